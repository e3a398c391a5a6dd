import { Button } from '@mantine/core';
import type { Member } from '@zhanggui/api-client';
import { DataGrid, DateTime, FilterBar, isPlainClick, SidePanel, type GridColumn } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { listSource } from '../../lib/listSource.js';
import { ListWithPanel, PageFrame } from '../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../lib/search.js';
import { useCan } from '../../lib/session.js';
import { usePanel } from '../../lib/usePanel.js';
import classes from './access.module.css';
import { InviteDialog } from './InviteDialog.js';
import { MemberPanel } from './MemberPanel.js';
import { membersQuery, useRoleName } from './queries.js';
import { type PeopleSearch, validatePeopleSearch } from './search.js';
import { TeamTabs } from './TeamTabs.js';

const route = getRouteApi('/shell/team/people');
const idOf = (member: Member) => member.id;

/** Who works here, with which roles, and what that lets them do. */
export function PeoplePage() {
  const { t } = useTranslation('access');
  const search = route.useSearch({ select: understood(validatePeopleSearch) });
  const { q = '', open: openId } = search;
  const change = useSearchPatch<PeopleSearch>();
  const can = useCan();
  const members = useQuery(membersQuery);
  const roleName = useRoleName();
  const [inviting, setInviting] = useState(false);
  const rolesOf = ({ roles }: Member) => roles.map(({ roleId }) => roleName(roleId)).join(', ');
  const words = (member: Member) => `${member.name} ${member.email} ${rolesOf(member)}`.toLowerCase();
  const rows = (members.data ?? []).filter((member) => words(member).includes(q.toLowerCase()));
  const { open, close } = usePanel();
  const columns = usePeopleColumns(open);
  const { grid, props } = useGrid('people', { columns, search: search, validate: validatePeopleSearch });
  const opened = members.data?.find(({ id }) => id === openId);
  return (
    <PageFrame
      title={t('people.title')}
      fills
      actions={
        can('access:manage') && (
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
            {t('invite.title')}
          </Button>
        )
      }
    >
      <TeamTabs />
      <GridViews grid={grid} quiet />
      <FilterBar
        search={q}
        searchLabel={t('people.search')}
        onSearch={(text) => change({ q: text }, true)}
        activeCount={0}
        onReset={() => change({ q: '' })}
      />
      <ListWithPanel
        panel={
          opened && (
            <SidePanel label={t('people.person')} onClose={close}>
              <MemberPanel key={opened.id} member={opened} onGone={close} />
            </SidePanel>
          )
        }
      >
        <DataGrid
          {...props}
          label={t('people.title')}
          source={listSource(q, rows, members)}
          rowId={idOf}
          rowLabel={(member) => member.name}
          openId={openId}
          onOpen={(member) => open(member.id)}
          tools={(shown) => <ExportButton table="people" query={{ q }} shown={shown} />}
          cardLines={3}
          card={(member) => (
            <div className={classes.card}>
              <PersonLink member={member} open={open} />
              <span className="zg-soft zg-ellipsis">{member.email}</span>
              <span className="zg-ellipsis">{rolesOf(member)}</span>
            </div>
          )}
          empty={{ title: t('people.empty') }}
        />
      </ListWithPanel>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </PageFrame>
  );
}

function usePeopleColumns(open: (id: string) => void): GridColumn<Member>[] {
  const { t } = useTranslation('access');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.name'),
        width: 160,
        grow: 1,
        names: true,
        cell: (member) => <PersonLink member={member} open={open} />,
      },
      { id: 'email', header: t('column.email'), width: 180, grow: 1, cell: (member) => <span>{member.email}</span> },
      { id: 'roles', header: t('column.roles'), width: 220, grow: 2, cell: (member) => <RoleNames member={member} /> },
      {
        id: 'lastSeen',
        header: t('column.lastSeen'),
        width: 130,
        cell: ({ lastSeenAt }) => (lastSeenAt ? <DateTime at={lastSeenAt} /> : <span>{t('people.never')}</span>),
      },
      {
        id: 'joinedAt',
        header: t('column.joinedAt'),
        width: 130,
        cell: ({ joinedAt }) => <DateTime at={joinedAt} style="date" />,
      },
    ],
    [t, open],
  );
}

function RoleNames({ member }: { member: Member }) {
  const { t } = useTranslation('access');
  const roleName = useRoleName();
  const limited = (given: Member['roles'][number]) => given.shopIds !== null || given.warehouseIds !== null;
  const text = member.roles
    .map((given) => (limited(given) ? t('given.limited', { role: roleName(given.roleId) }) : roleName(given.roleId)))
    .join(', ');
  return <span title={text}>{text || t('given.none')}</span>;
}

function PersonLink({ member, open }: { member: Member; open: (id: string) => void }) {
  return (
    <Link
      to="/team/people"
      search={{ open: member.id }}
      preload={false}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(member.id);
      }}
    >
      {member.name}
    </Link>
  );
}
