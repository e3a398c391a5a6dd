import { UnstyledButton } from '@mantine/core';
import type { Serial } from '@zhanggui/api-client';
import { DateTime, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SerialChip } from './SerialChip.js';

export function useSerialColumns(open: (id: string) => void): GridColumn<Serial>[] {
  const { t } = useTranslation('warehouse');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Serial>, 'id' | 'header'>): GridColumn<Serial> => ({
      id,
      header: t(`serials.column.${id}`),
      ...rest,
    });
    return [
      column('serial', {
        width: 180,
        grow: 1,
        names: true,
        cell: (row) => (
          <UnstyledButton className="zg-mono" onClick={() => open(row.id)}>
            {row.serial}
          </UnstyledButton>
        ),
      }),
      column('state', { width: 120, cell: (row) => <SerialChip state={row.state} /> }),
      column('sku', { width: 130, cell: (row) => <span className="zg-mono">{row.sku}</span> }),
      column('productName', {
        width: 180,
        grow: 2,
        cell: (row) => <span title={row.productName}>{row.productName}</span>,
      }),
      column('warehouse', { width: 100, cell: (row) => <span>{row.warehouseCode}</span> }),
      column('lot', { width: 110, startsHidden: true, cell: (row) => <span className="zg-mono">{row.lot}</span> }),
      column('orderNumber', { width: 110, cell: (row) => <OrderLink row={row} /> }),
      column('updatedAt', { width: 124, cell: (row) => <DateTime at={row.updatedAt} /> }),
    ];
  }, [t, open]);
}

function OrderLink({ row: { orderId, orderNumber } }: { row: Serial }) {
  if (orderId === null) return <span>–</span>;
  return (
    <Link to="/orders/$orderId" params={{ orderId }} className="zg-mono">
      {orderNumber}
    </Link>
  );
}
