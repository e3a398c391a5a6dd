import { raw, sql, type Sql, type Tx } from '@zhanggui/platform';
import { CAME_IN, heldBefore, lastSnapshot } from './held-at.js';

/** Whether a supplier's goods were ever taken in: whoever never did pays nothing for the question whose goods are there. */
export async function hasOwned(tx: Tx): Promise<boolean> {
  const [row] = await tx.sql<{ owned: boolean }>`
    SELECT EXISTS (SELECT FROM inventory.stock_movement WHERE owner_id IS NOT NULL) AS owned`;
  return row!.owned;
}

const NEWEST_FIRST = raw('m.at DESC, m.txn_id DESC, m.line_no DESC ROWS UNBOUNDED PRECEDING');

/** Articles of which something is, or was, a supplier's. */
export const LENT = sql`
  SELECT a.variant_id, a.units FROM articles a
  WHERE EXISTS (SELECT FROM inventory.stock_movement o WHERE o.variant_id = a.variant_id AND o.owner_id IS NOT NULL)`;

/**
 * `fifoLayers` and `lessSentBack` over all articles in `lent` (variant_id, units) at once: what came in before a moment by whose it is,
 * without what went back to its owner (`came`), and how much of that is left (`units`). Whole units are added up as float8, exactly up
 * to 2^53. Articles are named inside, too: a condition on a join does not reach through a window, which would read the whole ledger.
 */
export const ownedLayers = (until: string): Sql => sql`
  SELECT m.variant_id, m.owner_id, m.unit_cost, a.units AS held, m.came, greatest(0, least(m.came, a.units - m.newer::bigint)) AS units
  FROM lent a JOIN (
    SELECT m.*, sum(m.came::float8) OVER (PARTITION BY m.variant_id ORDER BY ${NEWEST_FIRST}) - m.came AS newer
    FROM (
      SELECT m.variant_id, m.owner_id, m.unit_cost, m.at, m.txn_id, m.line_no, m.quantity - greatest(0, least(m.quantity,
        coalesce(b.units, 0) - (sum(m.quantity::float8) OVER (PARTITION BY m.variant_id, m.owner_id ORDER BY ${NEWEST_FIRST}) - m.quantity)::bigint)) AS came
      FROM inventory.stock_movement m LEFT JOIN (
        SELECT variant_id, owner_id, sum(quantity)::bigint AS units FROM inventory.stock_movement
        WHERE owner_id IS NOT NULL AND kind = 'send_back' AND at < ${until}::timestamptz GROUP BY variant_id, owner_id) b
      ON b.variant_id = m.variant_id AND b.owner_id = m.owner_id
      WHERE m.variant_id IN (SELECT variant_id FROM lent) AND m.at < ${until}::timestamptz AND ${raw(CAME_IN)}) m) m
  ON m.variant_id = a.variant_id`;

/** Units of suppliers that are there now, by variant; variants of which all is our own are missing. */
export async function unitsOfOthers(tx: Tx, variantIds: readonly string[]): Promise<Map<string, number>> {
  if (!(await hasOwned(tx))) return new Map();
  const rows = await tx.rows<{ variantId: string; units: number }>(sql`
    WITH articles AS (
      SELECT variant_id, sum(on_hand + unavailable) AS units FROM inventory.stock_balance
      WHERE variant_id = ANY (${variantIds}::uuid[]) GROUP BY variant_id),
    lent AS MATERIALIZED (${LENT})
    SELECT variant_id AS "variantId", sum(units)::float8 AS units FROM (${ownedLayers('infinity')}) l
    WHERE owner_id IS NOT NULL GROUP BY variant_id HAVING sum(units) > 0`);
  return new Map(rows.map(({ variantId, units }) => [variantId, units]));
}

/** What became of a supplier's goods of one article until a moment, over all time. */
export interface OwnedArticle {
  ownerId: string;
  variantId: string;
  /** Units that came in, and that went back to the supplier. */
  received: number;
  sentBack: number;
  /** Units that are there, first in, first out with our own. */
  left: number;
  /** What is owed for the others: they were sold, lost or written off. Decimal text in the merchant's currency. */
  owed: string;
}

/**
 * What became of suppliers' goods before a moment (ISO 8601, or `infinity`): of one supplier, or of all. Only who sees all warehouses is
 * told the truth.
 */
export async function readOwned(
  tx: Tx,
  { until, ownerId }: { until: string; ownerId?: string },
): Promise<OwnedArticle[]> {
  if (!(await hasOwned(tx))) return [];
  const span = { since: await lastSnapshot(tx, until), until };
  const mine = ownerId === undefined ? raw('true') : sql`o.owner_id = ${ownerId}`;
  return tx.rows<OwnedArticle & Record<string, unknown>>(sql`
    WITH flows AS MATERIALIZED (
      SELECT o.owner_id, o.variant_id, sum(o.quantity) FILTER (WHERE o.kind = 'receive') AS received,
        coalesce(sum(o.quantity) FILTER (WHERE o.kind = 'send_back'), 0) AS sent_back
      FROM inventory.stock_movement o
      WHERE o.owner_id IS NOT NULL AND o.at < ${until}::timestamptz AND ${mine} GROUP BY o.owner_id, o.variant_id
    ), held AS MATERIALIZED (${heldBefore(span)}),
    lent AS MATERIALIZED (
      SELECT f.variant_id, coalesce((SELECT sum(h.units) FROM held h WHERE h.variant_id = f.variant_id), 0) AS units
      FROM (SELECT DISTINCT variant_id FROM flows) f),
    layers AS MATERIALIZED (${ownedLayers(until)})
    SELECT f.owner_id AS "ownerId", f.variant_id AS "variantId", coalesce(f.received, 0)::float8 AS received,
      f.sent_back::float8 AS "sentBack", coalesce(sum(l.units), 0)::float8 AS left,
      coalesce(sum((l.came - l.units) * coalesce(l.unit_cost, 0)), 0)::text AS owed
    FROM flows f LEFT JOIN layers l ON l.owner_id = f.owner_id AND l.variant_id = f.variant_id
    GROUP BY f.owner_id, f.variant_id, f.received, f.sent_back`);
}
