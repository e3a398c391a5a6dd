import { LOCK_PRESALES, OPEN_PRESALES } from '@zhanggui/inventory';
import { plainArray, statement, type Tx, zoneOfMerchant } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { balanceKey } from '../allocation/allocation.rules.js';
import type { PresaleFacts } from './presold.rules.js';

const [LOCK_OPEN, READ_OPEN] = [statement(LOCK_PRESALES), statement(OPEN_PRESALES)];

type Row = Record<'id' | 'warehouse_id' | 'variant_id' | 'units_left', string> & {
  shop_id: string | null;
  promised_on: string | null;
  promised_days: number | null;
};

/**
 * What is on pre-sale for shops at balances (`keys`: warehouses and variants as arrays), locked as they are; `forUpdate: false` only
 * looks.
 */
export async function readPresales(
  tx: Tx,
  keys: readonly string[],
  shopIds: Iterable<string>,
  { forUpdate = true } = {},
): Promise<Required<PresaleFacts>> {
  const rows = await tx.send<Row>(forUpdate ? LOCK_OPEN : READ_OPEN, [...keys, plainArray([...shopIds])]);
  const open = rows.map((row) => ({
    key: balanceKey(row.warehouse_id, row.variant_id),
    id: row.id,
    shopId: row.shop_id,
    left: Number(row.units_left),
    promisedOn: row.promised_on,
    promisedDays: row.promised_days,
  }));
  const presales = groupBy(open, ({ key }) => key);
  return { presales, timeZone: rows.length > 0 ? await zoneOfMerchant(tx) : 'UTC' };
}
