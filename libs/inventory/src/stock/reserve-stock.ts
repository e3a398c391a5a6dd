import type { Actor, Tx } from '@zhanggui/platform';
import { postMovements } from './post-movements.js';
import { decideReservations, movementsOf, type Reservation, type StockEntry, sumByBalance } from './stock.rules.js';
import { lockBalances } from './stock.sql.js';

/**
 * Reserves stock for many entries (orders) in one go: each gets all its lines or none, first come, first served. Answers in the
 * order of the entries; what is short is an answer, not a refusal. A frozen balance has nothing to give. Lines must be of stocked
 * variants.
 */
export async function reserveStock(tx: Tx, actor: Actor, entries: readonly StockEntry[]): Promise<Reservation[]> {
  const balances = await lockBalances(tx, sumByBalance(entries));
  const available = new Map(
    [...balances].map(([key, { onHand, reserved, frozen }]) => [key, frozen ? 0 : onHand - reserved]),
  );
  const answers = decideReservations(entries, available);
  await postMovements(
    tx,
    actor,
    movementsOf(
      'reserve',
      entries.filter((_, n) => answers[n]!.reserved),
    ),
  );
  return answers;
}
