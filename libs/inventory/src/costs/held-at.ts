import { raw, sql, type Sql, type Tx } from '@zhanggui/platform';

/** Stands for goods on their way between warehouses. */
export const IN_TRANSIT = '00000000-0000-0000-0000-000000000000';

const HELD = `('available', 'reserved', 'unavailable')`;

/** The moment of the last month that was written down before `until`; from the beginning where there is none. */
export async function lastSnapshot(tx: Tx, until: string): Promise<string> {
  const [row] = await tx.sql<{ at: string }>`
    SELECT coalesce(max(at), '-infinity')::text AS at FROM inventory.stock_snapshot_month WHERE at <= ${until}::timestamptz`;
  return row!.at;
}

/**
 * What the merchant held before a moment, by warehouse and variant: the snapshot at `since` and the ledger from there. Goods in transit
 * count as long as nobody looks through one warehouse only, who would see them leave and not arrive.
 */
export const heldBefore = (
  { since, until }: { since: string; until: string },
  { variantId, warehouseId }: { variantId?: string; warehouseId?: string } = {},
): Sql => sql`
  WITH moved AS MATERIALIZED (
    SELECT m.warehouse_id, m.variant_id,
      sum(CASE WHEN m.to_account IN ${raw(HELD)} THEN m.quantity WHEN m.from_account IN ${raw(HELD)} THEN -m.quantity ELSE 0 END) AS units,
      sum(CASE 'transit' WHEN m.to_account THEN m.quantity WHEN m.from_account THEN -m.quantity ELSE 0 END) AS transit
    FROM inventory.stock_movement m
    WHERE m.at >= ${since}::timestamptz AND m.at < ${until}::timestamptz AND m.kind NOT IN ('reserve', 'release', 'block', 'unblock')
      AND ${variantId ? sql`m.variant_id = ${variantId}` : raw('true')}
    GROUP BY m.warehouse_id, m.variant_id
  ), parts AS (
    SELECT warehouse_id, variant_id, units FROM moved
    UNION ALL
    SELECT ${IN_TRANSIT}::uuid, variant_id, transit FROM moved
    WHERE transit <> 0 AND (SELECT platform.scoped('warehouse_ids')) IS NULL
    UNION ALL
    SELECT warehouse_id, variant_id, units FROM inventory.stock_snapshot
    WHERE at = ${since}::timestamptz AND ${variantId ? sql`variant_id = ${variantId}` : raw('true')})
  SELECT warehouse_id, variant_id, sum(units) AS units FROM parts
  WHERE ${warehouseId ? sql`warehouse_id = ${warehouseId}` : raw('true')}
  GROUP BY warehouse_id, variant_id HAVING sum(units) <> 0`;

/** What came in from outside before a moment, as `m`; through one warehouse only, what another sent is from outside too. */
export const CAME_IN = `(m.from_account IN ('supplier', 'loss', 'customer')
  OR (m.from_account = 'transit' AND m.to_account <> 'loss' AND (SELECT platform.scoped('warehouse_ids')) IS NOT NULL))
  AND m.from_account IN ('supplier', 'loss', 'customer', 'transit')`;
