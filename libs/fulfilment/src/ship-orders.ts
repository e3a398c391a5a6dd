import { shipStock } from '@zhanggui/inventory';
import { lockOrders, moveOrders, partition } from '@zhanggui/orders';
import { type Actor, type Problem, type Tx, uuid7 } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { parcelsOf } from './move-parcel-orders.js';
import { moveParcels, type OpenParcel } from './open-parcels.js';

export interface Shipment {
  orderId: string;
  carrier: string;
  trackingNumber: string;
}

/**
 * Hands packed parcels to the carrier: their goods leave the ledger's reserved account for the customer.
 * Answers the refused orders: `not_found` (404), `not_in_stage` (409).
 */
export async function shipOrders(tx: Tx, actor: Actor, shipments: readonly Shipment[]): Promise<Map<string, Problem>> {
  const ids = shipments.map(({ orderId }) => orderId);
  const { allowed, refused } = partition(ids, await lockOrders(tx, ids), 'ship');
  if (allowed.length === 0) return refused;
  const byOrder = new Map(shipments.map((shipment) => [shipment.orderId, shipment]));
  const parcels = await parcelsOf(tx, allowed, 'packed');
  const labels = parcels.flatMap(({ order, open }) => {
    const { carrier, trackingNumber } = byOrder.get(order.id)!;
    return open.map(({ id }) => ({ id, carrier, tracking_number: trackingNumber }));
  });
  await moveParcels(tx, 'shipped', labels);
  await moveOrders(
    tx,
    actor,
    parcels.map(({ order, open }) => {
      const { carrier, trackingNumber } = byOrder.get(order.id)!;
      const payload = { number: order.number, carrier, trackingNumber, parcels: open.map(({ parcelNo }) => parcelNo) };
      return { order, axes: { fulfilmentStatus: 'shipped' }, event: { type: 'order.shipped', payload } };
    }),
  );
  await takeFromStock(
    tx,
    actor,
    parcels.flatMap(({ open }) => open),
  );
  return refused;
}

/** Balances last, as everywhere: the hottest rows are locked for the shortest time. */
async function takeFromStock(tx: Tx, actor: Actor, parcels: readonly OpenParcel[]): Promise<void> {
  const lines = await tx.sql<{ parcelId: string; variantId: string; quantity: number }>`
    SELECT parcel_id AS "parcelId", variant_id AS "variantId", quantity FROM fulfilment.parcel_line
    WHERE parcel_id = ANY (${parcels.map(({ id }) => id)}::uuid[]) ORDER BY parcel_id, line_no`;
  const linesOf = groupBy(lines, ({ parcelId }) => parcelId);
  await shipStock(
    tx,
    actor,
    parcels.flatMap(({ id, orderId, warehouseId }) => {
      const held = linesOf.get(id);
      return held ? [{ txnId: uuid7(), refId: orderId, warehouseId, lines: held }] : [];
    }),
  );
}
