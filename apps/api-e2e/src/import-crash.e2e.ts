import pg from 'pg';
import { balances, type House, mismatches, openHouse } from './support/house.js';
import { finished, type ImportView, problemsOf, run, totals, upload } from './support/imports.js';
import { startWorker, until } from './support/program.js';

const ORDERS = 6_000;
/** The order at which the first worker is held, behind two batches that are written. */
const HELD_AT = 'CRASH-4500';

let house: House;

beforeAll(async () => {
  house = await openHouse({}, { worker: true });
});
afterAll(() => house.close());

interface Expected {
  orders: number;
  lines: number;
  units: number;
  totalMinor: number;
  leftovers: number;
  problems: number;
}

/** A file of finished orders with leftovers and bad rows in between, and what is to become of it, counted independently. */
function bigFile(): { file: string; expected: Expected } {
  const expected = { orders: 0, lines: 0, units: 0, totalMinor: 0, leftovers: 0, problems: 0 };
  const rows = ['Order No,SKU,Qty,Price,Date'];
  for (let n = 0; n < ORDERS; n++) {
    const bad = n % 50 === 7;
    for (let line = 0; line < 3; line++) {
      const [sku, quantity, pence] = [`SKU-${(n + line) % 40}`, 1 + (n % 3), 125 + line];
      const price = `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
      rows.push(`CRASH-${n},${sku},${bad && line === 1 ? 'none' : quantity},${price},2024-03-01 10:00:00`);
      if (bad) expected.problems += 1;
      else
        Object.assign(expected, {
          lines: expected.lines + 1,
          units: expected.units + quantity,
          totalMinor: expected.totalMinor + quantity * pence,
        });
    }
    if (!bad) expected.orders += 1;
    if (n % 20 === 3) {
      rows.push(`C-${n},SKU-1,-1,1.25,2024-03-01 10:00:00`);
      expected.leftovers += 1;
    }
  }
  return { file: rows.join('\n'), expected };
}

/** Makes whoever writes this order wait, in the middle of its transaction, for a lock that this test holds. */
async function holdAt(
  externalNumber: string,
): Promise<{ reached: () => Promise<boolean>; letGo: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: house.test.ownerUrl });
  await client.connect();
  await client.query('SELECT pg_advisory_lock(4711)');
  await client.query(`
    CREATE OR REPLACE FUNCTION orders.hold() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_advisory_xact_lock(4711); RETURN NEW; END $$;
    CREATE TRIGGER hold BEFORE INSERT ON orders.sales_order FOR EACH ROW
      WHEN (NEW.external_number = '${externalNumber}') EXECUTE FUNCTION orders.hold()`);
  return {
    reached: async () => {
      const { rows } = await client.query(
        `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return rows.length > 0;
    },
    letGo: async () => {
      await client.query('SELECT pg_advisory_unlock(4711)');
      await client.query('DROP TRIGGER hold ON orders.sales_order');
      await client.end();
    },
  };
}

describe('a worker that is killed in the middle of an import', () => {
  it('leaves it to the next one, which finishes it without losing or doubling anything', async () => {
    const { file, expected } = bigFile();
    const held = await holdAt(HELD_AT);
    const uploaded: ImportView = (await upload(house.operator, file)).body;
    expect((await run(house, uploaded, { history: true, createProducts: true })).status).toBe(202);
    expect(await until(held.reached)).toBe(true);
    await house.worker!.kill();
    const written = (await totals(house)).orders;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(expected.orders);
    await held.letGo();

    house.worker = await startWorker(house.test.url, house.env);
    const done = await finished(house, uploaded.id);
    expect(done.state).toBe('done');
    const { leftovers, problems, ...sums } = expected;
    expect(await totals(house)).toEqual(sums);
    expect(new Set((await problemsOf(house, uploaded.id)).map(({ line }) => line)).size).toBe(problems);
    const [kept] = await house.read((tx) => tx.sql`SELECT count(*)::int FROM platform.import_leftover`);
    expect(kept).toEqual({ count: leftovers });
    expect(done).toMatchObject({
      ordersPlaced: sums.orders,
      linesPlaced: sums.lines,
      leftoverRows: leftovers,
      problemRows: problems,
      productsCreated: 40,
    });
  }, 120_000);

  it('leaves no stock behind: what finished orders shipped was received once', async () => {
    expect((await balances(house)).filter(({ onHand, reserved }) => onHand + reserved > 0)).toEqual([]);
    expect(await mismatches(house)).toEqual([]);
  });
});

describe('an import that is watched', () => {
  const header = 'Order No,SKU,Qty,Price,Date';

  it('tells its progress until it is done', async () => {
    const { body } = await upload(house.operator, `${header}\nW-1,SKU-1,1,1.25,2024-03-01\n`);
    await run(house, body, { history: true, createProducts: true });
    const { text } = await house.operator.get(`/imports/${body.id}/progress`);
    const states = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as ImportView);
    expect(states.at(-1)).toMatchObject({ id: body.id, state: 'done', ordersPlaced: 1 });
  });

  it('stops behind the batch it is writing when it is cancelled, and goes on from there when it is run again', async () => {
    const before = (await totals(house)).orders;
    const rows = Array.from({ length: 40_000 }, (_, n) => `X-${n},SKU-1,1,1.25,2024-03-01`);
    const held = await holdAt('X-100');
    const { body } = await upload(house.operator, [header, ...rows].join('\n'));
    await run(house, body, { history: true, createProducts: true });
    expect(await until(held.reached)).toBe(true);
    expect((await house.operator.post(`/imports/${body.id}/cancel`, {})).status).toBe(200);
    await held.letGo();
    const cancelled = await finished(house, body.id);
    const written = (await totals(house)).orders - before;
    expect(cancelled).toMatchObject({ state: 'cancelled', ordersPlaced: written });
    expect(written).toBeLessThan(rows.length);
    // What a cancelled import has not written by now, it never will.
    await house.worker!.stop();
    expect((await totals(house)).orders - before).toBe(written);

    house.worker = await startWorker(house.test.url, house.env);
    await run(house, body, { history: true, createProducts: true });
    expect(await finished(house, body.id)).toMatchObject({ state: 'done', ordersPlaced: rows.length, problemRows: 0 });
    expect((await totals(house)).orders - before).toBe(rows.length);
    expect(await mismatches(house)).toEqual([]);
  });
});
