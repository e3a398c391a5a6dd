import { type AnswerRow, customRows, eventRow, plainArray, type Statement, textArray } from '@zhanggui/platform';
import { partRows, takeRows, unitsByWarehouse } from './allocation/part-rows.js';
import { balanceKey } from './allocation/allocation.rules.js';
import type { OrderRequest } from './decide-orders.rules.js';
import { presoldRows } from './presales/presold-rows.js';
import type { ItemAnswer } from './order-answers.js';
import type { PricedOrder } from './order.rules.js';
import { stageOf } from './order.status.js';
import { writeFor } from './place-orders.sql.js';

/** A scarce balance is looked at under lock before it is promised: below this many sellable units. */
export const SCARCE_BELOW = 1_000;

export interface Placement {
  request: OrderRequest;
  order: PricedOrder;
}

/** What writes what was decided. Custom fields, orders that are split, what is taken of allotments and what is sold on pre-sale take one parameter more each, where there are any. */
export function writeOf(
  placed: readonly Placement[],
  remembered: readonly { request: OrderRequest; answer: ItemAnswer }[],
  reserve: Map<string, number>,
  stamp: number,
): { statement: Statement; values: unknown[] } {
  const keyed = customRows(
    placed.flatMap(({ request, order }) => (order.custom ? [{ id: request.orderId, keys: order.custom.keys }] : [])),
  );
  const [parts, takes] = [partRows(placed), takeRows(placed)];
  const presold = placed.flatMap(({ request: { orderId, placedAt, input }, order }) =>
    order.presold ? presoldRows(orderId, order.presold, { placedAt, paid: input.paymentStatus === 'paid' }) : [],
  );
  const values = [
    JSON.stringify(placed.map(orderRow)),
    JSON.stringify(placed.map(placedEvent)),
    JSON.stringify(answerRows(remembered)),
    ...balanceArrays(reserve),
    reserve.size,
    stamp,
    SCARCE_BELOW,
    ...lineArrays(placed),
    ...(keyed.length > 0 ? [JSON.stringify(keyed)] : []),
    ...(parts.length > 0 ? [JSON.stringify(parts)] : []),
    ...(takes.length > 0 ? [JSON.stringify(takes)] : []),
    ...(presold.length > 0 ? [JSON.stringify(presold)] : []),
  ];
  const more = {
    custom: keyed.length > 0,
    parts: parts.length > 0,
    takes: takes.length > 0,
    presold: presold.length > 0,
  };
  return { statement: writeFor(more), values };
}

/** What of a request makes an order's row. */
export interface OrderToWrite {
  request: Pick<OrderRequest, 'input' | 'orderId' | 'eventId' | 'number' | 'placedAt'> & { actor: { id: string } };
  order: PricedOrder;
}

export function orderRow({
  request: { input, orderId, number, placedAt },
  order,
}: OrderToWrite): Record<string, unknown> {
  const paymentStatus = input.paymentStatus ?? 'unpaid';
  const axes = { status: 'open', paymentStatus, fulfilmentStatus: 'allocated' } as const;
  const { buyer, address } = input;
  return {
    id: orderId,
    number,
    shop_id: order.shopId,
    external_number: input.externalNumber,
    warehouse_id: order.warehouseId,
    status: axes.status,
    payment_status: paymentStatus,
    fulfilment_status: axes.fulfilmentStatus,
    stage: stageOf(axes),
    currency: order.currency,
    total_minor: order.totalMinor,
    line_count: order.lines.length,
    unit_count: order.unitCount,
    buyer_name: buyer.name,
    buyer_phone: buyer.phone,
    buyer_email: buyer.email,
    buyer_external_id: buyer.externalId,
    recipient: address.recipient,
    phone: address.phone,
    country: address.country,
    province: address.province,
    city: address.city,
    district: address.district,
    street: address.street,
    postcode: address.postcode,
    buyer_message: input.buyerMessage,
    custom: order.custom?.values,
    pay_within: order.payWithinMinutes,
    paid_at: paymentStatus === 'paid' ? (placedAt?.toISOString() ?? NOW) : undefined,
    placed_at: placedAt,
  };
}

/** What PostgreSQL reads as the beginning of the transaction: processes whose clocks differ write one time. */
const NOW = 'now';

/** Lines as the arrays that `linesFrom` reads. */
export function lineArrays(orders: readonly OrderToWrite[]): string[] {
  const columns: (string | number)[][] = Array.from({ length: 13 }, () => []);
  for (const { request, order } of orders) {
    const at = request.placedAt?.toISOString() ?? NOW;
    for (const [n, line] of order.lines.entries()) {
      const stocked = line.stocked ? 't' : 'f';
      const row = [
        request.orderId,
        n + 1,
        line.variantId,
        line.sku,
        line.name,
        stocked,
        line.quantity,
        line.unitPrice,
        line.amountMinor,
      ];
      row.push(request.eventId, order.warehouseId, request.actor.id, at);
      for (let column = 0; column < row.length; column++) columns[column]!.push(row[column]!);
    }
  }
  return columns.map((values, column) =>
    column === SKU || column === NAME ? textArray(values as string[]) : plainArray(values),
  );
}

const [SKU, NAME] = [3, 4];

/** No personal values here: the event says what was placed, not for whom. */
const placedEvent = ({ request, order }: Placement): Record<string, unknown> =>
  eventRow(
    {
      id: request.eventId,
      type: 'order.placed',
      subjectId: request.orderId,
      subjectVersion: 1,
      at: request.placedAt?.toISOString(),
      payload: {
        number: request.number,
        externalNumber: request.input.externalNumber,
        shopId: order.shopId,
        totalMinor: order.totalMinor,
        currency: order.currency,
        lines: order.lines.length,
        units: order.unitCount,
        ...(order.parts && { warehouses: unitsByWarehouse(order.parts) }),
        ...(order.presold && { presoldUnits: order.presold.reduce((sum, { quantity }) => sum + quantity, 0) }),
      },
    },
    request.actor,
  );

/** In key order: two processes that hold some of the same keys then wait for each other instead of deadlocking. */
function answerRows(remembered: readonly { request: OrderRequest; answer: ItemAnswer }[]): AnswerRow[] {
  return remembered
    .map(({ request: { claim }, answer }) => ({
      client_id: claim.clientId,
      key: claim.key,
      fingerprint: claim.fingerprint,
      status: answer.status,
      body: answer.body,
    }))
    .sort((a, b) => compare(a.key, b.key));
}

/** Warehouses, variants and quantities by balance, in the key order in which balances are locked everywhere. */
export function balanceArrays(quantities: ReadonlyMap<string, number>): string[] {
  const sorted = [...quantities].sort(([a], [b]) => compare(a, b));
  return [
    plainArray(sorted.map(([key]) => key.slice(0, 36))),
    plainArray(sorted.map(([key]) => key.slice(37))),
    plainArray(sorted.map(([, quantity]) => quantity)),
  ];
}

/** The balances that an order asks for, for locking them. */
export function balanceKeysOf(order: PricedOrder): string[] {
  const from = order.routing?.sources.filter(({ state }) => state === 'open') ?? [order];
  return order.lines.flatMap(({ stocked, variantId }) =>
    stocked ? from.map(({ warehouseId }) => balanceKey(warehouseId, variantId)) : [],
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
