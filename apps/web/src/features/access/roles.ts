import { api, type Items, type Role } from '@zhanggui/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async () => (await api.get<Items<Role>>('/roles')).items,
});

/** A role's name in the language of the screen; its id while the roles are still on their way. */
export function useRoleName(): (id: string) => string {
  const { i18n } = useTranslation();
  const { data = [] } = useQuery(rolesQuery);
  const names = new Map(data.map((role) => [role.id, i18n.language === 'zh-CN' ? role.nameZh : role.nameEn]));
  return (id) => names.get(id) ?? id;
}
