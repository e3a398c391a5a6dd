import { Button } from '@mantine/core';
import { api, type Invitation } from '@zhanggui/api-client';
import { DataGrid } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { validateViewSearch } from '../../lib/grid/views.js';
import { listSource } from '../../lib/listSource.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { understood } from '../../lib/search.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';
import { InviteDialog } from './InviteDialog.js';
import { invitationsQuery } from './queries.js';
import { TeamTabs } from './TeamTabs.js';
import { InvitedRoles, useInvitationColumns, WithdrawButton } from './useInvitationColumns.js';

const route = getRouteApi('/shell/team/invitations');
const idOf = (invitation: Invitation) => invitation.id;

/** Who has been invited and has not come yet. */
export function InvitationsPage() {
  const { t } = useTranslation('access');
  const invitations = useQuery(invitationsQuery);
  const [inviting, setInviting] = useState(false);
  const { run: withdraw } = useAction({
    run: ({ id }: Invitation) => api.delete(`/invitations/${id}`),
    invalidates: [['invitations']],
    doneText: (_, { email }) => t('invite.withdrawn', { email }),
  });
  const columns = useInvitationColumns(withdraw);
  const { grid, props } = useGrid('invitations', {
    columns,
    search: route.useSearch({ select: understood(validateViewSearch) }),
    validate: validateViewSearch,
  });
  const invite = (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
      {t('invite.title')}
    </Button>
  );
  return (
    <PageFrame title={t('tab.invitations')} actions={invite} fills>
      <TeamTabs />
      <GridViews grid={grid} quiet />
      <DataGrid
        {...props}
        label={t('tab.invitations')}
        source={listSource('', invitations.data ?? [], invitations)}
        rowId={idOf}
        rowLabel={({ email }) => email}
        tools={(shown) => <ExportButton table="invitations" shown={shown} />}
        cardLines={3}
        card={(invitation) => (
          <div className={classes.cardWithButton}>
            <strong className="zg-ellipsis">{invitation.name}</strong>
            <WithdrawButton invitation={invitation} withdraw={withdraw} />
            <span className="zg-soft zg-ellipsis">{invitation.email}</span>
            <span className="zg-ellipsis">
              <InvitedRoles invitation={invitation} />
            </span>
          </div>
        )}
        empty={{ title: t('invite.none'), hint: t('invite.noneHint'), action: invite }}
      />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </PageFrame>
  );
}
