import { api, type Import, type ImportKind, type Items } from '@zhanggui/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => api.get<Import>(`/imports/${id}`, { signal }),
    // The stream below is quicker; this is for networks that do not let it through.
    refetchInterval: (query) => (query.state.data?.state === 'running' ? 4_000 : false),
  });

/** What can be brought in by this person. */
export const importKindsQuery = queryOptions({
  queryKey: ['imports', 'kinds'],
  queryFn: async ({ signal }) => (await api.get<Items<ImportKind>>('/imports/kinds', { signal })).items,
  staleTime: Infinity,
});

/** Follows a running import; each message carries the whole document. */
export function useImportProgress(id: string, running: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!running) return;
    const source = new EventSource(api.url(`/imports/${id}/progress`));
    source.onmessage = (event: MessageEvent<string>) => {
      const next = JSON.parse(event.data) as Import;
      queryClient.setQueryData(importQuery(id).queryKey, next);
      if (next.state === 'running') return;
      source.close();
      // What it placed is now in other lists.
      for (const key of ['imports', 'orders', 'stock', 'products', 'categories', 'warehouses'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    };
    return () => source.close();
  }, [id, running, queryClient]);
}
