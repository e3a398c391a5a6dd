import { type Actor, type Problem, requireLimit, type Tx } from '@zhanggui/platform';
import { lockOrders, moveOrders, partition } from './move-orders.js';

/** Notes that orders were paid in full. Answers the refused ones: `not_found` (404), `not_in_stage` (409). The largest must be within the actor's limit: `beyond_limit` (403). */
export async function markOrdersPaid(
  tx: Tx,
  actor: Actor,
  { ids }: { ids: readonly string[] },
): Promise<Map<string, Problem>> {
  const { allowed, refused } = partition(ids, await lockOrders(tx, ids), 'mark_paid');
  // Where nothing can be paid there is nothing to propose either: the caller is told why.
  if (allowed.length === 0) return refused;
  requireLimit(actor, 'orders:pay', Math.max(...allowed.map(({ totalMinor }) => totalMinor)));
  await moveOrders(
    tx,
    actor,
    allowed.map((order) => ({
      order,
      axes: { paymentStatus: 'paid' },
      event: { type: 'order.paid', payload: { number: order.number } },
    })),
  );
  return refused;
}
