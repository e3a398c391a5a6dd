import type { Actor, FieldError, RowResult, RowToWrite, Tx } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { type Shipment, shipOrders } from '../ship-orders.js';

const TRACKING = /^[A-Za-z0-9-]{4,40}$/;

interface Found extends Record<string, unknown> {
  /** The number that the file says. */
  said: string;
  orderId: string;
  carrier: string | null;
  tracking: string | null;
}

/** Ships packed orders with the carrier and number that the file gives; one that was shipped so already stays as it is. */
export async function shipParcels(tx: Tx, actor: Actor, rows: readonly RowToWrite[]): Promise<RowResult[]> {
  const found = groupBy(
    await findOrders(
      tx,
      rows.map(({ values }) => String(values['order'])),
    ),
    ({ said }) => said,
  );
  const results: RowResult[] = [];
  const shipments = new Map<string, Shipment & { n: number }>();
  for (const [n, { values }] of rows.entries()) {
    const decided = decide(values, found.get(String(values['order'])) ?? [], shipments);
    if ('outcome' in decided) results[n] = decided;
    else shipments.set(decided.orderId, { ...decided, n });
  }
  const refused = await shipOrders(tx, actor, [...shipments.values()]);
  for (const [id, { n }] of shipments) {
    const problem = refused.get(id);
    results[n] = problem
      ? { outcome: 'refused', errors: [{ pointer: '/order', code: problem.code, params: problem.params }] }
      : { outcome: 'updated' };
  }
  return results;
}

function decide(
  values: RowToWrite['values'],
  orders: readonly Found[],
  shipments: ReadonlyMap<string, unknown>,
): Shipment | RowResult {
  const number = String(values['order']);
  const { carrier, tracking: trackingNumber } = {
    carrier: String(values['carrier']),
    tracking: String(values['tracking']),
  };
  const refusal = (pointer: string, code: string, params?: FieldError['params']): RowResult => ({
    outcome: 'refused',
    errors: [{ pointer, code, ...(params && { params }) }],
  });
  if (!TRACKING.test(trackingNumber)) return refusal('/tracking', 'tracking_number_form');
  const [order, other] = orders;
  if (!order) return refusal('/order', 'order_number_unknown', { number });
  if (other) return refusal('/order', 'order_number_ambiguous', { number });
  if (shipments.has(order.orderId)) return refusal('/order', 'named_twice');
  if (order.tracking === null) return { orderId: order.orderId, carrier, trackingNumber };
  if (order.tracking === trackingNumber && order.carrier === carrier) return { outcome: 'unchanged' };
  return refusal('/tracking', 'tracking_differs', { carrier: order.carrier, tracking: order.tracking });
}

/** Orders by the desk's number; where there is none, by the online number. With what their parcels were shipped, if they were. */
const findOrders = (tx: Tx, numbers: readonly string[]): Promise<Found[]> => tx.sql<Found>`
  WITH said AS (SELECT DISTINCT n AS said FROM unnest(${numbers}::text[]) AS n),
  own AS (
    SELECT s.said, o.id FROM said s
    JOIN orders.sales_order o ON o.number = CASE WHEN s.said ~ '^[0-9]{1,15}$' THEN s.said::bigint END),
  found AS (
    SELECT said, id FROM own
    UNION ALL SELECT s.said, o.id FROM said s JOIN orders.sales_order o ON o.external_number = s.said
      AND o.shop_id = ANY (ARRAY(SELECT id FROM platform.shop))
    WHERE s.said NOT IN (SELECT said FROM own))
  SELECT f.said, f.id AS "orderId", p.carrier, p.tracking
  FROM found f LEFT JOIN LATERAL (
    SELECT min(carrier) AS carrier, min(tracking_number) AS tracking FROM fulfilment.parcel
    WHERE order_id = f.id AND status IN ('shipped', 'delivered')) p ON true`;
