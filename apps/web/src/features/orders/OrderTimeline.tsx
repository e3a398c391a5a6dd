import { Skeleton } from '@mantine/core';
import type { TimelineItem } from '@zhanggui/api-client';
import { DateTime, ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './orders.module.css';
import { carriersQuery, timelineQuery } from './queries.js';

/** Who did what, newest first. */
export function OrderTimeline({ orderId, currency }: { orderId: string; currency: string }) {
  const { t } = useTranslation('orders');
  const { data, error, refetch } = useQuery(timelineQuery(orderId));
  const newestFirst = [...(data ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="order-timeline">
      <h2 id="order-timeline">{t('detail.timeline')}</h2>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      <ol className={classes.timeline}>
        {newestFirst.map((item) => (
          <TimelineRow key={item.id} item={item} currency={currency} />
        ))}
      </ol>
    </section>
  );
}

function TimelineRow({ item, currency }: { item: TimelineItem; currency: string }) {
  const { t, i18n } = useTranslation('orders');
  const { money } = useFormat();
  const carriers = useQuery(carriersQuery).data ?? [];
  const carrier = carriers.find((entry) => entry.code === item.payload['carrier']);
  const carrierName = i18n.language === 'en' ? carrier?.name : carrier?.nameZh;
  const refunded = item.type === 'order.refunded' ? item.payload['amountMinor'] : undefined;
  const facts = detailOf(carrierName ? { ...item.payload, carrier: carrierName } : item.payload);
  const detail = typeof refunded === 'number' ? money(refunded, currency) : facts;
  return (
    <li>
      <span className={classes.dot} aria-hidden />
      <div>
        <strong>{t(`event.${item.type}`, { defaultValue: item.type })}</strong>
        {detail && <span className="zg-soft"> {detail}</span>}
        <div className="zg-soft">
          {item.actorName ?? t(`event.by.${item.actorKind}`, { defaultValue: t('event.by.system') })} ·{' '}
          <DateTime at={item.at} />
        </div>
      </div>
    </li>
  );
}

/** The few facts of an event that a person looks for: a reason, a waybill number. */
function detailOf(payload: TimelineItem['payload']): string {
  const facts = ['reason', 'carrier', 'trackingNumber', 'parcelNumber'].map((name) => payload[name]);
  return facts.filter((fact) => typeof fact === 'string' && fact !== '').join(' · ');
}
