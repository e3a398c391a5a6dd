import type { Actor, Tx } from '@zhanggui/platform';
import { movementsOf, type StockEntry, sumByBalance } from './stock.rules.js';
import { changeBalances, lockReserved, writeMovements } from './stock.sql.js';

/** Moves reserved stock out of the warehouse to the customer. More than is reserved must never happen: throws. */
export async function shipStock(tx: Tx, actor: Actor, entries: readonly StockEntry[]): Promise<void> {
  const shipped = sumByBalance(entries);
  await lockReserved(tx, shipped);
  await writeMovements(tx, actor, movementsOf('ship', entries));
  await changeBalances(
    tx,
    shipped.map(({ quantity, ...key }) => ({ ...key, onHand: -quantity, reserved: -quantity })),
  );
}
