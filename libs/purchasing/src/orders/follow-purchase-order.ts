import { type Actor, type FieldError, refuse, requireLimit, type Tx, uuid7 } from '@zhanggui/platform';
import { lineAmountMinor, priceMicro } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import { recostDeliveries } from '../receiving/landed-costs.js';
import { dayFaults, orNull } from '../rules/form.rules.js';
import type { SpreadBy } from '../rules/landed.rules.js';
import { exchanged } from '../rules/prices.rules.js';
import { lockFor, type LockedPurchase, movePurchase, readLines } from './purchase-order.sql.js';

export const TRACKING_KINDS = ['in_production', 'shipped', 'customs', 'arriving', 'delayed', 'other'] as const;
export const COST_KINDS = ['freight', 'duty', 'insurance', 'other'] as const;
export const PAYMENT_KINDS = ['prepayment', 'payment'] as const;

export interface TrackPurchaseOrder {
  id: string;
  kind: (typeof TRACKING_KINDS)[number];
  carrier?: string | null;
  trackingNumber?: string | null;
  note?: string | null;
  expectedOn?: string | null;
}

/** Keeps what is heard of goods on their way. Refuses: not_found, purchase_action_not_allowed, invalid. Returns the entry's id. */
export async function trackPurchaseOrder(tx: Tx, actor: Actor, input: TrackPurchaseOrder): Promise<string> {
  const order = await lockFor(tx, input.id, 'track');
  const errors = dayFaults(input, ['expectedOn']);
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const id = uuid7();
  await tx.run`
    INSERT INTO purchasing.tracking_entry (id, order_id, kind, carrier, tracking_number, note, expected_on, created_by)
    VALUES (${id}, ${order.id}, ${input.kind}, ${orNull(input.carrier)}, ${orNull(input.trackingNumber)}, ${orNull(input.note)},
      ${input.expectedOn ?? null}, ${actor.id})`;
  await movePurchase(tx, actor, order, {
    action: 'track',
    event: 'purchase_order.tracked',
    payload: { kind: input.kind, expectedOn: input.expectedOn ?? null },
  });
  return id;
}

export interface NewLandedCost {
  id: string;
  kind: (typeof COST_KINDS)[number];
  /** Minor units of the merchant's currency. */
  amountHomeMinor: number;
  spreadBy: SpreadBy;
  note?: string | null;
}

/**
 * Adds a cost that the goods bear besides their price; deliveries and receipts that follow carry it in their unit costs. Refuses: not_found,
 * purchase_action_not_allowed, weights_missing. Returns the cost's id.
 */
export async function addLandedCost(tx: Tx, actor: Actor, input: NewLandedCost): Promise<string> {
  const order = await lockFor(tx, input.id, 'add_cost');
  if (input.spreadBy === 'weight') {
    const skus = (await readLines(tx, order.id)).filter(({ weightGrams }) => !weightGrams).map(({ sku }) => sku);
    const params = { skus: skus.slice(0, 5).join(', ') };
    if (skus.length > 0)
      throw refuse('weights_missing', params, [{ pointer: '/spreadBy', code: 'weights_missing', params }]);
  }
  const id = uuid7();
  await tx.run`
    INSERT INTO purchasing.landed_cost (id, order_id, kind, amount_home_minor, spread_by, note, created_by)
    VALUES (${id}, ${order.id}, ${input.kind}, ${input.amountHomeMinor}, ${input.spreadBy}, ${orNull(input.note)}, ${actor.id})`;
  await recostDeliveries(tx, order);
  const { kind, amountHomeMinor, spreadBy } = input;
  await movePurchase(tx, actor, order, {
    action: 'add_cost',
    event: 'purchase_order.cost_added',
    payload: { costId: id, kind, amountHomeMinor, spreadBy },
  });
  return id;
}

/** Takes a cost back that was added by mistake. Refuses: not_found, purchase_action_not_allowed. */
export async function dropLandedCost(
  tx: Tx,
  actor: Actor,
  { id, costId }: { id: string; costId: string },
): Promise<void> {
  const order = await lockFor(tx, id, 'add_cost');
  const gone = await tx.run`DELETE FROM purchasing.landed_cost WHERE id = ${costId} AND order_id = ${id}`;
  if (gone === 0) throw refuse('not_found');
  await recostDeliveries(tx, order);
  await movePurchase(tx, actor, order, {
    action: 'add_cost',
    event: 'purchase_order.cost_dropped',
    payload: { costId },
  });
}

export interface PayPurchaseOrder {
  id: string;
  kind: (typeof PAYMENT_KINDS)[number];
  /** Minor units of the order's currency. */
  amountMinor: number;
  paidOn: string;
  reference?: string | null;
}

/**
 * Notes that the supplier was paid, before or after the goods came; in all no more than the order is worth. Beyond the actor's limit it
 * becomes a proposal. Refuses: not_found, purchase_action_not_allowed, invalid, payment_too_large, beyond_limit. Returns the payment's id.
 */
export async function payPurchaseOrder(tx: Tx, actor: Actor, input: PayPurchaseOrder): Promise<string> {
  const order = await lockFor(tx, input.id, 'pay');
  if (order.onConsignment) throw refuse('consignment_not_paid', { number: order.number });
  const { today } = await merchantDay(tx, actor);
  const errors: FieldError[] = dayFaults(input, ['paidOn']);
  if (errors.length === 0 && input.paidOn > today) errors.push({ pointer: '/paidOn', code: 'in_the_future' });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const [paid] = await tx.sql<{ minor: number }>`
    SELECT coalesce(sum(amount_minor), 0)::float8 AS minor FROM purchasing.purchase_payment WHERE order_id = ${order.id}`;
  const mostMinor = Math.max(order.totalMinor, await acceptedMinor(tx, order)) - paid!.minor;
  if (input.amountMinor > mostMinor) {
    const params = { mostMinor: Math.max(0, mostMinor), currency: order.currency };
    throw refuse('payment_too_large', params, [{ pointer: '/amountMinor', code: 'payment_too_large', params }]);
  }
  const amountHomeMinor = exchanged(input.amountMinor, order.exchangeRate, order.currency, order.homeCurrency);
  requireLimit(actor, 'purchasing:pay', amountHomeMinor);
  const id = uuid7();
  await tx.run`
    INSERT INTO purchasing.purchase_payment (id, order_id, kind, amount_minor, paid_on, reference, created_by)
    VALUES (${id}, ${order.id}, ${input.kind}, ${input.amountMinor}, ${input.paidOn}, ${orNull(input.reference)}, ${actor.id})`;
  await movePurchase(tx, actor, order, {
    action: 'pay',
    event: 'purchase_order.paid',
    payload: {
      paymentId: id,
      kind: input.kind,
      amountMinor: input.amountMinor,
      amountHomeMinor,
      currency: order.currency,
    },
  });
  return id;
}

/** What was accepted is worth, where more came than was ordered. */
async function acceptedMinor(tx: Tx, { id, currency }: LockedPurchase): Promise<number> {
  const lines = await readLines(tx, id);
  return lines.reduce(
    (sum, { unitPrice, accepted }) => sum + lineAmountMinor(priceMicro(unitPrice), accepted, currency)!,
    0,
  );
}
