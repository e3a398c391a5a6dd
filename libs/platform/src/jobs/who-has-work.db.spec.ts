import type { Actor } from '../db/actor.js';
import { type Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { Reactions } from '../events/reactions.js';
import { relayEvents } from '../events/relay.js';
import { analyze, testDatabase, type TestDatabase } from '../testing/index.js';
import { merchantsWithDeliveries, merchantsWithEvents } from './who-has-work.js';

let test: TestDatabase;
let actors: Actor[];

beforeEach(async () => {
  test = await testDatabase();
  actors = [];
  for (let n = 0; n < 3; n++) actors.push((await test.merchant()).actor);
});
afterEach(() => test.close());

const happen = (tx: Tx, actor: Actor): Promise<void> =>
  emit(tx, actor, { type: 'a.b', subjectId: uuid7(), subjectVersion: 1, payload: {} });

describe('merchants with events', () => {
  it('are those with some that the relay has not taken, and no others', async () => {
    for (const actor of actors) while ((await relayEvents(test.db, actor.merchantId, new Reactions())) > 0);
    expect(await merchantsWithEvents(test.db)).toEqual([]);
    const { merchantId } = actors[1]!;
    await test.db.tx(actors[1]!, (tx) => happen(tx, actors[1]!));
    // Whatever other transaction is open on the server holds events back for a moment.
    while ((await merchantsWithEvents(test.db)).length === 0);
    expect(await merchantsWithEvents(test.db)).toEqual([merchantId]);
    while ((await relayEvents(test.db, merchantId, new Reactions())) === 0);
    expect(await merchantsWithEvents(test.db)).toEqual([]);
  });

  it('are found without reading what was relayed before', async () => {
    const [actor] = actors as [Actor];
    await test.db.tx(actor, async (tx) => {
      for (let n = 0; n < 20; n++)
        await emit(
          tx,
          actor,
          ...Array.from({ length: 500 }, () => ({ type: 'a.b', subjectId: uuid7(), subjectVersion: 1, payload: {} })),
        );
    });
    await analyze(test.ownerUrl);
    for (let taken = 0; taken < 10_000;) taken += await relayEvents(test.db, actor.merchantId, new Reactions());
    const pages = await test.db.directory(async (tx) => {
      // Planned the first time.
      await tx.sql`SELECT platform.merchants_with_events()`;
      const [plan] = await tx.sql<{
        'QUERY PLAN': [{ Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }];
      }>`
        EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT platform.merchants_with_events()`;
      const { 'Shared Hit Blocks': hit, 'Shared Read Blocks': read } = plan!['QUERY PLAN'][0].Plan;
      return hit + read;
    });
    expect(pages).toBeLessThan(100);
  });

  it('are told only once no transaction is open that began before', async () => {
    for (const actor of actors) while ((await relayEvents(test.db, actor.merchantId, new Reactions())) > 0);
    await test.db.tx(actors[0]!, async (tx) => {
      await happen(tx, actors[0]!);
      await test.db.tx(actors[1]!, (other) => happen(other, actors[1]!));
      expect(await merchantsWithEvents(test.db)).toEqual([]);
    });
    let ids: string[] = [];
    while (ids.length < 2) ids = await merchantsWithEvents(test.db);
    expect(ids.sort()).toEqual([actors[0]!, actors[1]!].map(({ merchantId }) => merchantId).sort());
  });
});

describe('merchants with deliveries', () => {
  const endpoint = (actor: Actor, id: string): Promise<number> =>
    test.db.tx(
      actor,
      (tx) =>
        tx.run`INSERT INTO platform.webhook_endpoint (id, url, event_types, secret) VALUES (${id}, 'https://example.com/', '{*}', 'x')`,
    );
  const delivery = (actor: Actor, endpointId: string, due: string): Promise<number> =>
    test.db.tx(
      actor,
      (tx) => tx.run`
        INSERT INTO platform.webhook_delivery (id, endpoint_id, event_id, event_type, seq, next_attempt_at)
        VALUES (${uuid7()}, ${endpointId}, ${uuid7()}, 'a.b', 1, now() + ${due}::interval)`,
    );

  it('are those with some that are due at an endpoint that takes them', async () => {
    const [due, later, paused] = actors as [Actor, Actor, Actor];
    const ids = [uuid7(), uuid7(), uuid7()] as const;
    for (const [n, actor] of actors.entries()) await endpoint(actor, ids[n]!);
    await delivery(due, ids[0], '-1 second');
    await delivery(due, ids[0], '-2 seconds');
    await delivery(later, ids[1], '1 minute');
    await delivery(paused, ids[2], '-1 second');
    await test.db.tx(
      paused,
      (tx) => tx.run`UPDATE platform.webhook_endpoint SET paused_until = now() + interval '1 minute'`,
    );
    expect(await merchantsWithDeliveries(test.db)).toEqual([due.merchantId]);
  });
});

describe('those who ask for whom there is something to do', () => {
  it('learn no more than that of merchants they do not act for', async () => {
    await test.db.tx(actors[0]!, (tx) => happen(tx, actors[0]!));
    const seen = await test.db.tx(actors[1]!, async (tx) => {
      // What the functions say of themselves helps nobody else.
      await tx.sql`SELECT set_config('app.asks_for_news', 'yes', true)`;
      await merchantsWithEvents(test.db);
      return tx.sql`SELECT DISTINCT merchant_id FROM platform.event`;
    });
    expect(seen.filter(({ merchant_id: id }) => id !== actors[1]!.merchantId)).toEqual([]);
  });
});
