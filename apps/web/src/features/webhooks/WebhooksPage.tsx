import { Button, Skeleton } from '@mantine/core';
import type { WebhookEndpoint } from '@zhanggui/api-client';
import { DateTime, EmptyState, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { HealthChip } from './chips.js';
import { EndpointDialog } from './EndpointDialog.js';
import { endpointsQuery } from './queries.js';
import classes from './webhooks.module.css';

/** Which programs are told of events, and whether what is sent gets through. */
export function WebhooksPage() {
  const { t } = useTranslation('webhooks');
  const { data, error, refetch } = useQuery(endpointsQuery);
  const [creating, setCreating] = useState(false);
  const create = useCan()('webhooks:manage') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('create')}
    </Button>
  );
  return (
    <PageFrame title={t('title')} actions={create} narrow>
      <SettingsTabs />
      <p className={classes.hint}>{t('hint')}</p>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} />}
      {data?.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} action={create} />}
      {data && data.length > 0 && (
        <ul className={classes.endpoints} aria-label={t('title')}>
          {data.map((endpoint) => (
            <EndpointItem key={endpoint.id} endpoint={endpoint} />
          ))}
        </ul>
      )}
      {creating && <EndpointDialog endpoint={null} onClose={() => setCreating(false)} />}
    </PageFrame>
  );
}

function EndpointItem({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation('webhooks');
  return (
    <li className={classes.endpoint}>
      <div className={classes.endpointHead}>
        <Link to="/settings/webhooks/$endpointId" params={{ endpointId: endpoint.id }} search={{}}>
          <strong>{endpoint.description || endpoint.url}</strong>
        </Link>
        <HealthChip endpoint={endpoint} />
      </div>
      {endpoint.description && <span className={classes.url}>{endpoint.url}</span>}
      <span className={classes.types}>
        {endpoint.eventTypes.includes('*') ? t('allEvents') : endpoint.eventTypes.join(' · ')}
      </span>
      <Facts endpoint={endpoint} />
    </li>
  );
}

export function Facts({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation('webhooks');
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('fact.lastSuccess')}</dt>
        <dd>{endpoint.lastSuccessAt ? <DateTime at={endpoint.lastSuccessAt} /> : t('fact.never')}</dd>
      </div>
      {endpoint.failingSince && (
        <div>
          <dt>{t('fact.failingSince')}</dt>
          <dd>
            <DateTime at={endpoint.failingSince} />
          </dd>
        </div>
      )}
      {endpoint.pausedUntil && (
        <div>
          <dt>{t('fact.pausedUntil')}</dt>
          <dd>
            <DateTime at={endpoint.pausedUntil} />
          </dd>
        </div>
      )}
      {endpoint.disabledAt && (
        <div>
          <dt>{t('fact.disabledAt')}</dt>
          <dd>
            <DateTime at={endpoint.disabledAt} />
          </dd>
        </div>
      )}
      {endpoint.oldSecretUntil && (
        <div>
          <dt>{t('fact.oldSecretUntil')}</dt>
          <dd>
            <DateTime at={endpoint.oldSecretUntil} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('fact.pending')}</dt>
        <dd>
          <NumberText value={endpoint.pending} />
        </dd>
      </div>
    </dl>
  );
}
