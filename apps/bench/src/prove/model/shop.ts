import { randomUUID } from 'node:crypto';
import type { Arena, Store } from '../support/arena.js';
import { type Answer, type Call, send } from '../support/http.js';
import { codeOf, itemStatus, placedIn } from '../races/field.js';
import { newPaper, type Op, type Paper, paymentOf, SKUS, stageOf } from './paper.js';

/** A real shop of its own for one sequence, reached over HTTP only. */
export interface RealShop {
  arena: Arena;
  store: Store;
  shopId: string;
  warehouseId: string;
  /** Real SKUs by the model's. */
  skus: Record<string, string>;
  products: Record<string, { id: string; variantId: string; version: number }>;
  /** Ids of orders by the name under which the sequence speaks of them. */
  orders: Map<string, string>;
  /** What was sent, as shell commands, to try a failure by hand. */
  script: string[];
}

export async function openShop(arena: Arena, store: Store): Promise<RealShop> {
  const tag = randomUUID().slice(0, 8);
  const shop: RealShop = {
    arena,
    store,
    shopId: '',
    warehouseId: '',
    skus: Object.fromEntries(SKUS.map((sku) => [sku, `${sku}-${tag}`])),
    products: {},
    orders: new Map(),
    script: [],
  };
  const made = async <T>(path: string, body: object): Promise<T> => {
    const answer = await ask(shop, 'POST', path, body);
    if (answer.status !== 201) throw new Error(`${path} was answered ${answer.status}: ${answer.text}`);
    return answer.body as T;
  };
  shop.warehouseId = (await made<{ id: string }>('/warehouses', { code: `W-${tag}`, name: tag })).id;
  const wish = { code: `s-${tag}`, name: tag, channel: 'web', currency: 'GBP', warehouseId: shop.warehouseId };
  shop.shopId = (await made<{ id: string }>('/shops', wish)).id;
  const { prices } = newPaper();
  for (const sku of SKUS) {
    const variants = [{ sku: shop.skus[sku], price: priceOf(prices[sku]!) }];
    const product = await made<{ id: string; version: number; variants: { id: string }[] }>('/products', {
      name: sku,
      variants,
    });
    shop.products[sku] = { id: product.id, version: product.version, variantId: product.variants[0]!.id };
  }
  return shop;
}

const priceOf = (minor: number): string => (minor / 100).toFixed(2);

/** Does an operation for real; `ok`, or the code of its refusal. */
export async function forReal(shop: RealShop, op: Op): Promise<string> {
  if (op.do === 'reprice') return reprice(shop, op);
  const [path, body] = requestOf(shop, op);
  const answer = await ask(shop, 'POST', path, body);
  if (op.do === 'place') {
    const [placed] = placedIn(answer);
    if (placed) shop.orders.set(op.order, placed.id);
  }
  const status = itemStatus(answer);
  if (status < 300) return 'ok';
  const inItem = (answer.body as { results?: { problem?: { code: string } }[] }).results?.[0]?.problem?.code;
  return inItem ?? codeOf(answer);
}

/** A name that stands for no order yet is asked for all the same. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

function requestOf(shop: RealShop, op: Exclude<Op, { do: 'reprice' }>): [path: string, body: object] {
  const { warehouseId, skus } = shop;
  const id = 'order' in op ? (shop.orders.get(op.order) ?? NOBODY) : NOBODY;
  switch (op.do) {
    case 'receive':
      return ['/stock/receipts', { warehouseId, lines: [{ sku: skus[op.sku], quantity: op.quantity }] }];
    case 'adjust':
      return ['/stock/adjustments', { warehouseId, reason: 'count', lines: [{ sku: skus[op.sku], delta: op.delta }] }];
    case 'place':
      return ['/orders', { orders: [orderOf(shop, op)] }];
    case 'refund':
      return [`/orders/${id}/refunds`, { amountMinor: op.minor, reason: 'model' }];
    case 'pay':
      return ['/orders/mark-paid', { items: [{ id }] }];
    case 'cancel':
      return ['/orders/cancel', { items: [{ id }], reason: 'model' }];
    case 'ship':
      return ['/fulfilment/ship', { items: [{ orderId: id, carrier: 'sf', trackingNumber: 'SF-1000' }] }];
    default:
      return [`/fulfilment/${op.do}`, { items: [{ orderId: id }] }];
  }
}

const orderOf = ({ shopId, skus }: RealShop, { units, paid }: Extract<Op, { do: 'place' }>): object => ({
  shopId,
  externalNumber: randomUUID(),
  paymentStatus: paid ? 'paid' : 'unpaid',
  buyer: { name: '王小明' },
  address: { recipient: '王小明', street: '文三路 90 号' },
  lines: Object.entries(units).map(([sku, quantity]) => ({ sku: skus[sku], quantity })),
});

async function reprice(shop: RealShop, { sku, minor }: Extract<Op, { do: 'reprice' }>): Promise<string> {
  const product = shop.products[sku]!;
  const body = { variants: [{ id: product.variantId, price: priceOf(minor) }] };
  const answer = await ask(shop, 'PATCH', `/products/${product.id}`, body, { 'if-match': `"v${product.version}"` });
  if (answer.status !== 200) return codeOf(answer);
  product.version = (answer.body as { version: number }).version;
  return 'ok';
}

/** What the product tells of its shop, in the terms of the paper; whatever the paper does not say is left out. */
export async function readReal(shop: RealShop): Promise<object> {
  const [stock, list, counted] = await Promise.all([
    ask(shop, 'GET', `/stock?warehouseId=${shop.warehouseId}&limit=100`),
    ask(shop, 'GET', `/orders?shopId=${shop.shopId}&limit=250`),
    ask(shop, 'GET', `/orders/stage-counts?shopId=${shop.shopId}`),
  ]);
  const balances = (stock.body as { items: { sku: string; onHand: number; reserved: number }[] }).items;
  const rows = (list.body as { items: Row[] }).items;
  const byId = new Map([...shop.orders].map(([name, id]) => [id, name]));
  return viewOf(
    Object.fromEntries(
      SKUS.map((sku) => {
        const { onHand = 0, reserved = 0 } = balances.find((balance) => balance.sku === shop.skus[sku]) ?? {};
        return [sku, `${onHand} on hand, ${reserved} reserved`];
      }),
    ),
    rows.map((row) => [
      byId.get(row.id) ?? `unknown ${row.id}`,
      `${row.stage} ${row.paymentStatus} ${row.totalMinor} ${row.refundedMinor} v${row.version}`,
    ]),
    (counted.body as { counts: Record<string, number> }).counts,
  );
}

interface Row {
  id: string;
  stage: string;
  paymentStatus: string;
  totalMinor: number;
  refundedMinor: number;
  version: number;
}

export function readPaper(paper: Paper): object {
  const orders = Object.entries(paper.orders);
  const counts: Record<string, number> = {};
  for (const [, order] of orders) counts[stageOf(order)] = (counts[stageOf(order)] ?? 0) + 1;
  return viewOf(
    Object.fromEntries(
      SKUS.map((sku) => [sku, `${paper.shelf[sku]!.onHand} on hand, ${paper.shelf[sku]!.reserved} reserved`]),
    ),
    orders.map(([name, order]) => [
      name,
      `${stageOf(order)} ${paymentOf(order)} ${order.totalMinor} ${order.refundedMinor} v${order.version}`,
    ]),
    counts,
  );
}

const viewOf = (shelf: object, orders: [string, string][], counts: Record<string, number>): object => ({
  shelf,
  orders: Object.fromEntries(orders.sort(([a], [b]) => (a < b ? -1 : 1))),
  stages: Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
});

/** One order in full: units that have left, parcels, the sum of its refunds. */
export async function readRealOrder(shop: RealShop, name: string): Promise<object> {
  const { body } = await ask(shop, 'GET', `/orders/${shop.orders.get(name)}`);
  const order = body as {
    lines: { sku: string; quantity: number; shippedQuantity: number }[];
    parcels: { status: string }[];
    refunds: { amountMinor: number }[];
  };
  return {
    units: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    shipped: order.lines.reduce((sum, { shippedQuantity }) => sum + shippedQuantity, 0),
    parcels: order.parcels.map(({ status }) => status),
    refundedMinor: order.refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  };
}

export function readPaperOrder(paper: Paper, name: string): object {
  const { units, at, parcels, refundedMinor } = paper.orders[name]!;
  const sum = Object.values(units).reduce((a, b) => a + b, 0);
  return { units: sum, shipped: at === 'shipped' || at === 'delivered' ? sum : 0, parcels, refundedMinor };
}

async function ask(
  shop: RealShop,
  method: string,
  path: string,
  body?: object,
  headers?: Record<string, string>,
): Promise<Answer> {
  const { arena, store, script } = shop;
  const port = arena.apis[script.length % arena.apis.length]!.port;
  const all = { ...headers, ...(method === 'POST' && { 'idempotency-key': randomUUID() }) };
  const call: Call = { port, key: store.key, method, path, headers: all, body };
  const answer = await send(call);
  if (method !== 'GET') script.push(`${curlOf(method, path, all, body)}   # ${answer.status} ${codeOf(answer)}`);
  if (answer.status >= 500) throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.text}`);
  return answer;
}

/** Ids are those of this run; a store of one's own has others. */
const curlOf = (method: string, path: string, headers: Record<string, string>, body?: object): string =>
  [
    `curl -sS -X ${method} "$API/api/v1${path}" -H "authorization: Bearer $KEY" -H 'content-type: application/json'`,
    ...Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(body ? [`-d '${JSON.stringify(body)}'`] : []),
  ].join(' ');
