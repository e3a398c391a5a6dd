import { api, type Product } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', 'one', id],
    queryFn: ({ signal }) => api.get<Product>(`/products/${id}`, { signal }),
  });
