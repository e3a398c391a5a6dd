import { raw, statement, type Tx } from '@zhanggui/platform';

/** Lines of a batch that are sold before their goods are there, from one JSON parameter. */
export const presoldFrom = (parameter: string): string => `
  SELECT * FROM json_to_recordset(${parameter}::json) AS u (id uuid, presale_id uuid, order_id uuid, line_no int, warehouse_id uuid,
    variant_id uuid, quantity bigint, paid boolean, promised_on date, placed_at timestamptz)`;

/** UPDATE of the guarded pre-sales by relation `u`; CHECK `presale_not_oversold` refuses more than may be sold. The caller asserts the rows. */
export const TAKE_PRESALES = `
  UPDATE inventory.presale p SET taken = p.taken + s.quantity, updated_at = now()
  FROM (SELECT presale_id, sum(quantity)::bigint AS quantity FROM u GROUP BY presale_id) s
  WHERE p.id = s.presale_id AND p.ended_at IS NULL RETURNING p.id`;

/** INSERT of the lines that wait from now on, from the same relation. */
export const INSERT_PRESOLD = `
  INSERT INTO inventory.presale_use (id, presale_id, order_id, line_no, warehouse_id, variant_id, quantity, paid, promised_on, placed_at)
  SELECT id, presale_id, order_id, line_no, warehouse_id, variant_id, quantity, paid, promised_on, coalesce(placed_at, now()) FROM u`;

/** The same as a statement of its own, for orders that are opened again. */
const TAKE = statement(`
WITH u AS MATERIALIZED (${presoldFrom('$1')}), taken AS (${TAKE_PRESALES}), lines AS (${INSERT_PRESOLD})
SELECT platform.assert((SELECT count(*) FROM taken) = (SELECT count(DISTINCT presale_id) FROM u), 'presale_gone') AS took`);

export async function takePresales(tx: Tx, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await tx.send(TAKE, [JSON.stringify(rows)]);
}

/** What is on pre-sale now at balances, for some shops; a frozen balance sells nothing. */
export const OPEN_PRESALES = `
  SELECT p.id, p.shop_id, p.warehouse_id, p.variant_id, CASE WHEN b.frozen THEN 0 ELSE p.quantity - p.taken - p.filled END AS units_left,
    p.promised_on::text, p.promised_days
  FROM inventory.presale p
  JOIN unnest($1::uuid[], $2::uuid[]) AS r (warehouse_id, variant_id) ON p.warehouse_id = r.warehouse_id AND p.variant_id = r.variant_id
  JOIN inventory.stock_balance b ON b.warehouse_id = p.warehouse_id AND b.variant_id = p.variant_id
  WHERE (p.shop_id IS NULL OR p.shop_id = ANY ($3::uuid[])) AND p.ended_at IS NULL AND p.starts_at <= now()
    AND (p.ends_at IS NULL OR p.ends_at > now())
  ORDER BY p.id`;

/** The same, locked; the balances are locked already. */
export const LOCK_PRESALES = `${OPEN_PRESALES} FOR NO KEY UPDATE OF p`;

/** Joins line `l` of an order with what it still waits for: `w.missing` units, promised by `w.promised_on`. */
export const JOIN_WAITING = raw(`LEFT JOIN LATERAL (
  SELECT u.quantity - u.filled AS missing, u.promised_on::text FROM inventory.presale_use u
  WHERE u.order_id = l.order_id AND u.line_no = l.line_no AND u.closed_at IS NULL AND u.filled < u.quantity OFFSET 0) w ON true`);

export interface LockedPresale extends Record<string, unknown> {
  id: string;
  warehouseId: string;
  variantId: string;
  shopId: string | null;
  quantity: number;
  taken: number;
  filled: number;
  promisedOn: string | null;
  promisedDays: number | null;
  startsAt: Date;
  endsAt: Date | null;
  note: string | null;
  countsOn: string | null;
  endedAt: Date | null;
  version: number;
}

/** Locks pre-sales by id, under their balances where the caller moves units. */
export const lockPresales = (tx: Tx, ids: readonly string[]): Promise<LockedPresale[]> => tx.sql<LockedPresale>`
  SELECT id, warehouse_id AS "warehouseId", variant_id AS "variantId", shop_id AS "shopId", quantity::float8 AS quantity,
    taken::float8 AS taken, filled::float8 AS filled, promised_on::text AS "promisedOn", promised_days AS "promisedDays",
    starts_at AS "startsAt", ends_at AS "endsAt", note, counts_on AS "countsOn", ended_at AS "endedAt", version
  FROM inventory.presale WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;

export interface PresaleCount {
  presaleId: string;
  /** Units that wait more, or fewer below zero. */
  taken: number;
  filled: number;
}

/**
 * Changes what pre-sales count, whoever the actor works for: what comes in or is cancelled in a warehouse belongs to every shop's orders
 * there, so the limit to some shops is lifted for this one statement.
 */
export async function countPresales(
  tx: Tx,
  counts: readonly PresaleCount[],
): Promise<{ id: string; version: number }[]> {
  if (counts.length === 0) return [];
  const [reach] = await tx.sql<{ shops: string }>`
    SELECT coalesce(current_setting('app.shop_ids', true), '') AS shops`;
  if (reach!.shops) await tx.sql`SELECT set_config('app.shop_ids', '', true)`;
  const rows = await tx.sql<{ id: string; version: number }>`
    UPDATE inventory.presale p SET taken = p.taken + c.taken, filled = p.filled + c.filled, updated_at = now()
    FROM (SELECT "presaleId", sum(taken)::bigint AS taken, sum(filled)::bigint AS filled
      FROM json_to_recordset(${JSON.stringify(counts)}::json) AS c ("presaleId" uuid, taken bigint, filled bigint) GROUP BY 1) c
    WHERE p.id = c."presaleId" RETURNING p.id, p.version`;
  if (reach!.shops) await tx.sql`SELECT set_config('app.shop_ids', ${reach!.shops}, true)`;
  return rows;
}
