import {
  api,
  type Contract,
  type FileInfo,
  type Page,
  type PurchaseOrder,
  type PurchaseTimelineItem,
  type Items,
  type Quotation,
  type ScoreCard,
  type ScoreRanking,
} from '@zhanggui/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const purchaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-orders', 'one', id],
    queryFn: ({ signal }) => api.get<PurchaseOrder>(`/purchase-orders/${id}`, { signal }),
  });

export const purchaseTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-orders', 'timeline', id],
    queryFn: async ({ signal }) =>
      (await api.get<Items<PurchaseTimelineItem>>(`/purchase-orders/${id}/timeline`, { signal })).items,
  });

export const purchaseCountsQuery = queryOptions({
  queryKey: ['purchase-orders', 'counts'],
  queryFn: async ({ signal }) =>
    (await api.get<{ counts: Record<string, number> }>('/purchase-orders/status-counts', { signal })).counts,
  refetchInterval: 60_000,
});

export const quotationQuery = (id: string, quantities: string) =>
  queryOptions({
    queryKey: ['quotations', 'one', id, quantities],
    queryFn: ({ signal }) => api.get<Quotation>(`/quotations/${id}`, { query: { quantities }, signal }),
    placeholderData: keepPreviousData,
  });

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', 'one', id],
    queryFn: ({ signal }) => api.get<Contract>(`/contracts/${id}`, { signal }),
  });

export const contractFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', 'files', id],
    queryFn: async ({ signal }) =>
      (await api.get<Page<FileInfo>>('/files', { query: { subjectKind: 'contract', subjectId: id }, signal })).items,
    // Its links run out after a quarter of an hour.
    staleTime: 0,
    refetchInterval: 10 * 60_000,
  });

export const scoreCardQuery = (supplierId: string) =>
  queryOptions({
    queryKey: ['suppliers', 'score', supplierId],
    queryFn: ({ signal }) => api.get<ScoreCard>(`/suppliers/${supplierId}/score-card`, { signal }),
  });

export const rankingQuery = queryOptions({
  queryKey: ['suppliers', 'ranking'],
  queryFn: ({ signal }) => api.get<ScoreRanking>('/supplier-scores', { signal }),
});
