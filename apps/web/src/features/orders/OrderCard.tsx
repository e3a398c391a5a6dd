import type { OrderRow } from '@zhanggui/api-client';
import { DateTime, Money, useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { StageChip } from '../../lib/StageChip.js';
import { GoodsChip } from './GoodsChip.js';
import classes from './orders.module.css';
import { OrderLink } from './useOrderColumns.js';

/** One order in the list of a phone. */
export function OrderCard({ order, open }: { order: OrderRow; open: (id: string) => void }) {
  const { t } = useTranslation('orders');
  const { number } = useFormat();
  return (
    <div className={classes.card}>
      <strong>
        <OrderLink order={order} open={open} />
      </strong>
      <Money minor={order.totalMinor} currency={order.currency} />
      <span className="zg-ellipsis">{order.buyerName}</span>
      <span className="zg-soft zg-number">
        {t('units', { count: order.unitCount, shown: number(order.unitCount) })}
      </span>
      {order.awaitsGoods ? <GoodsChip order={order} /> : <StageChip stage={order.stage} />}
      <span className="zg-soft">
        <DateTime at={order.placedAt} />
      </span>
    </div>
  );
}
