import { api, type SecondFactor } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

/** Whether this person has a second factor, and who must have one. */
export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: () => api.get<SecondFactor>('/auth/second-factor'),
});
