import { api, newIntentKey, type Export, type ExportLink, type NewExport } from '@zhanggui/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAction } from './useAction.js';

/** Hands the file of a finished export to the browser, by a link that is good for a quarter of an hour. */
export async function downloadExport(id: string): Promise<void> {
  const { url } = await api.get<ExportLink>(`/exports/${id}/link`);
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

/** Asks for an export, follows it, and downloads its file as soon as it is there. */
export function useExport(onDone: () => void) {
  const queryClient = useQueryClient();
  const [id, setId] = useState<string | null>(null);
  const downloaded = useRef<string | null>(null);
  const start = useAction({
    run: (body: NewExport) => api.post<Export>('/exports', { body, idempotencyKey: newIntentKey() }),
    onDone: (entry) => setId(entry.id),
    invalidates: [['exports', 'list']],
    onProblem: () => true,
  });
  const { data: entry, error } = useQuery({
    queryKey: ['exports', 'one', id],
    queryFn: ({ signal }) => api.get<Export>(`/exports/${id}`, { signal }),
    enabled: id !== null,
    refetchInterval: (query) => (query.state.data?.state === 'running' || !query.state.data ? 400 : false),
  });
  useEffect(() => {
    if (entry?.state !== 'done' || downloaded.current === entry.id) return;
    downloaded.current = entry.id;
    void queryClient.invalidateQueries({ queryKey: ['exports', 'list'] });
    void downloadExport(entry.id).then(onDone);
  }, [entry, onDone, queryClient]);
  return {
    start: start.run,
    entry,
    problem: start.problem ?? error,
    busy: start.busy || (id !== null && (entry === undefined || entry.state === 'running')),
  };
}
