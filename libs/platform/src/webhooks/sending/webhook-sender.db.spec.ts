import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { Webhook } from 'standardwebhooks';
import '../../index.js';
import { systemActor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { uuid7 } from '../../db/uuid7.js';
import { emit } from '../../events/emit.js';
import { Reactions } from '../../events/reactions.js';
import { Vault } from '../../secrets/vault.js';
import {
  openReceiver,
  setClock,
  type Receiver,
  relayAll,
  testDatabase,
  type TestDatabase,
  type TestMerchant,
} from '../../testing/index.js';
import { createEndpoint } from '../endpoints/create-endpoint.js';
import { readEndpoint } from '../endpoints/endpoints.queries.js';
import { readSecret } from '../endpoints/reveal-secret.js';
import { rotateSecret } from '../endpoints/rotate-secret.js';
import { sendTest } from '../endpoints/send-test.js';
import { claimDeliveries } from './claim-deliveries.js';
import { queueDeliveries } from './queue-deliveries.js';
import { settleDeliveries } from './settle-deliveries.js';
import { WebhookSender } from './webhook-sender.js';

const vault = new Vault(`k1:${randomBytes(32).toString('base64')}`);
const policy = { allowHttp: true, allowPrivate: true };
const reactions = new Reactions().onAll(queueDeliveries);

let test: TestDatabase;
let merchant: TestMerchant;
let receiver: Receiver;
let sender: WebhookSender;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  merchant = await test.merchant();
  receiver = await openReceiver();
  sender = newSender();
});
afterEach(async () => {
  jest.useRealTimers();
  await receiver.close();
  await sender.close();
});
afterAll(() => test.close());

const newSender = (timeoutMs = 5_000): WebhookSender =>
  new WebhookSender(test.db, vault, pino({ level: 'silent' }), { policy, timeoutMs });
const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(merchant.actor, work);
const open = (eventTypes: string[] = ['order.*'], url = receiver.url): Promise<string> =>
  tx((t) => createEndpoint(t, merchant.actor, { url, eventTypes }, vault));
const happen = async (count = 1, type = 'order.placed'): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => uuid7());
  await tx((t) =>
    emit(
      t,
      merchant.actor,
      ...ids.map((id) => ({ id, type, subjectId: id, subjectVersion: 1, payload: { number: 7 } })),
    ),
  );
  await relayAll(test.db, merchant.merchantId, reactions);
  return ids;
};

async function deliver(by = sender): Promise<void> {
  await by.turn(merchant.merchantId);
  await by.idle();
}

interface Row {
  state: string;
  attempts: number;
  step: number;
  status: number | null;
  error: string | null;
  waits: number;
  leased: boolean;
}
const rows = (): Promise<Row[]> =>
  tx(
    (t) => t.sql<Row & Record<string, unknown>>`
      SELECT state, attempts, step, last_status AS status, last_error AS error, leased_until IS NOT NULL AS leased,
        extract(epoch FROM next_attempt_at - now())::float8 AS waits
      FROM platform.webhook_delivery ORDER BY seq`,
  );
const due = (): Promise<number> =>
  tx(
    (t) => t.run`
  WITH e AS (UPDATE platform.webhook_endpoint SET paused_until = NULL)
  UPDATE platform.webhook_delivery SET next_attempt_at = now() WHERE state = 'pending'`,
  );
const read = (id: string) => tx((t) => readEndpoint(t, id));

describe('a delivery', () => {
  it('is signed so that the reference library accepts it, names the event and says what happened', async () => {
    const id = await open();
    const [eventId] = await happen();
    await deliver();
    const { secret } = await tx((t) => readSecret(t, id, vault));
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]];
    expect(new Webhook(secret).verify(body, headers)).toEqual({
      type: 'order.placed',
      timestamp: expect.any(String) as string,
      data: {
        merchantId: merchant.merchantId,
        seq: 2,
        subjectId: eventId,
        subjectVersion: 1,
        actorKind: 'user',
        payload: { number: 7 },
      },
    });
    expect(headers).toMatchObject({ 'webhook-id': eventId, 'content-type': 'application/json; charset=utf-8' });
    expect(await rows()).toMatchObject([{ state: 'delivered', attempts: 1, status: 204, leased: false }]);
    expect(await read(id)).toMatchObject({ failures: 0, pending: 0, lastSuccessAt: expect.any(Date) as Date });
  });

  it('carries the right time, though the clock of the process was set back', async () => {
    const id = await open();
    await happen();
    setClock(-60 * 60_000);
    await deliver();
    jest.useRealTimers();
    const { secret } = await tx((t) => readSecret(t, id, vault));
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]];
    expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
  });

  it('is signed by both secrets while the old one may still be in use', async () => {
    const id = await open();
    const { secret: old } = await tx((t) => readSecret(t, id, vault));
    await tx((t) => rotateSecret(t, merchant.actor, id, vault));
    await happen();
    await deliver();
    const { secret } = await tx((t) => readSecret(t, id, vault));
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]];
    for (const one of [secret, old]) expect(new Webhook(one).verify(body, headers)).toBeTruthy();
    await tx((t) => t.run`UPDATE platform.webhook_endpoint SET old_secret_until = now()`);
    await happen();
    await deliver();
    expect(receiver.received[1]!.headers['webhook-signature']!.split(' ')).toHaveLength(1);
  });

  it('comes again after a failure, under the same id with the same body', async () => {
    const id = await open();
    receiver.answer = (_, n) => (n === 1 ? { status: 500, body: 'out of order' } : 200);
    await happen();
    await deliver();
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'pending', attempts: 1, step: 1, status: 500, leased: false });
    expect(row!.waits).toBeGreaterThan(3);
    expect(row!.waits).toBeLessThan(5.6);
    expect(await read(id)).toMatchObject({ failures: 1, failingSince: expect.any(Date) as Date, pending: 1 });
    await deliver();
    expect(receiver.received).toHaveLength(1);
    await due();
    await deliver();
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[1]!.headers['webhook-id']).toBe(receiver.received[0]!.headers['webhook-id']);
    expect(receiver.received[1]!.body).toBe(receiver.received[0]!.body);
    expect(await rows()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
    expect(await read(id)).toMatchObject({ failures: 0, failingSince: null });
    expect(
      await tx((t) => t.sql`SELECT attempt, status, answer FROM platform.webhook_attempt ORDER BY attempt`),
    ).toEqual([
      { attempt: 1, status: 500, answer: 'out of order' },
      { attempt: 2, status: 200, answer: '' },
    ]);
  });

  it('ends with 410: the endpoint is disabled at once, and what waits for it stays', async () => {
    const id = await open();
    receiver.answer = () => 410;
    await happen(1);
    await deliver();
    await happen(1, 'order.paid');
    expect(await read(id)).toMatchObject({ enabled: false, disabledReason: 'gone', version: 2 });
    expect(await rows()).toMatchObject([{ state: 'failed', status: 410 }]);
    const [event] = await tx(
      (t) => t.sql`SELECT payload, actor_kind AS by FROM platform.event WHERE type = 'webhook.disabled'`,
    );
    expect(event).toEqual({ payload: { reason: 'gone' }, by: 'system' });
    await deliver();
    expect(receiver.received).toHaveLength(1);
  });

  it('is given up after its last attempt, and the endpoint disabled if nothing else gets through', async () => {
    const [dead, lively] = [await open(['order.placed']), await open(['order.paid'])];
    receiver.answer = () => 500;
    await happen(1);
    await happen(1, 'order.paid');
    await tx((t) => t.run`UPDATE platform.webhook_delivery SET step = 9`);
    await tx((t) => t.run`UPDATE platform.webhook_endpoint SET last_success_at = now() WHERE id = ${lively}`);
    await deliver();
    expect(await rows()).toMatchObject([
      { state: 'failed', step: 10 },
      { state: 'failed', step: 10 },
    ]);
    expect(await read(dead)).toMatchObject({ enabled: false, disabledReason: 'failing' });
    expect(await read(lively)).toMatchObject({ enabled: true });
    expect(
      await tx((t) => t.sql`SELECT subject_id AS id, payload FROM platform.event WHERE type = 'webhook.disabled'`),
    ).toEqual([{ id: dead, payload: { reason: 'failing' } }]);
  });

  it('waits as long as an overloaded receiver asks, and so does all the rest for it', async () => {
    const id = await open();
    receiver.answer = () => ({ status: 429, headers: { 'retry-after': '1200' } });
    await happen(1);
    await deliver();
    await happen(3);
    await deliver();
    expect(receiver.received).toHaveLength(1);
    expect((await rows())[0]!.waits).toBeGreaterThan(1_190);
    const { pausedUntil } = await read(id);
    expect(pausedUntil!.getTime() - Date.now()).toBeGreaterThan(1_190_000);
  });

  it('is given up on after its time, as a failure', async () => {
    await open();
    receiver.answer = () => 'never';
    await happen();
    await deliver(newSender(100));
    expect(await rows()).toMatchObject([{ state: 'pending', status: null, error: 'TIMEOUT', step: 1 }]);
  });
});

describe('several at once', () => {
  it('go out fast, each once, never more than eight to one endpoint', async () => {
    await open();
    const ids = await happen(300);
    await Promise.all([deliver(), deliver(newSender())]);
    expect(receiver.received.map(({ headers }) => headers['webhook-id']).sort()).toEqual(ids.sort());
    expect(receiver.mostOpen).toBeLessThanOrEqual(8);
    expect((await rows()).every(({ state, attempts }) => state === 'delivered' && attempts === 1)).toBe(true);
  });

  it('do not wait for an endpoint that never answers', async () => {
    const silent = await openReceiver(() => 'never');
    await open(['order.*'], silent.url);
    await open();
    await happen(60);
    await sender.turn(merchant.merchantId);
    // The silent one holds its eight requests open all the while.
    while (receiver.received.length < 60) await new Promise(setImmediate);
    expect([silent.received.length, silent.mostOpen]).toEqual([8, 8]);
    await silent.close();
    await sender.idle();
    expect((await rows()).filter(({ state }) => state === 'delivered')).toHaveLength(60);
  });

  it('try a dead endpoint one at a time with pauses, and let it back in after one success', async () => {
    const id = await open();
    receiver.answer = () => 500;
    await happen(40);
    await deliver();
    // Those under way when the fifth failed came to their end.
    const tried = receiver.received.length;
    expect(tried).toBeGreaterThanOrEqual(5);
    expect(tried).toBeLessThanOrEqual(12);
    expect(await read(id)).toMatchObject({ failures: tried, pending: 40, pausedUntil: expect.any(Date) as Date });
    await deliver();
    expect(receiver.received).toHaveLength(tried);
    await tx((t) => t.run`UPDATE platform.webhook_endpoint SET paused_until = now()`);
    await deliver();
    expect(receiver.received).toHaveLength(tried + 1);
    receiver.answer = () => 204;
    await due();
    await deliver();
    expect((await rows()).every(({ state }) => state === 'delivered')).toBe(true);
  });
});

describe('a worker that dies', () => {
  it('in the middle of a delivery leaves it to the next when its lease ends', async () => {
    await open();
    await happen(3);
    const actor = systemActor(merchant.merchantId, 'webhooks');
    const taken = await tx((t) => claimDeliveries(t, actor, { most: 2, leaseMs: 60_000 }));
    expect(taken).toHaveLength(2);
    await deliver();
    expect(receiver.received).toHaveLength(1);
    await tx(
      (t) => t.run`UPDATE platform.webhook_delivery
      SET leased_until = now(), next_attempt_at = now() WHERE leased_until IS NOT NULL`,
    );
    await deliver();
    expect(receiver.received).toHaveLength(3);
    expect(await rows()).toMatchObject(Array(3).fill({ state: 'delivered', step: 0 }));
  });

  it('or comes back late does not undo what the other did, but its success counts', async () => {
    await open();
    await happen(2);
    const actor = systemActor(merchant.merchantId, 'webhooks');
    const taken = await tx((t) => claimDeliveries(t, actor, { most: 2, leaseMs: 60_000 }));
    await tx((t) => t.run`UPDATE platform.webhook_delivery SET leased_until = now(), next_attempt_at = now()`);
    const again = await tx((t) => claimDeliveries(t, actor, { most: 2, leaseMs: 60_000 }));
    const late = (index: number, status: number) => ({
      deliveryId: taken[index]!.id,
      endpointId: taken[index]!.endpoint.id,
      attempt: taken[index]!.attempt,
      step: 0,
      at: new Date(),
      durationMs: 1,
      status,
      error: null,
      answer: '',
      retryAfterMs: null,
    });
    await tx((t) => settleDeliveries(t, actor, [late(0, 500), late(1, 200)]));
    expect(again.map(({ attempt }) => attempt)).toEqual([2, 2]);
    const states = await tx(
      (t) => t.sql<{ id: string; state: string; leased: boolean }>`
      SELECT id, state, leased_until > now() AS leased FROM platform.webhook_delivery`,
    );
    expect(states.find(({ id }) => id === taken[0]!.id)).toMatchObject({ state: 'pending', leased: true });
    expect(states.find(({ id }) => id === taken[1]!.id)).toMatchObject({ state: 'delivered' });
  });
});

describe('a test', () => {
  it('goes to the endpoint it was asked for, whatever that takes, at once even after failures', async () => {
    const [mine] = [await open(['stock.*']), await open(['*'])];
    await relayAll(test.db, merchant.merchantId, reactions);
    await deliver();
    const before = receiver.received.length;
    await tx(
      (t) => t.run`UPDATE platform.webhook_endpoint SET failures = 7, paused_until = now() + interval '5 minutes'`,
    );
    const eventId = await tx((t) => sendTest(t, merchant.actor, mine));
    await relayAll(test.db, merchant.merchantId, reactions);
    await deliver();
    expect(receiver.received.slice(before).map(({ headers }) => headers['webhook-id'])).toEqual([eventId]);
  });
});
