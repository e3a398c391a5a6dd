import type { Actor, Tx } from '@zhanggui/platform';
import { closeOrders } from '../cancel-orders.js';
import { lockOrders } from '../move-orders.js';

/** How many orders one transaction of the job lets expire. */
const MOST_AT_ONCE = 500;

/**
 * Lets orders expire whose time to pay is over and gives back what they reserved, the longest due first, up to 500; answers how many,
 * so that the caller knows whether to come again. An order that is being paid or edited right now is left to the next time.
 */
export async function expireOrders(tx: Tx, actor: Actor): Promise<number> {
  const due = await tx.sql<{ id: string }>`
    SELECT id FROM orders.sales_order WHERE stage = 'pending_payment' AND pay_by <= now()
    ORDER BY pay_by, id LIMIT ${MOST_AT_ONCE} FOR NO KEY UPDATE SKIP LOCKED`;
  if (due.length === 0) return 0;
  const orders = await lockOrders(
    tx,
    due.map(({ id }) => id),
  );
  await closeOrders(tx, actor, [...orders.values()], { status: 'expired' });
  return due.length;
}
