import { readScan } from '@zhanggui/shared';
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
  known: boolean | null;
}

/** What is known of a place before it is counted; null where nothing is, be it that nobody can be asked now. */
export type Place = { movedBy: string | null } | 'unknown_code' | null;

export type ItemFilter = 'ready_to_count' | 'recount' | 'counted' | 'different' | 'approved' | 'rejected';

export const countItemsQuery = (id: string, status: ItemFilter | null) =>
  infiniteQueryOptions({
    queryKey: ['counts', 'items', id, status],
    queryFn: ({ pageParam, signal }) =>
      api.get<ItemPage>(`/stock-counts/${id}/items`, { query: { status, after: pageParam, limit: 200 }, signal }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });

/**
 * The last movement at the place that is about to be counted: what moves between now and the number that is typed makes it void. Places
 * that are not on the list have none.
 */
export async function placeOf(
  countId: string,
  { scan, bin, lot }: { scan: string; bin: string; lot: string },
): Promise<Place> {
  const read = readScan(scan);
  const { items, known } = await api.get<ItemPage>(`/stock-counts/${countId}/items`, {
    query: { code: read.code, limit: 500 },
  });
  if (known === false) return 'unknown_code';
  const place = items.find(
    (item) => (item.bin ?? '') === bin && item.lot === (lot || read.lot || '') && item.condition === 'good',
  );
  return place ? { movedBy: place.movedBy } : null;
}
