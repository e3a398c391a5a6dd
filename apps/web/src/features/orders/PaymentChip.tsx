import type { OrderRow } from '@zhanggui/api-client';
import { StatusChip, useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { paymentLook } from './looks.js';

type Paid = Pick<OrderRow, 'paymentStatus' | 'refundedMinor' | 'currency'>;

/** Of a partial refund it says how much went back. */
export function PaymentChip({ order }: { order: Paid }) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  const status = order.paymentStatus;
  const look = paymentLook(status);
  const label =
    status === 'partially_refunded'
      ? t('payment.refundedOf', { amount: money(order.refundedMinor, order.currency) })
      : t(`payment.${status}`, { defaultValue: status });
  return <StatusChip tone={look.tone} icon={look.icon} label={label} />;
}
