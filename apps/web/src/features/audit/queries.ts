import { api, type AuditState, type AuditType, type Items } from '@zhanggui/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useFormat } from '@zhanggui/ui';

export const auditStateQuery = queryOptions({
  queryKey: ['audit', 'state'],
  queryFn: ({ signal }) => api.get<AuditState>('/audit/state', { signal }),
});

export function useAuditTypes(): AuditType[] {
  const { locale } = useFormat();
  const types = useQuery({
    queryKey: ['audit', 'types', locale],
    queryFn: async () => (await api.get<Items<AuditType>>('/audit/types')).items,
    staleTime: Infinity,
  });
  return types.data ?? [];
}

/** What happened in words; the type itself where there are none. */
export function useTypeWords(): (type: string) => string {
  const types = useAuditTypes();
  return (type) => types.find((one) => one.type === type)?.description ?? type;
}
