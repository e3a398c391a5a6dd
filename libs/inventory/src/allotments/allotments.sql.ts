import { statement, type Tx } from '@zhanggui/platform';
import { type AllotmentMode } from './allotment.rules.js';

/** What orders of a batch take of allotments, from one JSON parameter. */
export const takesFrom = (parameter: string): string => `
  SELECT * FROM json_to_recordset(${parameter}::json) AS t (allotment_id uuid, order_id uuid, txn_id uuid, line_no int, warehouse_id uuid,
    variant_id uuid, quantity bigint, actor_id uuid)`;

/** UPDATE of the guarded allotments by relation `t`; CHECK `allotment_not_oversold` refuses more than there is. The caller asserts the rows. */
export const TAKE_ALLOTMENTS = `
  UPDATE inventory.allotment a SET units_left = a.units_left - s.quantity, version = a.version + 1, updated_at = now()
  FROM (SELECT allotment_id, sum(quantity)::bigint AS quantity FROM t GROUP BY allotment_id) s
  WHERE a.id = s.allotment_id AND a.ended_at IS NULL RETURNING a.id`;

/** INSERT of who took what, from the same relation. */
export const INSERT_USES = `
  INSERT INTO inventory.allotment_use (order_id, allotment_id, quantity)
  SELECT order_id, allotment_id, sum(quantity) FROM t GROUP BY order_id, allotment_id`;

/** INSERT of the ledger's side: what was kept for the shop is released, so that the same statement reserves it for the order. */
export const RELEASE_LEDGER = `
  INSERT INTO inventory.stock_movement
    (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, ref_id, ref_kind, actor_id)
  SELECT txn_id, line_no, 'release', warehouse_id, variant_id, 'reserved', 'available', quantity, allotment_id, 'allotment', actor_id FROM t`;

/** Locks the allotments of shops at balances that are locked already; a frozen balance gives nothing. */
export const LOCK_ALLOTMENTS = `
  SELECT a.id, a.shop_id, a.warehouse_id, a.variant_id, CASE WHEN b.frozen THEN 0 ELSE a.units_left END AS units_left
  FROM inventory.allotment a
  JOIN unnest($1::uuid[], $2::uuid[]) AS r (warehouse_id, variant_id) ON a.warehouse_id = r.warehouse_id AND a.variant_id = r.variant_id
  JOIN inventory.stock_balance b ON b.warehouse_id = a.warehouse_id AND b.variant_id = a.variant_id
  WHERE a.shop_id = ANY ($3::uuid[]) AND a.ended_at IS NULL
  ORDER BY a.id
  FOR NO KEY UPDATE OF a`;

export interface OpenAllotment extends Record<string, unknown> {
  id: string;
  warehouseId: string;
  variantId: string;
  shopId: string;
  mode: AllotmentMode;
  amount: number;
  left: number;
  openUse: number;
  version: number;
}

const LOCK_AT = statement(`
SELECT a.id, a.warehouse_id AS "warehouseId", a.variant_id AS "variantId", a.shop_id AS "shopId", a.mode, a.amount::float8 AS amount,
  a.units_left::float8 AS left, a.version,
  (SELECT coalesce(sum(u.quantity), 0) FROM inventory.allotment_use u WHERE u.allotment_id = a.id AND u.shipped_at IS NULL)::float8 AS "openUse"
FROM inventory.allotment a
JOIN json_to_recordset($1::json) AS k ("warehouseId" uuid, "variantId" uuid) ON a.warehouse_id = k."warehouseId" AND a.variant_id = k."variantId"
WHERE a.ended_at IS NULL ORDER BY a.id FOR NO KEY UPDATE OF a`);

/** Locks every allotment that is open at some balances, which the caller has locked before. */
export const lockAllotments = (
  tx: Tx,
  keys: readonly { warehouseId: string; variantId: string }[],
): Promise<OpenAllotment[]> =>
  keys.length === 0 ? Promise.resolve([]) : tx.send<OpenAllotment>(LOCK_AT, [JSON.stringify(keys)]);

export interface AllotmentChange {
  id: string;
  /** Units more, or fewer below zero. */
  units: number;
}

const CHANGE = statement(`
UPDATE inventory.allotment a SET units_left = a.units_left + c.units, version = a.version + 1, updated_at = now()
FROM json_to_recordset($1::json) AS c (id uuid, units bigint) WHERE a.id = c.id`);

/** Changes what is left of allotments that the caller has locked. */
export async function changeAllotments(tx: Tx, changes: readonly AllotmentChange[]): Promise<void> {
  if (changes.length > 0) await tx.send(CHANGE, [JSON.stringify(changes)]);
}
