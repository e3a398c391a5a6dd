import { Button, Skeleton } from '@mantine/core';
import { api, type ApiKey, type Items } from '@zhanggui/api-client';
import { ConfirmNumbers, DateTime, EmptyState, ProblemNotice, useFormat } from '@zhanggui/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';
import { NewKeyDialog } from './NewKeyDialog.js';
import { useRoleName } from './roles.js';

const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async () => (await api.get<Items<ApiKey>>('/api-keys')).items,
});

export function ApiKeysPage() {
  const { t } = useTranslation('access');
  const { number } = useFormat();
  const { data, error, refetch } = useQuery(apiKeysQuery);
  const [creating, setCreating] = useState(false);
  const [doomed, setDoomed] = useState<ApiKey | null>(null);
  const revoke = useAction({
    run: (key: ApiKey) => api.delete(`/api-keys/${key.id}`),
    invalidates: [['api-keys']],
    doneText: (_answer, key) => t('keys.revoked', { name: key.name }),
    onDone: () => setDoomed(null),
  });
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('keys.create')}
    </Button>
  );
  return (
    <PageFrame title={t('keys.title')} actions={create} narrow>
      <SettingsTabs />
      <p className={classes.hint}>{t('keys.hint')}</p>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data?.length === 0 && <EmptyState title={t('keys.empty')} hint={t('keys.emptyHint')} action={create} />}
      {data && data.length > 0 && <KeyTable apiKeys={data} onRevoke={setDoomed} />}
      {creating && <NewKeyDialog onClose={() => setCreating(false)} />}
      {doomed && (
        <ConfirmNumbers
          danger
          title={t('keys.revokeTitle', { name: doomed.name })}
          facts={[{ value: number(1), label: t('keys.revokeFact') }]}
          confirmLabel={t('keys.revoke')}
          busy={revoke.busy}
          onConfirm={() => revoke.run(doomed)}
          onClose={() => setDoomed(null)}
        />
      )}
    </PageFrame>
  );
}

/** The later use of its one or two secrets. */
const lastUse = ({ secrets }: ApiKey): string | undefined =>
  secrets
    .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
    .sort()
    .at(-1);

function KeyTable({ apiKeys, onRevoke }: { apiKeys: ApiKey[]; onRevoke: (key: ApiKey) => void }) {
  const { t } = useTranslation('access');
  const roleName = useRoleName();
  return (
    <div className={classes.sheet} tabIndex={0} role="region" aria-label={t('keys.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {['name', 'prefix', 'role', 'createdAt', 'lastUsedAt'].map((name) => (
              <th key={name} scope="col">
                {t(`keys.column.${name}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {apiKeys.map((key) => (
            <tr key={key.id} data-revoked={key.revokedAt !== null || undefined}>
              <th scope="row">{key.name}</th>
              <td className="zg-mono">{key.secrets.map(({ prefix }) => `${prefix}…`).join(' ')}</td>
              <td>{key.roles.map(({ roleId }) => roleName(roleId)).join(', ')}</td>
              <td>
                <DateTime at={key.createdAt} />
              </td>
              <td>{lastUse(key) ? <DateTime at={lastUse(key)!} /> : t('keys.neverUsed')}</td>
              <td className="zg-number">
                {key.revokedAt ? (
                  <span className="zg-soft">
                    {t('keys.revokedAt')} <DateTime at={key.revokedAt} />
                  </span>
                ) : (
                  <Button
                    variant="default"
                    aria-label={t('keys.revokeTitle', { name: key.name })}
                    onClick={() => onRevoke(key)}
                  >
                    {t('keys.revoke')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
