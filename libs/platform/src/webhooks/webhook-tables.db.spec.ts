import { randomBytes } from 'node:crypto';
import '../index.js';
import type { Actor } from '../db/actor.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { Reactions } from '../events/reactions.js';
import { Vault } from '../secrets/vault.js';
import { type Exchange, openExchange, relayAll, testDatabase, type TestDatabase } from '../testing/index.js';
import { createEndpoint } from './endpoints/create-endpoint.js';
import { listEndpoints } from './endpoints/endpoints.queries.js';
import { readSecret } from './endpoints/reveal-secret.js';
import { listDeliveries } from './log/deliveries.queries.js';
import { queueDeliveries } from './sending/queue-deliveries.js';

const vault = new Vault(`k1:${randomBytes(32).toString('base64')}`);

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase();
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const without = (permission: string): Actor => ({
  ...actor,
  permissions: new Set([...actor.permissions].filter((one) => one !== permission)),
});

const open = (description: string, ...eventTypes: string[]): Promise<string> =>
  test.db.tx(actor, (tx) =>
    createEndpoint(tx, actor, { url: 'https://shop.example.com/in', description, eventTypes }, vault),
  );

async function happen(...types: string[]): Promise<void> {
  await test.db.tx(actor, (tx) =>
    emit(tx, actor, ...types.map((type) => ({ type, subjectId: uuid7(), subjectVersion: 1, payload: {} }))),
  );
  await relayAll(test.db, actor.merchantId, new Reactions().onAll(queueDeliveries));
}

describe('an export of webhooks', () => {
  it('holds those of the list in its order, in words, and no secret', async () => {
    const ids = [await open('=Till', '*'), await open('', 'order.placed', 'stock.*')];
    const listed = await test.db.tx(actor, listEndpoints);
    const { file } = await exchange.takeOut(actor, { table: 'webhooks' });
    const lines = file.toString().trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',').at(-1))).toEqual(listed.map(({ id }) => id));
    expect(lines[0]).toMatch(/^'=Till,Nothing sent yet,https:\/\/shop\.example\.com\/in,All events,/);
    expect(lines[1]).toMatch(/^https:\/\/shop\.example\.com\/in,Nothing sent yet,\S+,order\.placed · stock\.\*,/);
    const { secret } = await test.db.tx(actor, (tx) => readSecret(tx, ids[0]!, vault));
    expect(file.toString()).not.toContain(secret.slice(0, 12));
  });

  it('is refused to who may not see webhooks', async () => {
    for (const table of ['webhooks', 'webhook-deliveries']) {
      const refused = exchange.takeOut(without('webhooks:read'), { table });
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('an export of deliveries', () => {
  it('holds those of one webhook under the filters of its log, or of all', async () => {
    const [one, other] = [await open('One', 'order.*'), await open('=Other', 'order.placed')];
    await happen('order.placed', 'order.paid', 'order.placed');
    await test.db.tx(
      actor,
      (tx) => tx.run`UPDATE platform.webhook_delivery SET state = 'failed', last_error = 'TIMEOUT', attempts = 10
        WHERE endpoint_id = ${one} AND event_type = 'order.placed'`,
    );
    const columns = ['id', 'type', 'state', 'answer', 'attempts', 'endpoint'];
    for (const filters of [{}, { state: 'failed' }, { type: 'order.paid' }, { to: '2020-01-01T00:00:00Z' }]) {
      const lines = await exchange.linesOf(actor, {
        table: 'webhook-deliveries',
        columns,
        filters: { ...filters, endpointId: one },
      });
      const { items } = await test.db.tx(actor, (tx) => listDeliveries(tx, one, filters, { limit: 50 }));
      expect(lines.map((line) => line.split(',')[0])).toEqual(items.map(({ id }) => id));
    }
    const failed = { state: 'failed', endpointId: one };
    const words = columns.slice(1);
    expect(await exchange.linesOf(actor, { table: 'webhook-deliveries', columns: words, filters: failed })).toEqual([
      'order.placed,Given up,No answer in time,10,One',
      'order.placed,Given up,No answer in time,10,One',
    ]);
    const all = await exchange.linesOf(actor, { table: 'webhook-deliveries', columns: ['endpoint'] });
    expect(all.sort()).toEqual(["'=Other", "'=Other", 'One', 'One', 'One']);
    expect(other).not.toBe(one);
  });
});
