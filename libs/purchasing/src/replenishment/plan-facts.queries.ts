import { sql, type Sql, type Tx } from '@zhanggui/platform';
import type { MerchantDay } from '../merchant-day.js';
import type { Arrival, PlanRule, PlanSetting } from './plan.rules.js';

/** What the plan reads of one SKU in one warehouse. */
export interface PlanFacts {
  warehouseId: string;
  variantId: string;
  available: number;
  /** Units sold by week, oldest first; the last week ends yesterday. */
  weekly: number[];
  /** Days since the last sale; null where there was none in the time looked at. */
  idleDays: number | null;
  /** Days since goods first came in, where none was sold; null elsewhere. */
  hereDays: number | null;
  onOrder: number;
  drafted: number;
  inTransit: number;
  arrivals: Arrival[];
  rule: (PlanRule & { supplierId: string | null }) | null;
}

/** What is known of an SKU wherever it lies. */
export interface SkuFacts {
  variantId: string;
  /** Decimal number in the merchant's currency. */
  price: number;
  averageCost: number | null;
}

export interface SupplyFacts {
  supplierId: string;
  variantId: string;
  preferred: boolean;
  moq: number;
  packSize: number;
  leadTimeDays: number | null;
  /** Of the smallest quantity it delivers, in its currency; null where no price is known. */
  unitPrice: number | null;
  currency: string;
}

export interface LeadFacts {
  supplierId: string;
  /** Null for all SKUs of the supplier together. */
  variantId: string | null;
  receipts: number;
  mean: number;
  deviation: number;
}

/** Receipts from which on their lead time is believed. */
const ENOUGH_RECEIPTS = 3;

type Day = Pick<MerchantDay, 'today' | 'timeZone'>;

/** Units that went out by week, the weeks counted back from yesterday: relations `sold`, `week` and `demand`. */
const soldByWeek = ({ today, timeZone }: Day, historyWeeks: number): Sql => sql`
    sold AS (
      SELECT warehouse_id, variant_id, (${today}::date - 1 - (at AT TIME ZONE ${timeZone})::date) AS ago, quantity
      FROM inventory.stock_movement WHERE kind = 'ship'
        AND at >= (${today}::date - ${historyWeeks * 7}::int)::timestamp AT TIME ZONE ${timeZone}
        AND at < ${today}::date::timestamp AT TIME ZONE ${timeZone}),
    week AS (
      SELECT warehouse_id, variant_id, ago / 7 AS week, sum(quantity)::float8 AS units, min(ago) + 1 AS last
      FROM sold GROUP BY 1, 2, 3),
    demand AS (
      SELECT warehouse_id, variant_id, array_agg(week) AS weeks, array_agg(units) AS units, min(last) AS idle
      FROM week GROUP BY 1, 2)`;

/** Days since the first units came into the warehouse, read for what is there and never sold only. */
const firstCameIn = ({ today, timeZone }: Day): Sql => sql`
      CASE WHEN d.idle IS NULL AND s.available > 0 THEN (
        SELECT ${today}::date - (min(m.at) AT TIME ZONE ${timeZone})::date FROM inventory.stock_movement m
        WHERE m.variant_id = s.variant_id AND m.warehouse_id = s.warehouse_id
          AND m.from_account IN ('supplier', 'loss', 'customer', 'transit')) END`;

/** What was ordered, drafted and sent from elsewhere and is not there yet: relations `line`, `coming` and `way`. */
export const onTheirWay = ({ today }: Day): Sql => sql`
    line AS (
      SELECT o.warehouse_id, l.variant_id, o.status, greatest(l.quantity - l.accepted, 0) AS units,
        coalesce(l.promised_on, o.promised_on) - ${today}::date AS day
      FROM purchasing.purchase_order o JOIN purchasing.purchase_line l ON l.order_id = o.id
      WHERE o.status IN ('draft', 'pending_approval', 'approved', 'placed', 'confirmed_by_supplier', 'partially_received')
        AND l.quantity > l.accepted),
    coming AS (
      SELECT warehouse_id, variant_id,
        sum(units) FILTER (WHERE status NOT IN ('draft', 'pending_approval', 'approved'))::float8 AS ordered,
        sum(units) FILTER (WHERE status IN ('draft', 'pending_approval', 'approved'))::float8 AS drafted, 0::float8 AS moving,
        json_agg(json_build_object('day', coalesce(day, 0), 'units', units))
          FILTER (WHERE status NOT IN ('draft', 'pending_approval', 'approved')) AS arrivals
      FROM line GROUP BY 1, 2
      UNION ALL
      SELECT t.to_warehouse_id, l.variant_id, 0, 0, sum(l.shipped - l.received - l.lost)::float8,
        json_agg(json_build_object('day', coalesce(t.expected_on - ${today}::date, 0), 'units', l.shipped - l.received - l.lost))
      FROM inventory.transfer t JOIN inventory.transfer_line l ON l.transfer_id = t.id
      WHERE t.status = 'in_transit' AND l.shipped > l.received + l.lost GROUP BY 1, 2),
    way AS (
      SELECT warehouse_id, variant_id, sum(ordered) AS ordered, sum(drafted) AS drafted, sum(moving) AS moving,
        json_agg(arrivals) FILTER (WHERE arrivals IS NOT NULL) AS arrivals
      FROM coming GROUP BY 1, 2)`;

/** Stock, sales, goods on their way and rules of everything that has any of these. */
export async function readPlanFacts(
  tx: Tx,
  day: Day,
  { historyWeeks }: Pick<PlanSetting, 'historyWeeks'>,
): Promise<PlanFacts[]> {
  const rows = await tx.rows<Omit<PlanFacts, 'weekly'> & { weeks: number[] | null; units: number[] | null }>(sql`
    WITH ${soldByWeek(day, historyWeeks)},
    ${onTheirWay(day)},
    stock AS (SELECT warehouse_id, variant_id, on_hand - reserved AS available FROM inventory.stock_balance WHERE on_hand > 0),
    rule AS (
      SELECT warehouse_id, variant_id, json_build_object('mode', mode, 'minUnits', min_units, 'maxUnits', max_units,
        'serviceLevel', service_level, 'supplierId', supplier_id) AS rule
      FROM purchasing.plan_rule)
    SELECT warehouse_id AS "warehouseId", variant_id AS "variantId", coalesce(s.available, 0)::float8 AS available, d.weeks, d.units,
      d.idle AS "idleDays", ${firstCameIn(day)} AS "hereDays", coalesce(c.ordered, 0) AS "onOrder", coalesce(c.drafted, 0) AS drafted, coalesce(c.moving, 0) AS "inTransit",
      coalesce(c.arrivals, '[]') AS arrivals, r.rule
    FROM stock s FULL JOIN demand d USING (warehouse_id, variant_id) FULL JOIN way c USING (warehouse_id, variant_id)
      FULL JOIN rule r USING (warehouse_id, variant_id)
    JOIN inventory.warehouse w ON w.id = warehouse_id AND w.active`);
  return rows.map(({ weeks, units, ...row }) => ({
    ...row,
    arrivals: (row.arrivals as unknown as Arrival[][]).flat(),
    weekly: seriesOf(weeks ?? [], units ?? [], historyWeeks),
  }));
}

/** Weeks ago and their units as a series, oldest first. */
function seriesOf(weeks: readonly number[], units: readonly number[], length: number): number[] {
  const series = new Array<number>(length).fill(0);
  for (const [n, week] of weeks.entries()) if (week < length) series[length - 1 - week] = units[n]!;
  return series;
}

export const readSkuFacts = (tx: Tx): Promise<SkuFacts[]> =>
  tx.sql<SkuFacts & Record<string, unknown>>`
    SELECT v.id AS "variantId", v.price::float8 AS price, i.average_cost::float8 AS "averageCost"
    FROM catalog.variant v LEFT JOIN inventory.stock_item i ON i.variant_id = v.id WHERE v.stocked`;

/** What suppliers that may be ordered from deliver, with the price of the least they deliver. */
export const readSupplies = (tx: Tx, { today }: Day): Promise<SupplyFacts[]> =>
  tx.sql<SupplyFacts & Record<string, unknown>>`
    SELECT p.supplier_id AS "supplierId", p.variant_id AS "variantId", p.preferred, p.moq, p.pack_size AS "packSize",
      p.lead_time_days AS "leadTimeDays", s.currency, r.unit_price::float8 AS "unitPrice"
    FROM purchasing.supplied_product p JOIN purchasing.supplier s ON s.id = p.supplier_id AND s.status = 'active'
    LEFT JOIN LATERAL (SELECT r.unit_price FROM purchasing.supplier_price r
      WHERE r.supplier_id = p.supplier_id AND r.variant_id = p.variant_id AND r.from_quantity <= p.moq
        AND r.valid_from <= ${today}::date AND coalesce(r.valid_until, ${today}::date) >= ${today}::date
      ORDER BY r.from_quantity DESC, r.valid_from DESC LIMIT 1) r ON true`;

/** How long goods really took from the order to the warehouse, by supplier and SKU and by supplier alone. */
export const readLeadTimes = (tx: Tx, { timeZone }: Day): Promise<LeadFacts[]> =>
  tx.sql<LeadFacts & Record<string, unknown>>`
    WITH took AS (
      SELECT o.supplier_id, l.variant_id, r.received_on - (o.placed_at AT TIME ZONE ${timeZone})::date AS days
      FROM purchasing.receipt r JOIN purchasing.receipt_line x ON x.receipt_id = r.id AND x.accepted > 0
      JOIN purchasing.purchase_order o ON o.id = r.order_id JOIN purchasing.purchase_line l ON l.order_id = o.id AND l.line_no = x.line_no
      WHERE o.placed_at IS NOT NULL)
    SELECT supplier_id AS "supplierId", variant_id AS "variantId", count(*)::int AS receipts, avg(days)::float8 AS mean,
      coalesce(stddev_samp(days), 0)::float8 AS deviation
    FROM took GROUP BY GROUPING SETS ((supplier_id, variant_id), (supplier_id)) HAVING count(*) >= ${ENOUGH_RECEIPTS}`;

/** Units of the merchant's currency for one of another, as the last order in it said. */
export async function readRates(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.sql<{ currency: string; rate: string }>`
    SELECT DISTINCT ON (currency) currency, exchange_rate::text AS rate FROM purchasing.purchase_order ORDER BY currency, id DESC`;
  return new Map(rows.map(({ currency, rate }) => [currency, rate.replace(/\.?0+$/, '')]));
}
