import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import '../http/platform.messages.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { applyRetention, askForRetention } from './index.js';
import { readRetention, setRetention } from './set-retention.js';

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const set = (months: Record<string, number>, version: number): Promise<void> =>
  tx((t) => setRetention(t, actor, { months, version }));

describe('setRetention', () => {
  it('keeps the months, goes on from the version that was read and tells it as an event', async () => {
    await set({ notifications: 6 }, 0);
    await set({ notifications: 3, answers: 2 }, 1);
    expect(await tx(readRetention)).toEqual({ months: { notifications: 3, answers: 2 }, version: 2 });
    const events = await tx(
      (t) => t.sql`SELECT payload FROM platform.event WHERE type = 'retention.changed' ORDER BY event_id`,
    );
    expect(events).toEqual([
      { payload: { months: { notifications: 6 } } },
      { payload: { months: { notifications: 3, answers: 2 } } },
    ]);
  });

  it('refuses what it does not know, months that are none, and a version that is not the last', async () => {
    await expect(set({ gossip: 3 }, 0)).rejects.toMatchObject({ code: 'retention_unknown' });
    await expect(set({ answers: 0.5 }, 0)).rejects.toMatchObject({ code: 'invalid' });
    await set({}, 0);
    await expect(set({}, 0)).rejects.toMatchObject({ code: 'version_stale' });
    await expect(set({}, 7)).rejects.toMatchObject({ code: 'version_stale' });
  });
});

describe('applyRetention', () => {
  it('deletes answers after thirty days, unless the merchant keeps them longer, and notes how many', async () => {
    const keys = (): Promise<unknown[]> => tx((t) => t.sql`SELECT key FROM platform.idempotency_key`);
    await tx(
      (t) => t.run`INSERT INTO platform.idempotency_key (client_id, key, fingerprint, status, body, created_at)
        SELECT ${actor.id}, n::text, '', 200, '', now() - make_interval(days => n) FROM unnest(ARRAY[1, 40, 70]) n`,
    );
    await set({ answers: 2 }, 0);
    await applyRetention(test.db, actor.merchantId, new Date());
    expect(await keys()).toHaveLength(2);
    await set({}, 1);
    await applyRetention(test.db, actor.merchantId, new Date());
    expect(await keys()).toEqual([{ key: '1' }]);
    const events = await tx(
      (t) => t.sql`SELECT payload FROM platform.event WHERE type = 'retention.applied' ORDER BY event_id`,
    );
    expect(events).toEqual([{ payload: { answers: 1 } }, { payload: { answers: 1 } }]);
  });

  it('is asked for once, however often', async () => {
    for (let n = 0; n < 2; n++) await tx((t) => askForRetention(t, actor.merchantId));
    expect(await tx((t) => t.sql`SELECT task, state FROM platform.job_run`)).toEqual([
      { task: 'apply-retention', state: 'waiting' },
    ]);
  });
});
