import { Button } from '@mantine/core';
import type { OrderRow } from '@zhanggui/api-client';
import { BulkBar, useFormat, type GridSelection } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.js';
import { orderActions } from './looks.js';
import { useOrderActions } from './useOrderActions.js';

/** Each button says how many of the selected orders it will move: those for which the server allows it. */
export function OrderBulkBar({ selection }: { selection: GridSelection<OrderRow> }) {
  const { t } = useTranslation('orders');
  const { number, money } = useFormat();
  const { verb } = useMay();
  const actions = useOrderActions({ onKeep: selection.keep });
  const units = selection.rows.reduce((sum, order) => sum + order.unitCount, 0);
  const offers = orderActions
    .map((action) => ({ ...action, orders: selection.rows.filter((order) => order.actions.includes(action.id)) }))
    .filter((offer) => offer.orders.length > 0);
  return (
    <>
      <BulkBar
        count={selection.rows.length}
        onClear={selection.clear}
        summary={`${t('units', { count: units, shown: number(units) })} · ${sums(selection.rows, money)}`}
      >
        {offers.map(({ id, icon: ActionGlyph, permission, danger, orders }) => (
          <Button
            key={id}
            variant="default"
            {...(danger ? { c: 'var(--zg-danger)' } : {})}
            leftSection={<ActionGlyph size={16} aria-hidden />}
            loading={actions.busy === id}
            disabled={actions.busy !== null}
            onClick={() => actions.start(id, orders)}
          >
            {t('action.count', {
              action: verb(permission, t(`action.${id}`, { count: orders.length })),
              count: orders.length,
            })}
          </Button>
        ))}
        {offers.length === 0 && <span className="zg-soft">{t('action.none')}</span>}
      </BulkBar>
      {actions.dialogs}
    </>
  );
}

/** Amounts of different currencies are not added up but listed. */
function sums(orders: OrderRow[], money: (minor: number, currency: string) => string): string {
  const totals = new Map<string, number>();
  for (const order of orders) totals.set(order.currency, (totals.get(order.currency) ?? 0) + order.totalMinor);
  return [...totals].map(([currency, minor]) => money(minor, currency)).join(' + ');
}
