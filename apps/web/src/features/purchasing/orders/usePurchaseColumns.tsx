import type { PurchaseOrderRow } from '@zhanggui/api-client';
import { DateTime, Money, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../StatusWord.js';
import classes from '../purchasing.module.css';

export function usePurchaseColumns(): GridColumn<PurchaseOrderRow>[] {
  const { t } = useTranslation('purchasing');
  return useMemo(() => {
    const column = (
      id: string,
      rest: Omit<GridColumn<PurchaseOrderRow>, 'id' | 'header'>,
    ): GridColumn<PurchaseOrderRow> => ({
      id,
      header: t(`order.${id}`),
      ...rest,
    });
    return [
      column('number', { width: 120, names: true, cell: (order) => <OrderLink order={order} /> }),
      column('supplier', {
        width: 200,
        grow: 2,
        exports: ['supplierCode', 'supplierName'],
        cell: (order) => <span title={order.supplierName}>{order.supplierName}</span>,
      }),
      column('status', { width: 140, cell: (order) => <StatusWord status={order.status} /> }),
      column('promisedOn', { width: 130, sort: 'promisedOn', cell: (order) => <Promised order={order} /> }),
      column('progress', {
        width: 110,
        align: 'end',
        exports: ['ordered', 'accepted'],
        cell: (order) => (
          <span>
            <NumberText value={order.accepted} /> / <NumberText value={order.ordered} />
          </span>
        ),
      }),
      column('rejected', { width: 80, align: 'end', cell: (order) => <NumberText value={order.rejected} /> }),
      column('total', {
        width: 130,
        align: 'end',
        exports: ['unitPrice', 'currency'],
        cell: (order) => <Money minor={order.totalMinor} currency={order.currency} />,
      }),
      column('warehouse', { width: 100, exports: ['warehouseCode'], cell: (order) => order.warehouseCode }),
      column('createdAt', { width: 120, sort: 'createdAt', cell: (order) => <DateTime at={order.createdAt} /> }),
    ];
  }, [t]);
}

export function OrderLink({ order }: { order: PurchaseOrderRow }) {
  return (
    <Link to="/purchasing/orders/$orderId" params={{ orderId: order.id }} className="zg-mono">
      {order.number}
    </Link>
  );
}

export function Promised({ order }: { order: Pick<PurchaseOrderRow, 'promisedOn' | 'late'> }) {
  const { t } = useTranslation('purchasing');
  return (
    <span className="zg-number">
      {order.promisedOn} {order.late && <strong className={classes.error}>{t('order.late')}</strong>}
    </span>
  );
}
