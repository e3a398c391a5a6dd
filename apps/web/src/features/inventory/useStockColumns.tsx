import type { StockRow } from '@zhanggui/api-client';
import { DateTime, isPlainClick, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelChip } from './LevelChip.js';

export function useStockColumns(open: (variantId: string) => void): GridColumn<StockRow>[] {
  const { t } = useTranslation('inventory');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<StockRow>, 'id' | 'header'>): GridColumn<StockRow> => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    const amount = (id: 'onHand' | 'reserved' | 'available', width: number) =>
      column(id, { width, align: 'end', sort: id, cell: (row) => <NumberText value={row[id]} /> });
    const units = (id: 'inTransit' | 'onOrder' | 'unavailable' | 'placed' | 'reservedUnpaid', startsHidden: boolean) =>
      column(id, { width: 92, align: 'end', startsHidden, cell: (row) => <NumberText value={row[id]} /> });
    return [
      column('sku', { width: 120, names: true, sort: 'sku', cell: (row) => <SkuLink row={row} open={open} /> }),
      column('product', { width: 150, grow: 3, cell: (row) => <span title={row.productName}>{row.productName}</span> }),
      column('warehouse', { width: 100, cell: (row) => <span>{row.warehouseCode}</span> }),
      amount('onHand', 88),
      amount('reserved', 92),
      amount('available', 88),
      column('coverDays', { width: 96, align: 'end', sort: 'cover', cell: (row) => <CoverDays row={row} /> }),
      column('nextDeliveryOn', {
        width: 110,
        cell: ({ nextDeliveryOn }) => nextDeliveryOn ?? <span className="zg-soft">–</span>,
      }),
      units('inTransit', false),
      units('onOrder', false),
      column('perDay', {
        width: 96,
        align: 'end',
        startsHidden: true,
        cell: ({ perDay }) => perDay !== null && <NumberText value={Math.round(perDay * 100) / 100} />,
      }),
      units('reservedUnpaid', true),
      units('unavailable', true),
      units('placed', true),
      column('level', {
        width: 120,
        exports: [],
        cell: (row) => <LevelChip {...row} />,
      }),
      column('updatedAt', { width: 124, sort: 'updatedAt', cell: (row) => <DateTime at={row.updatedAt} /> }),
    ];
  }, [t, open]);
}

/** Days that what is available lasts, with a sign where that is not until the next delivery. */
function CoverDays({ row: { coverDays, nextDeliveryOn } }: { row: StockRow }) {
  const { t } = useTranslation('inventory');
  if (coverDays === null) return <span className="zg-soft">–</span>;
  const outOn = new Date(Date.now() + coverDays * DAY_MS).toISOString().slice(0, 10);
  const isShort = nextDeliveryOn !== null && outOn < nextDeliveryOn;
  return (
    <span className="zg-number">
      {isShort && (
        <IconAlertTriangle size={14} role="img" color="var(--zg-warning-fg)" aria-label={t('outBeforeDelivery')} />
      )}{' '}
      <NumberText value={Math.floor(coverDays)} />
    </span>
  );
}

const DAY_MS = 86_400_000;

export function SkuLink({ row, open }: { row: StockRow; open: (variantId: string) => void }) {
  return (
    <Link
      to="/stock/$variantId"
      params={{ variantId: row.variantId }}
      preload={false}
      className="zg-mono"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(row.variantId);
      }}
    >
      {row.sku}
    </Link>
  );
}
