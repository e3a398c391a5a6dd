import type { Order, Parcel } from '@zhanggui/api-client';
import { DateTime, NumberText } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './orders.module.css';
import { carriersQuery } from './queries.js';

const steps = ['pickedAt', 'packedAt', 'shippedAt', 'deliveredAt'] as const;

export function OrderParcels({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  // A parcel that was put back holds nothing any more; the timeline tells of it.
  const parcels = order.parcels.filter((parcel) => parcel.status !== 'cancelled');
  if (parcels.length === 0) return null;
  return (
    <section aria-labelledby="order-parcels">
      <h2 id="order-parcels">{t('detail.parcels', { count: parcels.length })}</h2>
      {parcels.map((parcel) => (
        <ParcelCard key={parcel.id} parcel={parcel} />
      ))}
    </section>
  );
}

function ParcelCard({ parcel }: { parcel: Parcel }) {
  const { t, i18n } = useTranslation('orders');
  const carrier = useQuery(carriersQuery).data?.find((entry) => entry.code === parcel.carrier);
  const carrierName = carrier ? (i18n.language === 'en' ? carrier.name : carrier.nameZh) : parcel.carrier;
  return (
    <div className={classes.parcel}>
      <div className={classes.parcelHead}>
        <strong>{t('parcel.name', { number: parcel.number })}</strong>
        <span className="zg-soft">{t('parcel.warehouse', { code: parcel.warehouseCode })}</span>
        {parcel.trackingNumber && (
          <span>
            {carrierName} <span className="zg-mono">{parcel.trackingNumber}</span>
          </span>
        )}
      </div>
      <ol className={classes.steps}>
        {steps.map((step) => {
          const at = parcel[step];
          return (
            <li key={step} data-done={at !== null || undefined}>
              <span>{t(`parcel.${step}`)}</span>
              {at ? <DateTime at={at} /> : <span aria-label={t('parcel.notYet')}>–</span>}
            </li>
          );
        })}
      </ol>
      <p className="zg-soft">
        {parcel.lines.map((line, index) => (
          <span key={line.lineNo}>
            {index > 0 && ', '}
            <span className="zg-mono">{line.sku}</span> × <NumberText value={line.quantity} />
          </span>
        ))}
      </p>
    </div>
  );
}
