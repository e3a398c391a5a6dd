import type { OrderRow } from '@zhanggui/api-client';
import { DateTime, isPlainClick, Money, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { customColumns } from '../../lib/custom/customColumns.js';
import { useCustomFields } from '../../lib/customFields.js';
import { StageChip } from '../../lib/StageChip.js';
import { GoodsChip } from './GoodsChip.js';
import { PaymentChip } from './PaymentChip.js';

export function useOrderColumns(open: (id: string) => void): GridColumn<OrderRow>[] {
  const { t, i18n } = useTranslation('orders');
  const fields = useCustomFields('order');
  return useMemo(() => {
    const column: MakeColumn = (id, rest) => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    return [
      column('number', { width: 96, names: true, cell: (order) => <OrderLink order={order} open={open} /> }),
      column('stage', { width: 136, cell: (order) => <StageChip stage={order.stage} /> }),
      column('payment', { width: 104, cell: (order) => <PaymentChip order={order} /> }),
      column('placedAt', { width: 152, sort: 'placedAt', cell: (order) => <DateTime at={order.placedAt} /> }),
      ...daysOf(column),
      column('buyer', { width: 120, grow: 2, cell: (order) => <Buyer order={order} /> }),
      column('total', {
        width: 108,
        align: 'end',
        sort: 'totalMinor',
        cell: (order) => <Money minor={order.totalMinor} currency={order.currency} />,
      }),
      column('units', { width: 74, align: 'end', cell: (order) => <NumberText value={order.unitCount} /> }),
      column('lines', {
        width: 66,
        startsHidden: true,
        align: 'end',
        cell: (order) => <NumberText value={order.lineCount} />,
      }),
      column('country', { width: 100, grow: 1, cell: (order) => <span>{order.country}</span> }),
      column('shop', { width: 120, grow: 1, cell: (order) => <span>{order.shopName}</span> }),
      column('external', {
        width: 124,
        grow: 1,
        cell: (order) => <span className="zg-mono">{order.externalNumber}</span>,
      }),
      ...axesOf(column, t),
      ...customColumns<OrderRow>(fields, i18n.language),
    ];
  }, [t, open, fields, i18n.language]);
}

type MakeColumn = (id: string, rest: Omit<GridColumn<OrderRow>, 'id' | 'header'>) => GridColumn<OrderRow>;

/** Until when it must be paid, and by when it ships where it was sold before its goods were there. */
const daysOf = (column: MakeColumn): GridColumn<OrderRow>[] => [
  column('payBy', {
    width: 152,
    startsHidden: true,
    cell: (order) => order.payBy && <DateTime at={order.payBy} />,
  }),
  column('promisedOn', { width: 150, startsHidden: true, cell: (order) => <GoodsChip order={order} withDay /> }),
];

const axesOf = (column: MakeColumn, t: TFunction<'orders'>): GridColumn<OrderRow>[] => {
  const axis = (id: string, status: (order: OrderRow) => string): GridColumn<OrderRow> =>
    column(id, {
      width: 120,
      startsHidden: true,
      cell: (order) => <span>{t(`${id}.${status(order)}`, { defaultValue: status(order) })}</span>,
    });
  return [axis('fulfilment', (order) => order.fulfilmentStatus), axis('afterSales', (order) => order.afterSalesStatus)];
};

function Buyer({ order }: { order: OrderRow }) {
  const { t } = useTranslation('orders');
  if (!order.erasedAt) return <span title={order.buyerName}>{order.buyerName}</span>;
  return (
    <span className="zg-soft">
      {t('buyer.erased')} <DateTime at={order.erasedAt} style="date" />
    </span>
  );
}

/** A real link to the order's page; a plain click opens the panel beside the list instead. */
export function OrderLink({ order, open }: { order: Pick<OrderRow, 'id' | 'number'>; open: (id: string) => void }) {
  return (
    <Link
      to="/orders/$orderId"
      params={{ orderId: order.id }}
      preload={false}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(order.id);
      }}
    >
      {order.number}
    </Link>
  );
}
