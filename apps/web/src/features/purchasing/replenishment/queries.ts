import { api, type Budget, type PlanDetail, type PlanSetting, type PlanSummary } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const planSummaryQuery = queryOptions({
  queryKey: ['replenishment', 'summary'],
  queryFn: ({ signal }) => api.get<PlanSummary>('/replenishment/summary', { signal }),
  refetchInterval: 10_000,
});

export const planLineQuery = (warehouseId: string, variantId: string) =>
  queryOptions({
    queryKey: ['replenishment', 'line', warehouseId, variantId],
    queryFn: ({ signal }) => api.get<PlanDetail>(`/replenishment/lines/${warehouseId}/${variantId}`, { signal }),
  });

export const planSettingQuery = queryOptions({
  queryKey: ['replenishment', 'settings'],
  queryFn: ({ signal }) => api.get<PlanSetting>('/replenishment/settings', { signal }),
});

export const budgetQuery = (budgetMinor: number, query: { warehouseId?: string; supplierId?: string }) =>
  queryOptions({
    queryKey: ['replenishment', 'budget', budgetMinor, query],
    queryFn: ({ signal }) => api.get<Budget>('/replenishment/budget', { query: { budgetMinor, ...query }, signal }),
    enabled: budgetMinor > 0,
  });
