import type { StockRow } from '@zhanggui/api-client';
import { DateTime, isPlainClick, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
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
    return [
      column('sku', { width: 120, names: true, sort: 'sku', cell: (row) => <SkuLink row={row} open={open} /> }),
      column('product', { width: 190, grow: 3, cell: (row) => <span title={row.productName}>{row.productName}</span> }),
      column('warehouse', { width: 100, cell: (row) => <span>{row.warehouseCode}</span> }),
      amount('onHand', 88),
      amount('reserved', 104),
      amount('available', 104),
      column('unavailable', {
        width: 104,
        align: 'end',
        startsHidden: true,
        cell: (row) => <NumberText value={row.unavailable} />,
      }),
      column('placed', {
        width: 104,
        align: 'end',
        startsHidden: true,
        cell: (row) => <NumberText value={row.placed} />,
      }),
      column('level', {
        width: 120,
        exports: [],
        cell: (row) => <LevelChip {...row} />,
      }),
      column('updatedAt', { width: 124, sort: 'updatedAt', cell: (row) => <DateTime at={row.updatedAt} /> }),
    ];
  }, [t, open]);
}

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
