import { api, type StockOfVariant } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

export const stockOfVariantQuery = (variantId: string) =>
  queryOptions({
    queryKey: ['stock', 'one', variantId],
    queryFn: ({ signal }) => api.get<StockOfVariant>(`/stock/${variantId}`, { signal }),
  });
