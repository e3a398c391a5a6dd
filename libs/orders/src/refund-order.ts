import { type Actor, refuse, requireLimit, type Tx, uuid7 } from '@zhanggui/platform';
import { readHeld } from './allocation/parts.queries.js';
import { closeOrders } from './cancel-orders.js';
import { type LockedOrder, lockOrders, moveOrders } from './move-orders.js';
import { refundableMinor } from './order.rules.js';
import { isAllowed } from './order.status.js';

export interface NewRefund {
  orderId: string;
  /** Minor units of the order's currency. */
  amountMinor: number;
  reason: string;
}

/**
 * Gives a buyer money back, in part or in full; the goods are another matter, except where they have not come yet: an order that waits for
 * goods of a pre-sale and is refunded in full is cancelled, so that nothing is kept for it. The actor's limit must cover what they have refunded
 * of this order in all, so that a large refund cannot be cut into small ones. Refuses `not_found`, `nothing_to_refund` (409),
 * `refund_too_large` (422), `beyond_limit` (403). Returns the refund's id.
 */
export async function refundOrder(tx: Tx, actor: Actor, { orderId, amountMinor, reason }: NewRefund): Promise<string> {
  const order = (await lockOrders(tx, [orderId])).get(orderId);
  if (!order) throw refuse('not_found');
  const mostMinor = refundableMinor(order);
  if (mostMinor === 0) throw refuse('nothing_to_refund', { number: order.number });
  if (amountMinor > mostMinor) {
    const params = { mostMinor, currency: order.currency };
    throw refuse('refund_too_large', params, [{ pointer: '/amountMinor', code: 'refund_too_large', params }]);
  }
  requireLimit(actor, 'orders:refund', amountMinor + (await refundedBy(tx, actor, orderId)));
  const id = uuid7();
  await tx.run`
    INSERT INTO orders.refund (id, order_id, amount_minor, reason, created_by)
    VALUES (${id}, ${orderId}, ${amountMinor}, ${reason}, ${actor.id})`;
  await tx.run`UPDATE orders.sales_order SET refunded_minor = refunded_minor + ${amountMinor} WHERE id = ${orderId}`;
  await moveOrders(tx, actor, [moveOf(order, id, amountMinor)]);
  if (amountMinor === mostMinor) await cancelWaiting(tx, actor, orderId, reason);
  return id;
}

async function cancelWaiting(tx: Tx, actor: Actor, orderId: string, reason: string): Promise<void> {
  const order = (await lockOrders(tx, [orderId])).get(orderId)!;
  if (!isAllowed('cancel', order.stage)) return;
  const { waiting } = (await readHeld(tx, [order])).get(orderId)!;
  if (waiting.length > 0) await closeOrders(tx, actor, [order], { status: 'cancelled', reason: reason.slice(0, 200) });
}

async function refundedBy(tx: Tx, actor: Actor, orderId: string): Promise<number> {
  const [row] = await tx.sql<{ minor: string }>`
    SELECT coalesce(sum(amount_minor), 0) AS minor FROM orders.refund WHERE order_id = ${orderId} AND created_by = ${actor.id}`;
  return Number(row!.minor);
}

const moveOf = (order: LockedOrder, refundId: string, amountMinor: number) => ({
  order,
  axes: {
    paymentStatus: amountMinor === refundableMinor(order) ? ('refunded' as const) : ('partially_refunded' as const),
  },
  event: { type: 'order.refunded', payload: { number: order.number, refundId, amountMinor } },
});
