import { Button } from '@mantine/core';
import type { Invitation } from '@zhanggui/api-client';
import { DateTime, type GridColumn } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoleName } from './queries.js';

export function useInvitationColumns(withdraw: (invitation: Invitation) => void): GridColumn<Invitation>[] {
  const { t } = useTranslation('access');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Invitation>, 'id' | 'header'>): GridColumn<Invitation> => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    return [
      column('name', { width: 150, grow: 1, names: true, cell: ({ name, email }) => <span>{name ?? email}</span> }),
      column('email', { width: 190, grow: 1, cell: ({ email }) => <span title={email}>{email}</span> }),
      column('roles', { width: 200, grow: 2, cell: (invitation) => <InvitedRoles invitation={invitation} /> }),
      column('invitedAt', { width: 130, cell: ({ createdAt }) => <DateTime at={createdAt} /> }),
      column('endsAt', { width: 130, cell: ({ expiresAt }) => <DateTime at={expiresAt} /> }),
      column('actions', {
        exports: [],
        width: 130,
        align: 'end',
        cell: (invitation) => <WithdrawButton invitation={invitation} withdraw={withdraw} />,
      }),
    ];
  }, [t, withdraw]);
}

export function InvitedRoles({ invitation }: { invitation: Invitation }) {
  const roleName = useRoleName();
  const text = invitation.roles.map(({ roleId }) => roleName(roleId)).join(', ');
  return <span title={text}>{text}</span>;
}

interface WithdrawProps {
  invitation: Invitation;
  withdraw: (invitation: Invitation) => void;
}

export function WithdrawButton({ invitation, withdraw }: WithdrawProps) {
  const { t } = useTranslation('access');
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t('invite.withdrawOf', { email: invitation.email })}
      onClick={() => withdraw(invitation)}
    >
      {t('invite.withdraw')}
    </Button>
  );
}
