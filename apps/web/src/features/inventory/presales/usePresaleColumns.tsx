import { UnstyledButton } from '@mantine/core';
import type { Presale } from '@zhanggui/api-client';
import { DateTime, NumberText, type GridColumn } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PresaleChip, PromiseText } from './PresaleChip.js';

export function usePresaleColumns(open: (id: string) => void): GridColumn<Presale>[] {
  const { t } = useTranslation('warehouse');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Presale>, 'id' | 'header'>): GridColumn<Presale> => ({
      id,
      header: t(`presales.column.${id}`),
      ...rest,
    });
    const units = (id: string, value: (row: Presale) => number) =>
      column(id, { width: 84, align: 'end', cell: (row) => <NumberText value={value(row)} /> });
    return [
      column('sku', {
        width: 130,
        grow: 1,
        names: true,
        cell: (row) => (
          <UnstyledButton className="zg-mono" onClick={() => open(row.id)}>
            {row.sku}
          </UnstyledButton>
        ),
      }),
      column('productName', {
        width: 150,
        grow: 2,
        cell: (row) => <span title={row.productName}>{row.productName}</span>,
      }),
      column('state', { width: 116, cell: (row) => <PresaleChip presale={row} /> }),
      column('warehouse', { width: 96, cell: (row) => <span>{row.warehouseCode}</span> }),
      column('shop', { width: 120, grow: 1, cell: (row) => <span>{row.shopName ?? t('presales.everyShop')}</span> }),
      units('quantity', (row) => row.quantity),
      units('sold', (row) => row.taken + row.filled),
      units('filled', (row) => row.filled),
      units('taken', (row) => row.taken),
      units('left', (row) => row.left),
      column('promise', { width: 130, cell: (row) => <PromiseText presale={row} /> }),
      column('nextPromise', { width: 116, cell: (row) => <span className="zg-number">{row.nextPromise}</span> }),
      column('waitingOrders', {
        width: 96,
        align: 'end',
        startsHidden: true,
        cell: (row) => <NumberText value={row.waitingOrders} />,
      }),
      column('startsAt', { width: 130, startsHidden: true, cell: (row) => <DateTime at={row.startsAt} /> }),
      column('endsAt', { width: 130, startsHidden: true, cell: (row) => row.endsAt && <DateTime at={row.endsAt} /> }),
      column('countsOn', { width: 130, startsHidden: true, cell: (row) => <span>{row.countsOn}</span> }),
      column('note', { width: 160, startsHidden: true, cell: (row) => <span>{row.note}</span> }),
    ];
  }, [t, open]);
}
