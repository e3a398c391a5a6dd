import type { WebhookEndpoint } from '@zhanggui/api-client';
import { DateTime, NumberText } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from './webhooks.module.css';

/** How one webhook is doing, with times. */
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
