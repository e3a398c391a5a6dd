import type { Actor, Tx } from '@zhanggui/platform';
import { decideReservations, movementsOf, type Reservation, type StockEntry, sumByBalance } from './stock.rules.js';
import { changeBalances, lockBalances, writeMovements } from './stock.sql.js';

/**
 * Reserves stock for many entries (orders) in one go: each gets all its lines or none, first come, first served. Answers in the
 * order of the entries; what is short is an answer, not a refusal. Lines must be of stocked variants.
 */
export async function reserveStock(tx: Tx, actor: Actor, entries: readonly StockEntry[]): Promise<Reservation[]> {
  const balances = await lockBalances(tx, sumByBalance(entries));
  const available = new Map([...balances].map(([key, { onHand, reserved }]) => [key, onHand - reserved]));
  const answers = decideReservations(entries, available);
  const granted = entries.filter((_, n) => answers[n]!.reserved);
  await writeMovements(tx, actor, movementsOf('reserve', granted));
  await changeBalances(
    tx,
    sumByBalance(granted).map(({ quantity, ...key }) => ({ ...key, onHand: 0, reserved: quantity })),
  );
  return answers;
}
