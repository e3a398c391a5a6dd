import type { PlanLine } from '@zhanggui/api-client';
import { type GridColumn, Money, NumberText } from '@zhanggui/ui';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanWord } from './PlanWord.js';

type Column = GridColumn<PlanLine>;
type T = TFunction<'purchasing'>;

export function usePlanColumns(currency: string): Column[] {
  const { t } = useTranslation('purchasing');
  return useMemo(() => [...suggestionColumns(t, currency), ...stockColumns(t)], [t, currency]);
}

const column =
  (t: T) =>
  (id: string, rest: Omit<Column, 'id' | 'header'>): Column => ({
    id,
    header: t(`plan.column.${id}` as 'plan.column.sku'),
    ...rest,
  });

/** What it is and what should be ordered of whom. */
function suggestionColumns(t: T, currency: string): Column[] {
  const make = column(t);
  return [
    make('sku', {
      width: 140,
      names: true,
      exports: ['sku'],
      cell: ({ sku }) => <span className="zg-mono">{sku}</span>,
    }),
    make('name', { width: 200, grow: 2, exports: ['name'], cell: ({ name }) => <span title={name}>{name}</span> }),
    make('status', { width: 130, exports: ['status'], cell: ({ status }) => <PlanWord status={status} /> }),
    make('suggested', {
      width: 100,
      align: 'end',
      exports: ['suggested'],
      cell: ({ suggested }) => suggested > 0 && <strong>{<NumberText value={suggested} />}</strong>,
    }),
    make('supplier', {
      width: 150,
      grow: 1,
      exports: ['supplierName'],
      cell: ({ supplierName: name }) =>
        name ? <span title={name}>{name}</span> : <span className="zg-soft">{t('plan.noSupplier')}</span>,
    }),
    make('cost', {
      width: 110,
      align: 'end',
      exports: [],
      cell: ({ costMinor }) => costMinor > 0 && <Money minor={costMinor} currency={currency} />,
    }),
  ];
}

/** What there is, what comes and how long it lasts. */
function stockColumns(t: T): Column[] {
  const make = column(t);
  const units = (id: 'available' | 'onOrder' | 'drafted' | 'inTransit'): Column =>
    make(id, { width: 90, align: 'end', exports: [id], cell: (line) => <NumberText value={line[id]} /> });
  // Goods that sell now and then sell less than a tenth of a unit a day.
  const hundredth = (value: number) => <NumberText value={Math.round(value * 100) / 100} />;
  return [
    units('available'),
    units('onOrder'),
    units('drafted'),
    units('inTransit'),
    make('perDay', { width: 100, align: 'end', exports: ['perDay'], cell: ({ perDay }) => hundredth(perDay) }),
    make('coverDays', {
      width: 90,
      align: 'end',
      exports: ['coverDays'],
      cell: ({ coverDays }) => (coverDays === null ? '–' : <NumberText value={Math.floor(coverDays)} />),
    }),
    make('stockOutOn', {
      width: 110,
      exports: ['stockOutOn'],
      cell: ({ stockOutOn }) => <span className="zg-number">{stockOutOn}</span>,
    }),
    make('classes', { width: 70, exports: ['abc', 'xyz'], cell: ({ abc, xyz }) => `${abc}${xyz}` }),
    make('warehouse', { width: 100, exports: ['warehouseCode'], cell: ({ warehouseCode }) => warehouseCode }),
  ];
}
