import { api, type ShopUnpaidRule, type StoreSettings } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => api.get<StoreSettings>('/settings', { signal }),
});

export const unpaidRulesQuery = queryOptions({
  queryKey: ['unpaid-rules'],
  queryFn: ({ signal }) => api.get<{ items: ShopUnpaidRule[] }>('/unpaid-rules', { signal }),
  select: ({ items }) => items,
});
