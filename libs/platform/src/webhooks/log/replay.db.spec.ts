import { randomBytes } from 'node:crypto';
import '../../index.js';
import type { Tx } from '../../db/tx.js';
import { uuid7 } from '../../db/uuid7.js';
import { emit } from '../../events/emit.js';
import { Reactions } from '../../events/reactions.js';
import { Vault } from '../../secrets/vault.js';
import { relayAll, testDatabase, type TestDatabase, type TestMerchant } from '../../testing/index.js';
import { createEndpoint } from '../endpoints/create-endpoint.js';
import { editEndpoint } from '../endpoints/edit-endpoint.js';
import { queueDeliveries } from '../sending/queue-deliveries.js';
import { listDeliveries, readDelivery } from './deliveries.queries.js';
import { forgetDeliveries } from './forget-deliveries.js';
import { replayDelivery } from './replay-delivery.js';
import { replayRange, type ReplayRange } from './replay-range.js';

const vault = new Vault(`k1:${randomBytes(32).toString('base64')}`);
const HOUR = 3_600_000;

let test: TestDatabase;
let merchant: TestMerchant;
let endpointId: string;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  merchant = await test.merchant();
  endpointId = await tx((t) =>
    createEndpoint(t, merchant.actor, { url: 'https://shop.example.com/', eventTypes: ['order.*'] }, vault),
  );
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(merchant.actor, work);

async function happen(count: number, type = 'order.placed'): Promise<void> {
  await tx((t) =>
    emit(
      t,
      merchant.actor,
      ...Array.from({ length: count }, () => ({ type, subjectId: uuid7(), subjectVersion: 1, payload: { n: 1 } })),
    ),
  );
  await relayAll(test.db, merchant.merchantId, new Reactions().onAll(queueDeliveries));
}

const settle = (state: string): Promise<number> =>
  tx(
    (t) =>
      t.run`UPDATE platform.webhook_delivery SET state = ${state}, step = 10, attempts = 10, next_attempt_at = now() + interval '1 day'`,
  );
const list = async (filter = {}) => (await tx((t) => listDeliveries(t, endpointId, filter, { limit: 250 }))).items;
const replay = (range: Partial<ReplayRange> = {}) =>
  tx((t) =>
    replayRange(t, merchant.actor, {
      endpointId,
      from: new Date(Date.now() - HOUR),
      to: new Date(Date.now() + HOUR),
      which: 'undelivered',
      afterSeq: 0,
      ...range,
    }),
  );
const enable = (enabled: boolean, version: number) =>
  tx((t) => editEndpoint(t, merchant.actor, { id: endpointId, version, change: { enabled } }));

describe('replayDelivery', () => {
  it('queues an ended delivery with a whole schedule before it, at once', async () => {
    await happen(1);
    await settle('failed');
    const { id } = (await list())[0]!;
    await tx((t) => replayDelivery(t, merchant.actor, id));
    const delivery = await tx((t) => readDelivery(t, merchant.merchantId, id));
    expect(delivery).toMatchObject({ state: 'pending', attempts: 10 });
    expect(delivery.nextAttemptAt!.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
    expect(JSON.parse(delivery.body)).toMatchObject({ type: 'order.placed', data: { seq: 2, payload: { n: 1 } } });
  });

  it('leaves one that is under way as it is', async () => {
    await happen(1);
    await tx(
      (t) =>
        t.run`UPDATE platform.webhook_delivery SET attempts = 1, leased_until = now() + interval '1 minute', next_attempt_at = now() + interval '1 minute'`,
    );
    const { id } = (await list())[0]!;
    await tx((t) => replayDelivery(t, merchant.actor, id));
    expect((await list())[0]!.nextAttemptAt!.getTime()).toBeGreaterThan(Date.now() + 50_000);
  });

  it('refuses what is not there, and an endpoint that is switched off', async () => {
    await expect(tx((t) => replayDelivery(t, merchant.actor, uuid7()))).rejects.toMatchObject({ code: 'not_found' });
    await happen(1);
    const { id } = (await list())[0]!;
    await enable(false, 1);
    await expect(tx((t) => replayDelivery(t, merchant.actor, id))).rejects.toMatchObject({ code: 'webhook_disabled' });
  });
});

describe('replayRange', () => {
  it('brings back what failed, and with "all" what was delivered; what waits is not queued twice', async () => {
    await happen(3);
    await settle('delivered');
    await happen(2);
    expect(await replay()).toEqual({ queued: 0, nextAfterSeq: null });
    await settle('failed');
    expect(await replay()).toMatchObject({ queued: 5 });
    expect(await replay({ which: 'all' })).toMatchObject({ queued: 0 });
    await settle('delivered');
    expect(await replay({ which: 'all' })).toMatchObject({ queued: 5 });
    expect(await list({ state: 'pending' })).toHaveLength(5);
  });

  it('queues what was missed while the endpoint was off, of the types that it takes', async () => {
    await enable(false, 1);
    await happen(4);
    await happen(2, 'stock.adjusted');
    expect(await list()).toEqual([]);
    await expect(replay()).rejects.toMatchObject({ code: 'webhook_disabled' });
    await enable(true, 2);
    expect(await replay()).toMatchObject({ queued: 4 });
    const [event] = await tx(
      (t) => t.sql<{ payload: unknown }>`
      SELECT payload FROM platform.event WHERE type = 'webhook.replayed'`,
    );
    expect(event!.payload).toMatchObject({ queued: 4, which: 'undelivered' });
  });

  it('takes the events of the time and no others', async () => {
    await happen(3);
    const [middle] = await tx((t) => t.sql<{ at: Date }>`SELECT clock_timestamp() AS at`);
    while (Date.now() <= middle!.at.getTime() + 1);
    await happen(2);
    await settle('failed');
    const between = new Date(middle!.at.getTime() + 1);
    expect(await replay({ to: between })).toMatchObject({ queued: 3 });
    expect(await replay({ from: between })).toMatchObject({ queued: 2 });
    await settle('failed');
    expect(await replay({ from: new Date(0), to: new Date(Date.now() - HOUR) })).toMatchObject({ queued: 0 });
    expect(await replay({ from: new Date(Date.now() + HOUR), to: new Date(8.64e15) })).toMatchObject({ queued: 0 });
    await expect(replay({ from: between, to: between })).rejects.toMatchObject({ code: 'webhook_range_empty' });
  });

  it('goes on where it stopped when there are many', async () => {
    await happen(5_200);
    await settle('failed');
    const first = await replay();
    expect(first.nextAfterSeq).toBe(5_000);
    const second = await replay({ afterSeq: first.nextAfterSeq! });
    expect(second.nextAfterSeq).toBeNull();
    expect(first.queued + second.queued).toBe(5_200);
  });
});

describe('the log', () => {
  it('is filtered by state, type and time, and read in pages, newest first', async () => {
    await happen(3);
    await settle('delivered');
    await happen(2, 'order.paid');
    expect(await list({ state: 'delivered' })).toHaveLength(3);
    expect(await list({ type: 'order.paid' })).toHaveLength(2);
    expect(await list({ to: new Date(Date.now() - HOUR).toISOString() })).toEqual([]);
    const page = await tx((t) => listDeliveries(t, endpointId, {}, { limit: 4 }));
    const rest = await tx((t) => listDeliveries(t, endpointId, {}, { limit: 4, cursor: page.nextCursor! }));
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual((await list()).map(({ id }) => id));
    expect(rest.nextCursor).toBeNull();
    await expect(tx((t) => listDeliveries(t, uuid7(), {}, { limit: 1 }))).rejects.toMatchObject({ code: 'not_found' });
    await expect(tx((t) => readDelivery(t, merchant.merchantId, uuid7()))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('forgetDeliveries', () => {
  it('forgets what ended a month ago and what belongs to no endpoint, never what waits', async () => {
    await happen(4);
    await tx((t) => t.run`UPDATE platform.webhook_delivery SET created_at = now() - interval '31 days'`);
    expect(await tx((t) => forgetDeliveries(t, 10))).toBe(0);
    await tx(
      (t) => t.run`
      INSERT INTO platform.webhook_attempt (delivery_id, attempt, at, duration_ms) SELECT id, 1, now(), 1 FROM platform.webhook_delivery`,
    );
    await settle('delivered');
    expect(await tx((t) => forgetDeliveries(t, 3))).toBe(3);
    expect(await tx((t) => forgetDeliveries(t, 3))).toBe(1);
    await happen(2);
    await tx((t) => t.run`DELETE FROM platform.webhook_endpoint`);
    expect(await tx((t) => forgetDeliveries(t, 10))).toBe(2);
    expect(await tx((t) => t.sql`SELECT FROM platform.webhook_attempt`)).toEqual([]);
  });
});
