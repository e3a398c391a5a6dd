import { api, type Import, type Page } from '@zhanggui/api-client';
import { queryOptions } from '@tanstack/react-query';

/** The latest imports, for the bar at the top and the workbench. */
export const recentImportsQuery = queryOptions({
  queryKey: ['imports', 'recent'],
  queryFn: async () => (await api.get<Page<Import>>('/imports', { query: { limit: 5 } })).items,
});
