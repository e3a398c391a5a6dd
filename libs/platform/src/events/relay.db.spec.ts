import { systemActor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { emit } from './emit.js';
import { listEvents } from './events.queries.js';
import { type EventRow, Reactions } from './reactions.js';
import { chainHash } from './chain.rules.js';
import { relayEvents } from './relay.js';

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
const happened = (type: string, subjectVersion = 1) => ({
  type,
  subjectId: uuid7(),
  subjectVersion,
  payload: { b: 1, a: [2] },
});
const happen = (...types: string[]): Promise<void> =>
  tx((t) => emit(t, merchant.actor, ...types.map((type) => happened(type))));
const relay = (reactions = new Reactions()): Promise<number> => relayEvents(test.db, merchant.merchantId, reactions);
/** Relays until so many are taken: a transaction of anyone else on the server may hold events back for a moment. */
async function taken(count: number, reactions?: Reactions): Promise<number[]> {
  const counts: number[] = [];
  for (let sum = 0; sum < count; sum += counts.at(-1)!) counts.push(await relay(reactions));
  return counts.filter((one) => one > 0);
}
const feed = async (): Promise<string[]> =>
  (await tx((t) => listEvents(t, 0, 1_000))).map(({ seq, type }) => `${seq} ${type}`);

describe('the relay of events', () => {
  it('numbers events in the order of their transactions, without a gap', async () => {
    await happen('a.one', 'a.two');
    expect(await taken(2)).toEqual([2]);
    await happen('a.three');
    expect([await taken(1), await relay()]).toEqual([[1], 0]);
    expect(await feed()).toEqual(['1 a.one', '2 a.two', '3 a.three']);
  });

  it('waits for a transaction that began before, so that nobody reads past it', async () => {
    let finish: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const slow = tx(async (t) => {
      await emit(t, merchant.actor, happened('slow.one'));
      begun();
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await started;
    await happen('quick.one');
    expect(await relay()).toBe(0);
    finish();
    await slow;
    await taken(2);
    expect(await feed()).toEqual(['1 slow.one', '2 quick.one']);
  });

  it('hands each reaction all events of its types at once, in the same transaction as their numbers', async () => {
    const seen: string[][] = [];
    const reactions = new Reactions()
      .on(['order.placed', 'order.paid'], async (t, actor, events) => {
        expect(actor).toEqual(systemActor(merchant.merchantId, 'relay'));
        seen.push(events.map(({ type }) => type));
        await t.run`INSERT INTO platform.counter (name, next) VALUES ('reacted', ${events.length})`;
      })
      .on(['order.lost'], () => Promise.reject(new Error('must not be called')));
    await happen('order.placed', 'stock.moved', 'order.paid');
    await taken(3, reactions);
    expect(seen).toEqual([['order.placed', 'order.paid']]);
    expect(await tx((t) => t.sql`SELECT next::int FROM platform.counter`)).toEqual([{ next: 2 }]);
  });

  it('numbers nothing when a reaction fails, and comes back to the same events', async () => {
    let broken = true;
    const seen: EventRow[] = [];
    const reactions = new Reactions().on(['order.placed'], async (t, _, events) => {
      await t.run`INSERT INTO platform.counter (name, next) VALUES ('reacted', 1)`;
      if (broken) throw new Error('broken');
      seen.push(...events);
    });
    await happen('order.placed', 'order.placed');
    await expect(taken(2, reactions)).rejects.toThrow('broken');
    expect([await feed(), await tx((t) => t.sql`SELECT FROM platform.counter`)]).toEqual([[], []]);
    broken = false;
    await taken(2, reactions);
    expect(seen).toHaveLength(2);
  });

  it('leaves a merchant to the relay that is already at work there', async () => {
    await happen('order.placed');
    let finish: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    const reactions = new Reactions().on(['order.placed'], () => {
      begun();
      return new Promise((resolve) => (finish = resolve));
    });
    await taken(1);
    await happen('order.placed');
    const first = taken(1, reactions);
    await started;
    expect(await relay()).toBe(0);
    finish();
    expect(await first).toEqual([1]);
    expect(await feed()).toEqual(['1 order.placed', '2 order.placed']);
  });

  it('takes every event once when several relays start at the same moment on a new merchant', async () => {
    await happen(...Array.from({ length: 30 }, (_, n) => `a.n${n}`));
    const counts = await Promise.all(Array.from({ length: 4 }, () => relay()));
    const rest = await taken(30 - counts.reduce((sum, count) => sum + count, 0));
    expect(counts.filter((count) => count > 0).length + rest.length).toBe(1);
    expect(await feed()).toEqual(Array.from({ length: 30 }, (_, n) => `${n + 1} a.n${n}`));
  });

  it('takes more events than fit one transaction in several', async () => {
    await tx((t) => emit(t, merchant.actor, ...Array.from({ length: 1_200 }, () => happened('bulk.one'))));
    expect(await taken(1_200)).toEqual([1_000, 200]);
  });

  it('chains hashes, so that an event that was changed, moved or left out shows', async () => {
    await happen('a.one', 'a.two', 'a.three');
    await taken(3);
    const rows = await tx(
      (t) => t.sql<EventRow & { seq: string; hash: Buffer }>`
        SELECT c.seq, c.hash, e.event_id AS id, e.type, e.subject_id AS "subjectId", e.subject_version AS "subjectVersion",
          e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.request_id AS "requestId", e.at, e.payload
        FROM platform.event_chain c JOIN platform.event e USING (event_id) ORDER BY c.seq`,
    );
    const follow = (events: readonly EventRow[]): string =>
      events.reduce((hash, event, n) => chainHash(hash, n + 1, event), Buffer.alloc(32) as Buffer).toString('hex');
    const whole = rows.at(-1)!.hash.toString('hex');
    expect(follow(rows)).toBe(whole);
    const [one, two, three] = [rows[0]!, rows[1]!, rows[2]!];
    const forged = [
      [one, { ...two, payload: { b: 2, a: [2] } }, three],
      [one, { ...two, actorId: uuid7() }, three],
      [one, { ...two, requestId: 'another' }, three],
      [one, { ...two, at: new Date(two.at.getTime() + 1) }, three],
      [two, one, three],
      [one, three],
    ];
    for (const events of forged) expect(follow(events)).not.toBe(whole);
    expect(follow([one, { ...two, payload: { a: [2], b: 1 } }, three])).toBe(whole);
  });
});
