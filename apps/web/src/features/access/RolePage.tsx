import { Skeleton } from '@mantine/core';
import { ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { draftOf, emptyRole } from './grants.js';
import { rolesQuery, useRoleName } from './queries.js';
import { RoleEditor } from './RoleEditor.js';

const route = getRouteApi('/shell/team/roles/$roleId');
const newRoute = getRouteApi('/shell/team/roles/new');

export function RolePage() {
  const { t } = useTranslation('access');
  const { roleId } = route.useParams();
  const { data, error, refetch } = useQuery(rolesQuery);
  const roleName = useRoleName();
  const role = data?.find(({ id }) => id === roleId);
  return (
    <PageFrame
      title={role ? roleName(role.id) : t('column.role')}
      parent={<Link to="/team/roles">{t('tab.roles')}</Link>}
    >
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={420} />}
      {data && !role && <p>{t('roles.gone')}</p>}
      {data && role && <RoleEditor key={role.id} role={role} roles={data} initial={draftOf(role)} />}
    </PageFrame>
  );
}

/** An empty role, or one that begins as a copy. */
export function NewRolePage() {
  const { t } = useTranslation('access');
  const { from } = newRoute.useSearch();
  const { data, error, refetch } = useQuery(rolesQuery);
  const source = data?.find(({ id }) => id === from);
  const copy = source && {
    ...draftOf(source),
    code: `${source.code}_2`.slice(0, 60),
    nameZh: t('roles.copyOf', { name: source.nameZh }),
    nameEn: t('roles.copyOf', { name: source.nameEn }),
  };
  return (
    <PageFrame title={t('roles.create')} parent={<Link to="/team/roles">{t('tab.roles')}</Link>}>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={420} />}
      {data && <RoleEditor role={null} roles={data} initial={copy ?? emptyRole} />}
    </PageFrame>
  );
}
