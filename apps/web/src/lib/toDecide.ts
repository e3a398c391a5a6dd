import { api } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

/** How many proposals wait for this person; asked again while the desk is open, because nobody reloads a rail. */
export const toDecideQuery = queryOptions({
  queryKey: ['proposals', 'to-decide'],
  queryFn: async () => (await api.get<{ count: number }>('/proposals/to-decide', { background: true })).count,
  refetchInterval: 20_000,
});
