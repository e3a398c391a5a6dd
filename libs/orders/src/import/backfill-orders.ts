import { pastShipmentBalances, pastShipmentLedger } from '@zhanggui/inventory';
import { addCustomKeys, type Actor, eventRow, insertEvents, statement, type Tx } from '@zhanggui/platform';
import { balanceKey } from '../allocation/allocation.rules.js';
import type { OrderInput, PricedOrder } from '../order.rules.js';
import { balanceArrays, lineArrays, orderRow } from '../order-rows.js';
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
ledger AS (${pastShipmentLedger('l')})
${insertEvents('$2')}`);

const TAKE_FROM_STOCK = statement(pastShipmentBalances('$1', '$2', '$3'));

/**
 * Brings in orders that were finished elsewhere: delivered, at their own dates, with one shipment transaction and one event each.
 * Locks nothing that others want; the balances follow in the same transaction by `takeFromStock`.
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

/** The balances' side of `backfillOrders`. The stock must have been received before (`receiveStock`). */
export async function takeFromStock(tx: Tx, orders: readonly PastOrder[]): Promise<void> {
  const taken = new Map<string, number>();
  for (const { order } of orders)
    for (const { stocked, variantId, quantity } of order.lines) {
      if (!stocked) continue;
      const key = balanceKey(order.warehouseId, variantId);
      taken.set(key, (taken.get(key) ?? 0) + quantity);
    }
  if (taken.size > 0) await tx.send(TAKE_FROM_STOCK, balanceArrays(taken));
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
