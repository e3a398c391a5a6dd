import {
  api,
  type Budget,
  type PlanDetail,
  type PlanLine,
  type PlanSetting,
  type PlanSummary,
} from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const planSummaryQuery = queryOptions({
  queryKey: ['replenishment', 'summary'],
  queryFn: ({ signal }) => api.get<PlanSummary>('/replenishment/summary', { signal }),
  // A plan is made in the background, and at night.
  refetchInterval: 3_000,
});

export const planLineQuery = ({ id, warehouseId, variantId }: Pick<PlanLine, 'id' | 'warehouseId' | 'variantId'>) =>
  queryOptions({
    queryKey: ['replenishment', 'line', id],
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
