import { api, type ChatGroupList, type NotificationPreferences } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const preferencesQuery = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: () => api.get<NotificationPreferences>('/notifications/preferences'),
});

export const chatGroupsQuery = queryOptions({
  queryKey: ['chat-groups'],
  queryFn: () => api.get<ChatGroupList>('/chat-groups'),
});
