import { reserveStock } from '@zhanggui/inventory';
import { type Actor, type Problem, refuse, requireLimit, type Tx, uuid7 } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { type LockedOrder, lockOrders, moveOrders, partition } from './move-orders.js';
import { readStockedLines } from './order-lines.queries.js';

/**
 * Notes that orders were paid in full. One that expired meanwhile is opened again where its stock can be reserved anew. Answers the
 * refused ones: `not_found` (404), `not_in_stage`, `out_of_stock` (409: give the money back). The largest must be within the actor's
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
  await moveOrders(
    tx,
    actor,
    allowed
      .filter(({ id }) => !lost.has(id))
      .map((order) => {
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

/** Each order whole or not at all; answers those that are not to be had any more. */
async function reserveAnew(tx: Tx, actor: Actor, orders: readonly LockedOrder[]): Promise<Map<string, Problem>> {
  const ids = orders.map(({ id }) => id);
  const linesOf = groupBy(await readStockedLines(tx, ids), ({ orderId }) => orderId);
  const held = orders.filter(({ id }) => linesOf.has(id));
  const answers = await reserveStock(
    tx,
    actor,
    held.map(({ id, warehouseId }) => ({ txnId: uuid7(), refId: id, warehouseId, lines: linesOf.get(id)! })),
  );
  const skus = new Map((await readSkus(tx, ids)).map(({ variantId, sku }) => [variantId, sku]));
  return new Map(
    held.flatMap(({ id }, n): [string, Problem][] => {
      const answer = answers[n]!;
      if (answer.reserved) return [];
      const { variantId, wanted, available } = answer.short[0]!;
      return [[id, refuse('out_of_stock', { sku: skus.get(variantId) ?? '', wanted, available })]];
    }),
  );
}

const readSkus = (tx: Tx, orderIds: readonly string[]): Promise<{ variantId: string; sku: string }[]> =>
  tx.sql`SELECT DISTINCT variant_id AS "variantId", sku FROM orders.order_line WHERE order_id = ANY (${orderIds}::uuid[])`;
