import { shipStock } from '@zhanggui/inventory';
import { type Actor, type Problem, type Tx, uuid7 } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { noteMoves, parcelsToMove } from './move-parcel-orders.js';
import { moveParcels, type OpenParcel } from './open-parcels.js';

export interface Shipment {
  orderId: string;
  carrier: string;
  trackingNumber: string;
}

/**
 * Hands packed parcels to the carrier: their goods leave the ledger's reserved account for the customer.
 * Of an order that is split every packed parcel goes, or that of `warehouseId` alone. Answers the refused orders: `not_found` (404),
 * `not_in_stage`, `no_part_there` (409).
 */
export async function shipOrders(
  tx: Tx,
  actor: Actor,
  shipments: readonly Shipment[],
  warehouseId?: string,
): Promise<Map<string, Problem>> {
  const ids = shipments.map(({ orderId }) => orderId);
  const { movable: parcels, refused } = await parcelsToMove(
    tx,
    actor,
    { action: 'ship', from: 'packed' },
    { ids, warehouseId },
  );
  if (parcels.length === 0) return refused;
  const byOrder = new Map(shipments.map((shipment) => [shipment.orderId, shipment]));
  const labels = parcels.flatMap(({ order, open }) => {
    const { carrier, trackingNumber } = byOrder.get(order.id)!;
    return open.map(({ id }) => ({ id, carrier, tracking_number: trackingNumber }));
  });
  await moveParcels(tx, 'shipped', labels);
  await noteMoves(
    tx,
    actor,
    { fulfilmentStatus: 'shipped', event: 'order.shipped' },
    parcels.map((parcel) => {
      const { carrier, trackingNumber } = byOrder.get(parcel.order.id)!;
      return { ...parcel, payload: { carrier, trackingNumber } };
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
