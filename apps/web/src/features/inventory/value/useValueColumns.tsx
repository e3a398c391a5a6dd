import type { StockValueRow } from '@zhanggui/api-client';
import { Money, NumberText, type GridColumn } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { valueGroups } from './search.js';

type Group = (typeof valueGroups)[number];

export function useValueColumns(groupBy: Group, currency: string): GridColumn<StockValueRow>[] {
  const { t } = useTranslation('warehouse');
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<StockValueRow>, 'id'>): GridColumn<StockValueRow> => ({
      id,
      ...rest,
    });
    const amount = (
      id: 'units' | 'unitsWithoutCost' | 'unitsOfOthers',
      cell: (row: StockValueRow) => React.ReactNode,
    ) => column(id, { header: t(`value.column.${id}`), width: 120, align: 'end', cell });
    return [
      column('code', {
        header: t(`value.group.${groupBy}`),
        width: 150,
        grow: groupBy === 'category' ? 2 : 0,
        names: true,
        cell: (row) => <ValueName row={row} groupBy={groupBy} />,
      }),
      column('name', {
        header: t('value.column.name'),
        width: 190,
        grow: 3,
        cell: ({ name }) => <span title={name}>{groupBy === 'category' ? '' : name}</span>,
      }),
      amount('units', ({ units }) => <NumberText value={units} />),
      ...(['unitsWithoutCost', 'unitsOfOthers'] as const).map((id) =>
        amount(id, (row) => row[id] !== 0 && <NumberText value={row[id]} />),
      ),
      column('unitCost', {
        header: t('value.column.unitCost'),
        width: 130,
        align: 'end',
        cell: ({ unitCost }) =>
          unitCost === null ? (
            <span className="zg-soft">{t('value.unknown')}</span>
          ) : (
            <Money amount={unitCost} currency={currency} />
          ),
      }),
      column('value', {
        header: t('value.column.value'),
        width: 140,
        align: 'end',
        cell: ({ valueMinor }) => valueMinor !== null && <Money minor={valueMinor} currency={currency} />,
      }),
    ];
  }, [t, groupBy, currency]);
}

/** What a row stands for; goods on their way and those in no category have no name of their own. */
export function ValueName({ row, groupBy }: { row: StockValueRow; groupBy: Group }) {
  const { t } = useTranslation('warehouse');
  if (groupBy === 'sku' && row.id !== null)
    return (
      <Link to="/stock/$variantId" params={{ variantId: row.id }} className="zg-mono">
        {row.code}
      </Link>
    );
  if (row.id === null) return <span className="zg-soft">{t(`value.none.${groupBy}`)}</span>;
  return <span>{row.code}</span>;
}
