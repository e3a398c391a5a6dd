import { randomUUID } from 'node:crypto';
import { expireOrders } from '@zhanggui/orders';
import { systemActor } from '@zhanggui/platform';
import { codeOf, itemStatus, placedIn } from '../races/field.js';
import type { Answer } from '../support/http.js';
import type { Op } from './paper.js';
import type { AllotmentOp } from './paper-allotments.js';
import type { CountOp } from './paper-counts.js';
import type { DeliveryOp } from './paper-deliveries.js';
import type { OrderOp } from './paper-orders.js';
import type { SerialOp } from './paper-serials.js';
import type { StockOp } from './paper-stock.js';
import type { TransferOp } from './paper-transfers.js';
import { BINS, EXPIRES, type Place } from './places.js';
import { ask, type Asked, priceOf, type RealShop } from './shop.js';

/** Does an operation for real; `ok`, or the code of its refusal. */
export async function forReal(shop: RealShop, op: Op): Promise<string> {
  if (op.do === 'reprice') return reprice(shop, op);
  if (op.do === 'judge lot') return judgeLot(shop, op);
  if (op.do === 'step unit') return stepUnit(shop, op);
  if (op.do === 'end allotment') return endAllotment(shop, op);
  if (op.do === 'let time pass') return letTimePass(shop, op.order);
  if (op.do === 'expire') return expire(shop);
  const answer = await ask(shop, { method: 'POST', ...requestOf(shop, op) });
  if (itemStatus(answer) < 300) {
    noteId(shop, op, answer);
    return 'ok';
  }
  const code = refusalIn(answer);
  // Of several places of a count, which one is told first is nothing that paper decides.
  return 'count' in op && op.do === 'post' && code === 'bin_needed' ? 'bin_short' : code;
}

const refusalIn = (answer: Answer): string =>
  (answer.body as { results?: { problem?: { code: string } }[] }).results?.[0]?.problem?.code ?? codeOf(answer);

/** A name that stands for nothing yet is asked for all the same. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

const idOf = (shop: RealShop, name: string): string => shop.ids.get(name) ?? NOBODY;

function noteId(shop: RealShop, op: Op, answer: Answer): void {
  const { id, ids } = (answer.body ?? {}) as { id?: string; ids?: string[] };
  if (op.do === 'place') {
    const [placed] = placedIn(answer);
    shop.ids.set(op.order, placed!.id);
    shop.numbers.set(op.order, placed!.number);
  }
  if (op.do === 'hold') shop.ids.set(op.hold, ids![0]!);
  if (op.do === 'allot') shop.ids.set(allotmentName(op), ids![0]!);
  if (op.do === 'announce') shop.ids.set(op.delivery, id!);
  if (op.do === 'open count') shop.ids.set(op.count, id!);
  if (op.do === 'open transfer') shop.ids.set(op.transfer, id!);
}

type Special = 'reprice' | 'judge lot' | 'step unit' | 'end allotment' | 'let time pass' | 'expire';
type Plain = Exclude<Op, { do: Special }>;

function requestOf(shop: RealShop, op: Plain): Asked {
  if ('order' in op) return ofOrder(shop, op);
  if ('delivery' in op) return ofDelivery(shop, op);
  if ('count' in op) return ofCount(shop, op);
  if ('transfer' in op) return ofTransfer(shop, op);
  if (op.do === 'allot' || op.do === 'refresh allotments') return ofAllotment(shop, op);
  if (op.do === 'register' || op.do === 'note shipped') return ofSerial(shop, op);
  return ofStock(shop, op);
}

const SHIPMENT = { carrier: 'sf', trackingNumber: 'SF-1000' };

const HOUR_MS = 3_600_000;
const away = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

function ofOrder(shop: RealShop, op: Exclude<OrderOp, { do: Special }>): Asked {
  const id = idOf(shop, op.order);
  if (op.do === 'place') return { path: '/orders', body: { orders: [orderOf(shop, op)] } };
  if (op.do === 'refund') return { path: `/orders/${id}/refunds`, body: { amountMinor: op.minor, reason: 'model' } };
  if (op.do === 'set pay-by') {
    const payBy = op.payBy === null ? null : away(op.payBy === 'past' ? -1 : 1);
    return { method: 'PUT', path: `/orders/${id}/pay-by`, version: op.version, body: { payBy } };
  }
  if (op.do === 'pay') return { path: '/orders/mark-paid', body: { items: [{ id }] } };
  if (op.do === 'cancel') return { path: '/orders/cancel', body: { items: [{ id }], reason: 'model' } };
  const here = op.house === null ? {} : { warehouseId: shop.houses[op.house] };
  if (op.do === 'allocate') return { path: `/orders/${id}/allocate`, version: op.version, body: here };
  const item = { orderId: id, ...(op.do === 'ship' && SHIPMENT) };
  return { path: `/fulfilment/${op.do}`, body: { items: [item], ...here } };
}

const orderOf = ({ shops }: RealShop, { shop, units, paid }: Extract<OrderOp, { do: 'place' }>): object => ({
  shopId: shops[shop],
  externalNumber: randomUUID(),
  paymentStatus: paid ? 'paid' : 'unpaid',
  buyer: { name: '王小明' },
  address: { recipient: '王小明', street: '文三路 90 号' },
  lines: linesOf(units),
});

const linesOf = (units: Record<string, number>): object[] =>
  Object.entries(units).map(([sku, quantity]) => ({ sku, quantity }));

/** Fields without a value are left out. */
const placed = ({ bin, lot, condition }: Place): object => ({
  ...(bin !== null && { bin }),
  ...(lot && { lot }),
  ...(condition !== 'good' && { condition }),
});

/** Of a balance and a shop there is one that is open. */
const allotmentName = ({ house, sku, shop }: { house: string; sku: string; shop: string }): string =>
  `allotment ${house} ${sku} ${shop}`;

function ofAllotment(shop: RealShop, op: Extract<AllotmentOp, { do: 'allot' | 'refresh allotments' }>): Asked {
  if (op.do === 'refresh allotments') return { path: '/allotments/refresh' };
  const { house, sku, mode, amount } = op;
  const at = { warehouseId: shop.houses[house], shopId: shop.shops[op.shop] };
  return { path: '/allotments', body: { ...at, mode, lines: [{ sku, amount }] } };
}

/** Which one it is, is known when it is asked for. */
async function endAllotment(shop: RealShop, op: Extract<AllotmentOp, { do: 'end allotment' }>): Promise<string> {
  const items = [{ id: idOf(shop, allotmentName(op)) }];
  const answer = await ask(shop, { method: 'POST', path: '/allotments/end', body: { items } });
  return itemStatus(answer) === 200 ? 'ok' : refusalIn(answer);
}

/** Nobody waits an hour: what the order says is moved into the past. */
async function letTimePass(shop: RealShop, order: string): Promise<string> {
  const { rowCount } = await shop.arena.admin.query(
    `UPDATE orders.sales_order SET pay_by = now() - interval '1 second'
     WHERE merchant_id = $1 AND id = $2 AND stage = 'pending_payment' AND pay_by IS NOT NULL`,
    [shop.merchantId, idOf(shop, order)],
  );
  return rowCount === 1 ? 'ok' : 'waits for ever';
}

/** As the worker does it. */
async function expire({ db, merchantId }: RealShop): Promise<string> {
  const actor = systemActor(merchantId, 'expire');
  while ((await db.tx(actor, (tx) => expireOrders(tx, actor))) > 0);
  return 'ok';
}

function ofStock(shop: RealShop, op: Exclude<StockOp, { do: 'judge lot' }>): Asked {
  if (op.do === 'release') return { path: `/stock-holds/${idOf(shop, op.hold)}/release` };
  const warehouseId = shop.houses[op.house];
  if (op.do === 'open bin') {
    const { capacity, ...bin } = BINS[op.bin]!;
    const bins = [{ code: op.bin, ...bin, ...(capacity !== null && { capacity }) }];
    return { path: '/bins', body: { warehouseId, bins } };
  }
  const { sku } = op;
  switch (op.do) {
    case 'receive': {
      const lines = [{ sku, quantity: op.quantity, ...placed(op), ...(op.lot && { expiresOn: EXPIRES[op.lot] }) }];
      return { path: '/stock/receipts', body: { warehouseId, lines } };
    }
    case 'adjust': {
      const lines = [{ sku, delta: op.delta, ...placed(op) }];
      return { path: '/stock/adjustments', body: { warehouseId, reason: 'count', lines } };
    }
    case 'move': {
      const lines = [{ sku, quantity: op.quantity, ...placed(op), bin: undefined, from: op.bin, to: op.to }];
      return { path: '/stock/moves', body: { warehouseId, lines } };
    }
    case 'change': {
      const { bin, lot, condition: from, to, toBin, quantity } = op;
      const places = { ...(bin !== null && { bin }), ...(lot && { lot }), ...(toBin !== null && { toBin }) };
      return {
        path: '/stock/conditions',
        body: { warehouseId, reason: 'model', lines: [{ sku, quantity, from, to, ...places }] },
      };
    }
    case 'hold': {
      const until = op.until === null ? {} : { until: away(op.until === 'past' ? -1 : 1) };
      return { path: '/stock-holds', body: { warehouseId, ...until, lines: [{ sku, quantity: op.quantity }] } };
    }
  }
}

function ofDelivery(shop: RealShop, op: DeliveryOp): Asked {
  const path = `/inbound/${idOf(shop, op.delivery)}`;
  switch (op.do) {
    case 'announce':
      return { path: '/inbound', body: { warehouseId: shop.houses[op.house], lines: linesOf(op.units) } };
    case 'announce anew':
      return { method: 'PATCH', path, version: op.version, body: { lines: linesOf(op.units) } };
    case 'scan': {
      const { lot, quantity, serial } = op;
      const label = lot ? { lot, expiresOn: EXPIRES[lot] } : {};
      const rejected = op.reject ? { rejectReason: 'damaged' } : {};
      const item = { scan: op.sku, quantity, ...label, ...rejected, ...(serial && { serial }) };
      return { path: `${path}/items`, body: { items: [item] } };
    }
    case 'name serials': {
      const { lineNo, add, remove } = op;
      return { path: `${path}/serials`, body: { lineNo, add, remove } };
    }
    case 'inspect': {
      const { lineNo, defects } = op;
      return { path: `${path}/inspections`, body: { lineNo, level: 'II', aql: 10, defects } };
    }
    case 'post':
      return { path: `${path}/posting`, version: op.version };
    default:
      return { path: `${path}/steps`, version: op.version, body: { step: op.do } };
  }
}

function ofCount(shop: RealShop, op: CountOp): Asked {
  const path = `/stock-counts/${idOf(shop, op.count)}`;
  switch (op.do) {
    case 'open count':
      return {
        path: '/stock-counts',
        body: { warehouseId: shop.houses[op.house], kind: 'full', blind: op.blind, recountOver: op.recountOver },
      };
    case 'enter': {
      const entry = { scan: op.sku, quantity: op.quantity, ...placed(op) };
      return { path: `${path}/entries`, body: { entries: [entry] } };
    }
    case 'end':
      return { path: `${path}/end`, version: op.version, body: op.missing ? { missing: op.missing } : {} };
    case 'post':
      return { path: `${path}/posting`, version: op.version };
    case 'give up':
      return { path: `${path}/cancellation`, version: op.version };
    default: {
      const itemNos = Array.from({ length: op.items }, (_, n) => n + 1);
      return { path: `${path}/review`, version: op.version, body: { itemNos, verdict: op.do } };
    }
  }
}

function ofTransfer(shop: RealShop, op: TransferOp): Asked {
  const path = `/transfers/${idOf(shop, op.transfer)}`;
  switch (op.do) {
    case 'open transfer': {
      const houses = { fromWarehouseId: shop.houses[op.from], toWarehouseId: shop.houses[op.to] };
      return { path: '/transfers', body: { ...houses, lines: linesOf(op.units) } };
    }
    case 'take in': {
      const { lineNo, received, lost } = op;
      return { path: `${path}/arrivals`, version: op.version, body: { lines: [{ lineNo, received, lost }] } };
    }
    case 'dispatch':
      return { path: `${path}/shipment`, version: op.version };
    case 'call off':
      return { path: `${path}/cancellation`, version: op.version };
  }
}

/** An order that nobody knows has a number that none has. */
const NO_NUMBER = 999_999_999;

function ofSerial(shop: RealShop, op: Exclude<SerialOp, { do: 'step unit' }>): Asked {
  const { sku, serials } = op;
  if (op.do === 'register') return { path: '/serials', body: { warehouseId: shop.houses[op.house], sku, serials } };
  const named = serials.map((serial) => ({ serial, sku }));
  return { path: '/serials/shipments', body: { orderNumber: shop.numbers.get(op.by) ?? NO_NUMBER, serials: named } };
}

/** A unit keeps its id for good: that it was asked for before makes no difference. */
async function stepUnit(
  shop: RealShop,
  { step, sku, serial, house }: Extract<Op, { do: 'step unit' }>,
): Promise<string> {
  const { body } = await ask(shop, { path: `/serials?sku=${sku}&serial=${serial}` });
  const { items } = body as { items: { id: string; serial: string }[] };
  const ids = [items.find((one) => one.serial === serial)?.id ?? NOBODY];
  const to = house === null ? {} : { warehouseId: shop.houses[house] };
  const answer = await ask(shop, { method: 'POST', path: '/serials/steps', body: { step, ids, ...to } });
  return answer.status === 201 ? 'ok' : codeOf(answer);
}

async function reprice(shop: RealShop, { sku, minor }: Extract<Op, { do: 'reprice' }>): Promise<string> {
  const product = shop.products[sku]!;
  const body = { variants: [{ id: product.variantId, price: priceOf(minor) }] };
  const answer = await ask(shop, { method: 'PATCH', path: `/products/${product.id}`, body, version: product.version });
  if (answer.status !== 200) return codeOf(answer);
  product.version = (answer.body as { version: number }).version;
  return 'ok';
}

async function judgeLot(shop: RealShop, { sku, lot, status }: Extract<Op, { do: 'judge lot' }>): Promise<string> {
  const { body } = await ask(shop, { path: `/lots?variantId=${shop.products[sku]!.variantId}&empty=true&limit=200` });
  const { items } = body as { items: { id: string; lot: string; version: number }[] };
  const found = items.find((one) => one.lot === lot);
  if (!found) return 'no such lot';
  const answer = await ask(shop, {
    method: 'PATCH',
    path: `/lots/${found.id}`,
    body: { status },
    version: found.version,
  });
  return answer.status === 200 ? 'ok' : codeOf(answer);
}
