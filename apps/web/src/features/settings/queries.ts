import { api, type StoreSettings } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => api.get<StoreSettings>('/settings', { signal }),
});
