import { DateTime } from '@zhanggui/ui';
import type { StockOfVariant, UnpaidStock as Unpaid } from '@zhanggui/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './inventory.module.css';
import { unpaidStockQuery } from './queries.js';

/** What of the reserved units waits for payments: nothing is said where nothing does. */
export function UnpaidStock({ stock }: { stock: StockOfVariant }) {
  const { data } = useQuery(unpaidStockQuery(stock.variantId));
  if (!data || data.length === 0) return null;
  return (
    <ul className={`zg-soft ${classes.unpaid}`}>
      {data.map((one) => (
        <Line key={one.warehouseId} one={one} stock={stock} />
      ))}
    </ul>
  );
}

function Line({ one, stock }: { one: Unpaid; stock: StockOfVariant }) {
  const { t } = useTranslation('inventory');
  const code = stock.balances.find(({ warehouseId }) => warehouseId === one.warehouseId)?.warehouseCode ?? '';
  return (
    <li>
      {t('unpaid.line', { code, units: one.units, count: one.orders })}
      {one.nextPayBy && (
        <>
          {' '}
          {t('unpaid.next')} <DateTime at={one.nextPayBy} />
        </>
      )}
    </li>
  );
}
