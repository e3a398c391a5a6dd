import { UnstyledButton } from '@mantine/core';
import type { TransferProposal } from '@zhanggui/api-client';
import { type GridColumn, Money, NumberText } from '@zhanggui/ui';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../lib/session.js';
import { Cover } from './Cover.js';
import { useWhy } from './Why.js';

type Column = GridColumn<TransferProposal>;

type T = TFunction<'warehouse'>;

export function useBalancingColumns(open: (id: string) => void, currency: string): Column[] {
  const { t } = useTranslation('warehouse');
  const why = useWhy();
  const seesCosts = useCan()('costs:read');
  return useMemo(
    () => [...moveColumns(t, open), ...reasonColumns(t, why), ...partyColumns(t, seesCosts ? currency : null)],
    [t, why, open, currency, seesCosts],
  );
}

const column =
  (t: T) =>
  (id: string, rest: Omit<Column, 'id' | 'header'>): Column => ({
    id,
    header: t(`balancing.column.${id}` as 'balancing.column.sku'),
    ...rest,
  });

/** What should go from where to where. */
function moveColumns(t: T, open: (id: string) => void): Column[] {
  const make = column(t);
  return [
    make('sku', {
      width: 130,
      names: true,
      exports: ['sku', 'name'],
      cell: ({ id, sku }) => (
        <UnstyledButton className="zg-mono" onClick={() => open(id)}>
          {sku}
        </UnstyledButton>
      ),
    }),
    make('from', { width: 90, exports: ['fromWarehouseCode'], cell: (row) => row.fromWarehouseCode }),
    make('to', { width: 90, exports: ['toWarehouseCode'], cell: (row) => row.toWarehouseCode }),
    make('quantity', {
      width: 90,
      align: 'end',
      exports: ['quantity'],
      cell: ({ quantity }) => (
        <strong>
          <NumberText value={quantity} />
        </strong>
      ),
    }),
  ];
}

/** Why, and what it does to both sides. */
function reasonColumns(t: T, why: (row: TransferProposal) => string): Column[] {
  const make = column(t);
  return [
    make('why', {
      width: 320,
      grow: 3,
      exports: ['needed', 'perDay'],
      cell: (row) => <span title={why(row)}>{why(row)}</span>,
    }),
    make('runsOutOn', { width: 110, exports: ['runsOutOn'], cell: ({ runsOutOn }) => runsOutOn ?? '–' }),
    make('nextDeliveryOn', {
      width: 110,
      exports: ['nextDeliveryOn'],
      cell: ({ nextDeliveryOn }) => nextDeliveryOn ?? '–',
    }),
    make('coverTo', {
      width: 120,
      align: 'end',
      exports: ['toBefore', 'toAfter', 'toCoverAfter'],
      cell: ({ to }) => <Cover end={to} />,
    }),
    make('coverFrom', {
      width: 120,
      align: 'end',
      exports: ['fromBefore', 'fromAfter', 'fromCoverAfter'],
      cell: ({ from }) => <Cover end={from} />,
    }),
  ];
}

/** Of whom it comes, and what it cost; null for who may not see that. */
function partyColumns(t: T, currency: string | null): Column[] {
  const make = column(t);
  const supplier = make('supplier', {
    width: 140,
    startsHidden: true,
    exports: ['supplierName'],
    cell: ({ supplierName }) => supplierName ?? '–',
  });
  if (currency === null) return [supplier];
  const value = make('value', {
    width: 110,
    align: 'end',
    startsHidden: true,
    exports: [],
    cell: ({ valueMinor }) => <Money minor={valueMinor ?? 0} currency={currency} />,
  });
  return [supplier, value];
}
