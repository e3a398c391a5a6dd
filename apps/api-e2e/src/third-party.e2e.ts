import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type Answer, type Page } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { startApi, startWorker, until } from './support/program.js';
import { ALLOW_LOCAL } from './support/webhooks.js';

/** Somebody else's program: it knows the address of the desk, an API key and the API's document, and nothing of our code. */
class ThirdParty {
  private routes = new Map<string, { method: string; path: string; takesKey: boolean }>();
  private base = '';

  constructor(private readonly key: string) {}

  async readDocument(base: string): Promise<void> {
    interface Operation {
      operationId: string;
      parameters?: { name: string; in: string }[];
    }
    this.base = base;
    const { body } = await new Client(base).get<{ paths: Record<string, Record<string, Operation>> }>(
      '/api/openapi.json',
    );
    for (const [route, methods] of Object.entries(body.paths)) {
      for (const [method, { operationId, parameters = [] }] of Object.entries(methods)) {
        const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
        this.routes.set(operationId, { method: method.toUpperCase(), path: route, takesKey });
      }
    }
  }

  async call<T>(
    operationId: string,
    { id = '', query = '', body }: { id?: string; query?: string; body?: unknown } = {},
  ): Promise<Answer<T>> {
    const route = this.routes.get(operationId);
    if (!route) throw new Error(`The document has no ${operationId}`);
    const answer = await Client.withKey(this.base, this.key).send<T>(
      route.method,
      route.path.replace('{id}', id) + query,
      {
        body,
        headers: route.takesKey ? { 'idempotency-key': randomUUID() } : {},
      },
    );
    if (answer.status >= 400) throw new Error(`${operationId}: ${answer.text}`);
    return answer;
  }

  async placeOrder(): Promise<string> {
    const shops = await this.call<Page<{ id: string }>>('Shops_list');
    const products = await this.call<Page<{ sku: string }>>('Variants_search', { query: '?q=LAMP' });
    const order = {
      shopId: shops.body.items[0]!.id,
      externalNumber: randomUUID(),
      paymentStatus: 'paid',
      buyer: { name: 'Ada Buyer' },
      address: { recipient: 'Ada Buyer', street: '1 Lantern Lane', city: 'London', country: 'GB' },
      lines: [{ sku: products.body.items[0]!.sku, quantity: 1 }],
    };
    const placed = await this.call<{ results: { order: { id: string } }[] }>('Orders_place', {
      body: { orders: [order] },
    });
    return placed.body.results[0]!.order.id;
  }
}

interface Taken {
  event: { id: string; seq: number; type: string; subjectId: string };
  by: 'webhook' | 'feed';
}

/** The example of examples/webhook-consumer, as it stands there. */
class Consumer {
  private child: ChildProcess | undefined;

  constructor(
    private readonly env: Record<string, string>,
    private readonly inbox: string,
    private readonly port: number,
  ) {}

  async start(): Promise<void> {
    this.child = spawn(process.execPath, [path.resolve('examples/webhook-consumer/consumer.mjs')], {
      env: { PATH: process.env['PATH'] ?? '', PORT: String(this.port), INBOX: this.inbox, ...this.env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => (said += text));
    await until(() => said.includes('Caught up'));
  }

  async stop(): Promise<void> {
    if (!this.child || this.child.exitCode !== null) return;
    const ended = once(this.child, 'close');
    this.child.kill('SIGTERM');
    await ended;
  }

  async numbers(): Promise<{ taken: number; duplicates: number; after: number }> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/`);
    return (await answer.json()) as { taken: number; duplicates: number; after: number };
  }

  taken(): Taken[] {
    return readFileSync(this.inbox, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"event"'))
      .map((line) => JSON.parse(line) as Taken);
  }

  /** How an order came in; undefined while it has not. */
  placed(orderId: string): Taken | undefined {
    return this.taken().find(({ event }) => event.type === 'order.placed' && event.subjectId === orderId);
  }
}

let house: House;
let folder: string;
let party: ThirdParty;
let consumer: Consumer;
let endpointId: string;

beforeAll(async () => {
  house = await openHouse({ LAMP: 100 }, { worker: true, env: ALLOW_LOCAL });
  folder = mkdtempSync(path.join(tmpdir(), 'zhanggui-consumer-'));
  party = new ThirdParty(house.store.keys.operator);
  await party.readDocument(house.apis[0]!.url);
  const port = 20_000 + Math.floor(Math.random() * 12_000);
  const made = await party.call<{ id: string; secret: string }>('WebhookEndpoints_create', {
    body: { url: `http://127.0.0.1:${port}/hooks`, description: 'Third party', eventTypes: ['order.*', 'webhook.*'] },
  });
  endpointId = made.body.id;
  consumer = new Consumer(
    {
      ZHANGGUI: house.apis[0]!.url,
      ZHANGGUI_KEY: house.store.keys.viewer,
      WEBHOOK_SECRET: made.body.secret,
      CATCH_UP_SECONDS: '3600',
    },
    path.join(folder, 'inbox.jsonl'),
    port,
  );
  await consumer.start();
});
afterAll(async () => {
  await consumer.stop();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a third party that knows the API’s document only', () => {
  it('places an order and is told of it by a signed webhook', async () => {
    const orderId = await party.placeOrder();
    await until(() => consumer.placed(orderId) !== undefined);
    expect(consumer.placed(orderId)).toMatchObject({ by: 'webhook', event: { type: 'order.placed' } });
  });

  it('refuses what does not bear our signature', async () => {
    const before = await consumer.numbers();
    const forged = await fetch(`${(await endpoint()).url}`, {
      method: 'POST',
      headers: {
        'webhook-id': 'x',
        'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
        'webhook-signature': 'v1,AAAA',
      },
      body: '{"type":"order.placed","data":{}}',
    });
    expect(forged.status).toBe(400);
    expect((await consumer.numbers()).taken).toBe(before.taken);
  });

  it('is told after our API and our worker were started anew', async () => {
    const orderId = await party.placeOrder();
    await Promise.all([house.apis[0]!.kill(), house.worker!.kill()]);
    const api = await startApi(house.test.url, { ...house.env, PORT: new URL(house.apis[0]!.url).port });
    house.apis.splice(0, 1, api);
    house.worker = await startWorker(house.test.url, house.env);
    await party.readDocument(api.url);
    await until(() => consumer.placed(orderId) !== undefined);
    const another = await party.placeOrder();
    await until(() => consumer.placed(another) !== undefined);
    expect([consumer.placed(orderId)?.by, consumer.placed(another)?.by]).toEqual(['webhook', 'webhook']);
  });

  it('takes a delivery that is replayed once only', async () => {
    const orderId = await party.placeOrder();
    await until(() => consumer.placed(orderId) !== undefined);
    const before = await consumer.numbers();
    const delivered = async (): Promise<{ id: string } | undefined> => {
      const log = await party.call<Page<{ id: string; eventId: string }>>('WebhookDeliveries_list', {
        id: endpointId,
        query: '?state=delivered&type=order.placed',
      });
      return log.body.items.find(({ eventId }) => eventId === consumer.placed(orderId)!.event.id);
    };
    // The log says so once our answer has come back.
    await until(async () => (await delivered()) !== undefined);
    const { id } = (await delivered())!;
    await party.call('WebhookDeliveries_replay', { id });
    await until(async () => (await consumer.numbers()).duplicates > before.duplicates);
    expect(
      consumer.taken().filter(({ event }) => event.subjectId === orderId && event.type === 'order.placed'),
    ).toHaveLength(1);
  });

  it('reads from the feed what happened while it was down, and misses nothing', async () => {
    await consumer.stop();
    const orderIds = [await party.placeOrder(), await party.placeOrder()];
    const feed = async (): Promise<{ seq: number; subjectId: string }[]> =>
      (await party.call<Page<{ seq: number; subjectId: string }>>('Events_list', { query: '?after=0&limit=1000' })).body
        .items;
    await until(async () => {
      const seen = new Set((await feed()).map(({ subjectId }) => subjectId));
      return orderIds.every((id) => seen.has(id));
    });
    await consumer.start();
    // A webhook that is tried again at this very moment may be first.
    for (const id of orderIds) expect(consumer.placed(id)).toBeDefined();
    const seqs = consumer.taken().map(({ event }) => event.seq);
    expect(new Set(seqs).size).toBe(seqs.length);
    const { after } = await consumer.numbers();
    expect(seqs.filter((seq) => seq <= after).sort((a, b) => a - b)).toEqual(
      Array.from({ length: after }, (_, n) => n + 1),
    );
  });
});

const endpoint = async (): Promise<{ url: string }> =>
  (await party.call<{ url: string }>('WebhookEndpoints_read', { id: endpointId })).body;
