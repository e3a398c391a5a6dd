import type { Tx } from '@zhanggui/platform';
import { OLDEST_GOODS } from '@zhanggui/inventory';
import { plainArray, statement } from '@zhanggui/platform';
import type { Part, Place, Routing } from './allocation.rules.js';

const READ_OLDEST = statement(OLDEST_GOODS);

/**
 * The sources of a shop with what they have to give of some variants. What is held already by the order in question is free to it:
 * `own` gives that back. With a shop what is kept for it counts.
 */
export async function readPlaces(
  tx: Tx,
  { rule, sources }: Routing,
  variantIds: readonly string[],
  { own = [], shopId }: { own?: readonly Part[]; shopId?: string } = {},
): Promise<Place[]> {
  const [warehouses, variants] = [sources.map(({ warehouseId }) => warehouseId), [...new Set(variantIds)]];
  const balances = await tx.sql<{ warehouseId: string; variantId: string; available: number; frozen: boolean }>`
    SELECT warehouse_id AS "warehouseId", variant_id AS "variantId", (on_hand - reserved)::float8
      + coalesce((SELECT a.units_left FROM inventory.allotment a WHERE a.warehouse_id = b.warehouse_id AND a.variant_id = b.variant_id
          AND a.shop_id = ${shopId ?? null}::uuid AND a.ended_at IS NULL), 0)::float8 AS available, frozen
    FROM inventory.stock_balance b WHERE warehouse_id = ANY (${warehouses}::uuid[]) AND variant_id = ANY (${variants}::uuid[])`;
  const ages = rule.criteria.includes('oldest_lot') ? await readAges(tx, warehouses, variants) : [];
  return sources.map((source) => {
    const here = balances.filter(({ warehouseId }) => warehouseId === source.warehouseId);
    const available = new Map(here.map((balance) => [balance.variantId, balance.available]));
    for (const { warehouseId, variantId, quantity } of own)
      if (warehouseId === source.warehouseId) available.set(variantId, (available.get(variantId) ?? 0) + quantity);
    return {
      ...source,
      available,
      frozen: new Set(here.flatMap(({ variantId, frozen }) => (frozen ? [variantId] : []))),
      oldest: new Map(
        ages.flatMap((age) => (age.warehouse_id === source.warehouseId ? [[age.variant_id, age.day] as const] : [])),
      ),
    };
  });
}

function readAges(tx: Tx, warehouses: readonly string[], variants: readonly string[]) {
  const keys = warehouses.flatMap((warehouse) => variants.map((variant) => ({ warehouse, variant })));
  return tx.send<{ warehouse_id: string; variant_id: string; day: string }>(READ_OLDEST, [
    plainArray(keys.map(({ warehouse }) => warehouse)),
    plainArray(keys.map(({ variant }) => variant)),
  ]);
}
