import { randomUUID } from 'node:crypto';
import { openReceiver, type Receiver } from '@zhanggui/platform/testing';
import { Webhook } from 'standardwebhooks';
import { Client, type Page, type Placed, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { startApi, startWorker, until } from './support/program.js';
import { orderOf } from './support/store.js';
import { ALLOW_LOCAL, type DeliveryView, type EndpointView, openEndpoint } from './support/webhooks.js';

let house: House;
let receiver: Receiver;

beforeAll(async () => {
  house = await openHouse({ LAMP: 5_000 }, { apis: 1, worker: true, env: ALLOW_LOCAL });
});
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => receiver.close());
afterAll(() => house.close());

async function place(count = 1): Promise<string[]> {
  const orders = Array.from({ length: count }, () => orderOf(house.store, { LAMP: 1 }));
  const { body } = await house.operator.post<Placed>('/orders', { orders });
  return body.results.map(({ order }) => order!.id);
}

const deliveries = async (id: string, query = ''): Promise<DeliveryView[]> =>
  (await house.viewer.get<Page<DeliveryView>>(`/webhooks/endpoints/${id}/deliveries?limit=250${query}`)).body.items;
const read = async (id: string): Promise<EndpointView> =>
  (await house.viewer.get<EndpointView>(`/webhooks/endpoints/${id}`)).body;
const change = (id: string, version: number, body: object) =>
  house.operator.send<EndpointView>('PATCH', `/webhooks/endpoints/${id}`, {
    body,
    headers: { 'if-match': `"v${version}"` },
  });
const subjects = (): string[] =>
  receiver.received.map(({ body }) => (JSON.parse(body) as { data: { subjectId: string } }).data.subjectId);

describe('webhooks', () => {
  it('tell another program of an order within a moment, signed, and keep a log of it', async () => {
    const endpoint = await openEndpoint(house.operator, receiver.url, ['order.placed']);
    receiver.answer = () => ({ status: 202, body: 'noted' });
    const [orderId] = await place();
    await until(() => receiver.received.length > 0);
    const { headers, body } = receiver.received[0]!;
    expect(new Webhook(endpoint.secret).verify(body, headers)).toMatchObject({
      type: 'order.placed',
      data: { merchantId: house.store.merchantId, subjectId: orderId, subjectVersion: 1, actorKind: 'key' },
    });
    expect(body).not.toMatch(/Ada Buyer|Lantern Lane/);
    await until(async () => (await read(endpoint.id)).lastSuccessAt !== null);
    const [delivery] = await deliveries(endpoint.id, '&state=delivered&type=order.placed');
    const { body: detail } = await house.viewer.get<DeliveryView>(`/webhooks/deliveries/${delivery!.id}`);
    expect(detail).toMatchObject({
      eventId: headers['webhook-id'],
      body,
      attempts: 1,
      lastStatus: 202,
      attemptLog: [{ attempt: 1, status: 202, error: null, answer: 'noted' }],
    });
  });

  it('come again after a failure, a few seconds later', async () => {
    const endpoint = await openEndpoint(house.operator, receiver.url, ['order.*']);
    receiver.answer = (_, n) => (n === 1 ? 500 : 204);
    await place();
    await until(() => receiver.received.length === 2);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await until(async () => (await read(endpoint.id)).failures === 0);
    expect(await deliveries(endpoint.id)).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  it('arrive all the same when the worker is killed in the middle of one', async () => {
    const endpoint = await openEndpoint(house.operator, receiver.url, ['order.placed']);
    receiver.answer = (_, n) => (n <= 3 ? 'never' : 204);
    const placed = await place(3);
    await until(() => receiver.received.length === 3);
    await house.worker!.kill();
    placed.push(...(await place(5)));
    house.worker = await startWorker(house.test.url, house.env);
    await until(async () => (await deliveries(endpoint.id, '&state=delivered')).length === 8);
    expect(new Set(subjects())).toEqual(new Set(placed));
    expect(receiver.received).toHaveLength(11);
  });

  it('are switched off and on, and then told what they missed', async () => {
    const { id } = await openEndpoint(house.operator, receiver.url, ['order.placed']);
    const off = await change(id, 1, { enabled: false });
    expect(off.body).toMatchObject({ enabled: false, disabledReason: 'by_hand', version: 2 });
    const from = new Date(Date.now() - 1_000).toISOString();
    const missed = await place(3);
    const refused = await house.operator.post<Problem>(`/webhooks/endpoints/${id}/replay`, { from });
    expect([refused.status, refused.body.code]).toEqual([409, 'webhook_disabled']);
    const told = async (): Promise<string> => (await house.viewer.get('/events?limit=1000')).text;
    await until(async () => {
      const feed = await told();
      return missed.every((one) => feed.includes(one));
    });
    await change(id, 2, { enabled: true });
    const key = randomUUID();
    const replayed = await house.operator.post(`/webhooks/endpoints/${id}/replay`, { from }, key);
    expect(replayed.body).toEqual({ queued: 3, nextAfterSeq: null });
    const repeated = await house.operator.post(`/webhooks/endpoints/${id}/replay`, { from }, key);
    expect([repeated.text, repeated.headers.get('idempotent-replayed')]).toEqual([replayed.text, 'true']);
    await until(() => receiver.received.length >= 3);
    expect(subjects().sort()).toEqual(missed.sort());
  });

  it('send one delivery again when asked, under the same id, and a test', async () => {
    const { id } = await openEndpoint(house.operator, receiver.url, ['order.placed']);
    await place();
    await until(async () => (await deliveries(id, '&state=delivered')).length === 1);
    const [delivery] = await deliveries(id);
    const again = await house.operator.post<DeliveryView>(`/webhooks/deliveries/${delivery!.id}/replay`, undefined);
    expect(again.status).toBe(202);
    await until(() => receiver.received.length === 2);
    expect(receiver.received[1]!.headers['webhook-id']).toBe(delivery!.eventId);
    const test = await house.operator.post<{ eventId: string }>(`/webhooks/endpoints/${id}/test`, undefined);
    await until(() => receiver.received.length === 3);
    expect(receiver.received[2]!.headers['webhook-id']).toBe(test.body.eventId);
  });

  it('show their secret when asked and take another, never storing an answer that holds one', async () => {
    const key = randomUUID();
    const input = { url: receiver.url, eventTypes: ['*'] };
    const made = await house.operator.post<Required<EndpointView>>('/webhooks/endpoints', input, key);
    const again = await house.operator.post<Required<EndpointView>>('/webhooks/endpoints', input, key);
    expect(again.body).toEqual(made.body);
    const { id, secret } = made.body;
    const reveal = async () =>
      (await house.operator.post<{ secret: string }>(`/webhooks/endpoints/${id}/reveal-secret`, undefined)).body.secret;
    expect(await reveal()).toBe(secret);
    const rotated = await house.operator.post<{ secret: string }>(`/webhooks/endpoints/${id}/rotate-secret`, undefined);
    expect(rotated.body.secret).not.toBe(secret);
    expect(await reveal()).toBe(rotated.body.secret);
    const kept = await house.read((tx) => tx.sql<{ body: string }>`SELECT body FROM platform.idempotency_key`);
    expect(JSON.stringify(kept)).not.toContain('whsec_');
    expect((await house.viewer.get('/events?limit=1000')).text).not.toContain('whsec_');
  });

  it('are edited by the version that was read, and deleted', async () => {
    const { id } = await openEndpoint(house.operator, receiver.url, ['order.placed']);
    const path = `/webhooks/endpoints/${id}`;
    expect((await house.operator.send('PATCH', path, { body: { description: 'A' } })).status).toBe(428);
    const edited = await change(id, 1, { description: 'Warehouse robot', eventTypes: ['stock.*'] });
    expect([edited.headers.get('etag'), edited.body.eventTypes]).toEqual(['"v2"', ['stock.*']]);
    expect((await change(id, 1, { description: 'B' })).status).toBe(412);
    const remove = (client: Client) => client.send('DELETE', path, { headers: { 'if-match': '"v2"' } });
    expect((await remove(house.viewer)).status).toBe(403);
    expect((await remove(house.operator)).status).toBe(204);
    expect((await house.viewer.get(path)).status).toBe(404);
    expect((await house.viewer.get(`${path}/deliveries`)).status).toBe(404);
  });

  it('name the types of events there are, in the caller’s language', async () => {
    interface Groups {
      items: { subjects: string[]; name: string; types: { type: string; description: string }[] }[];
    }
    const { body } = await house.viewer.get<Groups>('/webhooks/event-types', { 'accept-language': 'zh-CN' });
    const orders = body.items.find(({ subjects: those }) => those.includes('order'))!;
    expect(orders.name).toBe('订单');
    expect(orders.types.map(({ type }) => type)).toEqual(expect.arrayContaining(['order.placed', 'order.shipped']));
    const { body: english } = await house.viewer.get<Groups>('/webhooks/event-types', { 'accept-language': 'en' });
    expect(english.items.map(({ name }) => name)).toEqual(expect.arrayContaining(['Orders', 'Webhooks', 'Imports']));
  });

  it('go nowhere inside the own network unless the installation allows it', async () => {
    const strict = await startApi(house.test.url, { FILES_DIR: house.filesDir });
    const caller = Client.withKey(strict.url, house.store.keys.operator);
    const codes: unknown[] = [];
    for (const url of [
      'http://shop.example.com/',
      'https://127.0.0.1/',
      'https://[::ffff:10.0.0.1]/',
      'https://db/',
      'ftp://x',
    ])
      codes.push((await caller.post<Problem>('/webhooks/endpoints', { url, eventTypes: ['*'] })).body.code);
    expect(codes).toEqual([
      'webhook_url_insecure',
      'webhook_url_private',
      'webhook_url_private',
      'webhook_url_private',
      'webhook_url_invalid',
    ]);
    const wrong = await caller.post<Problem>('/webhooks/endpoints', {
      url: 'https://10.1.1.1/',
      eventTypes: ['order.eaten'],
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors!.map(({ pointer }) => pointer)).toEqual(['/url', '/eventTypes/0']);
    await strict.stop();
  });
});
