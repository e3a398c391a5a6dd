import type { GridSource } from '@zhanggui/ui';
import type { UseQueryResult } from '@tanstack/react-query';

/** A list that arrives whole, as the grids take it; `rows` are those of it that are shown. */
export const listSource = <Row>(
  key: string,
  rows: Row[],
  query: Pick<UseQueryResult, 'isPending' | 'error' | 'isFetching' | 'dataUpdatedAt' | 'refetch'>,
): GridSource<Row> => ({
  key,
  rows,
  total: rows.length,
  loading: query.isPending,
  error: query.error,
  hasMore: false,
  fetchingMore: false,
  refreshing: query.isFetching,
  asOf: query.dataUpdatedAt,
  loadMore: () => undefined,
  refresh: () => void query.refetch(),
});
