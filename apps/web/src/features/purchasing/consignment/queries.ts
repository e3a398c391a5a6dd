import {
  api,
  type Consignor,
  type Items,
  type Page,
  type Settlement,
  type SettlementDraft,
  type SettlementRow,
} from '@zhanggui/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const consignorsQuery = (q: string) =>
  queryOptions({
    queryKey: ['consignment', 'suppliers', q],
    queryFn: async ({ signal }) => (await api.get<Items<Consignor>>('/consignment', { query: { q }, signal })).items,
    placeholderData: keepPreviousData,
  });

/** The next settlement with a supplier; `until` is empty for now. */
export const settlementDraftQuery = (supplierId: string, until: string) =>
  queryOptions({
    queryKey: ['consignment', 'draft', supplierId, until],
    queryFn: ({ signal }) =>
      api.get<SettlementDraft>(`/consignment/suppliers/${supplierId}`, { query: { until }, signal }),
    placeholderData: keepPreviousData,
  });

export const settlementsQuery = (supplierId: string) =>
  queryOptions({
    queryKey: ['consignment', 'settlements', supplierId],
    queryFn: async ({ signal }) =>
      (await api.get<Page<SettlementRow>>('/consignment/settlements', { query: { supplierId, limit: 100 }, signal }))
        .items,
  });

export const settlementQuery = (id: string) =>
  queryOptions({
    queryKey: ['consignment', 'settlement', id],
    queryFn: ({ signal }) => api.get<Settlement>(`/consignment/settlements/${id}`, { signal }),
    // What is settled never changes.
    staleTime: Infinity,
  });
