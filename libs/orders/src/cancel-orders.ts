import { giveBackAllotments, releaseStock } from '@zhanggui/inventory';
import { type Actor, type Problem, refuse, type Tx } from '@zhanggui/platform';
import { entriesOf, readHeld } from './allocation/parts.queries.js';
import { lockOrders, moveOrders, partition } from './move-orders.js';

/**
 * Cancels orders that are not being picked yet and gives back what they reserved, in every warehouse, to the allotments that it came from. Answers the refused ones:
 * `not_found` (404), `not_in_stage` (409), `parts_elsewhere` (409).
 */
export async function cancelOrders(
  tx: Tx,
  actor: Actor,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<Map<string, Problem>> {
  const { allowed: movable, refused } = partition(ids, await lockOrders(tx, ids), 'cancel');
  if (movable.length === 0) return refused;
  const held = await readHeld(tx, movable);
  const allowed = movable.filter(({ id }) => held.get(id)!.complete);
  for (const { id, number } of movable)
    if (!held.get(id)!.complete) refused.set(id, refuse('parts_elsewhere', { number }));
  await moveOrders(
    tx,
    actor,
    allowed.map((order) => ({
      order,
      axes: { status: 'cancelled' as const, fulfilmentStatus: 'unallocated' as const },
      event: {
        type: 'order.cancelled',
        payload: { number: order.number, releasedUnits: held.get(order.id)!.units },
      },
      cancelReason: reason,
    })),
  );
  await releaseStock(
    tx,
    actor,
    allowed.flatMap(({ id }) => entriesOf(id, held.get(id)!.parts)),
  );
  await giveBackAllotments(
    tx,
    actor,
    allowed.map(({ id }) => id),
  );
  return refused;
}
