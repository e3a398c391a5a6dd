import { type Actor, refuse, requireLimit, type Tx } from '@zhanggui/platform';
import { refuseOpenDeliveries } from '../receiving/deliveries.sql.js';
import { lockFor, movePurchase, readLines } from './purchase-order.sql.js';

/** Asks for approval. Refuses: not_found, purchase_action_not_allowed, purchase_empty. */
export async function submitPurchaseOrder(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  const order = await lockFor(tx, id, 'submit');
  const lines = await readLines(tx, id);
  if (lines.length === 0) throw refuse('purchase_empty', {}, [{ pointer: '/lines', code: 'purchase_empty' }]);
  await movePurchase(tx, actor, order, {
    action: 'submit',
    event: 'purchase_order.submitted',
    payload: { totalHomeMinor: order.totalHomeMinor },
  });
}

/**
 * Approves an order of an amount that the actor may decide alone; beyond the actor's limit it becomes a proposal. Refuses: not_found,
 * purchase_action_not_allowed, beyond_limit.
 */
export async function approvePurchaseOrder(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  const order = await lockFor(tx, id, 'approve');
  requireLimit(actor, 'purchasing:approve', order.totalHomeMinor);
  await movePurchase(tx, actor, order, {
    action: 'approve',
    event: 'purchase_order.approved',
    payload: { totalHomeMinor: order.totalHomeMinor },
  });
}

interface WithReason {
  id: string;
  reason: string;
}

/** Sends an order back with the reason. Refuses: not_found, purchase_action_not_allowed, invalid. */
export async function rejectPurchaseOrder(tx: Tx, actor: Actor, { id, reason }: WithReason): Promise<void> {
  const order = await lockFor(tx, id, 'reject');
  await movePurchase(tx, actor, order, {
    action: 'reject',
    event: 'purchase_order.rejected',
    reason: said(reason),
  });
}

/** Makes a draft again of an order that is not placed; it must be approved anew. Refuses: not_found, purchase_action_not_allowed. */
export async function revisePurchaseOrder(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  const order = await lockFor(tx, id, 'revise');
  await movePurchase(tx, actor, order, { action: 'revise', event: 'purchase_order.revised' });
}

/** Gives the order to the supplier; what was ordered for when is kept. Refuses: not_found, purchase_action_not_allowed. */
export async function placePurchaseOrder(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  const order = await lockFor(tx, id, 'place');
  await tx.run`
    UPDATE purchasing.purchase_line SET placed_quantity = quantity, placed_promised_on = promised_on WHERE order_id = ${id}`;
  await movePurchase(tx, actor, order, { action: 'place', event: 'purchase_order.placed' });
}

/** Ends an order; what has not come by then is not expected any more. A reason is needed where something is missing. Refuses: not_found, purchase_action_not_allowed, deliveries_open, invalid. */
export async function closePurchaseOrder(
  tx: Tx,
  actor: Actor,
  { id, reason }: { id: string; reason?: string | null },
): Promise<void> {
  const order = await lockFor(tx, id, 'close');
  await refuseOpenDeliveries(tx, order);
  const lines = await readLines(tx, id);
  const missing = lines.reduce((sum, { quantity, accepted }) => sum + Math.max(0, quantity - accepted), 0);
  await movePurchase(tx, actor, order, {
    action: 'close',
    event: 'purchase_order.closed',
    reason: missing > 0 ? said(reason ?? '') : (reason?.trim() ?? null),
    payload: { missing },
  });
}

/** Takes an order back of which nothing was received. Refuses: not_found, purchase_action_not_allowed, deliveries_open, invalid. */
export async function cancelPurchaseOrder(tx: Tx, actor: Actor, { id, reason }: WithReason): Promise<void> {
  const order = await lockFor(tx, id, 'cancel');
  await refuseOpenDeliveries(tx, order);
  await movePurchase(tx, actor, order, {
    action: 'cancel',
    event: 'purchase_order.cancelled',
    reason: said(reason),
  });
}

/** Reasons are read later by people: blank says nothing. What it says stays out of events. */
function said(reason: string): string {
  const text = reason.trim();
  if (text.length < 2) throw refuse('invalid', {}, [{ pointer: '/reason', code: 'isLength' }]);
  return text;
}
