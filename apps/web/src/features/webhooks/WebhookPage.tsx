import { Skeleton } from '@mantine/core';
import type { WebhookDeliveryRow } from '@zhanggui/api-client';
import { DataGrid, ProblemNotice, SidePanel } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { ListWithPanel, PageFrame } from '../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../lib/search.js';
import { useCan, useSession } from '../../lib/session.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import { usePanel } from '../../lib/usePanel.js';
import { HealthChip } from './chips.js';
import { DeliveryCard } from './DeliveryCard.js';
import { DeliveryDetail } from './DeliveryDetail.js';
import { DeliveryFilters } from './DeliveryFilters.js';
import { Facts } from './Facts.js';
import { endpointQuery, LOOKS_AGAIN_MS } from './queries.js';
import { apiQuery, type DeliveriesSearch, validateDeliveriesSearch } from './search.js';
import { useDeliveryColumns } from './useDeliveryColumns.js';
import { WebhookActions } from './WebhookActions.js';
import classes from './webhooks.module.css';

const route = getRouteApi('/shell/settings/webhooks/$endpointId');
const idOf = (row: WebhookDeliveryRow) => row.id;

/** One webhook: how it is doing, what was sent, and what came back. */
export function WebhookPage() {
  const { t } = useTranslation('webhooks');
  const { endpointId } = route.useParams();
  const search = route.useSearch({ select: understood(validateDeliveriesSearch) });
  const change = useSearchPatch<DeliveriesSearch>();
  const can = useCan();
  const { timeZone } = useSession().merchant;
  const { data: endpoint, error, refetch } = useQuery(endpointQuery(endpointId));
  const query = apiQuery(search, timeZone);
  const source = useKeysetList<WebhookDeliveryRow>(
    ['webhooks', 'deliveries', endpointId],
    `/webhooks/endpoints/${endpointId}/deliveries`,
    query,
    { refetchInterval: LOOKS_AGAIN_MS },
  );
  const { open, close } = usePanel();
  const columns = useDeliveryColumns(open);
  const { grid, props } = useGrid('webhook-deliveries', {
    columns,
    search: search,
    validate: validateDeliveriesSearch,
  });
  const filtered = Boolean(search.state || search.type || search.from || search.to);
  return (
    <PageFrame
      title={endpoint ? endpoint.description || endpoint.url : t('one')}
      parent={<Link to="/settings/webhooks">{t('title')}</Link>}
      actions={endpoint && can('webhooks:manage') && <WebhookActions endpoint={endpoint} />}
      fills
    >
      {error && !endpoint && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!endpoint && !error && <Skeleton height={64} />}
      {endpoint && (
        <div className={classes.about}>
          <HealthChip endpoint={endpoint} />
          <span className={classes.url}>{endpoint.url}</span>
          <Facts endpoint={endpoint} />
        </div>
      )}
      {endpoint && (
        <>
          <GridViews grid={grid} />
          <DeliveryFilters search={search} change={change} />
          <ListWithPanel
            panel={
              search.open && (
                <SidePanel label={t('delivery.label')} onClose={close}>
                  <DeliveryDetail key={search.open} id={search.open} />
                </SidePanel>
              )
            }
          >
            <DataGrid
              {...props}
              label={t('delivery.log')}
              source={source}
              rowId={idOf}
              rowLabel={(row) => row.eventType}
              openId={search.open}
              onOpen={(row) => open(row.id)}
              tools={(shown) => (
                <ExportButton table="webhook-deliveries" query={{ ...query, endpointId }} shown={shown} />
              )}
              cardLines={2}
              card={(row) => <DeliveryCard row={row} open={open} />}
              empty={{
                title: t(filtered ? 'delivery.emptyFiltered' : 'delivery.empty'),
                hint: t(filtered ? 'delivery.emptyFilteredHint' : 'delivery.emptyHint'),
              }}
            />
          </ListWithPanel>
        </>
      )}
    </PageFrame>
  );
}
