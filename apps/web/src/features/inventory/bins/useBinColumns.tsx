import { UnstyledButton } from '@mantine/core';
import type { Bin } from '@zhanggui/api-client';
import { NumberText, type GridColumn } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export function useBinColumns(open: (id: string) => void): GridColumn<Bin>[] {
  const { t } = useTranslation('warehouse');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Bin>, 'id' | 'header'>): GridColumn<Bin> => ({
      id,
      header: t(`bins.column.${id}`),
      ...rest,
    });
    return [
      column('code', {
        width: 150,
        grow: 1,
        names: true,
        sort: 'code',
        cell: (row) => (
          <UnstyledButton className="zg-mono" onClick={() => open(row.id)}>
            {row.code}
          </UnstyledButton>
        ),
      }),
      column('warehouse', { width: 100, cell: (row) => <span>{row.warehouseCode}</span> }),
      column('zone', { width: 90, cell: (row) => <span>{row.zone}</span> }),
      column('kind', { width: 120, cell: (row) => <span>{t(`bins.kind.${row.kind}`)}</span> }),
      column('units', { width: 90, align: 'end', cell: (row) => <NumberText value={row.units} /> }),
      column('variants', { width: 100, align: 'end', cell: (row) => <NumberText value={row.variants} /> }),
      column('capacity', {
        width: 100,
        align: 'end',
        cell: (row) => (row.capacity === null ? <span>–</span> : <NumberText value={row.capacity} />),
      }),
      column('pickOrder', {
        width: 110,
        align: 'end',
        sort: 'pickOrder',
        cell: (row) => <NumberText value={row.pickOrder} />,
      }),
    ];
  }, [t, open]);
}
