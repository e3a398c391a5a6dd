import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { layWire, testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { Database } from './database.js';
import { isConnectionLost } from './retry.js';
import { type Tx } from './tx.js';

let test: TestDatabase;
let merchant: TestMerchant;

beforeAll(async () => {
  test = await testDatabase();
  merchant = await test.merchant();
});
beforeEach(() =>
  tx(
    (t) => t.run`INSERT INTO platform.counter (name, next) VALUES ('a', 1), ('b', 1)
      ON CONFLICT (merchant_id, name) DO UPDATE SET next = 1`,
  ),
);
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>, idempotent = false): Promise<T> =>
  test.db.tx(merchant.actor, work, { idempotent });
const raise = (t: Tx, name: string): Promise<number> =>
  t.run`UPDATE platform.counter SET next = next + 1 WHERE name = ${name}`;
const counters = (): Promise<unknown[]> => tx((t) => t.sql`SELECT next::int FROM platform.counter ORDER BY name`);

describe('plans', () => {
  it('are made anew where much is asked for at a time, and kept where little is', async () => {
    const modeOf = async (kind: 'api' | 'worker' | 'report'): Promise<string> => {
      const db = await Database.open(test.url, kind);
      const [row] = await db.directory(
        (tx) => tx.sql<{ mode: string }>`SELECT current_setting('plan_cache_mode') AS mode`,
      );
      await db.close();
      return row!.mode;
    };
    expect([await modeOf('api'), await modeOf('worker'), await modeOf('report')]).toEqual([
      'auto',
      'force_custom_plan',
      'force_custom_plan',
    ]);
  });
});

describe('a transaction that runs into another', () => {
  it('in a deadlock is run again, and both take effect', async () => {
    let tries = 0;
    const meet = barrier(2);
    const work = async (first: string, second: string): Promise<void> => {
      await tx(async (t) => {
        tries += 1;
        await raise(t, first);
        // Only the first time round, so that they get in each other's way once.
        if (tries <= 2) await meet();
        await raise(t, second);
      });
    };
    await Promise.all([work('a', 'b'), work('b', 'a')]);
    expect(await counters()).toEqual([{ next: 3 }, { next: 3 }]);
    expect(tries).toBe(3);
  });

  it('in a serialization conflict is run again on what the other left', async () => {
    const db = await openSerializable();
    const meet = barrier(2);
    let tries = 0;
    const addUp = (into: string): Promise<number> =>
      db.tx(merchant.actor, async (t) => {
        tries += 1;
        const [row] = await t.sql<{ sum: string }>`SELECT sum(next) AS sum FROM platform.counter`;
        if (tries <= 2) await meet();
        return t.run`UPDATE platform.counter SET next = ${Number(row!.sum)} WHERE name = ${into}`;
      });
    await Promise.all([addUp('a'), addUp('b')]);
    await db.close();
    // One after the other gives 2 and 3; at once, without a retry, both would be 2.
    const values = ((await counters()) as { next: number }[]).map(({ next }) => next).sort();
    expect([values, tries]).toEqual([[2, 3], 3]);
  });

  it('is not run again for a fault of its own, and leaves nothing behind', async () => {
    let tries = 0;
    const work = tx(async (t) => {
      tries += 1;
      await raise(t, 'a');
      await t.run`UPDATE platform.counter SET next = 0 WHERE name = 'b'`;
    });
    await expect(work).rejects.toMatchObject({ code: '23514' });
    expect(tries).toBe(1);
    expect(await counters()).toEqual([{ next: 1 }, { next: 1 }]);
  });
});

describe('a transaction whose connection is lost', () => {
  it.each([
    [true, 2],
    [false, 1],
  ])('with an idempotency key (%s) is tried %i times in all', async (idempotent, expected) => {
    let tries = 0;
    const work = tx(async (t) => {
      tries += 1;
      if (tries === 1) await t.sql`SELECT pg_terminate_backend(pg_backend_pid())`;
      return 'done';
    }, idempotent).catch((error: { code: string }) => error.code);
    expect(await work).toBe(idempotent ? 'done' : '57P01');
    expect(tries).toBe(expected);
  });

  it.each([
    [true, 'done'],
    [false, true],
  ])('between two statements, with an idempotency key (%s), is known as such', async (idempotent, expected) => {
    const wire = await layWire(test.url);
    const db = await Database.open(wire.url, 'api');
    let tries = 0;
    const work = db.tx(
      merchant.actor,
      async (t) => {
        tries += 1;
        if (tries === 1) {
          wire.cut();
          wire.mend();
          await wait(0);
        }
        await t.sql`SELECT 1`;
        return 'done';
      },
      { idempotent },
    );
    expect(await work.catch(isConnectionLost)).toBe(expected);
    expect(tries).toBe(idempotent ? 2 : 1);
    await db.close();
    await wire.close();
  });

  it('to a server that vanished without a word is ended after a while, and the work done on another', async () => {
    const wire = await layWire(test.url);
    const db = await Database.open(wire.url, 'api', [], 300);
    let tries = 0;
    const work = (idempotent: boolean): Promise<unknown> =>
      db.tx(
        merchant.actor,
        async (t) => {
          tries += 1;
          if (tries === 1) wire.strand();
          return t.sql`SELECT 1 AS one`;
        },
        { idempotent },
      );
    expect([await work(true), tries]).toEqual([[{ one: 1 }], 2]);
    tries = 0;
    expect([await work(false).catch(isConnectionLost), tries]).toEqual([true, 1]);
    expect(await work(false)).toEqual([{ one: 1 }]);
    await db.close();
    await wire.close();
  });

  it('in the moment it is lent out does not end the process', async () => {
    const wire = await layWire(test.url);
    const db = await Database.open(wire.url, 'api');
    const read = (work: () => Promise<unknown>): Promise<unknown> =>
      db.tx(merchant.actor, async (t) => (await work(), t.sql`SELECT 1 AS one`), { idempotent: true });
    wire.dismissNext();
    // The one connection that is open is in use, so that another is made.
    expect(await read(() => read(() => Promise.resolve()))).toEqual([{ one: 1 }]);
    await db.close();
    await wire.close();
  });

  it('does not end the process, and the pool goes on once the database is back', async () => {
    const wire = await layWire(test.url);
    const db = await Database.open(wire.url, 'api');
    const read = (): Promise<unknown> => db.tx(merchant.actor, (t) => t.sql`SELECT 1 AS one`);
    await read();
    wire.cut();
    await wait(0);
    await expect(read()).rejects.toThrow();
    wire.mend();
    expect(await read()).toEqual([{ one: 1 }]);
    await db.close();
    await wire.close();
  });
});

/** The same database for transactions that see no other at work. */
async function openSerializable(): Promise<Database> {
  const client = new pg.Client({ connectionString: test.ownerUrl });
  await client.connect();
  const name = new URL(test.url).pathname.slice(1);
  await client.query(`ALTER DATABASE ${name} SET default_transaction_isolation = 'serializable'`);
  await client.end();
  return Database.open(test.url, 'api');
}

/** Lets everyone through once all have come. */
function barrier(count: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === count) for (const go of waiting) go();
    });
}
