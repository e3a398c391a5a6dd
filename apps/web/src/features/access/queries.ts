import {
  api,
  type ApiKey,
  type ApprovalRule,
  type Explanation,
  type Invitation,
  type Items,
  type Member,
  type PermissionCatalogue,
  type Right,
  type Role,
} from '@zhanggui/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async () => (await api.get<Items<Role>>('/roles')).items,
});

export const catalogueQuery = queryOptions({
  queryKey: ['roles', 'permissions'],
  queryFn: () => api.get<PermissionCatalogue>('/roles/permissions'),
  staleTime: 60_000,
});

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: async () => (await api.get<Items<Member>>('/members')).items,
});

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async () => (await api.get<Items<Invitation>>('/invitations')).items,
});

export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async () => (await api.get<Items<ApiKey>>('/api-keys')).items,
});

export const rightsQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['members', memberId, 'rights'],
    queryFn: async () => (await api.get<Items<Right>>(`/members/${memberId}/rights`)).items,
  });

export const explanationQuery = (memberId: string, permission: string) =>
  queryOptions({
    queryKey: ['members', memberId, 'explanation', permission],
    queryFn: () => api.get<Explanation>(`/members/${memberId}/explanation`, { query: { permission } }),
  });

export const approvalRulesQuery = queryOptions({
  queryKey: ['approval-rules'],
  queryFn: async () => (await api.get<{ rules: ApprovalRule[] }>('/proposals/approval-rules')).rules,
});

/** Who may do what was changed: everything that shows it is asked for anew, one's own rights too. */
export const accessIsStale = [['members'], ['roles'], ['session']];

/** A role's name in the language of the screen; its id while the roles are still on their way. */
export function useRoleName(): (id: string) => string {
  const { i18n } = useTranslation();
  const { data = [] } = useQuery(rolesQuery);
  const names = new Map(data.map((role) => [role.id, i18n.language === 'zh-CN' ? role.nameZh : role.nameEn]));
  return (id) => names.get(id) ?? id;
}
