import type { StockCount } from '@zhanggui/api-client';
import { DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CountChip } from './CountChip.js';

export function useCountColumns(): GridColumn<StockCount>[] {
  const { t } = useTranslation('warehouse');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<StockCount>, 'id' | 'header'>): GridColumn<StockCount> => ({
      id,
      header: t(`counts.column.${id}`),
      ...rest,
    });
    return [
      column('number', { width: 90, names: true, cell: (row) => <CountLink row={row} /> }),
      column('status', { width: 140, cell: (row) => <CountChip status={row.status} /> }),
      column('kind', { width: 120, cell: (row) => <span>{t(`counts.kind.${row.kind}`)}</span> }),
      column('warehouse', { width: 100, cell: (row) => <span>{row.warehouseCode}</span> }),
      column('items', { width: 90, align: 'end', cell: (row) => <NumberText value={row.items} /> }),
      column('counted', { width: 90, align: 'end', cell: (row) => <NumberText value={row.counted} /> }),
      column('different', {
        width: 100,
        align: 'end',
        cell: (row) => (row.different === null ? <span>–</span> : <NumberText value={row.different} />),
      }),
      column('note', { width: 160, grow: 1, cell: (row) => <span title={row.note}>{row.note}</span> }),
      column('createdAt', { width: 124, cell: (row) => <DateTime at={row.createdAt} /> }),
    ];
  }, [t]);
}

export function CountLink({ row }: { row: StockCount }) {
  return (
    <Link to="/counts/$countId" params={{ countId: row.id }} className="zg-mono">
      {row.number}
    </Link>
  );
}
