import type { Transfer } from '@zhanggui/api-client';
import { DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DaysLate } from './DaysLate.js';
import { TransferChip } from './TransferChip.js';

export function useTransferColumns(): GridColumn<Transfer>[] {
  const { t } = useTranslation('warehouse');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Transfer>, 'id' | 'header'>): GridColumn<Transfer> => ({
      id,
      header: t(`transfers.column.${id}`),
      ...rest,
    });
    const amount = (id: 'units' | 'inTransit' | 'received' | 'lost') =>
      column(id, { width: 96, align: 'end', cell: (row) => <NumberText value={row[id]} /> });
    return [
      column('number', { width: 90, names: true, cell: (row) => <TransferLink row={row} /> }),
      column('status', { width: 130, cell: (row) => <TransferChip status={row.status} /> }),
      column('from', { width: 110, cell: (row) => <span>{row.fromWarehouseCode}</span> }),
      column('to', { width: 110, cell: (row) => <span>{row.toWarehouseCode}</span> }),
      amount('units'),
      amount('inTransit'),
      amount('received'),
      amount('lost'),
      column('expectedOn', { width: 116, cell: (row) => <span>{row.expectedOn}</span> }),
      column('daysLate', { width: 130, cell: ({ daysLate }) => daysLate !== null && <DaysLate days={daysLate} /> }),
      column('note', { width: 160, grow: 1, cell: (row) => <span title={row.note}>{row.note}</span> }),
      column('createdAt', { width: 124, cell: (row) => <DateTime at={row.createdAt} /> }),
    ];
  }, [t]);
}

export function TransferLink({ row }: { row: Transfer }) {
  return (
    <Link to="/transfers/$transferId" params={{ transferId: row.id }} className="zg-mono">
      {row.number}
    </Link>
  );
}
