import '@mantine/core/styles/Code.css';
import { Button, Code, Skeleton } from '@mantine/core';
import { api, type WebhookAttempt, type WebhookDelivery } from '@zhanggui/api-client';
import { DateTime, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { DeliveryChip } from './chips.js';
import { LastAnswer } from './LastAnswer.js';
import { deliveryQuery } from './queries.js';
import classes from './webhooks.module.css';

/** What was sent, and what came back each time. */
export function DeliveryDetail({ id }: { id: string }) {
  const { t } = useTranslation('webhooks');
  const { data: delivery, error, refetch } = useQuery(deliveryQuery(id));
  if (error && !delivery) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!delivery) return <Skeleton height={320} />;
  return (
    <div className={classes.detail}>
      <div className={classes.detailHead}>
        <h2 className="zg-mono">{delivery.eventType}</h2>
        <DeliveryChip state={delivery.state} />
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>webhook-id</dt>
          <dd className={classes.url}>{delivery.eventId}</dd>
        </div>
        <div>
          <dt>{t('delivery.column.createdAt')}</dt>
          <dd>
            <DateTime at={delivery.createdAt} />
          </dd>
        </div>
        {delivery.nextAttemptAt && (
          <div>
            <dt>{t('delivery.column.nextAttemptAt')}</dt>
            <dd>
              <DateTime at={delivery.nextAttemptAt} />
            </dd>
          </div>
        )}
      </dl>
      <Replay delivery={delivery} />
      <h3>{t('delivery.body')}</h3>
      <Code block className={classes.code}>
        {JSON.stringify(JSON.parse(delivery.body), null, 2)}
      </Code>
      <h3>{t('delivery.attempts')}</h3>
      {delivery.attemptLog.length === 0 && <p className="zg-soft">{t('delivery.noAttempt')}</p>}
      <ol className={classes.attempts}>
        {delivery.attemptLog.map((attempt) => (
          <Attempt key={attempt.attempt} attempt={attempt} />
        ))}
      </ol>
    </div>
  );
}

function Replay({ delivery }: { delivery: WebhookDelivery }) {
  const { t } = useTranslation('webhooks');
  const queryClient = useQueryClient();
  const replay = useAction({
    run: (id: string, idempotencyKey) =>
      api.post<WebhookDelivery>(`/webhooks/deliveries/${id}/replay`, { idempotencyKey }),
    invalidates: [['webhooks', 'deliveries']],
    doneText: () => t('delivery.replayed'),
    onDone: (next) => void queryClient.setQueryData(deliveryQuery(next.id).queryKey, next),
  });
  if (!useCan()('webhooks:manage')) return null;
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={replay.busy}
        onClick={() => replay.run(delivery.id)}
      >
        {t(delivery.state === 'pending' ? 'delivery.sendNow' : 'delivery.replay')}
      </Button>
    </div>
  );
}

function Attempt({ attempt }: { attempt: WebhookAttempt }) {
  const { t } = useTranslation('webhooks');
  return (
    <li>
      <div className={classes.attemptHead}>
        <strong>
          <LastAnswer status={attempt.status} error={attempt.error} />
        </strong>
        <span className="zg-soft">
          <DateTime at={attempt.at} /> · <NumberText value={attempt.durationMs} /> ms
        </span>
      </div>
      {attempt.answer ? (
        <Code block className={classes.code}>
          {attempt.answer}
        </Code>
      ) : (
        <span className="zg-soft">{t('delivery.noAnswer')}</span>
      )}
    </li>
  );
}
