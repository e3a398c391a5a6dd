import net from 'node:net';
import pg from 'pg';
import { layWire } from '@zhanggui/platform/testing';
import { type Answer, Client, type Placed, type Problem } from './support/client.js';
import { type House, METRICS_TOKEN, openHouse } from './support/house.js';
import { Program, startApi, statusOf, until } from './support/program.js';
import { orderOf } from './support/store.js';

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 500 });
});
afterAll(() => house.close());

const fetchText = async (path: string, headers: Record<string, string> = {}): Promise<[number, string]> => {
  const answer = await fetch(house.apis[0]!.url + path, { headers });
  return [answer.status, await answer.text()];
};

/** Holds whatever would write an order, until it is let go. */
async function holdOrders(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: house.test.ownerUrl });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE orders.sales_order IN EXCLUSIVE MODE');
  return () => client.query('COMMIT').then(() => client.end());
}

const waitingStatements = async (): Promise<number> => {
  const [row] = await house.read(
    (tx) => tx.sql<{ count: number }>`
      SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row!.count;
};

describe('the health of a process', () => {
  it('is told without a login', async () => {
    expect(await fetchText('/livez')).toEqual([200, '{"status":"ok"}']);
    expect(await fetchText('/readyz')).toEqual([200, '{"status":"ok"}']);
  });

  it('is not ready while the database is away, lives on, and is ready again by itself', async () => {
    const wire = await layWire(house.test.url);
    const api = await startApi(wire.url, house.env);
    const client = Client.withKey(api.url, house.store.keys.operator);
    const place = (): Promise<Answer<Problem>> =>
      client.post<Problem>('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] });
    try {
      expect((await place()).status).toBe(201);
      wire.cut();
      expect(await statusOf(`${api.url}/readyz`)).toBe(503);
      expect(await statusOf(`${api.url}/livez`)).toBe(200);
      for (const answer of [await place(), await client.get<Problem>('/orders')]) {
        expect([answer.status, answer.body.code]).toEqual([503, 'database_unavailable']);
        expect(answer.headers.get('retry-after')).toBe('1');
      }
      wire.mend();
      expect(await statusOf(`${api.url}/readyz`)).toBe(200);
      expect((await place()).status).toBe(201);
    } finally {
      await api.kill();
      await wire.close();
    }
  });

  it('is measured for whoever holds the token', async () => {
    await house.operator.get('/orders');
    const [status, text] = await fetchText('/metrics', { authorization: `Bearer ${METRICS_TOKEN}` });
    expect(status).toBe(200);
    expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/orders",status="200"\}/);
    expect(text).toMatch(/orders_placed_total \d/);
    expect(text).toMatch(/^jobs_failed \d/m);
    for (const headers of [{}, { authorization: 'Bearer wrong' }] as Record<string, string>[]) {
      const [refused, body] = await fetchText('/metrics', headers);
      expect([refused, (JSON.parse(body) as Problem).code]).toEqual([404, 'not_found']);
    }
  });
});

describe('a process that is told to stop', () => {
  it('answers the requests it has begun, takes no new ones, and ends well', async () => {
    const api = await startApi(house.test.url, house.env);
    const client = Client.withKey(api.url, house.store.keys.operator);
    const release = await holdOrders();
    const begun = Array.from({ length: 5 }, () =>
      client.post<Placed>('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] }),
    );
    expect(await until(async () => (await waitingStatements()) > 0)).toBe(true);
    const stopped = api.stop();
    expect(await until(async () => (await statusOf(`${api.url}/livez`)) === 0)).toBe(true);
    await release();
    expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(await stopped).toBe(0);
  });

  it('ends although someone is watching an import', async () => {
    const api = await startApi(house.test.url, house.env);
    const client = Client.withKey(api.url, house.store.keys.operator);
    const upload = await client.send<{ id: string }>('POST', '/imports?kind=orders&fileName=a.csv', {
      body: 'order number,sku,quantity,price,date\nA,LAMP,1,2.50,2024-01-01\n',
      headers: { 'content-type': 'text/csv' },
    });
    const mapping = {
      orderNumber: 'order number',
      sku: 'sku',
      quantity: 'quantity',
      unitPrice: 'price',
      placedAt: 'date',
    };
    const body = { shopId: house.store.shopId, mapping, dryRun: true };
    expect((await client.post(`/imports/${upload.body.id}/run`, body)).status).toBe(202);
    // No worker is here, so it runs for ever.
    const watching = await fetch(`${api.url}/api/v1/imports/${upload.body.id}/progress`, {
      headers: { authorization: `Bearer ${house.store.keys.operator}` },
    });
    const reader = watching.body!.getReader();
    await reader.read();
    expect(await api.stop()).toBe(0);
    await reader.cancel().catch(() => undefined);
  });
});

describe('a process that starts before its database', () => {
  it.each(['main', 'worker'] as const)('waits for it, and says so (%s)', async (script) => {
    const wire = await layWire(house.test.url);
    wire.cut();
    const program = new Program(script, { ...house.env, DATABASE_URL: wire.url, PORT: '0', LOG_LEVEL: 'info' });
    try {
      await program.says(/waiting for the database/);
      wire.mend();
      await program.says(script === 'main' ? /listening/i : /worker is at work/);
      expect(await program.stop()).toBe(0);
    } finally {
      await program.kill();
      await wire.close();
    }
  });
});

describe('a process that cannot start', () => {
  it('names every setting at fault in one sentence', async () => {
    const program = new Program('main', { DATABASE_URL: 'mysql://x', PORT: '99999' });
    expect(await program.ended).not.toBe(0);
    expect(program.output).toMatch(/The environment is not right: PORT must be .*; DATABASE_URL must be .*\./);
  });

  it('says that its port is taken', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as net.AddressInfo;
    const program = new Program('main', { DATABASE_URL: house.test.url, PORT: String(port) });
    expect(await program.ended).not.toBe(0);
    expect(program.output).toContain('EADDRINUSE');
    server.close();
  });
});
