import { api, type EventTypeGroup, type Items, type WebhookDelivery, type WebhookEndpoint } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

/** Deliveries come and go by themselves. */
export const LOOKS_AGAIN_MS = 5_000;

export const endpointsQuery = queryOptions({
  queryKey: ['webhooks', 'endpoints'],
  queryFn: async ({ signal }) => (await api.get<Items<WebhookEndpoint>>('/webhooks/endpoints', { signal })).items,
  refetchInterval: LOOKS_AGAIN_MS,
});

export const endpointQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', 'endpoint', id],
    queryFn: ({ signal }) => api.get<WebhookEndpoint>(`/webhooks/endpoints/${id}`, { signal }),
    refetchInterval: LOOKS_AGAIN_MS,
  });

export const deliveryQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', 'delivery', id],
    queryFn: ({ signal }) => api.get<WebhookDelivery>(`/webhooks/deliveries/${id}`, { signal }),
    refetchInterval: (query) => (query.state.data?.state === 'pending' ? LOOKS_AGAIN_MS : false),
  });

/** Answered in the reader's language, hence kept by it. */
export const eventTypesQuery = (language: string) =>
  queryOptions({
    queryKey: ['webhooks', 'event-types', language],
    queryFn: async () => (await api.get<Items<EventTypeGroup>>('/webhooks/event-types')).items,
    staleTime: Infinity,
  });
