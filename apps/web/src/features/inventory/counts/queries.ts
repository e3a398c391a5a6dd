import { api, type CountItem, type StockCount } from '@zhanggui/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export const countQuery = (id: string) =>
  queryOptions({
    queryKey: ['counts', 'one', id],
    queryFn: ({ signal }) => api.get<StockCount>(`/stock-counts/${id}`, { signal }),
  });

interface ItemPage {
  items: CountItem[];
  next: number | null;
}

export type ItemFilter = 'ready_to_count' | 'recount' | 'counted' | 'different' | 'approved' | 'rejected';

export const countItemsQuery = (id: string, status: ItemFilter | null) =>
  infiniteQueryOptions({
    queryKey: ['counts', 'items', id, status],
    queryFn: ({ pageParam, signal }) =>
      api.get<ItemPage>(`/stock-counts/${id}/items`, { query: { status, after: pageParam, limit: 200 }, signal }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
