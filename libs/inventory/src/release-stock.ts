import type { Actor, Tx } from '@zhanggui/platform';
import { movementsOf, type StockEntry, sumByBalance } from './stock.rules.js';
import { changeBalances, lockReserved, writeMovements } from './stock.sql.js';

/** Gives reserved stock back, for orders that are cancelled. More than is reserved must never happen: throws. */
export async function releaseStock(tx: Tx, actor: Actor, entries: readonly StockEntry[]): Promise<void> {
  const released = sumByBalance(entries);
  await lockReserved(tx, released);
  await writeMovements(tx, actor, movementsOf('release', entries));
  await changeBalances(
    tx,
    released.map(({ quantity, ...key }) => ({ ...key, onHand: 0, reserved: -quantity })),
  );
}
