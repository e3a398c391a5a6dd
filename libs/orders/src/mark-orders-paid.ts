import { notePresoldPaid } from '@zhanggui/inventory';
import { type Actor, type Problem, requireLimit, type Tx } from '@zhanggui/platform';
import { lockOrders, moveOrders, partition } from './move-orders.js';
import { reserveAnew } from './unpaid/reserve-anew.js';

/**
 * Notes that orders were paid in full. One that expired meanwhile is opened again where it can be served as when it was placed. Answers the
 * refused ones: `not_found` (404), `not_in_stage`, `parts_elsewhere`, `out_of_stock` (409: give the money back). The largest must be within the actor's
 * limit: `beyond_limit` (403).
 */
export async function markOrdersPaid(
  tx: Tx,
  actor: Actor,
  { ids }: { ids: readonly string[] },
): Promise<Map<string, Problem>> {
  const { allowed, refused } = partition(ids, await lockOrders(tx, ids), 'mark_paid');
  // Where nothing can be paid there is nothing to propose either: the caller is told why.
  if (allowed.length === 0) return refused;
  requireLimit(actor, 'orders:pay', Math.max(...allowed.map(({ totalMinor }) => totalMinor)));
  const late = allowed.filter(({ stage }) => stage === 'expired');
  const lost = late.length > 0 ? await reserveAnew(tx, actor, late) : new Map<string, Problem>();
  const paid = allowed.filter(({ id }) => !lost.has(id));
  await notePresoldPaid(
    tx,
    paid.map(({ id }) => id),
  );
  await moveOrders(
    tx,
    actor,
    paid.map((order) => {
      const isLate = order.stage === 'expired';
      return {
        order,
        axes: { paymentStatus: 'paid', ...(isLate && REOPENED) },
        event: { type: 'order.paid', payload: { number: order.number, ...(isLate && { reopened: true }) } },
      };
    }),
  );
  return new Map([...refused, ...lost]);
}

const REOPENED = { status: 'open', fulfilmentStatus: 'allocated' } as const;
