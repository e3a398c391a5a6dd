import { type Action, type LockedOrder, lockOrders, moveOrders, partition } from '@zhanggui/orders';
import type { Actor, Problem, Tx } from '@zhanggui/platform';
import { moveParcels, type OpenParcel, type ParcelStatus, readParcels } from './open-parcels.js';

export interface ParcelMove {
  action: Action;
  from: ParcelStatus;
  to: ParcelStatus;
  fulfilmentStatus: LockedOrder['fulfilmentStatus'];
  event: string;
}

/**
 * Moves orders and their open parcels one step. Answers the refused orders: `not_found` (404), `not_in_stage` (409).
 * The steps without effect on stock need nothing else.
 */
export async function moveParcelOrders(
  tx: Tx,
  actor: Actor,
  move: ParcelMove,
  ids: readonly string[],
): Promise<Map<string, Problem>> {
  const { allowed, refused } = partition(ids, await lockOrders(tx, ids), move.action);
  if (allowed.length === 0) return refused;
  const parcels = await parcelsOf(tx, allowed, move.from);
  await moveParcels(
    tx,
    move.to,
    parcels.flatMap(({ open }) => open.map(({ id }) => ({ id }))),
  );
  await moveOrders(
    tx,
    actor,
    parcels.map(({ order, open }) => ({
      order,
      axes: { fulfilmentStatus: move.fulfilmentStatus },
      event: { type: move.event, payload: { number: order.number, parcels: open.map(({ parcelNo }) => parcelNo) } },
    })),
  );
  return refused;
}

/** Each order with its parcels in that status; an order whose stage promises one has one. */
export async function parcelsOf(
  tx: Tx,
  orders: readonly LockedOrder[],
  status: ParcelStatus,
): Promise<{ order: LockedOrder; open: OpenParcel[] }[]> {
  const parcels = await readParcels(
    tx,
    orders.map(({ id }) => id),
    status,
  );
  return orders.map((order) => ({ order, open: parcels.filter(({ orderId }) => orderId === order.id) }));
}
