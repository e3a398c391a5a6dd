import { Textarea } from '@mantine/core';
import { ConfirmNumbers, useFormat } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moving } from './moving.js';

interface CancelDialogProps {
  orders: Moving[];
  busy: boolean;
  onCancelOrders: (reason: string) => void;
  onClose: () => void;
}

export function CancelDialog({ orders, busy, onCancelOrders, onClose }: CancelDialogProps) {
  const { t } = useTranslation('orders');
  const { number } = useFormat();
  const [reason, setReason] = useState('');
  const units = orders.reduce((sum, order) => sum + order.unitCount, 0);
  const paid = orders.filter((order) => order.paymentStatus === 'paid').length;
  return (
    <ConfirmNumbers
      danger
      title={t('cancel.title')}
      facts={[
        { value: number(orders.length), label: t('cancel.orders', { count: orders.length }) },
        { value: number(units), label: t('cancel.units', { count: units }) },
        ...(paid > 0 ? [{ value: number(paid), label: t('cancel.paid', { count: paid }) }] : []),
      ]}
      confirmLabel={t('cancel.confirm', { count: orders.length })}
      busy={busy}
      disabled={reason.trim() === ''}
      onConfirm={() => onCancelOrders(reason.trim())}
      onClose={onClose}
    >
      <Textarea
        label={t('cancel.reason')}
        description={t('cancel.reasonHint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={200}
        autosize
        minRows={2}
        data-autofocus
      />
    </ConfirmNumbers>
  );
}
