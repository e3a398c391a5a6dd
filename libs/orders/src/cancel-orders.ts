import { closePresold, fillWaiting, giveBackAllotments, releaseStock } from '@zhanggui/inventory';
import { type Actor, type Problem, refuse, type Tx } from '@zhanggui/platform';
import { entriesOf, lockHeld, reservedParts } from './allocation/parts.queries.js';
import { type LockedOrder, lockOrders, moveOrders, partition } from './move-orders.js';

/**
 * Cancels orders that are not being picked yet and gives back what they reserved, in every warehouse, to the allotments and pre-sales that it came from. Answers the refused ones:
 * `not_found` (404), `not_in_stage` (409), `parts_elsewhere` (409).
 */
export async function cancelOrders(
  tx: Tx,
  actor: Actor,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<Map<string, Problem>> {
  const { allowed, refused } = partition(ids, await lockOrders(tx, ids), 'cancel');
  if (allowed.length === 0) return refused;
  const left = await closeOrders(tx, actor, allowed, { status: 'cancelled', reason });
  for (const { id, number } of left) refused.set(id, refuse('parts_elsewhere', { number }));
  return refused;
}

/**
 * Ends orders that nothing was done for and gives back what they reserved; balances last, as everywhere. Answers those that it leaves
 * alone, as the actor does not see all of their parts.
 */
export async function closeOrders(
  tx: Tx,
  actor: Actor,
  orders: readonly LockedOrder[],
  { status, reason }: { status: 'cancelled' | 'expired'; reason?: string },
): Promise<LockedOrder[]> {
  const held = await lockHeld(tx, orders);
  const closed = orders.filter(({ id }) => held.get(id)!.complete);
  await moveOrders(
    tx,
    actor,
    closed.map((order) => ({
      order,
      axes: { status, fulfilmentStatus: 'unallocated' as const },
      event: {
        type: `order.${status}`,
        payload: { number: order.number, releasedUnits: unitsOf(reservedParts(held.get(order.id)!)) },
      },
      ...(reason !== undefined && { cancelReason: reason }),
    })),
  );
  const ids = closed.map(({ id }) => id);
  const released = closed.flatMap(({ id }) => reservedParts(held.get(id)!));
  // What was kept for the shop is kept for it again; only what is left then is for those who wait.
  await releaseStock(
    tx,
    actor,
    closed.flatMap(({ id }) => entriesOf(id, reservedParts(held.get(id)!))),
    { fills: false },
  );
  await giveBackAllotments(tx, actor, ids);
  await closePresold(tx, ids);
  await fillWaiting(tx, actor, [...released, ...closed.flatMap(({ id }) => held.get(id)!.waiting)]);
  return orders.filter(({ id }) => !held.get(id)!.complete);
}

const unitsOf = (parts: readonly { quantity: number }[]): number =>
  parts.reduce((sum, { quantity }) => sum + quantity, 0);
