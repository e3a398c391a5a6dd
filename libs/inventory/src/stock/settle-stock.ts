import { type Actor, changesOf, emit, refuse, type Tx } from '@zhanggui/platform';
import { fillWaiting } from '../presales/fill-waiting.js';
import { readBins } from '../bins/bins.sql.js';
import { balanceKey } from './stock.rules.js';
import { lockBalances } from './stock.sql.js';

export interface SettleStock {
  warehouseId: string;
  variantId: string;
  reason: SettleReason;
}

/** Why ledger and balance differed, as far as whoever looked could find out. */
export const SETTLE_REASONS = ['changed_directly', 'restored', 'program_fault', 'unknown'] as const;
export type SettleReason = (typeof SETTLE_REASONS)[number];

export interface SettledStock {
  onHand: number;
  reserved: number;
  unavailable: number;
  placed: number;
}

/**
 * Sets a frozen balance to what its ledger adds up to, and lets it be sold again: what somebody decided after they looked. Bins that
 * hold more or less than their ledger says are counted first, as nobody can know from here which of the two is true. Refuses:
 * not_found, not_frozen, bins_differ.
 */
export async function settleStock(
  tx: Tx,
  actor: Actor,
  { warehouseId, variantId, reason }: SettleStock,
): Promise<SettledStock> {
  const key = { warehouseId, variantId };
  const before = (await lockBalances(tx, [key])).get(balanceKey(key));
  if (!before) throw refuse('not_found');
  if (!before.frozen) throw refuse('not_frozen');
  const ledger = await addUp(tx, key);
  const held = await readBins(tx, [key]);
  const units = (good: boolean): number =>
    held.reduce((sum, { condition, quantity }) => sum + ((condition === 'good') === good ? quantity : 0), 0);
  if (units(true) !== ledger.placed || units(false) !== ledger.unavailable || ledger.placed > ledger.onHand)
    throw refuse('bins_differ', { bins: units(true) + units(false), ledger: ledger.placed + ledger.unavailable });
  await tx.run`
    UPDATE inventory.stock_balance SET on_hand = ${ledger.onHand}, reserved = ${ledger.reserved}, unavailable = ${ledger.unavailable},
      placed = ${ledger.placed}, frozen = false, version = version + 1, updated_at = now()
    WHERE warehouse_id = ${warehouseId} AND variant_id = ${variantId}`;
  const { frozen: _, ...was } = before;
  await emit(tx, actor, {
    type: 'stock.settled',
    subjectId: variantId,
    subjectVersion: 1,
    payload: { warehouseId, reason, ...changesOf(was, ledger, ['onHand', 'reserved', 'unavailable', 'placed']) },
  });
  await fillWaiting(tx, actor, [key]);
  return ledger;
}

/** What the ledger of one balance adds up to. */
export async function addUp(
  tx: Tx,
  { warehouseId, variantId }: { warehouseId: string; variantId: string },
): Promise<SettledStock> {
  const [row] = await tx.sql<SettledStock>`
    WITH moved AS (
      SELECT account, sum(units) AS quantity FROM inventory.stock_movement m
      CROSS JOIN LATERAL (VALUES (m.to_account, m.quantity), (m.from_account, -m.quantity)) AS side (account, units)
      WHERE m.warehouse_id = ${warehouseId} AND m.variant_id = ${variantId} GROUP BY account)
    SELECT coalesce(sum(quantity) FILTER (WHERE account IN ('available', 'reserved')), 0)::float8 AS "onHand",
      coalesce(sum(quantity) FILTER (WHERE account = 'reserved'), 0)::float8 AS reserved,
      coalesce(sum(quantity) FILTER (WHERE account = 'unavailable'), 0)::float8 AS unavailable,
      (SELECT coalesce(sum(delta), 0)::float8 FROM inventory.bin_movement
        WHERE warehouse_id = ${warehouseId} AND variant_id = ${variantId} AND condition = 'good') AS placed
    FROM moved`;
  return row!;
}
