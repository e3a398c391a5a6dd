import { randomBytes } from 'node:crypto';
import '../../index.js';
import type { Tx } from '../../db/tx.js';
import { uuid7 } from '../../db/uuid7.js';
import { emit } from '../../events/emit.js';
import { Reactions } from '../../events/reactions.js';
import { Vault } from '../../secrets/vault.js';
import { relayAll, testDatabase, type TestDatabase, type TestMerchant } from '../../testing/index.js';
import { createEndpoint } from '../endpoints/create-endpoint.js';
import { queueDeliveries } from './queue-deliveries.js';

const vault = new Vault(`k1:${randomBytes(32).toString('base64')}`);

let test: TestDatabase;
let merchant: TestMerchant;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  merchant = await test.merchant();
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(merchant.actor, work);
const open = (...eventTypes: string[]): Promise<string> =>
  tx((t) => createEndpoint(t, merchant.actor, { url: 'https://shop.example.com/', eventTypes }, vault));
const happen = (...types: string[]): Promise<void> =>
  tx((t) =>
    emit(t, merchant.actor, ...types.map((type) => ({ type, subjectId: uuid7(), subjectVersion: 1, payload: {} }))),
  );
const relayed = (reactions = new Reactions().onAll(queueDeliveries)): Promise<void> =>
  relayAll(test.db, merchant.merchantId, reactions);
const queued = (endpoint: string): Promise<{ type: string; seq: number }[]> =>
  tx(
    (t) => t.sql`
    SELECT d.event_type AS type, d.seq::int FROM platform.webhook_delivery d
    JOIN platform.event_chain c ON c.seq = d.seq AND c.event_id = d.event_id
    WHERE d.endpoint_id = ${endpoint} ORDER BY d.seq`,
  );

describe('queueDeliveries', () => {
  it('queues each event once for every endpoint that wants it, with its number', async () => {
    const [orders, all, other] = [await open('order.*'), await open('*'), await open('stock.adjusted')];
    await relayed();
    await tx((t) => t.run`DELETE FROM platform.webhook_delivery`);
    await happen('order.placed', 'stock.received', 'order.paid');
    await relayed();
    expect(await queued(orders)).toEqual([
      { type: 'order.placed', seq: 4 },
      { type: 'order.paid', seq: 6 },
    ]);
    expect(await queued(all)).toHaveLength(3);
    expect(await queued(other)).toEqual([]);
  });

  it('queues nothing for an endpoint that is switched off, nor for another merchant', async () => {
    const off = await open('*');
    await tx(
      (t) =>
        t.run`UPDATE platform.webhook_endpoint SET state = 'disabled', disabled_reason = 'by_hand', disabled_at = now()`,
    );
    const mine = merchant;
    merchant = await test.merchant();
    await happen('order.placed');
    await relayed();
    merchant = mine;
    await happen('order.placed');
    await relayed();
    expect(await queued(off)).toEqual([]);
  });

  it('queues if and only if the events are numbered', async () => {
    const all = await open('*');
    const broken = new Reactions().onAll(queueDeliveries).onAll(() => Promise.reject(new Error('broken')));
    await expect(relayed(broken)).rejects.toThrow('broken');
    expect(await queued(all)).toEqual([]);
    await relayed();
    expect(await queued(all)).toEqual([{ type: 'webhook.created', seq: 1 }]);
  });

  it('queues a whole batch of the relay in one statement', async () => {
    const ids = [await open('order.*'), await open('order.placed')];
    await tx((t) =>
      emit(
        t,
        merchant.actor,
        ...Array.from({ length: 1_500 }, () => ({
          type: 'order.placed',
          subjectId: uuid7(),
          subjectVersion: 1,
          payload: {},
        })),
      ),
    );
    await relayed();
    for (const id of ids) expect(await queued(id)).toHaveLength(1_500);
  });
});
