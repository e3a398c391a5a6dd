import {
  api,
  type Carrier,
  type Items,
  type Order,
  type OrderRow,
  type Page,
  type QueryValue,
  type TimelineItem,
} from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', 'one', id],
    queryFn: ({ signal }) => api.get<Order>(`/orders/${id}`, { signal }),
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', 'timeline', id],
    queryFn: async ({ signal }) => (await api.get<Items<TimelineItem>>(`/orders/${id}/timeline`, { signal })).items,
  });

/** Orders by stage; asked again every half minute, because the tabs are what people watch. */
export const stageCountsQuery = (shopId?: string) =>
  queryOptions({
    queryKey: ['orders', 'stage-counts', shopId ?? null],
    queryFn: async ({ signal }) =>
      (await api.get<{ counts: Record<string, number> }>('/orders/stage-counts', { query: { shopId }, signal })).counts,
    refetchInterval: 30_000,
  });

/** How many orders a saved view holds, counted up to ten thousand. */
export const viewCountQuery = (query: Record<string, QueryValue>) =>
  queryOptions({
    queryKey: ['orders', 'view-count', query],
    queryFn: async ({ signal }) =>
      (await api.get<Page<OrderRow>>('/orders', { query: { ...query, limit: 1, count: 'estimated' }, signal })).total,
    staleTime: 60_000,
  });

export const carriersQuery = queryOptions({
  queryKey: ['carriers'],
  queryFn: async () => (await api.get<Items<Carrier>>('/carriers')).items,
  staleTime: Infinity,
});
