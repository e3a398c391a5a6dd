import { type Actor, emit, Problem, refuse, requireLimit, type Tx } from '@zhanggui/platform';
import type { Condition } from '../bins/bins.rules.js';
import { adjustStock } from '../stock/adjust-stock.js';
import { valueMinor } from '../costs/unit-costs.js';
import { lockCount, writeCountStatus } from './count.sql.js';

export interface PostedCount {
  version: number;
  /** Places whose books were corrected. */
  corrected: number;
  unitsFound: number;
  unitsMissing: number;
  /** What was found and what is missing, both counted as value moved, in minor units of the merchant's currency. */
  valueMinor: number;
}

interface Variance {
  itemNo: number;
  variantId: string;
  sku: string;
  bin: string | null;
  lot: string;
  condition: Condition;
  delta: number;
}

/** How many places one adjustment corrects. */
const BATCH = 2_000;

/**
 * Corrects the books by what was counted and approved. What moved after a place was counted stays moved: the difference is posted, not
 * the count. Whoever posts answers for the value of all differences up to their limit; above it, somebody with a larger one decides.
 * Refuses: not_found, version_stale, count_state, not_reviewed (places that differ and were neither approved nor rejected),
 * would_oversell and bin_short (what is missing is reserved, or has left since), beyond_limit.
 */
export async function postCount(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<PostedCount> {
  const count = await lockCount(tx, id, 'post', version);
  const [open] = await tx.sql<{ items: number }>`
    SELECT count(*)::int AS items FROM inventory.count_item WHERE count_id = ${id} AND status = 'counted' AND counted <> book`;
  if (open!.items > 0) throw refuse('not_reviewed', { items: open!.items });
  const variances = await tx.sql<Variance>`
    SELECT i.item_no AS "itemNo", i.variant_id AS "variantId", v.sku, b.code AS bin, i.lot, i.condition, (i.counted - i.book)::float8 AS delta
    FROM inventory.count_item i JOIN catalog.variant v ON v.id = i.variant_id LEFT JOIN inventory.bin b ON b.id = i.bin_id
    WHERE i.count_id = ${id} AND i.status = 'approved' AND i.counted <> i.book ORDER BY i.variant_id, i.item_no`;
  const value = await valueMinor(
    tx,
    variances.map(({ variantId, delta }) => ({ variantId, units: Math.abs(delta) })),
  );
  requireLimit(actor, 'inventory:write_off', value);
  for (let from = 0; from < variances.length; from += BATCH)
    await correct(tx, actor, { id, warehouseId: count.warehouseId, variances: variances.slice(from, from + BATCH) });
  await writeCountStatus(tx, count, 'completed');
  const posted = {
    corrected: variances.length,
    unitsFound: variances.reduce((sum, { delta }) => sum + Math.max(0, delta), 0),
    unitsMissing: variances.reduce((sum, { delta }) => sum + Math.max(0, -delta), 0),
    valueMinor: value,
  };
  await emit(tx, actor, {
    type: 'count.posted',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number: count.number, warehouseId: count.warehouseId, ...posted },
  });
  return { version: version + 1, ...posted };
}

async function correct(
  tx: Tx,
  actor: Actor,
  { id, warehouseId, variances }: { id: string; warehouseId: string; variances: readonly Variance[] },
): Promise<void> {
  const lines = variances.map(({ variantId, bin, lot, condition, delta }) => ({
    variantId,
    bin,
    lot: lot || null,
    condition,
    delta,
  }));
  try {
    await adjustStock(tx, actor, { warehouseId, reason: 'count', ref: { id, kind: 'count' }, lines });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // The operation speaks of its lines, the person sees the count's items.
    const errors = error.errors.map((one) => {
      const n = Number(/^\/lines\/(\d+)/.exec(one.pointer)?.[1] ?? 0);
      return { ...one, pointer: `/items/${variances[n]!.itemNo}` };
    });
    throw refuse(error.code, error.params, errors);
  }
}
