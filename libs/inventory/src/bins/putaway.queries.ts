import { sql, type Tx } from '@zhanggui/platform';
import { type Room, suggestBins, type Suggestion } from './suggest-bins.rules.js';

/** The bins that are looked at: where the article lies already, then empty ones and those with room, in walking order. */
const MOST_ROOMS = 500;

/** Where units of a variant are best put away in a warehouse, and how many find no place. */
export async function suggestPutaway(
  tx: Tx,
  {
    variantId,
    warehouseId,
    lot = '',
    quantity,
  }: { variantId: string; warehouseId: string; lot?: string; quantity: number },
): Promise<{ suggestions: Suggestion[]; left: number }> {
  const rooms = await tx.rows<Room>(sql`
    SELECT b.code AS bin, b.zone, b.kind, b.pick_order AS "pickOrder", b.capacity::float8 AS capacity, coalesce(held.units, 0)::float8 AS units,
      coalesce(held.same, 0)::float8 AS same, coalesce(held.same_lot, 0)::float8 AS "sameLot"
    FROM inventory.bin b
    LEFT JOIN LATERAL (SELECT sum(s.quantity) AS units, sum(s.quantity) FILTER (WHERE s.variant_id = ${variantId}) AS same,
        sum(s.quantity) FILTER (WHERE s.variant_id = ${variantId} AND s.lot = ${lot}) AS same_lot
      FROM inventory.bin_stock s WHERE s.bin_id = b.id AND s.quantity > 0) held ON true
    WHERE b.warehouse_id = ${warehouseId} AND b.active AND b.kind IN ('pick', 'reserve')
      AND (b.capacity IS NULL OR b.capacity > coalesce(held.units, 0))
    ORDER BY coalesce(held.same, 0) > 0 DESC, coalesce(held.units, 0) = 0 DESC, b.pick_order, b.code LIMIT ${MOST_ROOMS}`);
  return suggestBins(quantity, rooms);
}
