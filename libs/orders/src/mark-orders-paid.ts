import { releaseStock, type Reservation, reserveStock, type Shortage } from '@zhanggui/inventory';
import { type Actor, type Problem, refuse, requireLimit, type Tx, uuid7 } from '@zhanggui/platform';
import { type LockedOrder, lockOrders, moveOrders, partition } from './move-orders.js';
import { entriesOf, readHeld } from './allocation/parts.queries.js';

/**
 * Notes that orders were paid in full. One that expired meanwhile is opened again where its stock can be reserved anew. Answers the
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

/** Each order whole or not at all, where its parts were; answers those that are not to be had any more. */
async function reserveAnew(tx: Tx, actor: Actor, orders: readonly LockedOrder[]): Promise<Map<string, Problem>> {
  const held = await readHeld(tx, orders);
  const lost = new Map<string, Problem>();
  for (const { id, number } of orders) if (!held.get(id)!.complete) lost.set(id, refuse('parts_elsewhere', { number }));
  const entries = orders.flatMap(({ id }) => (lost.has(id) ? [] : entriesOf(id, held.get(id)!.parts)));
  // All of them at once: whoever pays the same orders the other way round locks the balances in the same order.
  const answers = await reserveStock(tx, actor, entries);
  const short = new Map(entries.flatMap(({ refId }, n) => shortageOf(refId, answers[n]!)));
  const skus = await readSkus(
    tx,
    [...short.values()].map(({ variantId }) => variantId),
  );
  for (const [id, { variantId, wanted, available }] of short)
    lost.set(id, refuse('out_of_stock', { sku: skus.get(variantId) ?? '', wanted, available }));
  // An order that leaves from several warehouses may have got some of its parts.
  const taken = entries.filter(({ refId }, n) => short.has(refId) && answers[n]!.reserved);
  await releaseStock(
    tx,
    actor,
    taken.map((entry) => ({ ...entry, txnId: uuid7() })),
  );
  return lost;
}

const shortageOf = (orderId: string, answer: Reservation): [string, Shortage][] =>
  answer.reserved ? [] : [[orderId, answer.short[0]!]];

async function readSkus(tx: Tx, variantIds: readonly string[]): Promise<Map<string, string>> {
  if (variantIds.length === 0) return new Map();
  const rows = await tx.sql<{ id: string; sku: string }>`
    SELECT id, sku FROM catalog.variant WHERE id = ANY (${variantIds}::uuid[])`;
  return new Map(rows.map(({ id, sku }) => [id, sku]));
}
