import type { Paper } from './paper.js';
import { freeFor, giveBack, takeFor } from './paper-allotments.js';
import { type PaperOrder, reserve, stageOf } from './paper-order.js';

export type UnpaidOp =
  | { do: 'set pay-by'; order: string; version: number; payBy: 'later' | 'past' | null }
  /** Until the time to pay of an order is over. */
  | { do: 'let time pass'; order: string }
  /** What the worker does every minute. */
  | { do: 'expire' };

const isWaiting = (order: PaperOrder): boolean => stageOf(order) === 'pending_payment';

export function setPayBy(order: PaperOrder, { version, payBy }: Extract<UnpaidOp, { do: 'set pay-by' }>): string {
  if (version !== order.version) return 'version_stale';
  if (!isWaiting(order)) return 'not_in_stage';
  if (payBy === 'past') return 'pay_by_in_past';
  // Another time to come is a change, even if it is called the same here.
  if (payBy === null && order.payBy === null) return 'ok';
  Object.assign(order, { payBy, version: order.version + 1 });
  return 'ok';
}

export function letTimePass(order: PaperOrder): string {
  if (!isWaiting(order) || order.payBy === null) return 'waits for ever';
  order.payBy = 'over';
  return 'ok';
}

export function expire(paper: Paper): string {
  const due = Object.values(paper.orders).filter((order) => isWaiting(order) && order.payBy === 'over');
  close(paper, due, 'expired');
  return 'ok';
}

/** Ends orders of which nothing is picked, and gives back what they hold. */
export function close(paper: Paper, orders: readonly PaperOrder[], at: 'cancelled' | 'expired'): void {
  for (const order of orders) {
    reserve(paper, order.parts, -1);
    Object.assign(order, { at, version: order.version + 1 });
  }
  giveBack(paper, orders);
}

/** An order that has expired is opened again where its shop may have all of it again, first of what is kept for the shop. */
export function pay(paper: Paper, order: PaperOrder): string {
  const isLate = order.at === 'expired';
  if (!isLate && !isWaiting(order)) return 'not_in_stage';
  if (isLate) {
    const { shop, parts } = order;
    const free = freeFor(paper, shop);
    if (parts.some(({ house, sku, quantity }) => quantity > free(house, sku))) return 'out_of_stock';
    order.uses = takeFor(paper, shop, parts);
  }
  Object.assign(order, { at: 'allocated', paid: true, version: order.version + 1 });
  return 'ok';
}
