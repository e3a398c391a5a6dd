import { type LockedOrder, lockOrders, moveOrders, partition, readStockedLines } from '@zhanggui/orders';
import { type Actor, type Problem, type Tx, uuid7 } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';

/**
 * Starts picking: makes one parcel per order with everything that is not in a parcel yet. Answers the refused orders:
 * `not_found` (404), `not_in_stage` (409).
 */
export async function pickOrders(
  tx: Tx,
  actor: Actor,
  { ids }: { ids: readonly string[] },
): Promise<Map<string, Problem>> {
  const { allowed, refused } = partition(ids, await lockOrders(tx, ids), 'pick');
  if (allowed.length === 0) return refused;
  const parcels = await makeParcels(tx, allowed);
  await moveOrders(
    tx,
    actor,
    allowed.map((order) => {
      const parcel = parcels.get(order.id)!;
      return {
        order,
        axes: { fulfilmentStatus: 'picking' },
        event: { type: 'order.picking', payload: { number: order.number, ...parcel } },
      };
    }),
  );
  return refused;
}

async function makeParcels(
  tx: Tx,
  orders: readonly LockedOrder[],
): Promise<Map<string, { parcel: number; units: number }>> {
  const ids = orders.map(({ id }) => id);
  const lines = groupBy(await readStockedLines(tx, ids), ({ orderId }) => orderId);
  const [numbers, inParcels] = [await lastParcelNumbers(tx, ids), await quantitiesInParcels(tx, ids)];
  const made = new Map<string, { parcel: number; units: number }>();
  const [parcelRows, lineRows]: [object[], object[]] = [[], []];
  for (const { id, warehouseId } of orders) {
    const parcelId = uuid7();
    const parcelNo = (numbers.get(id) ?? 0) + 1;
    let units = 0;
    parcelRows.push({ id: parcelId, order_id: id, parcel_no: parcelNo, warehouse_id: warehouseId });
    for (const { lineNo, variantId, quantity } of lines.get(id) ?? []) {
      const rest = quantity - (inParcels.get(`${id} ${lineNo}`) ?? 0);
      if (rest > 0) lineRows.push({ parcel_id: parcelId, line_no: lineNo, variant_id: variantId, quantity: rest });
      units += Math.max(0, rest);
    }
    made.set(id, { parcel: parcelNo, units });
  }
  await tx.run`
    INSERT INTO fulfilment.parcel (id, order_id, parcel_no, warehouse_id, status, picked_at)
    SELECT id, order_id, parcel_no, warehouse_id, 'picking', now()
    FROM json_to_recordset(${JSON.stringify(parcelRows)}::json) AS p (id uuid, order_id uuid, parcel_no smallint, warehouse_id uuid)`;
  await tx.run`
    INSERT INTO fulfilment.parcel_line (parcel_id, line_no, variant_id, quantity)
    SELECT parcel_id, line_no, variant_id, quantity
    FROM json_to_recordset(${JSON.stringify(lineRows)}::json) AS l (parcel_id uuid, line_no int, variant_id uuid, quantity int)`;
  return made;
}

async function lastParcelNumbers(tx: Tx, orderIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ orderId: string; last: number }>`
    SELECT order_id AS "orderId", max(parcel_no) AS last FROM fulfilment.parcel WHERE order_id = ANY (${orderIds}::uuid[]) GROUP BY order_id`;
  return new Map(rows.map(({ orderId, last }) => [orderId, last]));
}

async function quantitiesInParcels(tx: Tx, orderIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ key: string; quantity: string }>`
    SELECT p.order_id || ' ' || l.line_no AS key, sum(l.quantity) AS quantity
    FROM fulfilment.parcel p JOIN fulfilment.parcel_line l ON l.parcel_id = p.id
    WHERE p.order_id = ANY (${orderIds}::uuid[]) AND p.status <> 'cancelled' GROUP BY 1`;
  return new Map(rows.map(({ key, quantity }) => [key, Number(quantity)]));
}
