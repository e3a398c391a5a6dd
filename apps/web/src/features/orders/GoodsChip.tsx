import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import type { OrderRow } from '@zhanggui/api-client';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

interface GoodsChipProps {
  order: Pick<OrderRow, 'promisedOn' | 'awaitsGoods' | 'isPromiseLate'>;
  /** By when it ships, in place of words where all is well. */
  withDay?: boolean;
}

/** Whether an order waits for goods that were sold before they were there; nothing where none were. */
export function GoodsChip({ order, withDay }: GoodsChipProps) {
  const { t } = useTranslation('orders');
  if (order.promisedOn === null) return null;
  const day = withDay ? ` ${order.promisedOn}` : '';
  if (order.isPromiseLate) return <StatusChip tone="danger" icon={IconAlertTriangle} label={t('presale.late') + day} />;
  if (order.awaitsGoods) return <StatusChip tone="warning" icon={IconHourglass} label={t('presale.waits') + day} />;
  return withDay ? <StatusChip tone="success" icon={IconCircleCheck} label={order.promisedOn} /> : null;
}
