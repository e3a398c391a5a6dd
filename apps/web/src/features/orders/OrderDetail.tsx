import { Skeleton } from '@mantine/core';
import { IconBuildingWarehouse, IconReceiptRefund } from '@tabler/icons-react';
import { ActionBar, DateTime, Money, ProblemNotice } from '@zhanggui/ui';
import type { Order } from '@zhanggui/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withMoreTexts } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { StageChip } from '../../lib/StageChip.js';
import { orderActions } from './looks.js';
import { GoodsChip } from './GoodsChip.js';
import { OrderBuyer } from './OrderBuyer.js';
import { OrderLines } from './OrderLines.js';
import { OrderMemo } from './OrderMemo.js';
import { OrderParcels } from './OrderParcels.js';
import { OrderParts } from './OrderParts.js';
import { OrderRefunds } from './OrderRefunds.js';
import { OrderTimeline } from './OrderTimeline.js';
import classes from './orders.module.css';
import { PayBy } from './PayBy.js';
import { PaymentChip } from './PaymentChip.js';
import { orderQuery } from './queries.js';
import { useOrderActions } from './useOrderActions.js';
import { LateDialog, LatePart, late } from '../../lib/late.js';

const OrderCustom = late(withMoreTexts(() => import('./OrderCustom.js')));
const AllocateDialog = late(() => import('./AllocateDialog.js'));
const RefundDialog = late(() => import('./RefundDialog.js'));

/** One order, in the panel beside the list or on its own page (`wide`: two columns). */
export function OrderDetail({ orderId, wide }: { orderId: string; wide?: boolean }) {
  const { t } = useTranslation('orders');
  const { data: order, error, refetch } = useQuery(orderQuery(orderId));
  if (error && !order) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!order) return <DetailSkeleton />;
  return (
    <article
      className={classes.detail}
      data-wide={wide || undefined}
      aria-label={t('detail.of', { number: order.number })}
    >
      <OrderHead order={order} wide={wide ?? false} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <OrderLines key={order.id} order={order} folds={!wide} />
          <OrderRefunds order={order} />
          <OrderParts order={order} />
          <OrderParcels order={order} />
        </div>
        <div className={classes.column}>
          <OrderBuyer key={order.id} order={order} />
          <LatePart>
            <OrderCustom key={order.id} order={order} />
          </LatePart>
          <OrderMemo key={order.id} order={order} />
          <OrderTimeline orderId={order.id} currency={order.currency} />
        </div>
      </div>
    </article>
  );
}

function OrderHead({ order, wide }: { order: Order; wide: boolean }) {
  const { t } = useTranslation('orders');
  const actions = useOrderActions();
  const { verb } = useMay();
  const [open, setOpen] = useState<'refund' | 'allocate' | null>(null);
  const close = () => setOpen(null);
  const possible = orderActions.filter((action) => order.actions.includes(action.id));
  const next = possible.find((action) => !action.danger && !action.back);
  return (
    <header className={classes.head}>
      {!wide && <h2>{order.number}</h2>}
      <div className={classes.headLine}>
        <StageChip stage={order.stage} />
        <PaymentChip order={order} />
        <span className={classes.headTotal}>
          <Money minor={order.totalMinor} currency={order.currency} />
        </span>
      </div>
      <p className="zg-soft">
        {order.shopName} · <span className="zg-mono">{order.externalNumber}</span> · <DateTime at={order.placedAt} />
        {order.warehouseCode && order.parts.length === 0 && ` · ${t('parts.from', { code: order.warehouseCode })}`}
      </p>
      <PayBy key={order.id} order={order} />
      {order.awaitsGoods && (
        <p>
          <GoodsChip order={order} withDay />
        </p>
      )}
      {order.cancelReason && (
        <p>
          {t('detail.cancelReason')}: {order.cancelReason}
        </p>
      )}
      <ActionBar
        label={t('detail.actions')}
        actions={[
          ...possible.map((action) => ({
            id: action.id,
            label: verb(action.permission, t(`action.${action.id}`, { count: 1 })),
            icon: action.icon,
            primary: action === next,
            danger: action.danger ?? false,
            busy: actions.busy === action.id,
            onClick: () => actions.start(action.id, [order]),
          })),
          ...(order.actions.includes('refund')
            ? [
                {
                  id: 'refund',
                  label: verb('orders:refund', t('refund.action')),
                  icon: IconReceiptRefund,
                  onClick: () => setOpen('refund'),
                },
              ]
            : []),
          ...(order.actions.includes('allocate')
            ? [
                {
                  id: 'allocate',
                  label: verb('orders:edit', t('allocate.action')),
                  icon: IconBuildingWarehouse,
                  onClick: () => setOpen('allocate'),
                },
              ]
            : []),
        ]}
      />
      {actions.dialogs}
      <LateDialog onClose={close}>
        {open === 'refund' && <RefundDialog order={order} onClose={close} />}
        {open === 'allocate' && <AllocateDialog order={order} onClose={close} />}
      </LateDialog>
    </header>
  );
}

function DetailSkeleton() {
  return (
    <div className={classes.detail} aria-busy="true">
      <Skeleton height={24} width={160} />
      <Skeleton height={20} width={240} />
      <Skeleton height={32} width={280} />
      <Skeleton height={160} />
      <Skeleton height={110} />
      <Skeleton height={180} />
    </div>
  );
}
