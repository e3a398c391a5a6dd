import { pastShipmentBalances, pastShipmentLedger } from '@zhanggui/inventory';
import { addCustomKeys, type Actor, eventRow, insertEvents, statement, type Tx } from '@zhanggui/platform';
import type { OrderInput, PricedOrder } from '../order.rules.js';
import { lineArrays, orderRow } from '../order-rows.js';
import { INSERT_LINES, INSERT_ORDERS, linesFrom, ordersFrom } from '../place-orders.sql.js';

export interface PastOrder {
  orderId: string;
  /** Also the shipment's transaction in the stock ledger. */
  eventId: string;
  number: number;
  input: OrderInput;
  order: PricedOrder;
  /** UTC milliseconds. */
  placedAt: number;
}

const WRITE = statement(`
WITH o AS MATERIALIZED (${ordersFrom('$1')}),
l AS MATERIALIZED (${linesFrom(3)}),
orders AS (${INSERT_ORDERS}),
lines AS (${INSERT_LINES}),
ledger AS (${pastShipmentLedger('l')}),
events AS (${insertEvents('$2')})
${pastShipmentBalances('l')}`);

/**
 * Brings in orders that were finished elsewhere: delivered, at their own dates, with one shipment transaction and one event each.
 * Their stock must have been received before (`receiveStock`).
 */
export async function backfillOrders(tx: Tx, actor: Actor, orders: readonly PastOrder[]): Promise<void> {
  if (orders.length === 0) return;
  const ready = orders.map(({ order, placedAt, ...past }) => ({
    request: { ...past, actor, placedAt: new Date(placedAt) },
    order,
  }));
  const rows = ready.map((one) => ({
    ...orderRow(one),
    payment_status: 'paid',
    fulfilment_status: 'delivered',
    stage: 'delivered',
    paid_at: one.request.placedAt,
  }));
  const events = orders.map((past) => importedEvent(past, actor));
  await tx.send(WRITE, [JSON.stringify(rows), JSON.stringify(events), ...lineArrays(ready)]);
  await addCustomKeys(
    tx,
    orders.flatMap(({ orderId, order }) => (order.custom ? [{ id: orderId, keys: order.custom.keys }] : [])),
  );
}

const importedEvent = (
  { orderId, eventId, number, input, order, placedAt }: PastOrder,
  actor: Actor,
): Record<string, unknown> =>
  eventRow(
    {
      id: eventId,
      type: 'order.imported',
      subjectId: orderId,
      subjectVersion: 1,
      at: new Date(placedAt).toISOString(),
      payload: {
        number,
        externalNumber: input.externalNumber,
        totalMinor: order.totalMinor,
        currency: order.currency,
        lines: order.lines.length,
        units: order.unitCount,
      },
    },
    actor,
  );
