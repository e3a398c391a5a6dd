import { Button, Skeleton, TextInput } from '@mantine/core';
import type { Role } from '@zhanggui/api-client';
import { EmptyState, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import classes from './access.module.css';
import { rolesQuery, useRoleName } from './queries.js';
import { TeamTabs } from './TeamTabs.js';

/** Every role: those of the product and the merchant's own. */
export function RolesPage() {
  const { t } = useTranslation('access');
  const can = useCan();
  const { data, error, refetch } = useQuery(rolesQuery);
  const [search, setSearch] = useState('');
  const shown = (data ?? []).filter((role) =>
    `${role.nameZh} ${role.nameEn} ${role.code}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <PageFrame
      title={t('tab.roles')}
      actions={
        can('access:manage') && (
          <Button component={Link} to="/team/roles/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('roles.create')}
          </Button>
        )
      }
    >
      <TeamTabs />
      <TextInput
        maw={340}
        aria-label={t('roles.search')}
        placeholder={t('roles.search')}
        data-screen-search
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={320} />}
      {data && shown.length === 0 && <EmptyState title={t('roles.noneFound')} />}
      {shown.length > 0 && <RoleTable roles={shown} />}
    </PageFrame>
  );
}

function RoleTable({ roles }: { roles: Role[] }) {
  const { t } = useTranslation('access');
  const roleName = useRoleName();
  return (
    <div className={classes.sheet} tabIndex={0} role="region" aria-label={t('tab.roles')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {['role', 'origin', 'holders', 'parts'].map((name) => (
              <th key={name} scope="col">
                {t(`column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              <th scope="row">
                <Link to="/team/roles/$roleId" params={{ roleId: role.id }}>
                  {roleName(role.id)}
                </Link>
              </th>
              <td>{t(!role.builtIn ? 'roles.own' : role.changed ? 'roles.builtInChanged' : 'roles.builtIn')}</td>
              <td>
                <NumberText value={role.holders} />
              </td>
              <td className={classes.wrap}>{role.parts.map(roleName).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
