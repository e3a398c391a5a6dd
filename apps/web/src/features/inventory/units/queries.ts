import { api, type LogisticUnit } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

/** What pallets belong to, by its address. */
export interface Paper {
  kind: 'inbound' | 'transfers';
  id: string;
}

export const unitsQuery = ({ kind, id }: Paper) =>
  queryOptions({
    queryKey: [kind, 'units', id],
    queryFn: async ({ signal }) => {
      const { items } = await api.get<{ items: LogisticUnit[] }>(`/${kind}/${id}/units`, { signal });
      return items;
    },
  });
