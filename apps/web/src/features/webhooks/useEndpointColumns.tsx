import type { WebhookEndpoint } from '@zhanggui/api-client';
import { DateTime, type GridColumn, NumberText } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HealthChip } from './chips.js';

type Column = GridColumn<WebhookEndpoint>;

export function useEndpointColumns(): Column[] {
  const { t } = useTranslation('webhooks');
  return useMemo(() => {
    const column = (id: string, rest: Omit<Column, 'id' | 'header'>): Column => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    const time = (id: string, at: (endpoint: WebhookEndpoint) => string | null, startsHidden = false) =>
      column(id, {
        width: 130,
        startsHidden,
        cell: (endpoint) => {
          const moment = at(endpoint);
          return moment && <DateTime at={moment} />;
        },
      });
    return [
      column('name', { width: 180, grow: 2, names: true, cell: (endpoint) => <EndpointLink endpoint={endpoint} /> }),
      column('health', { width: 150, cell: (endpoint) => <HealthChip endpoint={endpoint} /> }),
      column('url', {
        width: 220,
        grow: 2,
        cell: ({ url }) => (
          <span className="zg-mono" title={url}>
            {url}
          </span>
        ),
      }),
      column('events', { width: 180, grow: 2, cell: (endpoint) => <EventTypes endpoint={endpoint} /> }),
      time('lastSuccess', ({ lastSuccessAt }) => lastSuccessAt),
      time('failingSince', ({ failingSince }) => failingSince, true),
      time('pausedUntil', ({ pausedUntil }) => pausedUntil, true),
      column('pending', { width: 90, align: 'end', cell: ({ pending }) => <NumberText value={pending} /> }),
    ];
  }, [t]);
}

export function EndpointLink({ endpoint }: { endpoint: WebhookEndpoint }) {
  return (
    <Link to="/settings/webhooks/$endpointId" params={{ endpointId: endpoint.id }} search={{}}>
      {endpoint.description || endpoint.url}
    </Link>
  );
}

function EventTypes({ endpoint: { eventTypes } }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation('webhooks');
  const text = eventTypes.includes('*') ? t('allEvents') : eventTypes.join(' · ');
  return <span title={text}>{text}</span>;
}
