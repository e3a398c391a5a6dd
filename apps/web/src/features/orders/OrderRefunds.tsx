import type { Order } from '@zhanggui/api-client';
import { DateTime, Money } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from './orders.module.css';

/** Money that went back, and why. */
export function OrderRefunds({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  if (order.refunds.length === 0) return null;
  return (
    <section aria-labelledby="order-refunds">
      <h2 id="order-refunds">{t('refund.list')}</h2>
      <ul className={classes.refunds}>
        {order.refunds.map((refund) => (
          <li key={refund.id}>
            <span>
              {refund.reason}
              <br />
              <span className="zg-soft">
                <DateTime at={refund.createdAt} />
              </span>
            </span>
            <Money minor={refund.amountMinor} currency={order.currency} />
          </li>
        ))}
        <li>
          <strong>{t('refund.sum')}</strong>
          <strong>
            <Money minor={order.refundedMinor} currency={order.currency} />
          </strong>
        </li>
      </ul>
    </section>
  );
}
