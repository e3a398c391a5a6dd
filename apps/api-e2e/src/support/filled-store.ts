import { type Answer, Client } from './client.js';

const NEW_PASSWORD = 'a password that was backed up';

/** The owner of a store that `npm start` has just made; `said` is what it printed. */
export async function firstOwner(base: string, said: string): Promise<Client> {
  const [, email, password] = /Sign in as (\S+) with the password (\S+) /.exec(said)!;
  const browser = await signIn(base, email!, password!);
  const body = { currentPassword: password, newPassword: NEW_PASSWORD };
  mustBe(200, await browser.send('POST', '/auth/password', { body }));
  return signIn(base, email!, NEW_PASSWORD);
}

/** The same person at another place where the store is. */
export const ownerAgain = (base: string): Promise<Client> => signIn(base, 'owner@zhanggui.local', NEW_PASSWORD);

async function signIn(base: string, email: string, password: string): Promise<Client> {
  const answer = await new Client(base).send<{ csrfToken: string }>('POST', '/auth/login', {
    body: { email, password },
  });
  mustBe(200, answer);
  const cookie = /^[^;]+/.exec(answer.headers.get('set-cookie')!)![0];
  return new Client(base, { cookie, 'x-csrf-token': answer.body.csrfToken, origin: base });
}

function mustBe(status: number, answer: Answer<unknown>): void {
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${answer.text}`);
}

async function made<T = { id: string }>(owner: Client, path: string, body: unknown): Promise<T> {
  const answer = await owner.post<T>(path, body);
  if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

const stepOn = async (owner: Client, path: string, version: number, body: unknown = {}): Promise<void> =>
  mustBe(200, await owner.send('POST', path, { body, headers: { 'if-match': `"v${version}"` } }));

const PDF = '%PDF-1.7\n%%EOF\n';
const ORDERS = 20;

/** Some of everything that a store has: orders in all stages, deliveries, counts, transfers, holds, lots, bins and files. */
export async function fillStore(owner: Client): Promise<void> {
  const [{ id: shopId }] = (await owner.get<{ items: [{ id: string }] }>('/shops')).body.items;
  const [{ id: warehouseId }] = (await owner.get<{ items: [{ id: string }] }>('/warehouses')).body.items;
  for (const sku of ['LAMP', 'TEA']) await made(owner, '/products', { name: sku, variants: [{ sku, price: '2.50' }] });
  const kept = { sku: 'TEA', quantity: 9, lot: 'L1', expiresOn: '2099-12-31' };
  await made(owner, '/stock/receipts', { warehouseId, lines: [{ sku: 'LAMP', quantity: 500 }, kept] });
  await made(owner, '/bins', { warehouseId, bins: [{ code: 'A-01', kind: 'pick' }] });
  await made(owner, '/stock/moves', { warehouseId, lines: [{ sku: 'LAMP', quantity: 200, from: null, to: 'A-01' }] });
  await made(owner, '/stock-holds', { warehouseId, lines: [{ sku: 'LAMP', quantity: 3 }] });
  await sell(owner, shopId);
  await receive(owner, warehouseId);
  await count(owner, warehouseId);
  const { id: toWarehouseId } = await made(owner, '/warehouses', { code: 'SECOND', name: 'Second' });
  const lines = [{ sku: 'LAMP', quantity: 10 }];
  const { id } = await made(owner, '/transfers', { fromWarehouseId: warehouseId, toWarehouseId, lines });
  await stepOn(owner, `/transfers/${id}/shipment`, 1);
  await stepOn(owner, `/transfers/${id}/arrivals`, 2, { lines: [{ lineNo: 1, received: 6, lost: 1 }] });
  const headers = { 'content-type': 'application/pdf', 'idempotency-key': 'paper' };
  mustBe(201, await owner.send('POST', '/files?name=paper.pdf', { body: PDF, headers }));
}

async function sell(owner: Client, shopId: string): Promise<void> {
  const orders = Array.from({ length: ORDERS }, (_, n) => ({
    shopId,
    externalNumber: `B-${n}`,
    paymentStatus: 'paid',
    buyer: { name: '王小明' },
    address: { recipient: '王小明', street: '文三路 90 号' },
    lines: [{ sku: 'LAMP', quantity: 1 + (n % 4) }],
  }));
  const { results } = await made<{ results: { order: { id: string } }[] }>(owner, '/orders', { orders });
  const items = results.map(({ order }) => ({ orderId: order.id }));
  await made(owner, '/fulfilment/pick', { items: items.slice(0, 15) });
  await made(owner, '/fulfilment/pack', { items: items.slice(0, 10) });
  const shipped = items.slice(0, 5).map((item) => ({ ...item, carrier: 'sf', trackingNumber: 'SF-1000' }));
  await made(owner, '/fulfilment/ship', { items: shipped });
}

async function receive(owner: Client, warehouseId: string): Promise<void> {
  for (const posts of [true, false]) {
    const { id } = await made(owner, '/inbound', { warehouseId, lines: [{ sku: 'LAMP', quantity: 8 }] });
    for (const [n, step] of ['arrive', 'unload'].entries())
      await stepOn(owner, `/inbound/${id}/steps`, n + 1, { step });
    await made(owner, `/inbound/${id}/items`, { items: [{ scan: 'LAMP', quantity: 7 }] });
    if (!posts) continue;
    await stepOn(owner, `/inbound/${id}/steps`, 3, { step: 'finish' });
    await stepOn(owner, `/inbound/${id}/posting`, 4);
  }
}

async function count(owner: Client, warehouseId: string): Promise<void> {
  for (const posts of [true, false]) {
    const { id } = await made(owner, '/stock-counts', { warehouseId, kind: 'full', recountOver: 10 });
    await made(owner, `/stock-counts/${id}/entries`, { entries: [{ scan: 'LAMP', bin: 'A-01', quantity: 180 }] });
    if (!posts) continue;
    await stepOn(owner, `/stock-counts/${id}/end`, 2, { missing: 'skip' });
    await stepOn(owner, `/stock-counts/${id}/review`, 3, { itemNos: [1, 2, 3], verdict: 'approve' });
    await stepOn(owner, `/stock-counts/${id}/posting`, 4);
  }
}

const LISTS = [
  '/products?limit=100',
  '/orders?limit=100',
  '/stock?limit=100',
  '/bins?limit=100',
  '/bins/holdings',
  '/lots?empty=true',
  '/stock-holds',
  '/inbound',
  '/stock-counts',
  '/transfers',
  '/shops',
];

/** Everything that the lists of a store show, with what lies in its files; two that are the same are equal. */
export async function pictureOf(owner: Client): Promise<Record<string, unknown>> {
  const lists = await Promise.all(
    LISTS.map(async (path) => {
      const { status, body } = await owner.get<{ items: unknown[] }>(path);
      return [path, status === 200 ? body.items : status] as const;
    }),
  );
  const { items } = (await owner.get<{ items: { id: string; sha256: string; url: string }[] }>('/files')).body;
  const files = await Promise.all(
    items.map(async ({ id, sha256, url }) => ({ id, sha256, text: (await owner.get(url)).text })),
  );
  return { ...Object.fromEntries(lists), files };
}

/** How many rows the ledgers of a store add up, and that every balance is what they say. */
export async function auditOf(owner: Client): Promise<{ balances: number; movements: number; mismatches: unknown[] }> {
  const answer = await owner.post<{ balances: number; movements: number; mismatches: unknown[] }>('/stock/audits', {});
  mustBe(200, answer);
  const { balances, movements, mismatches } = answer.body;
  return { balances, movements, mismatches };
}
