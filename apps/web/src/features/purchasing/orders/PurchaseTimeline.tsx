import { Skeleton } from '@mantine/core';
import { DateTime, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from '../purchasing.module.css';
import { purchaseTimelineQuery } from '../queries.js';
import { Section } from '../Section.js';

/** Who did what, newest first. */
export function PurchaseTimeline({ orderId }: { orderId: string }) {
  const { t } = useTranslation('purchasing');
  const { data, error, refetch } = useQuery(purchaseTimelineQuery(orderId));
  const newestFirst = [...(data ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={t('order.timeline')}>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      <ol className={classes.timeline}>
        {newestFirst.map((item) => (
          <li key={item.id}>
            <strong>{t(`event.${item.type.replace('purchase_order.', '')}`)}</strong>
            <div className="zg-soft">
              {item.actorName ?? t('event.bySystem')} · <DateTime at={item.at} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
