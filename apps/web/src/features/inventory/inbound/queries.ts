import { api, type InboundDetail } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const inboundQuery = (id: string) =>
  queryOptions({
    queryKey: ['inbound', 'one', id],
    queryFn: ({ signal }) => api.get<InboundDetail>(`/inbound/${id}`, { signal }),
  });
