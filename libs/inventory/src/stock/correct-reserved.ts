import { type Actor, emit, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { fillWaiting } from '../presales/fill-waiting.js';
import { postMovements } from './post-movements.js';
import { addUp, type SettleReason } from './settle-stock.js';
import { type BalanceKey, balanceKey, movementsOf } from './stock.rules.js';
import { lockBalances } from './stock.sql.js';

export interface CorrectReserved extends BalanceKey {
  reason: SettleReason;
  /** Units to reserve (or, below zero, to release) for each reference; asked for when the balance is locked. */
  corrections: () => Promise<{ refId: string; units: number }[]>;
}

/**
 * Reserves and releases for others what was missing or too much in a frozen balance, and lets it be sold again. Refuses: not_found,
 * not_frozen, balance_differs (from its own ledger: `settleStock` first), would_oversell.
 */
export async function correctReserved(
  tx: Tx,
  actor: Actor,
  { warehouseId, variantId, reason, corrections }: CorrectReserved,
): Promise<{ reserved: number }> {
  const key = { warehouseId, variantId };
  const before = (await lockBalances(tx, [key])).get(balanceKey(key));
  if (!before) throw refuse('not_found');
  if (!before.frozen) throw refuse('not_frozen');
  const ledger = await addUp(tx, key);
  if (ledger.reserved !== before.reserved || ledger.onHand !== before.onHand) throw refuse('balance_differs');
  const wrong = (await corrections()).filter(({ units }) => units !== 0);
  const reserved = wrong.reduce((sum, { units }) => sum + units, before.reserved);
  if (reserved > before.onHand) throw refuse('would_oversell', { sku: '', available: before.onHand - before.reserved });
  const entries = (sign: 1 | -1) =>
    wrong
      .filter(({ units }) => Math.sign(units) === sign)
      .map(({ refId, units }) => ({
        txnId: uuid7(),
        refId,
        warehouseId,
        lines: [{ variantId, quantity: Math.abs(units) }],
      }));
  await postMovements(tx, actor, [...movementsOf('release', entries(-1)), ...movementsOf('reserve', entries(1))]);
  await tx.run`
    UPDATE inventory.stock_balance SET frozen = false, version = version + 1, updated_at = now()
    WHERE warehouse_id = ${warehouseId} AND variant_id = ${variantId}`;
  await emit(tx, actor, {
    type: 'stock.settled',
    subjectId: variantId,
    subjectVersion: 1,
    payload: {
      warehouseId,
      reason,
      fields: ['reserved'],
      changes: { reserved: { before: before.reserved, after: reserved } },
    },
  });
  await fillWaiting(tx, actor, [key]);
  return { reserved };
}
