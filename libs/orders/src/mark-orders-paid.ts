import { releaseStock, reserveStock, type Shortage, type StockEntry } from '@zhanggui/inventory';
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
  for (const { id, number } of orders) {
    const { complete, parts } = held.get(id)!;
    const short = complete ? await reserveWhole(tx, actor, entriesOf(id, parts)) : undefined;
    if (!complete) lost.set(id, refuse('parts_elsewhere', { number }));
    if (!short) continue;
    const { variantId, wanted, available } = short;
    lost.set(id, refuse('out_of_stock', { sku: await readSku(tx, variantId), wanted, available }));
  }
  return lost;
}

/** What is short, and then nothing stays reserved. */
async function reserveWhole(tx: Tx, actor: Actor, entries: readonly StockEntry[]): Promise<Shortage | undefined> {
  const answers = await reserveStock(tx, actor, entries);
  const short = answers.flatMap((answer) => (answer.reserved ? [] : answer.short))[0];
  if (!short) return undefined;
  const taken = entries.filter((_, n) => answers[n]!.reserved);
  await releaseStock(
    tx,
    actor,
    taken.map((entry) => ({ ...entry, txnId: uuid7() })),
  );
  return short;
}

async function readSku(tx: Tx, variantId: string): Promise<string> {
  const [row] = await tx.sql<{ sku: string }>`SELECT sku FROM catalog.variant WHERE id = ${variantId}`;
  return row?.sku ?? '';
}
