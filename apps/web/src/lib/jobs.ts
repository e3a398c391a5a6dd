import { api, type JobPage } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

/** Longer silence than this and nobody is at work; workers say that they are there every ten seconds. */
export const mostSilentSeconds = 60;

export const workerQuery = queryOptions({
  queryKey: ['jobs', 'worker'],
  queryFn: async () =>
    (await api.get<JobPage>('/jobs', { query: { limit: 1 }, background: true })).workerSeenSecondsAgo,
  refetchInterval: 30_000,
});
