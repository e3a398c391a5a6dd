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

/** Stock of every SKU that lies in one warehouse and sells in another, with the plan's forecast and what is on its way. */
export async function readTransferFacts(
  tx: Tx,
  day: Pick<MerchantDay, 'today' | 'timeZone'>,
  digits: number,
): Promise<TransferFacts[]> {
  const rows = await tx.rows<TransferFacts & Record<string, unknown>>(sql`
    WITH ${onTheirWay(day)},
    sku AS (
      SELECT p.variant_id FROM purchasing.plan_line p JOIN inventory.warehouse w ON w.id = p.warehouse_id AND w.active
      GROUP BY 1 HAVING count(*) > 1 AND bool_or(p.per_day > 0) AND bool_or((p.figures->>'available')::float8 > 0))
    SELECT p.warehouse_id AS "warehouseId", p.variant_id AS "variantId", p.per_day AS "perDay",
      CASE WHEN b.frozen THEN 0 ELSE coalesce(b.on_hand - b.reserved, 0) END::float8 AS available,
      greatest((p.figures->>'safetyStock')::float8, CASE WHEN r.mode = 'min_max' THEN r.min_units END, 0)::float8 AS "keepUnits",
      (p.figures->>'packSize')::int AS "packSize", p.supplier_id AS "supplierId", coalesce(c.arrivals, '[]') AS arrivals,
      coalesce(i.average_cost::float8 * 10 ^ ${digits}::int, (p.figures->>'unitCostMinor')::float8) AS "unitCostMinor"
    FROM sku JOIN purchasing.plan_line p USING (variant_id) JOIN inventory.warehouse w ON w.id = p.warehouse_id AND w.active
    LEFT JOIN inventory.stock_balance b ON b.warehouse_id = p.warehouse_id AND b.variant_id = p.variant_id
    LEFT JOIN purchasing.plan_rule r ON r.warehouse_id = p.warehouse_id AND r.variant_id = p.variant_id
    LEFT JOIN inventory.stock_item i ON i.variant_id = p.variant_id
    LEFT JOIN way c ON c.warehouse_id = p.warehouse_id AND c.variant_id = p.variant_id
    ORDER BY p.variant_id, p.warehouse_id`);
  return rows.map((row) => ({ ...row, arrivals: (row.arrivals as unknown as Arrival[][]).flat() }));
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
    SELECT m.warehouse_id AS "warehouseId", m.variant_id AS "variantId", o.shop_id AS "shopId", sum(m.quantity)::float8 AS units
    FROM json_to_recordset(${JSON.stringify(places)}::json) AS k ("warehouseId" uuid, "variantId" uuid)
    JOIN inventory.stock_movement m ON m.variant_id = k."variantId" AND m.warehouse_id = k."warehouseId" AND m.kind = 'ship'
      AND m.at >= (${today}::date - ${CHANNEL_DAYS}::int)::timestamp AT TIME ZONE ${timeZone}
    JOIN orders.sales_order o ON o.id = m.ref_id
    GROUP BY 1, 2, 3 ORDER BY units DESC, 3`;
