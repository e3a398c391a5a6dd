import { ConfirmNumbers, useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import type { Moving } from './moving.js';

interface MarkPaidDialogProps {
  orders: Moving[];
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export function MarkPaidDialog({ orders, busy, onConfirm, onClose }: MarkPaidDialogProps) {
  const { t } = useTranslation('orders');
  const { number, money } = useFormat();
  const currencies = [...new Set(orders.map((order) => order.currency))];
  const sum = (currency: string) =>
    orders.reduce((total, order) => total + (order.currency === currency ? order.totalMinor : 0), 0);
  return (
    <ConfirmNumbers
      title={t('markPaid.title')}
      facts={[
        { value: number(orders.length), label: t('markPaid.orders', { count: orders.length }) },
        ...currencies.map((currency) => ({ value: money(sum(currency), currency), label: t('markPaid.amount') })),
      ]}
      confirmLabel={t('action.mark_paid')}
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
}
