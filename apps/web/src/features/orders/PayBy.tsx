import { ActionIcon } from '@mantine/core';
import { IconClockEdit } from '@tabler/icons-react';
import type { Order } from '@zhanggui/api-client';
import { DateTime } from '@zhanggui/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.js';
import { LateDialog, late } from '../../lib/late.js';

const PayByDialog = late(() => import('./PayByDialog.js'));

/** Until when an unpaid order waits, and the way to let it wait longer; of an expired one, when its time was over. */
export function PayBy({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const { may, verb } = useMay();
  const [editing, setEditing] = useState(false);
  const waits = order.stage === 'pending_payment';
  if (!waits && !(order.stage === 'expired' && order.payBy)) return null;
  const label = verb('orders:edit', t('payBy.edit'));
  return (
    <p>
      {order.payBy ? t(waits ? 'payBy.until' : 'payBy.was') : t('payBy.never')}{' '}
      {order.payBy && <DateTime at={order.payBy} />}{' '}
      {waits && may('orders:edit') && (
        <ActionIcon size="sm" aria-label={label} title={label} onClick={() => setEditing(true)}>
          <IconClockEdit size={16} aria-hidden />
        </ActionIcon>
      )}
      <LateDialog onClose={() => setEditing(false)}>
        {editing && <PayByDialog order={order} onClose={() => setEditing(false)} />}
      </LateDialog>
    </p>
  );
}
