import { api, type Items, type PersonalData, type RetentionSettings } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const retentionQuery = queryOptions({
  queryKey: ['privacy', 'retention'],
  queryFn: () => api.get<RetentionSettings>('/retention'),
});

export const dataMapQuery = queryOptions({
  queryKey: ['privacy', 'data-map'],
  queryFn: async () => (await api.get<Items<PersonalData>>('/persons/data-map')).items,
  staleTime: Infinity,
});

export const requestsKey = ['privacy', 'requests'];
