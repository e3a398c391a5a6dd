import { api, type Page, type Supplier, type SupplierRow } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const supplierQuery = (id: string) =>
  queryOptions({
    queryKey: ['suppliers', 'one', id],
    queryFn: ({ signal }) => api.get<Supplier>(`/suppliers/${id}`, { signal }),
  });

/** Suppliers to choose from, by what is typed. */
export const supplierChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['suppliers', 'choices', q],
    queryFn: async ({ signal }) =>
      (await api.get<Page<SupplierRow>>('/suppliers', { query: { q, status: 'active', limit: 50 }, signal })).items,
    staleTime: 30_000,
  });
