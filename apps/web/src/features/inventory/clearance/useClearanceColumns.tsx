import type { ClearanceLine } from '@zhanggui/api-client';
import { type GridColumn, Money, NumberText } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../lib/session.js';
import { ClearanceAction } from './ClearanceAction.js';
import { KindChip } from './chips.js';
import { MarkText } from './MarkText.js';
import { useReasons } from './useReasons.js';

type Column = GridColumn<ClearanceLine>;

type T = TFunction<'warehouse'>;

export function useClearanceColumns(): Column[] {
  const { t } = useTranslation('warehouse');
  const reasons = useReasons();
  const seesCosts = useCan()('costs:read');
  return useMemo(
    () => [...goodsColumns(t), ...(seesCosts ? [valueColumn(t)] : []), ...adviceColumns(t, reasons)],
    [t, reasons, seesCosts],
  );
}

const column =
  (t: T) =>
  (id: string, rest: Omit<Column, 'id' | 'header'>): Column => ({
    id,
    header: t(`clearance.column.${id}` as 'clearance.column.sku'),
    ...rest,
  });

/** What lies where. */
function goodsColumns(t: T): Column[] {
  const make = column(t);
  return [
    make('sku', {
      width: 130,
      names: true,
      exports: ['sku', 'name'],
      cell: ({ sku, variantId, name }) => (
        <Link to="/stock/$variantId" params={{ variantId }} className="zg-mono" title={name}>
          {sku}
        </Link>
      ),
    }),
    make('warehouse', { width: 90, exports: ['warehouseCode'], cell: (row) => row.warehouseCode }),
    make('lot', { width: 110, exports: ['lot'], cell: ({ lot }) => <span className="zg-mono">{lot || '–'}</span> }),
    make('kind', { width: 120, exports: ['kind'], cell: ({ kind }) => <KindChip kind={kind} /> }),
    make('units', { width: 90, align: 'end', exports: ['units'], cell: (row) => <Left row={row} /> }),
  ];
}

const valueColumn = (t: T): Column =>
  column(t)('value', {
    width: 120,
    align: 'end',
    exports: ['value'],
    cell: ({ valueMinor, currency }) =>
      valueMinor ? (
        <Money minor={valueMinor} currency={currency} />
      ) : (
        <span className="zg-soft">{t('clearance.noCost')}</span>
      ),
  });

/** What should be done, and why. */
function adviceColumns(t: T, reasons: (line: ClearanceLine) => string): Column[] {
  const make = column(t);
  return [
    make('action', {
      width: 150,
      exports: ['action', 'advised', 'toWarehouseCode'],
      cell: (row) => <ClearanceAction line={row} />,
    }),
    make('mark', {
      width: 180,
      exports: ['takenBy', 'putOffUntil', 'putOffReason'],
      cell: ({ mark }) => mark && <MarkText mark={mark} />,
    }),
    make('why', {
      width: 220,
      grow: 3,
      exports: ['idleDays', 'coverDays'],
      cell: (row) => <span title={reasons(row)}>{reasons(row)}</span>,
    }),
    make('expiresOn', {
      width: 110,
      exports: ['expiresOn', 'daysLeft'],
      cell: ({ expiresOn }) => expiresOn ?? '–',
    }),
    make('supplier', {
      width: 140,
      startsHidden: true,
      exports: ['supplierName'],
      cell: ({ supplierName }) => supplierName ?? '–',
    }),
  ];
}

/** Units at risk; how many are left of them where some are gone already. */
function Left({ row: { units, left } }: { row: ClearanceLine }) {
  const { t } = useTranslation('warehouse');
  if (left === units) return <NumberText value={units} />;
  return (
    <span title={t('clearance.leftOf', { count: units })}>
      <NumberText value={left} /> / <NumberText value={units} />
    </span>
  );
}
