import { groupBy } from '@zhanggui/shared';
import { releaseStock } from '@zhanggui/inventory';
import { type Actor, type Problem, type Tx, uuid7 } from '@zhanggui/platform';
import { type LockedOrder, lockOrders, moveOrders, partition } from './move-orders.js';
import { readStockedLines } from './order-lines.queries.js';

/**
 * Cancels orders that are not being picked yet and gives back what they reserved. Answers the refused ones:
 * `not_found` (404), `not_in_stage` (409).
 */
export async function cancelOrders(
  tx: Tx,
  actor: Actor,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<Map<string, Problem>> {
  const { allowed, refused } = partition(ids, await lockOrders(tx, ids), 'cancel');
  if (allowed.length === 0) return refused;
  await closeOrders(tx, actor, allowed, { status: 'cancelled', reason });
  return refused;
}

/** Ends orders that nothing was done for and gives back what they reserved; balances last, as everywhere. */
export async function closeOrders(
  tx: Tx,
  actor: Actor,
  orders: readonly LockedOrder[],
  { status, reason }: { status: 'cancelled' | 'expired'; reason?: string },
): Promise<void> {
  const lines = await readStockedLines(
    tx,
    orders.map(({ id }) => id),
  );
  const linesOf = groupBy(lines, ({ orderId }) => orderId);
  await moveOrders(
    tx,
    actor,
    orders.map((order) => {
      const units = (linesOf.get(order.id) ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
      const event = { type: `order.${status}`, payload: { number: order.number, releasedUnits: units } };
      return {
        order,
        axes: { status, fulfilmentStatus: 'unallocated' as const },
        event,
        ...(reason !== undefined && { cancelReason: reason }),
      };
    }),
  );
  await releaseStock(
    tx,
    actor,
    orders.flatMap(({ id, warehouseId }) => {
      const held = linesOf.get(id);
      return held ? [{ txnId: uuid7(), refId: id, warehouseId, lines: held }] : [];
    }),
  );
}
