import { api, type Category, type Items, type Shop, type Warehouse } from '@zhanggui/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';

/** Short lists that several screens choose from. They change rarely and are kept for the session. */
const minutes = 60_000;

export const shopsQuery = queryOptions({
  queryKey: ['shops'],
  queryFn: async () => (await api.get<Items<Shop>>('/shops')).items,
  staleTime: 10 * minutes,
});

export const warehousesQuery = queryOptions({
  queryKey: ['warehouses'],
  queryFn: async () => (await api.get<Items<Warehouse>>('/warehouses')).items,
  staleTime: 5 * minutes,
});

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: async () => (await api.get<Items<Category>>('/categories')).items,
  staleTime: 5 * minutes,
});

/** Undefined while they are on their way. */
export function useShops(): Shop[] | undefined {
  return useQuery(shopsQuery).data;
}

export function useWarehouses(): Warehouse[] | undefined {
  return useQuery(warehousesQuery).data;
}
