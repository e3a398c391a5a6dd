import { refuse, type Tx, zoneOfMerchant } from '@zhanggui/platform';
import { dayIn, groupBy } from '@zhanggui/shared';
import { type Balance, balanceKey, type StockEntry, sumByBalance } from '../stock/stock.rules.js';
import { type BinChange, type BinHolding, planTake } from './bins.rules.js';
import { readBins } from './bins.sql.js';

/**
 * Decides from which bins good units leave: usable lots by expiry and walking order, then what nobody placed. The caller has locked
 * the balances. Refuses: stock_not_usable.
 */
export async function takeFromBins(
  tx: Tx,
  entries: readonly Pick<StockEntry, 'txnId' | 'warehouseId' | 'lines'>[],
  balances: ReadonlyMap<string, Balance>,
): Promise<BinChange[]> {
  const placed = sumByBalance(entries).filter((units) => (balances.get(balanceKey(units))?.placed ?? 0) > 0);
  if (placed.length === 0) return [];
  const held = groupBy(await readBins(tx, placed), balanceKey);
  const today = dayIn(Date.now(), await zoneOfMerchant(tx));
  const lives = await minimumLives(tx, placed);
  const unplaced = new Map([...balances].map(([key, { onHand, placed: lying }]) => [key, onHand - lying]));
  return entries.flatMap(({ txnId, warehouseId, lines }) =>
    lines.flatMap(({ variantId, quantity }) => {
      const key = balanceKey({ warehouseId, variantId });
      const holdings = held.get(key) ?? [];
      const { takes, short } = planTake(quantity, holdings, today, lives.get(variantId));
      const loose = unplaced.get(key) ?? 0;
      if (short > loose) throw refuse('stock_not_usable', { wanted: quantity, usable: quantity - short + loose });
      unplaced.set(key, loose - short);
      for (const take of takes) take.holding.quantity -= take.quantity;
      return takes.map((take) => changeOf(take.holding, { txnId, warehouseId, variantId, delta: -take.quantity }));
    }),
  );
}

const changeOf = (
  { binId, lot, condition }: BinHolding,
  change: Pick<BinChange, 'txnId' | 'warehouseId' | 'variantId' | 'delta'>,
): BinChange => ({ ...change, binId, lot, condition });

/** Days of life that an item must have left to be sold, of items that ask for any. */
async function minimumLives(tx: Tx, of: readonly { variantId: string }[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ variantId: string; days: number }>`
    SELECT variant_id AS "variantId", minimum_life_days AS days FROM inventory.stock_item
    WHERE variant_id = ANY (${of.map(({ variantId }) => variantId)}::uuid[]) AND minimum_life_days > 0`;
  return new Map(rows.map(({ variantId, days }) => [variantId, days]));
}
