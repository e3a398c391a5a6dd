import { UnstyledButton } from '@mantine/core';
import type { Allotment } from '@zhanggui/api-client';
import { DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** 40, or 40 % of what is on hand. */
export function AmountText({ allotment }: { allotment: Pick<Allotment, 'mode' | 'amount'> }) {
  return (
    <span>
      <NumberText value={allotment.amount} />
      {allotment.mode === 'percent' && ' %'}
    </span>
  );
}

export function useAllotmentColumns(open: (id: string) => void): GridColumn<Allotment>[] {
  const { t } = useTranslation('warehouse');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Allotment>, 'id' | 'header'>): GridColumn<Allotment> => ({
      id,
      header: t(`allotments.column.${id}`),
      ...rest,
    });
    return [
      column('sku', {
        width: 140,
        grow: 1,
        names: true,
        cell: (row) => (
          <UnstyledButton className="zg-mono" onClick={() => open(row.id)}>
            {row.sku}
          </UnstyledButton>
        ),
      }),
      column('productName', {
        width: 180,
        grow: 2,
        cell: (row) => <span title={row.productName}>{row.productName}</span>,
      }),
      column('shop', { width: 150, grow: 1, cell: (row) => <span>{row.shopName}</span> }),
      column('warehouse', { width: 120, cell: (row) => <span>{row.warehouseCode}</span> }),
      column('amount', { width: 100, align: 'end', cell: (row) => <AmountText allotment={row} /> }),
      column('left', { width: 100, align: 'end', cell: (row) => <NumberText value={row.left} /> }),
      column('used', { width: 100, align: 'end', cell: (row) => <NumberText value={row.used} /> }),
      column('updatedAt', { width: 140, startsHidden: true, cell: (row) => <DateTime at={row.updatedAt} /> }),
    ];
  }, [t, open]);
}
