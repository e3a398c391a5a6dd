import { api, type CompanyPrefix, type StockOfVariant, type UnpaidStock } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const stockOfVariantQuery = (variantId: string) =>
  queryOptions({
    queryKey: ['stock', 'one', variantId],
    queryFn: ({ signal }) => api.get<StockOfVariant>(`/stock/${variantId}`, { signal }),
  });

export const unpaidStockQuery = (variantId: string) =>
  queryOptions({
    queryKey: ['stock', 'unpaid', variantId],
    queryFn: ({ signal }) => api.get<{ items: UnpaidStock[] }>('/unpaid-stock', { query: { variantId }, signal }),
    select: ({ items }) => items,
  });

export const companyPrefixQuery = queryOptions({
  queryKey: ['company-prefix'],
  queryFn: ({ signal }) => api.get<CompanyPrefix>('/company-prefix', { signal }),
});
