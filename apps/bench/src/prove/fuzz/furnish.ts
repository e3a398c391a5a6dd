import { receiveStock } from '@zhanggui/inventory';
import { planReplenishment, planTransfers } from '@zhanggui/purchasing';
import { randomUUID } from 'node:crypto';
import { orderOf } from '../races/field.js';
import type { Arena, Store } from '../support/arena.js';
import { sendAgain } from '../support/http.js';

/** Asks as the owner; what is answered with a refusal ends the proof. */
type Ask = <T = { id: string }>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<T>;

/** A step that names the version it is about. */
const at = (version: number): Record<string, string> => ({ 'if-match': `"v${version}"` });

/**
 * Some of everything that a store has, in several states, so that requests of chance meet something: left to itself chance nearly never
 * builds what half of the routes are about, and hears 404.
 */
export async function furnish(arena: Arena, store: Store): Promise<void> {
  const ask: Ask = async (method, path, body, headers = {}) => {
    const call = { port: arena.apis[0]!.port, key: store.key, method, path };
    const answer = await sendAgain({ ...call, body, headers: { 'idempotency-key': randomUUID(), ...headers } });
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.text}`);
    return answer.body as never;
  };
  await sell(ask, store);
  await keep(ask, store);
  await deliver(ask, store);
  await count(ask, store);
  await transfer(ask, store);
  await buy(ask, store);
  await settleIn(ask, store);
  await store.db.tx(store.actor, async (tx) => {
    await planReplenishment(tx, store.actor);
    await planTransfers(tx, store.actor);
  });
}

async function sell(ask: Ask, store: Store): Promise<void> {
  const orders = Array.from({ length: 8 }, (_, n) =>
    orderOf(store, { 'FUZZ-1': 1 + n }, n > 5 ? { paymentStatus: 'unpaid' } : {}),
  );
  const { results } = await ask<{ results: { order: { id: string } }[] }>('POST', '/orders', { orders });
  const items = results.map(({ order }) => ({ orderId: order.id }));
  await ask('POST', '/fulfilment/pick', { items: items.slice(0, 4) });
  await ask('POST', '/fulfilment/pack', { items: items.slice(0, 3) });
  const shipped = items.slice(0, 2).map((item) => ({ ...item, carrier: 'sf', trackingNumber: 'SF-1000' }));
  await ask('POST', '/fulfilment/ship', { items: shipped });
}

async function keep(ask: Ask, { warehouseId, shopId }: Store): Promise<void> {
  await ask('PUT', '/company-prefix', { prefix: '6901234', extension: 0 }, at(0));
  const bins = [
    { code: 'A-01', kind: 'pick' },
    { code: 'Q-01', kind: 'quarantine' },
  ];
  await ask('POST', '/bins', { warehouseId, bins });
  const lot = { sku: 'FUZZ-2', quantity: 20, lot: 'L1', expiresOn: '2099-12-31', unitCost: '2.5' };
  await ask('POST', '/stock/receipts', { warehouseId, lines: [lot] });
  const moved = [{ sku: 'FUZZ-1', quantity: 40, from: null, to: 'A-01' }];
  await ask('POST', '/stock/moves', { warehouseId, lines: moved });
  await ask('POST', '/stock-holds', { warehouseId, lines: [{ sku: 'FUZZ-1', quantity: 3 }] });
  const kept = { warehouseId, shopId, mode: 'fixed', lines: [{ sku: 'FUZZ-1', amount: 5 }] };
  await ask('POST', '/allotments', kept);
  await ask('POST', '/presales', { warehouseId, sku: 'FUZZ-3', quantity: 50, promisedDays: 9 });
  await keepSerials(ask, warehouseId);
}

/** An article of which each unit has a number of its own. */
async function keepSerials(ask: Ask, warehouseId: string): Promise<void> {
  const product = { name: 'Clock', status: 'active', variants: [{ sku: 'FUZZ-4', price: '9' }] };
  const { variants } = await ask<{ variants: { id: string }[] }>('POST', '/products', product);
  await ask('PATCH', `/stock/${variants[0]!.id}/keeping`, { tracksSerials: true }, at(0));
  await ask('POST', '/stock/receipts', { warehouseId, lines: [{ sku: 'FUZZ-4', quantity: 5 }] });
  await ask('POST', '/serials', { warehouseId, sku: 'FUZZ-4', serials: ['SN-1', 'SN-2'] });
}

/** One that is expected with pallets, one that is being counted, one that is counted and one that is in stock. */
async function deliver(ask: Ask, { warehouseId }: Store): Promise<void> {
  for (const steps of [0, 2, 3, 4]) {
    const lines = [{ sku: 'FUZZ-1', quantity: 12, unitCost: '3' }];
    const path = `/inbound/${(await ask('POST', '/inbound', { warehouseId, lines })).id}`;
    if (steps === 0) await ask('POST', `${path}/units`, { units: [{ lines: [{ lineNo: 1, quantity: 6 }] }] });
    for (const [n, step] of ['arrive', 'unload', 'finish'].slice(0, steps).entries()) {
      if (step === 'finish') await ask('POST', `${path}/items`, { items: [{ scan: 'FUZZ-1', quantity: 4 }] });
      await ask('POST', `${path}/steps`, { step }, at(n + 1));
    }
    if (steps === 4) await ask('POST', `${path}/posting`, undefined, at(4));
  }
}

/** One that is open, one that waits for its review, and one that may be posted. */
async function count(ask: Ask, { warehouseId }: Store): Promise<void> {
  for (const steps of [0, 1, 2]) {
    const wish = { warehouseId, kind: 'full', recountOver: 100 };
    const path = `/stock-counts/${(await ask('POST', '/stock-counts', wish)).id}`;
    await ask('POST', `${path}/entries`, { entries: [{ scan: 'FUZZ-1', bin: 'A-01', quantity: 39 }] });
    if (steps > 0) await ask('POST', `${path}/end`, { missing: 'skip' }, at(2));
    if (steps > 1) await ask('POST', `${path}/review`, { itemNos: [1, 2, 3], verdict: 'approve' }, at(3));
  }
}

/** One that is written, with a pallet, and one that is on its way. */
async function transfer(ask: Ask, { warehouseId: fromWarehouseId }: Store): Promise<void> {
  const { id: toWarehouseId } = await ask('POST', '/warehouses', { code: 'FUZZ', name: 'Elsewhere' });
  for (const leaves of [false, true]) {
    const lines = [{ sku: 'FUZZ-1', quantity: 10 }];
    const { id } = await ask('POST', '/transfers', { fromWarehouseId, toWarehouseId, lines });
    await ask('POST', `/transfers/${id}/units`, { units: [{ lines: [{ lineNo: 1, quantity: 4 }] }] });
    if (leaves) await ask('POST', `/transfers/${id}/shipment`, undefined, at(1));
  }
}

const ORDER_STEPS = ['submit', 'approve', 'place'] as const;

/** A supplier with contacts, prices, contracts and quotations, orders in each state, and goods that are still theirs. */
async function buy(ask: Ask, store: Store): Promise<void> {
  const { warehouseId } = store;
  const { id: supplierId } = await ask('POST', '/suppliers', { code: 'SUN', name: 'Sun', currency: 'GBP' });
  await ask('POST', `/suppliers/${supplierId}/contacts`, { name: 'Ada', email: 'ada@example.com' });
  await ask('POST', `/suppliers/${supplierId}/log`, { kind: 'call', said: 'late', followUpOn: '2026-01-31' });
  const prices = [{ sku: 'FUZZ-1', fromQuantity: 1, unitPrice: '2.00' }];
  for (const active of [false, true]) {
    const wish = { supplierId, title: 'Lanterns', startsOn: '2020-01-01', endsOn: '2099-12-31', prices };
    const { id } = await ask('POST', '/contracts', wish);
    if (active) await ask('POST', `/contracts/${id}/activate`);
  }
  const asked = { title: 'Lanterns', dueOn: '2099-01-01', supplierIds: [supplierId] };
  for (let n = 0; n < 2; n++) await ask('POST', '/quotations', { ...asked, lines: [{ sku: 'FUZZ-1', quantity: 100 }] });
  for (const onConsignment of [false, true])
    for (let steps = 0; steps <= ORDER_STEPS.length; steps++) {
      const lines = [{ sku: 'FUZZ-1', quantity: 30, unitPrice: '2.00' }];
      const { id } = await ask('POST', '/purchase-orders', { supplierId, warehouseId, onConsignment, lines });
      for (const step of ORDER_STEPS.slice(0, steps)) await ask('POST', `/purchase-orders/${id}/${step}`);
      if (steps < ORDER_STEPS.length) continue;
      await ask('POST', `/purchase-orders/${id}/costs`, { kind: 'freight', amountHomeMinor: 500, spreadBy: 'value' });
      await ask('POST', `/purchase-orders/${id}/receipts`, {
        lines: [{ lineNo: 1, accepted: 9, rejected: 1, rejectReason: 'damaged' }],
      });
      await ask('POST', `/purchase-orders/${id}/deliveries`, { lines: [{ lineNo: 1, quantity: 5 }] });
    }
}

/** What people set up for themselves and for programs. */
async function settleIn(ask: Ask, { db, actor, warehouseId }: Store): Promise<void> {
  const endpoint = { url: 'https://8.8.8.8/hooks', eventTypes: ['order.*'] };
  for (let n = 0; n < 2; n++) await ask('POST', '/webhooks/endpoints', endpoint);
  const group = { name: 'Desk', channel: 'slack', url: 'https://hooks.slack.com/services/T0/B0/x' };
  await ask('POST', '/chat-groups', { ...group, language: 'en', kinds: ['import.done'] });
  for (const code of ['gift', 'colour'])
    await ask('POST', '/custom-fields', { subject: 'order', code, type: 'text', labelZh: code, labelEn: code });
  for (const name of ['Mine', 'Ours']) await ask('POST', '/saved-views', { screen: 'orders', name, params: {} });
  for (const name of ['Lamps', 'Vases']) await ask('POST', '/categories', { name });
  const role = { code: 'fuzzer', nameZh: '测试', nameEn: 'Fuzzer', parts: [] };
  await ask('POST', '/roles', { ...role, grants: [{ permission: 'orders:read', level: 'execute' }] });
  await ask('POST', '/exports', { table: 'orders', format: 'csv' });
  await db.tx(actor, (tx) =>
    receiveStock(tx, actor, { warehouseId, lines: [{ sku: 'FUZZ-1', quantity: 5, unitCost: '1' }] }),
  );
}
