import { Button } from '@mantine/core';
import type { WebhookEndpoint } from '@zhanggui/api-client';
import { DataGrid } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
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
import { useCan } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { HealthChip } from './chips.js';
import { EndpointDialog } from './EndpointDialog.js';
import { endpointsQuery } from './queries.js';
import { EndpointLink, useEndpointColumns } from './useEndpointColumns.js';
import classes from './webhooks.module.css';

const route = getRouteApi('/shell/settings/webhooks');
const idOf = (endpoint: WebhookEndpoint) => endpoint.id;

/** Which programs are told of events, and whether what is sent gets through. */
export function WebhooksPage() {
  const { t } = useTranslation('webhooks');
  const navigate = useNavigate();
  const endpoints = useQuery(endpointsQuery);
  const [creating, setCreating] = useState(false);
  const columns = useEndpointColumns();
  const { grid, props } = useGrid('webhooks', {
    columns,
    search: route.useSearch({ select: understood(validateViewSearch) }),
    validate: validateViewSearch,
  });
  const create = useCan()('webhooks:manage') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('create')}
    </Button>
  );
  return (
    <PageFrame title={t('title')} actions={create} fills>
      <SettingsTabs />
      <p className={classes.hint}>{t('hint')}</p>
      <GridViews grid={grid} quiet />
      <DataGrid
        {...props}
        label={t('title')}
        source={listSource('', endpoints.data ?? [], endpoints)}
        rowId={idOf}
        rowLabel={({ description, url }) => description || url}
        onOpen={({ id }) =>
          void navigate({ to: '/settings/webhooks/$endpointId', params: { endpointId: id }, search: {} })
        }
        tools={(shown) => <ExportButton table="webhooks" shown={shown} />}
        cardLines={2}
        card={(endpoint) => (
          <div className={classes.card}>
            <span className="zg-ellipsis">
              <EndpointLink endpoint={endpoint} />
            </span>
            <HealthChip endpoint={endpoint} />
            <span className="zg-soft zg-ellipsis">{endpoint.url}</span>
          </div>
        )}
        empty={{ title: t('empty'), hint: t('emptyHint'), action: create }}
      />
      {creating && <EndpointDialog endpoint={null} onClose={() => setCreating(false)} />}
    </PageFrame>
  );
}
