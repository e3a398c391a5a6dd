import { UnstyledButton } from '@mantine/core';
import type { Lot } from '@zhanggui/api-client';
import { Money, NumberText, type GridColumn } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../lib/session.js';
import { DaysLeft, LotStatusChip } from './LotChips.js';

export function useLotColumns(open: (id: string) => void): GridColumn<Lot>[] {
  const { t } = useTranslation('warehouse');
  const seesCosts = useCan()('costs:read');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Lot>, 'id' | 'header'>): GridColumn<Lot> => ({
      id,
      header: t(`lots.column.${id}`),
      ...rest,
    });
    return [
      column('daysLeft', { width: 140, cell: (row) => <DaysLeft days={row.daysLeft} /> }),
      column('lot', {
        width: 140,
        grow: 1,
        names: true,
        cell: (row) => (
          <UnstyledButton className="zg-mono" onClick={() => open(row.id)}>
            {row.lot}
          </UnstyledButton>
        ),
      }),
      column('sku', { width: 130, cell: (row) => <span className="zg-mono">{row.sku}</span> }),
      column('productName', {
        width: 180,
        grow: 2,
        cell: (row) => <span title={row.productName}>{row.productName}</span>,
      }),
      column('status', { width: 120, cell: (row) => <LotStatusChip status={row.status} /> }),
      column('expiresOn', { width: 116, cell: (row) => <span>{row.expiresOn ?? '–'}</span> }),
      column('producedOn', { width: 116, startsHidden: true, cell: (row) => <span>{row.producedOn ?? '–'}</span> }),
      column('good', { width: 90, align: 'end', cell: (row) => <NumberText value={row.good} /> }),
      column('unavailable', { width: 100, align: 'end', cell: (row) => <NumberText value={row.unavailable} /> }),
      column('bins', { width: 80, align: 'end', cell: (row) => <NumberText value={row.bins} /> }),
      ...(seesCosts
        ? [
            column('value', {
              width: 120,
              align: 'end',
              cell: ({ valueMinor, currency }) =>
                valueMinor !== null && <Money minor={valueMinor} currency={currency} />,
            }),
          ]
        : []),
    ];
  }, [t, open, seesCosts]);
}
