import { api, type Page, type QueryValue } from '@zhanggui/api-client';
import type { GridSource } from '@zhanggui/ui';
import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useMemo } from 'react';

interface KeysetOptions {
  pageSize?: number;
  refetchInterval?: number;
}

/** A list that the server hands out page by page behind an opaque cursor, as the grids take it. */
export function useKeysetList<Row>(
  queryKey: QueryKey,
  path: string,
  query: Record<string, QueryValue>,
  options: KeysetOptions = {},
): GridSource<Row> {
  const list = useInfiniteQuery({
    queryKey: [...queryKey, query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Row>>(path, { query: { ...query, limit: options.pageSize ?? 100, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // Coming back to a long list must not fetch all of its pages again.
    refetchOnWindowFocus: (current) => (current.state.data?.pages.length ?? 0) <= 3,
    ...(options.refetchInterval ? { refetchInterval: options.refetchInterval } : {}),
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return {
    key: JSON.stringify(query),
    rows,
    total: list.data?.pages[0]?.total,
    loading: list.isPending,
    error: list.error,
    hasMore: list.hasNextPage,
    fetchingMore: list.isFetchingNextPage,
    refreshing: list.isFetching && !list.isFetchingNextPage,
    asOf: list.dataUpdatedAt,
    loadMore: () => void list.fetchNextPage(),
    refresh: () => void list.refetch(),
  };
}
