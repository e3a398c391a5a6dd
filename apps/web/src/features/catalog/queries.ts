import { api, type Product, type ProductImages } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', 'one', id],
    queryFn: ({ signal }) => api.get<Product>(`/products/${id}`, { signal }),
  });

export const productImagesQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', 'images', id],
    queryFn: ({ signal }) => api.get<ProductImages>(`/products/${id}/images`, { signal }),
    // Its links run out after a quarter of an hour.
    staleTime: 0,
    refetchInterval: 10 * 60_000,
  });
