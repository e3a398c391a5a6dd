import { api, type Proposal } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposals', 'one', id],
    queryFn: ({ signal }) => api.get<Proposal>(`/proposals/${id}`, { signal }),
  });
