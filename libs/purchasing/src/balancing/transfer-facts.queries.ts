import { sql, type Tx } from '@zhanggui/platform';
import type { MerchantDay } from '../merchant-day.js';
import { onTheirWay } from '../replenishment/plan-facts.queries.js';
import type { Arrival } from '../replenishment/plan.rules.js';

/** What proposals read of one SKU in one warehouse. */
export interface TransferFacts {
  warehouseId: string;
  variantId: string;
  available: number;
  perDay: number;
  keepUnits: number;
  packSize: number;
  supplierId: string | null;
  /** Of one unit, minor units of the merchant's currency; null where nobody knows it. */
  unitCostMinor: number | null;
  arrivals: Arrival[];
}

/**
 * Stock of every SKU that lies in one warehouse and sells in another, with the plan's forecast and what is on its way. The plan was
 * written a moment ago, and the planner takes it for empty: it is read once from end to end, and what is on its way is joined here.
 */
export async function readTransferFacts(
  tx: Tx,
  day: Pick<MerchantDay, 'today' | 'timeZone'>,
  digits: number,
): Promise<TransferFacts[]> {
  const coming = await tx.rows<{ warehouseId: string; variantId: string; arrivals: Arrival[][] | null }>(sql`
    WITH ${onTheirWay(day)} SELECT warehouse_id AS "warehouseId", variant_id AS "variantId", arrivals FROM way`);
  const arrivals = new Map(coming.map((one) => [`${one.warehouseId} ${one.variantId}`, (one.arrivals ?? []).flat()]));
  const rows = await tx.sql<Omit<TransferFacts, 'arrivals'> & Record<string, unknown>>`
    SELECT p.warehouse_id AS "warehouseId", p.variant_id AS "variantId", p.per_day AS "perDay",
      CASE WHEN b.frozen THEN 0 ELSE coalesce(b.on_hand - b.reserved, 0) END::float8 AS available,
      greatest((p.figures->>'safetyStock')::float8, CASE WHEN r.mode = 'min_max' THEN r.min_units END, 0)::float8 AS "keepUnits",
      (p.figures->>'packSize')::int AS "packSize", p.supplier_id AS "supplierId",
      coalesce(i.average_cost::float8 * 10 ^ ${digits}::int, (p.figures->>'unitCostMinor')::float8) AS "unitCostMinor"
    FROM (
      SELECT p.*, count(*) OVER sku > 1 AND bool_or(p.per_day > 0) OVER sku AND bool_or((p.figures->>'available')::float8 > 0) OVER sku AS moves
      FROM purchasing.plan_line p JOIN inventory.warehouse w ON w.id = p.warehouse_id AND w.active
      WINDOW sku AS (PARTITION BY p.variant_id)) p
    LEFT JOIN inventory.stock_balance b ON b.warehouse_id = p.warehouse_id AND b.variant_id = p.variant_id
    LEFT JOIN purchasing.plan_rule r ON r.warehouse_id = p.warehouse_id AND r.variant_id = p.variant_id
    LEFT JOIN inventory.stock_item i ON i.variant_id = p.variant_id
    WHERE p.moves`;
  return rows.map((row) => ({ ...row, arrivals: arrivals.get(`${row.warehouseId} ${row.variantId}`) ?? [] }));
}

export interface PlannedMove {
  variantId: string;
  fromWarehouseId: string;
  toWarehouseId: string;
  units: number;
  /** Days from today; null where nobody said when it should arrive. */
  day: number | null;
}

/** What transfers that were not shipped yet will take from one warehouse to the other. */
export const readPlannedMoves = (tx: Tx, { today }: Pick<MerchantDay, 'today'>): Promise<PlannedMove[]> =>
  tx.sql<PlannedMove & Record<string, unknown>>`
    SELECT l.variant_id AS "variantId", t.from_warehouse_id AS "fromWarehouseId", t.to_warehouse_id AS "toWarehouseId",
      l.quantity::float8 AS units, t.expected_on - ${today}::date AS day
    FROM inventory.transfer t JOIN inventory.transfer_line l ON l.transfer_id = t.id WHERE t.status = 'draft'`;

export interface ChannelSales {
  warehouseId: string;
  variantId: string;
  shopId: string;
  units: number;
}

/** Days of sales that a proposal shows by channel. */
const CHANNEL_DAYS = 28;

/** What went out of these warehouses by the shop that sold it, in the last four weeks. */
export const readChannelSales = (
  tx: Tx,
  places: readonly { warehouseId: string; variantId: string }[],
  { today, timeZone }: Pick<MerchantDay, 'today' | 'timeZone'>,
): Promise<ChannelSales[]> =>
  tx.sql<ChannelSales & Record<string, unknown>>`
    WITH place AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(places)}::json) AS k ("warehouseId" uuid, "variantId" uuid)),
    sold AS MATERIALIZED (
      SELECT warehouse_id, variant_id, ref_id, quantity FROM inventory.stock_movement
      WHERE kind = 'ship' AND at >= (${today}::date - ${CHANNEL_DAYS}::int)::timestamp AT TIME ZONE ${timeZone})
    SELECT s.warehouse_id AS "warehouseId", s.variant_id AS "variantId", o.shop_id AS "shopId", sum(s.quantity)::float8 AS units
    FROM sold s JOIN place k ON k."warehouseId" = s.warehouse_id AND k."variantId" = s.variant_id
    JOIN orders.sales_order o ON o.id = s.ref_id
    GROUP BY 1, 2, 3 ORDER BY units DESC, 3`;
