import { Button } from '@mantine/core';
import { api, type ApiKey } from '@zhanggui/api-client';
import { ConfirmNumbers, DataGrid, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { validateViewSearch } from '../../lib/grid/views.js';
import { listSource } from '../../lib/listSource.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { understood } from '../../lib/search.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useAction } from '../../lib/useAction.js';
import classes from './access.module.css';
import { NewKeyDialog } from './NewKeyDialog.js';
import { apiKeysQuery } from './queries.js';
import { RotateDialog } from './RotateDialog.js';
import { KeyActions, KeyRoles, LastUsed, Prefixes, useKeyColumns } from './useKeyColumns.js';

const route = getRouteApi('/shell/settings/api-keys');
const idOf = (key: ApiKey) => key.id;

export function ApiKeysPage() {
  const { t } = useTranslation('access');
  const { number } = useFormat();
  const keys = useQuery(apiKeysQuery);
  const [creating, setCreating] = useState(false);
  const [doomed, setDoomed] = useState<ApiKey | null>(null);
  const [rotated, setRotated] = useState<ApiKey | null>(null);
  const revoke = useAction({
    run: (key: ApiKey) => api.delete(`/api-keys/${key.id}`),
    invalidates: [['api-keys']],
    doneText: (_answer, key) => t('keys.revoked', { name: key.name }),
    onDone: () => setDoomed(null),
  });
  const columns = useKeyColumns({ onRotate: setRotated, onRevoke: setDoomed });
  const { grid, props } = useGrid('api-keys', {
    columns,
    search: route.useSearch({ select: understood(validateViewSearch) }),
    validate: validateViewSearch,
  });
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('keys.create')}
    </Button>
  );
  return (
    <PageFrame title={t('keys.title')} actions={create} fills>
      <SettingsTabs />
      <p className={classes.hint}>{t('keys.hint')}</p>
      <GridViews grid={grid} quiet />
      <DataGrid
        {...props}
        label={t('keys.title')}
        source={listSource('', keys.data ?? [], keys)}
        rowId={idOf}
        rowLabel={({ name }) => name}
        tools={(shown) => <ExportButton table="api-keys" shown={shown} />}
        cardLines={3}
        card={(key) => (
          <div className={classes.cardWithButton}>
            <strong className="zg-ellipsis">{key.name}</strong>
            <KeyActions apiKey={key} onRotate={setRotated} onRevoke={setDoomed} />
            <span className="zg-ellipsis">
              <KeyRoles apiKey={key} />
            </span>
            <span className="zg-soft zg-ellipsis">
              <Prefixes apiKey={key} /> <LastUsed apiKey={key} />
            </span>
          </div>
        )}
        empty={{ title: t('keys.empty'), hint: t('keys.emptyHint'), action: create }}
      />
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
