import { api, type InboxState, type Items, type NotificationKind, type NotificationPage } from '@zhanggui/api-client';
import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What the bell counts; the stream keeps it. */
export const inboxStateQuery = queryOptions({
  queryKey: ['inbox', 'state'],
  queryFn: async (): Promise<InboxState> => {
    const page = await api.get<NotificationPage>('/notifications', { query: { limit: 1 }, background: true });
    return { unread: page.unread, newest: page.items[0] ?? null };
  },
  // For networks that do not let the stream through.
  refetchInterval: 60_000,
});

export const latestQuery = queryOptions({
  queryKey: ['inbox', 'latest'],
  queryFn: async () => (await api.get<NotificationPage>('/notifications', { query: { limit: 8 } })).items,
});

export const kindsQuery = (language: string) =>
  queryOptions({
    queryKey: ['notification-kinds', language],
    queryFn: async () => (await api.get<Items<NotificationKind>>('/notifications/kinds')).items,
    staleTime: Infinity,
  });

/** Follows the inbox for as long as the page is open; the browser opens the stream again by itself when it ends. */
export function useInboxStream(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const source = new EventSource(api.url('/notifications/stream'));
    source.onmessage = (event: MessageEvent<string>) => {
      queryClient.setQueryData(inboxStateQuery.queryKey, JSON.parse(event.data) as InboxState);
      void queryClient.invalidateQueries({ queryKey: latestQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: ['inbox', 'list'] });
    };
    return () => source.close();
  }, [queryClient]);
}

/** Marks one as read without making anyone wait for it; the stream tells the count. */
export function markRead(queryClient: QueryClient, id: string): void {
  void api.post(`/notifications/${id}/read`).then(() => queryClient.invalidateQueries({ queryKey: ['inbox'] }));
}

export async function markAllRead(queryClient: QueryClient): Promise<void> {
  await api.post('/notifications/read-all');
  await queryClient.invalidateQueries({ queryKey: ['inbox'] });
}
