import { Button, Skeleton } from '@mantine/core';
import { api, type Invitation } from '@zhanggui/api-client';
import { DateTime, EmptyState, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';
import { InviteDialog } from './InviteDialog.js';
import { invitationsQuery, useRoleName } from './queries.js';
import { TeamTabs } from './TeamTabs.js';

/** Who has been invited and has not come yet. */
export function InvitationsPage() {
  const { t } = useTranslation('access');
  const { data, error, refetch } = useQuery(invitationsQuery);
  const [inviting, setInviting] = useState(false);
  const invite = (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
      {t('invite.title')}
    </Button>
  );
  return (
    <PageFrame title={t('tab.invitations')} actions={invite}>
      <TeamTabs />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data?.length === 0 && <EmptyState title={t('invite.none')} hint={t('invite.noneHint')} action={invite} />}
      {data && data.length > 0 && <InvitationTable invitations={data} />}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </PageFrame>
  );
}

function InvitationTable({ invitations }: { invitations: Invitation[] }) {
  const { t } = useTranslation('access');
  const roleName = useRoleName();
  const withdraw = useAction({
    run: ({ id }: Invitation) => api.delete(`/invitations/${id}`),
    invalidates: [['invitations']],
    doneText: (_, { email }) => t('invite.withdrawn', { email }),
  });
  return (
    <div className={classes.sheet} tabIndex={0} role="region" aria-label={t('tab.invitations')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {['name', 'email', 'roles', 'invitedAt', 'endsAt'].map((name) => (
              <th key={name} scope="col">
                {t(`column.${name}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.id}>
              <th scope="row">{invitation.name}</th>
              <td>{invitation.email}</td>
              <td>{invitation.roles.map(({ roleId }) => roleName(roleId)).join(', ')}</td>
              <td>
                <DateTime at={invitation.createdAt} />
              </td>
              <td>
                <DateTime at={invitation.expiresAt} />
              </td>
              <td className="zg-number">
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t('invite.withdrawOf', { email: invitation.email })}
                  onClick={() => withdraw.run(invitation)}
                >
                  {t('invite.withdraw')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
