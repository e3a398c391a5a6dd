import type { Actor, Tx } from '@zhanggui/platform';
import { type BinChange, placedBy } from '../bins/bins.rules.js';
import { changeBins } from '../bins/bins.sql.js';
import { fillWaiting } from '../presales/fill-waiting.js';
import { balanceKey, type BalanceChange, effectsOf, type Movement } from './stock.rules.js';
import { changeBalances, writeMovements } from './stock.sql.js';

/**
 * Writes movements with all they do: ledger, balances, bins and the bins' ledger; what becomes available by them goes to the orders that
 * wait for it first, unless the caller has other plans for it and sees to that afterwards (`fills: false`). The caller has locked the balances (`lockBalances`,
 * `openBalances`) and decided; constraints refuse what cannot be.
 */
export async function postMovements(
  tx: Tx,
  actor: Actor,
  movements: readonly Movement[],
  bins: readonly BinChange[] = [],
  { why = movements[0]?.kind ?? 'move', at, fills = true }: { why?: string; at?: string; fills?: boolean } = {},
): Promise<void> {
  await writeMovements(tx, actor, movements);
  const changes = new Map(effectsOf(movements).map((change) => [balanceKey(change), change]));
  for (const change of bins) {
    const { warehouseId, variantId } = change;
    const key = balanceKey(change);
    const effect = changes.get(key) ?? { warehouseId, variantId, onHand: 0, reserved: 0, unavailable: 0, placed: 0 };
    changes.set(key, { ...effect, placed: effect.placed + placedBy([change]) });
  }
  await changeBalances(tx, [...changes.values()].filter(changesSomething));
  await changeBins(tx, actor, bins, { why, ...(at && { at }) });
  if (fills) await fillWaiting(tx, actor, [...changes.values()].filter(freesSomething));
}

const changesSomething = (change: { onHand: number; reserved: number; unavailable: number; placed: number }): boolean =>
  change.onHand !== 0 || change.reserved !== 0 || change.unavailable !== 0 || change.placed !== 0;

const freesSomething = ({ onHand, reserved }: BalanceChange): boolean => onHand > reserved;
