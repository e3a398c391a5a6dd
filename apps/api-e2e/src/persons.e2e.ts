import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { unzipSync } from 'fflate';
import { openReceiver, type Receiver } from '@zhanggui/platform/testing';
import { Client, type Placed, type Problem } from './support/client.js';
import { takeOut } from './support/exchange.js';
import { type House, openHouse } from './support/house.js';
import { bringIn, upload } from './support/imports.js';
import { until } from './support/program.js';
import { makeKey, orderOf } from './support/store.js';
import { ALLOW_LOCAL, openEndpoint } from './support/webhooks.js';

const EMAIL = 'Zinnia.Quill@example.org';
const PHONE = '020 7946 0777';
const WORDS = [
  'zinnia quill',
  'zinnia.quill@example.org',
  '02079460777',
  '17 sparrow mews',
  'sparrow mews',
  '莫小满',
  'by the blue gate',
];
const HEADER = 'Order No,SKU,Qty,Price,Date,Buyer name,Email,Phone,Street';
const ROWS = [
  `H-1,LAMP,1,2.50,2026-01-05 10:00,Zinnia Quill,${EMAIL},${PHONE},17 Sparrow Mews`,
  `H-2,LAMP,-1,2.50,2026-01-06 10:00,Zinnia Quill,${EMAIL},${PHONE},17 Sparrow Mews`,
  `H-3,LAMP,many,2.50,2026-01-07 10:00,Zinnia Quill,${EMAIL},${PHONE},17 Sparrow Mews`,
  'H-4,LAMP,1,2.50,2026-01-08 10:00,Bo Li,bo@example.org,020 7946 0001,2 Lantern Lane',
];
const REASON = 'Asked for by mail, says Zinnia Quill';

interface Found {
  records: number;
  open: number;
  names: string[];
  phones: string[];
}

let house: House;
let receiver: Receiver;
let agent: Client;
let lead: Client;

beforeAll(async () => {
  house = await openHouse({ LAMP: 500 }, { worker: true, env: ALLOW_LOCAL });
  receiver = await openReceiver(() => ({ status: 400, body: 'No Zinnia Quill here' }));
  const key = (role: string): Promise<string> =>
    makeKey(house.test, house.store.merchantId, house.store.owner.id, role);
  lead = Client.withKey(house.apis[0]!.url, await key('customer_service_lead'));
  agent = Client.withKey(house.apis[0]!.url, await key('consultant'));
});
afterAll(async () => {
  await receiver.close();
  await house.close();
});

const place = async (more: Record<string, unknown> = {}): Promise<string> => {
  const order = orderOf(
    house.store,
    { LAMP: 1 },
    {
      buyer: { name: 'Zinnia Quill', email: EMAIL, phone: PHONE, externalId: 'ZQ-1790' },
      address: {
        recipient: '莫小满',
        phone: PHONE,
        street: '17 Sparrow Mews',
        city: 'Leeds',
        country: 'GB',
        postcode: 'LS1 4AB',
      },
      buyerMessage: 'Leave it by the blue gate',
      ...more,
    },
  );
  return (await house.owner.post<Placed>('/orders', { orders: [order] })).body.results[0]!.order!.id;
};

async function deliver(id: string): Promise<void> {
  const items = [{ orderId: id }];
  await house.owner.post('/fulfilment/pick', { items });
  await house.owner.post('/fulfilment/pack', { items });
  await house.owner.post('/fulfilment/ship', { items: [{ orderId: id, carrier: 'sf', trackingNumber: 'SF00417' }] });
  await house.owner.post('/fulfilment/deliver', { items });
}

/** Every row of every table of the database, as text, and every file. */
async function everything(): Promise<{ where: string; text: string }[]> {
  const admin = new URL(process.env['ZHANGGUI_TEST_ADMIN_URL']!);
  admin.pathname = new URL(house.test.url).pathname;
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(`
    SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`);
  const found: { where: string; text: string }[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string }>(`SELECT to_jsonb(t)::text AS text FROM ${name} t`);
    found.push(...rows.map(({ text }) => ({ where: name, text })));
  }
  await client.end();
  for (const entry of readdirSync(house.filesDir, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      found.push({ where: path, text: readFileSync(path, 'utf8') });
    }
  for (const program of [...house.apis, house.worker!]) found.push({ where: 'log', text: program.output });
  return found;
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/(?<=\d)[ -](?=\d)/g, '');

/** Where something of the person stands. */
async function hits(): Promise<string[]> {
  const places = await everything();
  const named = places.filter(({ text }) => WORDS.some((word) => bare(text).includes(word)));
  return [...new Set(named.map(({ where }) => where))].sort();
}

describe('a person', () => {
  let orderId: string;

  it('leaves traces in orders, imports, proposals, answers, views, webhooks and files', async () => {
    await openEndpoint(house.owner, receiver.url, ['*']);
    orderId = await place();
    const memo = { sellerMemo: 'Zinnia Quill rings twice, by the blue gate' };
    await house.owner.send('PATCH', `/orders/${orderId}`, { body: memo, headers: { 'if-match': '"v1"' } });
    const proposed = await agent.send('PATCH', `/orders/${orderId}`, { body: memo, headers: { 'if-match': '"v2"' } });
    expect(proposed.status).toBe(202);
    await house.owner.post(`/proposals/${(proposed.body as { id: string }).id}/comments`, {
      text: 'Zinnia Quill again',
    });
    await house.owner.post(`/orders/${orderId}/refunds`, { amountMinor: 50, reason: 'Zinnia Quill sent one back' });
    await house.owner.post('/saved-views', {
      screen: 'orders',
      name: 'Zinnia Quill',
      params: { q: EMAIL },
      shared: true,
    });
    await house.owner.post('/stock/receipts', {
      warehouseId: house.store.warehouseId,
      reference: 'Zinnia Quill',
      note: 'from Zinnia Quill',
      lines: [{ sku: 'LAMP', quantity: 1 }],
    });
    await house.owner.post('/orders', {
      orders: [orderOf(house.store, { LAMP: 9_999 }, { externalNumber: 'Zinnia Quill' })],
    });
    const run = await bringIn(house, [HEADER, ...ROWS].join('\n'), { history: true });
    expect([run.state, run.ordersPlaced, run.leftoverRows, run.problemRows]).toEqual(['done', 2, 1, 1]);
    await upload(house.operator, [HEADER, ...ROWS].join('\n'), 'Zinnia Quill.csv');
    await takeOut(house, { table: 'orders', format: 'csv', language: 'en', filters: { q: EMAIL } });
    expect((await hits()).filter((where) => where.includes('.')).length).toBeGreaterThanOrEqual(9);
  });

  it('is found by any of what they are known by, however it is typed', async () => {
    for (const identity of [{ emails: [EMAIL.toUpperCase()] }, { emails: null, phones: ['(020) 7946-0777'] }]) {
      const { body } = await lead.post<Found>('/persons/find', identity);
      expect(body).toMatchObject({ records: 2, open: 1, phones: ['02079460777'] });
      expect([...body.names].sort()).toEqual(['Zinnia Quill', '莫小满']);
    }
    expect((await lead.post<Found>('/persons/find', { externalIds: ['ZQ-1790'] })).body.records).toBe(1);
    expect((await lead.post<Problem>('/persons/find', { phones: ['12 34'] })).body.code).toBe('person_unnamed');
    expect((await house.viewer.post('/persons/find', { emails: [EMAIL] })).status).toBe(403);
    expect((await house.operator.post('/persons/export', { emails: [EMAIL], reason: 'x' })).status).toBe(403);
  });

  it('is given everything as a ZIP of JSON and CSV, and nobody else is in it', async () => {
    const answer = await fetch(`${house.apis[0]!.url}/api/v1/persons/export`, {
      method: 'POST',
      headers: { authorization: `Bearer ${house.store.keys.owner}`, 'content-type': 'application/json' },
      body: JSON.stringify({ emails: [EMAIL], reason: 'Asked for by mail' }),
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const document = JSON.parse(Buffer.from(files['person.json']!).toString()) as Record<string, unknown[]>;
    expect(document).toMatchObject({
      orders: [{}, {}],
      refunds: [{ amountMinor: 50 }],
      import_problem: [{}],
      proposal: [{}],
    });
    expect(document['order_lines']).toHaveLength(2);
    expect(Buffer.from(files['orders.csv']!).toString()).toContain('17 Sparrow Mews');
    expect(JSON.stringify(document)).not.toContain('bo@example.org');
  });

  it('is not erased while an order is on its way', async () => {
    const answer = await house.owner.post<Problem>('/persons/erasures', { emails: [EMAIL], reason: REASON });
    expect([answer.status, answer.body.code]).toEqual([409, 'person_has_open']);
  });

  it('is erased when two people agree, and nothing is left in any table, file or log', async () => {
    await deliver(orderId);
    const proposed = await lead.post<{ id: string }>('/persons/erasures', { emails: [EMAIL], reason: REASON });
    expect(proposed.status).toBe(202);
    const accepted = await house.owner.post<{ state: string }>(`/proposals/${proposed.body.id}/accept`, {});
    expect([accepted.status, accepted.body.state]).toEqual([200, 'accepted']);
    const done = async (): Promise<boolean> => {
      const { body } = await house.owner.get<{ items: { kind: string; state: string }[] }>(
        '/persons/requests?kind=erasure',
      );
      return body.items.length === 1 && body.items[0]!.state === 'done';
    };
    expect(await until(done)).toBe(true);
    expect(await until(async () => !(await hits()).some((where) => where.startsWith('graphile_worker')))).toBe(true);
    expect(await hits()).toEqual([]);
  });

  it('leaves what the books need, and the order says when', async () => {
    const { body } = await house.owner.get<Record<string, unknown>>(`/orders/${orderId}`);
    expect(body).toMatchObject({
      totalMinor: 250,
      refundedMinor: 50,
      buyerName: '',
      sellerMemo: null,
      address: { country: 'GB', street: null, city: null },
      buyer: { name: '', phone: null, email: null, externalId: null },
    });
    expect(body['erasedAt']).toEqual(expect.any(String));
    expect((await house.owner.get<{ items: unknown[] }>(`/orders?q=${EMAIL}`)).body.items).toEqual([]);
    expect((await lead.post<Found>('/persons/find', { emails: ['bo@example.org'] })).body.records).toBe(1);
  });

  it('may be erased again, which changes nothing, and one key does it once', async () => {
    const key = randomUUID();
    const again = (): ReturnType<Client['post']> =>
      house.owner.post('/persons/erasures', { emails: [EMAIL], reason: 'Again' }, key);
    const [first, second] = [await again(), await again()];
    expect([first.status, second.status, second.text]).toEqual([201, 201, first.text]);
    expect(first.body).toMatchObject({ records: 0 });
  });
});
