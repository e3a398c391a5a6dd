import { Button } from '@mantine/core';
import type { ApiKey } from '@zhanggui/api-client';
import { DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoleName } from './queries.js';

export interface KeyActionsProps {
  onRotate: (key: ApiKey) => void;
  onRevoke: (key: ApiKey) => void;
}

export function useKeyColumns({ onRotate, onRevoke }: KeyActionsProps): GridColumn<ApiKey>[] {
  const { t } = useTranslation('access');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<ApiKey>, 'id' | 'header'>): GridColumn<ApiKey> => ({
      id,
      header: t(`keys.column.${id}`),
      ...rest,
    });
    return [
      column('name', { width: 170, grow: 2, names: true, cell: ({ name }) => <span title={name}>{name}</span> }),
      column('role', { width: 130, grow: 1, cell: (key) => <KeyRoles apiKey={key} /> }),
      column('prefix', { width: 130, cell: (key) => <Prefixes apiKey={key} /> }),
      column('lastUsedAt', { width: 124, cell: (key) => <LastUsed apiKey={key} /> }),
      column('createdAt', { width: 124, cell: ({ createdAt }) => <DateTime at={createdAt} /> }),
      column('endsAt', { width: 124, exports: ['endsAt', 'revokedAt'], cell: (key) => <KeyEnd apiKey={key} /> }),
      column('oldSecret', {
        width: 130,
        startsHidden: true,
        cell: ({ secrets }) => secrets.map(({ prefix, endsAt }) => endsAt && <DateTime key={prefix} at={endsAt} />),
      }),
      column('addresses', {
        width: 150,
        startsHidden: true,
        cell: ({ addresses }) => <span className="zg-mono">{addresses?.join(', ')}</span>,
      }),
      column('perMinute', {
        width: 120,
        align: 'end',
        startsHidden: true,
        cell: ({ perMinute }) => perMinute !== null && <NumberText value={perMinute} />,
      }),
      column('actions', {
        exports: [],
        width: 204,
        align: 'end',
        cell: (key) => <KeyActions apiKey={key} onRotate={onRotate} onRevoke={onRevoke} />,
      }),
    ];
  }, [t, onRotate, onRevoke]);
}

export function KeyRoles({ apiKey }: { apiKey: ApiKey }) {
  const roleName = useRoleName();
  const text = apiKey.roles.map(({ roleId }) => roleName(roleId)).join(', ');
  return <span title={text}>{text}</span>;
}

/** While a key is being renewed it has two secrets. */
export function Prefixes({ apiKey }: { apiKey: ApiKey }) {
  return <span className="zg-mono">{apiKey.secrets.map(({ prefix }) => `${prefix}…`).join(' ')}</span>;
}

export function LastUsed({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation('access');
  const used = apiKey.secrets.flatMap(({ lastUsedAt }) => lastUsedAt ?? []).sort();
  return used.length > 0 ? <DateTime at={used.at(-1)!} /> : <span className="zg-soft">{t('keys.neverUsed')}</span>;
}

function KeyEnd({ apiKey: { revokedAt, expiresAt } }: { apiKey: ApiKey }) {
  const { t } = useTranslation('access');
  if (revokedAt)
    return (
      <span className="zg-soft">
        {t('keys.revokedAt')} <DateTime at={revokedAt} style="date" />
      </span>
    );
  return expiresAt && <DateTime at={expiresAt} />;
}

export function KeyActions({ apiKey, onRotate, onRevoke }: { apiKey: ApiKey } & KeyActionsProps) {
  const { t } = useTranslation('access');
  if (apiKey.revokedAt) return null;
  const { name } = apiKey;
  const props = { variant: 'default', size: 'compact-sm' } as const;
  return (
    <Button.Group>
      <Button {...props} aria-label={t('keys.rotateTitle', { name })} onClick={() => onRotate(apiKey)}>
        {t('keys.rotate')}
      </Button>
      <Button {...props} aria-label={t('keys.revokeTitle', { name })} onClick={() => onRevoke(apiKey)}>
        {t('keys.revoke')}
      </Button>
    </Button.Group>
  );
}
