import type { Tx } from '@zhanggui/platform';
import type { MerchantDay } from '../merchant-day.js';

/** Goods in lots that have a last day within sight. */
export interface LotFacts {
  warehouseId: string;
  variantId: string;
  lot: string;
  expiresOn: string;
  daysLeft: number;
  /** Units that may be sold, and all others of the lot that are there. */
  good: number;
  other: number;
  minimumLifeDays: number;
}

/** Lots whose last day is nearer than this are looked at. */
const SIGHT_DAYS = 180;

export const readExpiringLots = (tx: Tx, { today }: Pick<MerchantDay, 'today'>): Promise<LotFacts[]> =>
  tx.sql<LotFacts & Record<string, unknown>>`
    SELECT s.warehouse_id AS "warehouseId", l.variant_id AS "variantId", l.lot, l.expires_on::text AS "expiresOn",
      l.expires_on - ${today}::date AS "daysLeft", coalesce(sum(s.quantity) FILTER (WHERE s.condition = 'good'), 0)::float8 AS good,
      coalesce(sum(s.quantity) FILTER (WHERE s.condition <> 'good'), 0)::float8 AS other,
      coalesce(max(i.minimum_life_days), 0)::int AS "minimumLifeDays"
    FROM inventory.lot l JOIN inventory.bin_stock s ON s.variant_id = l.variant_id AND s.lot = l.lot AND s.quantity > 0
    JOIN inventory.warehouse w ON w.id = s.warehouse_id AND w.active
    LEFT JOIN inventory.stock_item i ON i.variant_id = l.variant_id
    WHERE l.expires_on <= ${today}::date + ${SIGHT_DAYS}::int
    GROUP BY 1, 2, l.lot, l.expires_on`;

/** What the plan says of an SKU in a warehouse, as far as clearing asks. */
export interface PlanOfSku {
  warehouseId: string;
  variantId: string;
  status: string;
  available: number;
  perDay: number;
  idleDays: number | null;
  supplierId: string | null;
  unitCostMinor: number | null;
}

/** Lines of the plan that are slow or too much, and those of whatever has a lot in sight. */
export const readPlanOf = (tx: Tx, variantIds: readonly string[], digits: number): Promise<PlanOfSku[]> =>
  tx.sql<PlanOfSku & Record<string, unknown>>`
    SELECT p.warehouse_id AS "warehouseId", p.variant_id AS "variantId", p.status, p.per_day AS "perDay",
      coalesce(b.on_hand - b.reserved, 0)::float8 AS available, (p.figures->>'idleDays')::int AS "idleDays",
      p.supplier_id AS "supplierId",
      coalesce(i.average_cost::float8 * 10 ^ ${digits}::int, (p.figures->>'unitCostMinor')::float8) AS "unitCostMinor"
    FROM purchasing.plan_line p LEFT JOIN inventory.stock_item i ON i.variant_id = p.variant_id
    LEFT JOIN inventory.stock_balance b ON b.warehouse_id = p.warehouse_id AND b.variant_id = p.variant_id
    WHERE p.status IN ('slow', 'excess') OR p.variant_id = ANY (${variantIds}::uuid[])`;

export interface TakeBackFacts {
  warehouseId: string;
  variantId: string;
  orderId: string;
  orderNumber: string;
  units: number;
  /** The last day on which the supplier takes them. */
  until: string;
}

/** Goods that a supplier takes back by a contract in force, by the order that brought them; of several the one that ends first. */
export const readTakeBacks = (tx: Tx, { today }: Pick<MerchantDay, 'today'>): Promise<TakeBackFacts[]> =>
  tx.sql<TakeBackFacts & Record<string, unknown>>`
    SELECT DISTINCT ON (o.warehouse_id, l.variant_id) o.warehouse_id AS "warehouseId", l.variant_id AS "variantId",
      o.id AS "orderId", o.number AS "orderNumber", (l.accepted - l.returned)::float8 AS units, r.last::text AS until
    FROM (SELECT supplier_id, max(take_back_days) AS days FROM purchasing.contract
      WHERE status = 'active' AND take_back_days IS NOT NULL AND ${today}::date BETWEEN starts_on AND ends_on GROUP BY 1) c
    JOIN purchasing.purchase_order o ON o.supplier_id = c.supplier_id AND o.status IN ('partially_received', 'received', 'closed')
    JOIN purchasing.purchase_line l ON l.order_id = o.id AND l.accepted > l.returned
    JOIN LATERAL (SELECT max(r.received_on) + c.days AS last FROM purchasing.receipt r
      JOIN purchasing.receipt_line x ON x.receipt_id = r.id AND x.line_no = l.line_no AND x.accepted > 0
      WHERE r.order_id = o.id) r ON r.last >= ${today}::date
    ORDER BY o.warehouse_id, l.variant_id, r.last, o.id`;
