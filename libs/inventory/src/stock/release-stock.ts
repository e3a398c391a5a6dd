import type { Actor, Tx } from '@zhanggui/platform';
import { postMovements } from './post-movements.js';
import { movementsOf, type StockEntry, sumByBalance } from './stock.rules.js';
import { lockReserved } from './stock.sql.js';

/** Gives reserved stock back, for orders that are cancelled; to those who wait for it, unless `fills` is false. More than is reserved must never happen: throws. */
export async function releaseStock(
  tx: Tx,
  actor: Actor,
  entries: readonly StockEntry[],
  { fills = true }: { fills?: boolean } = {},
): Promise<void> {
  await lockReserved(tx, sumByBalance(entries));
  await postMovements(tx, actor, movementsOf('release', entries), [], { fills });
}
