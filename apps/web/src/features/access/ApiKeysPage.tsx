import { Button, Skeleton } from '@mantine/core';
import { api, type ApiKey } from '@zhanggui/api-client';
import { ConfirmNumbers, EmptyState, ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';
import { KeyItem } from './KeyItem.js';
import { NewKeyDialog } from './NewKeyDialog.js';
import { apiKeysQuery } from './queries.js';
import { RotateDialog } from './RotateDialog.js';

export function ApiKeysPage() {
  const { t } = useTranslation('access');
  const { number } = useFormat();
  const { data, error, refetch } = useQuery(apiKeysQuery);
  const [creating, setCreating] = useState(false);
  const [doomed, setDoomed] = useState<ApiKey | null>(null);
  const [rotated, setRotated] = useState<ApiKey | null>(null);
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
      {data && data.length > 0 && (
        <ul className={classes.keys} aria-label={t('keys.title')}>
          {data.map((key) => (
            <KeyItem key={key.id} apiKey={key} onRotate={setRotated} onRevoke={setDoomed} />
          ))}
        </ul>
      )}
      {creating && <NewKeyDialog onClose={() => setCreating(false)} />}
      {rotated && <RotateDialog apiKey={rotated} onClose={() => setRotated(null)} />}
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
