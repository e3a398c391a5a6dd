import { randomUUID } from 'node:crypto';
import { type BulkAnswer, Client, type Placed, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { Program, until } from './support/program.js';
import { makeKey, openStore, orderOf, type Store } from './support/store.js';

interface Route {
  method: string;
  path: string;
}

let house: House;
let neighbour: Store;
let routes: Route[];

beforeAll(async () => {
  house = await openHouse({ LAMP: 50 }, { apis: 2 });
  neighbour = await openStore(house.test, { LAMP: 50 });
  const { body } = await anonymous().get<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json');
  // The stream of an inbox answers everyone who is signed in, and without end.
  const paths = Object.entries(body.paths).filter(([path]) => !path.endsWith('/stream'));
  routes = paths.flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
});
afterAll(() => house.close());

const anonymous = (): Client => new Client(house.apis[0]!.url);

const named = ({ method, path }: Route): string => `${method} ${path.replace('/api/v1', '')}`;

/** Calls a route with ids that name nothing and a body that says nothing: only who may call it decides about 401 and 403. */
async function statusFor(client: Client, { method, path }: Route): Promise<number> {
  const address = path.replace(/\{\w+\}/g, () => randomUUID());
  const upload = path.endsWith('/imports') && method === 'POST';
  const answer = await client.send(method, upload ? `${address}?kind=none&fileName=a.csv` : address, {
    headers: { 'idempotency-key': randomUUID(), ...(upload && { 'content-type': 'text/csv' }) },
    ...(method !== 'GET' && method !== 'DELETE' && { body: upload ? 'a,b\n' : '{}' }),
  });
  return answer.status;
}

async function refusedFor(client: Client, status: number): Promise<string[]> {
  const refused: string[] = [];
  for (const route of routes) if ((await statusFor(client, route)) === status) refused.push(named(route));
  return refused.sort();
}

const isOwnAccount = (name: string): boolean =>
  / \/(auth|notifications)\b/.test(name) && !name.includes('second-factor/rule');

/** What anyone may call: signing in, links that let someone in once, and a file for whoever has its link. */
const OPEN = [
  'POST /auth/login',
  'POST /auth/password-resets',
  'POST /auth/password-resets/{token}',
  'GET /invitations/by-token/{token}',
  'POST /invitations/by-token/{token}/accept',
  'GET /files/content/{token}',
];

const isOpen = (name: string): boolean => OPEN.includes(name);

/** Everyone may look at proposals and speak in their own; who decides is settled by what a proposal asks for. */
const isOwnSay = (name: string): boolean => / \/proposals(?!\/approval-rules)/.test(name);

const isAccess = (name: string): boolean =>
  / \/(api-keys|chat-groups|invitations|roles|members|proposals\/approval-rules|auth\/second-factor\/rule)\b/.test(
    name,
  );

/** A person's data are handed out and erased only by those who answer for the store. */
const isPrivacy = (name: string): boolean => !name.startsWith('GET ') && / \/(persons|retention)\b/.test(name);

/** Reading what lets others in takes managing as well. */
const isManaged = (name: string): boolean =>
  isPrivacy(name) ||
  (isAccess(name) && (!name.startsWith('GET ') || / \/(api-keys|chat-groups|invitations)\b/.test(name)));

describe('every route of the API document', () => {
  it('is there: the document names reads and writes of every module', () => {
    const paths = new Set(routes.map(named));
    for (const route of ['POST /orders', 'POST /fulfilment/ship', 'PATCH /products/{id}', 'POST /stock/receipts'])
      expect(paths).toContain(route);
    expect(routes.length).toBeGreaterThan(45);
  });

  it('refuses whoever is not signed in, but for signing in itself', async () => {
    const open = routes.map(named).filter((name) => !isOpen(name));
    expect(await refusedFor(anonymous(), 401)).toEqual(expect.arrayContaining(open));
    expect(await refusedFor(Client.withKey(house.apis[0]!.url, `zk_${'x'.repeat(43)}`), 401)).toEqual(
      expect.arrayContaining(open),
    );
  });

  it('lets a viewer read everything but access, and change nothing but their own views, proposals and account', async () => {
    const forbidden = routes
      .map(named)
      .filter((name) => !isOwnAccount(name) && !isOpen(name) && !name.includes('/saved-views') && !isOwnSay(name))
      .filter((name) => !name.startsWith('GET ') || isAccess(name));
    expect(await refusedFor(house.viewer, 403)).toEqual(forbidden.sort());
  });

  it('lets an operator do everything but manage access, and the owner that as well', async () => {
    const managing = routes.map(named).filter((name) => isManaged(name) && !isOpen(name));
    expect(await refusedFor(house.operator, 403)).toEqual(managing.sort());
    expect(await refusedFor(house.owner, 403)).toEqual([]);
  });
});

describe('an API key', () => {
  it('has no account to look at or to change', async () => {
    for (const [method, path] of [
      ['GET', '/auth/session'],
      ['POST', '/auth/password'],
      ['PATCH', '/auth/preferences'],
    ] as const) {
      const body = { currentPassword: 'x', newPassword: 'y' };
      const sent = path === '/auth/password' ? { body } : method === 'PATCH' ? { body: { locale: 'en' } } : {};
      expect((await house.owner.send(method, path, sent)).status).toBe(401);
    }
  });

  it('cannot make other keys, even one of the owner role', async () => {
    const { body } = await house.owner.get<{ items: { id: string }[] }>('/roles');
    const roles = body.items.map(({ id }) => ({ roleId: id }));
    expect((await house.owner.post('/api-keys', { name: 'another', roles: roles.slice(0, 3) })).status).toBe(403);
  });

  it('that is revoked is refused at once here, and soon by every other process', async () => {
    const { test, store, apis } = house;
    const secret = await makeKey(test, store.merchantId, store.owner.id, 'operator', 'to be revoked');
    const clients = apis.map(({ url }) => Client.withKey(url, secret));
    for (const client of clients) expect((await client.get('/orders')).status).toBe(200);
    const { body } = await house.owner.get<{ items: { id: string; name: string }[] }>('/api-keys');
    const { id } = body.items.find(({ name }) => name === 'to be revoked')!;
    expect(JSON.stringify(body)).not.toContain(secret);
    expect((await house.owner.send('DELETE', `/api-keys/${id}`)).status).toBe(204);
    expect((await clients[0]!.get('/orders')).status).toBe(401);
    expect(await until(async () => (await clients[1]!.get('/orders')).status === 401)).toBe(true);
  });
});

describe("another merchant's things", () => {
  it('are not there, whatever one asks of them', async () => {
    const theirs = Client.withKey(house.apis[0]!.url, neighbour.keys.owner);
    const variantId = house.store.variantIds.get('LAMP')!;
    const made = async (client: Client, path: string, body: unknown): Promise<string> =>
      (await client.post<{ id: string }>(path, body)).body.id;
    const placed = await house.owner.post<Placed>('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] });
    const order = placed.body.results[0]!.order!.id;
    const product = await made(house.owner, '/products', { name: 'Vase', variants: [{ sku: 'VASE', price: '3' }] });
    const category = await made(house.owner, '/categories', { name: 'Vases' });
    const view = await made(house.owner, '/saved-views', { screen: 'orders', name: 'Mine', params: {}, shared: true });
    const upload = await house.owner.send<{ id: string }>('POST', '/imports?kind=orders&fileName=a.csv', {
      body: 'order number,sku\nA,B\n',
      headers: { 'content-type': 'text/csv' },
    });
    const imported = upload.body.id;
    const run = { shopId: neighbour.shopId, mapping: {}, dryRun: true };
    const calls: [string, string, unknown?][] = [
      ['GET', `/orders/${order}`],
      ['GET', `/orders/${order}/timeline`],
      ['PATCH', `/orders/${order}`, { sellerMemo: 'x' }],
      ['GET', `/products/${product}`],
      ['PATCH', `/products/${product}`, { name: 'x' }],
      ['PATCH', `/categories/${category}`, { name: 'x' }],
      ['DELETE', `/categories/${category}`],
      ['PATCH', `/warehouses/${house.store.warehouseId}`, { name: 'x' }],
      ['GET', `/stock/${variantId}`],
      ['GET', `/stock/${variantId}/movements`],
      ['PATCH', `/saved-views/${view}`, { name: 'x' }],
      ['DELETE', `/saved-views/${view}`],
      ['GET', `/imports/${imported}`],
      ['POST', `/imports/${imported}/run`, run],
      ['POST', `/imports/${imported}/cancel`],
      ['GET', `/imports/${imported}/problems`],
      ['GET', `/imports/${imported}/problems.csv`],
      ['GET', `/imports/${imported}/progress`],
      ['DELETE', `/api-keys/${(await house.owner.get<{ items: { id: string }[] }>('/api-keys')).body.items[0]!.id}`],
    ];
    for (const id of [order, product, category, view, imported]) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const answers: string[] = [];
    for (const [method, path, body] of calls) {
      const { status } = await theirs.send(method, path, { body, headers: { 'if-match': '"v1"' } });
      answers.push(`${method} ${path} ${status}`);
    }
    expect(answers).toEqual(calls.map(([method, path]) => `${method} ${path} 404`));

    const bulk = async (path: string, item: object): Promise<number[]> => {
      const answer = await theirs.post<BulkAnswer>(path, {
        items: [item],
        ...(path.endsWith('cancel') && { reason: 'x' }),
      });
      return answer.body.results.map(({ status }) => status);
    };
    for (const path of ['/orders/cancel', '/orders/mark-paid']) expect(await bulk(path, { id: order })).toEqual([404]);
    for (const step of ['pick', 'unpick', 'pack', 'unpack', 'deliver'])
      expect(await bulk(`/fulfilment/${step}`, { orderId: order })).toEqual([404]);
    expect(await bulk('/fulfilment/ship', { orderId: order, carrier: 'sf', trackingNumber: 'SF1000' })).toEqual([404]);
  });

  it('cannot be ordered, received or filtered by', async () => {
    const theirs = Client.withKey(house.apis[0]!.url, neighbour.keys.owner);
    const order = await theirs.post<Problem>('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] });
    expect([order.status, order.body.code]).toEqual([422, 'unknown_shop']);
    const variantId = house.store.variantIds.get('LAMP')!;
    const line = orderOf(neighbour, {}, { lines: [{ variantId, quantity: 1 }] });
    expect((await theirs.post<Problem>('/orders', { orders: [line] })).body.code).toBe('unknown_sku');
    const receipt = { warehouseId: house.store.warehouseId, lines: [{ sku: 'LAMP', quantity: 1 }] };
    expect((await theirs.post('/stock/receipts', receipt)).status).toBe(422);
    const list = await theirs.get<{ items: unknown[] }>(`/orders?shopId=${house.store.shopId}`);
    expect(list.body.items).toEqual([]);
  });
});

describe('a process', () => {
  it.each(['main', 'worker'] as const)('(%s) does not start as superuser or as owner of the tables', async (script) => {
    const admin = new URL(process.env['ZHANGGUI_TEST_ADMIN_URL']!);
    admin.pathname = new URL(house.test.url).pathname;
    for (const [url, why] of [
      [admin.href, /is a superuser/],
      [house.test.ownerUrl, /owns [a-z]+\.[a-z_]+: tenancy would not hold/],
    ] as const) {
      const program = new Program(script, { DATABASE_URL: url, PORT: '0' });
      expect(await program.ended).not.toBe(0);
      expect(program.output).toMatch(why);
    }
  });
});
