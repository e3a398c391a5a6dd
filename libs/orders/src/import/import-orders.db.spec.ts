import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import {
  type Actor,
  openImport,
  readImport,
  registerUpload,
  runImport,
  Shop,
  storeUpload,
  type Tx,
  uuid7,
} from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../orders.messages.js';
import './import-orders.js';

const HEADER = 'Order No,SKU,Qty,Price,Date';
const MAPPING = { orderNumber: 'Order No', sku: 'SKU', quantity: 'Qty', unitPrice: 'Price', placedAt: 'Date' };

let test: TestDatabase;
let owner: pg.Client;
let directory: string;
let actor: Actor;
let shopId: string;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  directory = mkdtempSync(join(tmpdir(), 'zhanggui-imports-'));
  owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  await owner.query(`
    CREATE FUNCTION orders.refuse_write() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100'; END $$`);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  shopId = uuid7();
  await tx(async (t) => {
    const warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    await t.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId });
    await createProducts(t, actor, {
      currency: 'GBP',
      products: [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '2' }] }],
    });
    await receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 3 }] });
  });
});
afterAll(async () => {
  await owner.end();
  await test.close();
  rmSync(directory, { recursive: true, force: true });
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

async function upload(...rows: string[]): Promise<string> {
  const file = await storeUpload(directory, Readable.from([Buffer.from([HEADER, ...rows].join('\n'))]));
  return tx((t) => registerUpload(t, actor, file, { kind: 'orders', fileName: 'orders.csv' }));
}

const open = (id: string, { dryRun = false, history = true } = {}): Promise<void> =>
  tx((t) => openImport(t, actor, { id, shopId, mapping: MAPPING, dryRun, options: { history, createProducts: true } }));
const run = (id: string): Promise<void> => runImport(test.db, actor.merchantId, id);
const read = (id: string): ReturnType<typeof readImport> => tx((t) => readImport(t, id));

/** Lets the database fail at the order with that number, as it does on a full disk, until `mend`. */
async function failAt(externalNumber: string): Promise<() => Promise<unknown>> {
  await owner.query(`CREATE TRIGGER refuse BEFORE INSERT ON orders.sales_order FOR EACH ROW
    WHEN (NEW.external_number = '${externalNumber}') EXECUTE FUNCTION orders.refuse_write()`);
  return () => owner.query('DROP TRIGGER refuse ON orders.sales_order');
}

const counts = async (): Promise<unknown> => {
  const [row] = await tx(
    (t) => t.sql`
      SELECT (SELECT count(*)::int FROM orders.sales_order) AS orders, (SELECT count(*)::int FROM orders.order_line) AS lines,
        (SELECT count(*)::int FROM platform.import_leftover) AS leftovers, (SELECT count(*)::int FROM platform.import_problem) AS problems`,
  );
  return row;
};
const onHand = async (): Promise<Record<string, number>> => {
  const rows = await tx(
    (t) => t.sql<{ sku: string; units: number }>`
      SELECT v.sku, b.on_hand::int AS units FROM inventory.stock_balance b JOIN catalog.variant v ON v.id = b.variant_id`,
  );
  return Object.fromEntries(rows.map(({ sku, units }) => [sku, units]));
};
const problems = (): Promise<unknown[]> =>
  tx(
    (t) =>
      t.sql`SELECT line_no::int AS line, column_name AS column, code FROM platform.import_problem ORDER BY line_no, problem_no`,
  );

const order = (number: string, sku = 'LAMP', quantity = 1): string => `${number},${sku},${quantity},1.25,2024-03-01`;

describe('an import that is cut off', () => {
  it('before its first order is written receives its stock once when it is run again', async () => {
    const id = await upload(order('A-1'), order('A-2', 'NEW', 4));
    await open(id);
    const mend = await failAt('A-1');
    await expect(run(id)).rejects.toThrow('the disk is full');
    await mend();
    expect((await read(id)).state).toBe('running');
    await run(id);
    expect(await onHand()).toEqual({ LAMP: 3, NEW: 0 });
    expect(await read(id)).toMatchObject({ state: 'done', progress: { ordersPlaced: 2, productsCreated: 1 } });
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('in the middle goes on behind the last order written, and counts everything once', async () => {
    const rows = Array.from({ length: 9_000 }, (_, n) => order(`B-${n}`));
    for (let n = 100; n < 9_000; n += 100) rows[n] = order(`B-${n}`, 'LAMP', -1);
    for (let n = 150; n < 9_000; n += 100) rows[n] = `B-${n},LAMP,many,1.25,2024-03-01`;
    const id = await upload(...rows);
    await open(id);
    const mend = await failAt('B-7001');
    await expect(run(id)).rejects.toThrow('the disk is full');
    await mend();
    const before = (await counts()) as { orders: number };
    expect(before.orders).toBeGreaterThan(0);
    await run(id);
    const [leftovers, bad] = [89, 89];
    const placed = 9_000 - leftovers - bad;
    expect(await counts()).toEqual({ orders: placed, lines: placed, leftovers, problems: bad });
    expect((await read(id)).progress).toMatchObject({
      ordersPlaced: placed,
      linesPlaced: placed,
      leftoverRows: leftovers,
      problemRows: bad,
      rowsRead: 9_000,
    });
    expect(await onHand()).toEqual({ LAMP: 3 });
  });

  it('behind thousands of rows that are left over counts those once, too', async () => {
    const left = Array.from({ length: 6_000 }, (_, n) => order(`L-${n}`, 'LAMP', -1));
    const id = await upload(order('C-1'), ...left, order('C-2'));
    await open(id);
    const mend = await failAt('C-2');
    await expect(run(id)).rejects.toThrow('the disk is full');
    await mend();
    await run(id);
    expect(await counts()).toMatchObject({ orders: 2, leftovers: 6_000 });
    expect((await read(id)).progress).toMatchObject({ ordersPlaced: 2, leftoverRows: 6_000 });
  });

  it('in a check, which leaves nothing to go on from, counts from the start again', async () => {
    const id = await upload(order('C-3'), order('C-4'));
    await open(id, { dryRun: true });
    await tx((t) => t.run`UPDATE platform.import_run SET progress = '{"ordersPlaced": 1}' WHERE id = ${id}`);
    await run(id);
    expect(await read(id)).toMatchObject({ state: 'done', progress: { ordersPlaced: 2 } });
  });
});

describe('an order of a file', () => {
  it('whose rows do not stand together is placed whole, with the date of its first row', async () => {
    const id = await upload('D-1,LAMP,1,1.00,2024-03-01', 'D-2,LAMP,1,1.00,2024-03-02', 'D-1,NEW,2,0.50,2024-03-03');
    await open(id);
    await run(id);
    const rows = await tx(
      (t) => t.sql`SELECT external_number AS number, line_count AS lines, total_minor::int AS total, placed_at AS at
      FROM orders.sales_order ORDER BY external_number`,
    );
    expect(rows).toEqual([
      { number: 'D-1', lines: 2, total: 200, at: new Date('2024-03-01T00:00:00Z') },
      { number: 'D-2', lines: 1, total: 100, at: new Date('2024-03-02T00:00:00Z') },
    ]);
  });

  it.each([true, false])(
    'too large for exact money is reported and holds nothing else up (history: %s)',
    async (history) => {
      const id = await upload('E-1,LAMP,1000000,999999999999,2024-03-01', 'E-2,LAMP,1,1.00,2024-03-01');
      await open(id, { history });
      await run(id);
      expect(await read(id)).toMatchObject({ state: 'done', progress: { ordersPlaced: 1, problemRows: 1 } });
      expect(await problems()).toMatchObject([{ line: 2, code: 'total_too_large' }]);
    },
  );

  it('that was placed through the API a moment before is reported, with that reason', async () => {
    const first = await upload(order('F-1'));
    await open(first);
    await run(first);
    const second = await upload(order('F-1'), order('F-2'));
    await open(second);
    await run(second);
    expect((await problems()).at(-1)).toEqual({ line: 2, column: 'Order No', code: 'duplicate_external_number' });
    expect((await read(second)).progress).toMatchObject({ ordersPlaced: 1, problemRows: 1 });
  });
});

describe('an import of another shop or merchant', () => {
  it('is refused for a shop that is not there, and cannot be seen by a neighbour', async () => {
    const id = await upload(order('G-1'));
    shopId = uuid7();
    await expect(open(id)).rejects.toMatchObject({ code: 'unknown_shop' });
    actor = (await test.merchant()).actor;
    await expect(read(id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the check of open orders', () => {
  it('hands out what is available in the order of the file, and reports what is short as placing would', async () => {
    const rows = [
      order('H-1', 'LAMP', 2),
      order('H-2', 'LAMP', 2),
      order('H-3', 'LAMP', 1),
      order('H-4', 'NEW', 1),
      'H-3,NEW,1,1.25,2024-03-01',
    ];
    const id = await upload(...rows);
    await open(id, { dryRun: true, history: false });
    await run(id);
    const told = await problems();
    expect(told).toEqual([
      { line: 3, column: null, code: 'out_of_stock' },
      { line: 4, column: null, code: 'row_sibling' },
      { line: 5, column: null, code: 'out_of_stock' },
      { line: 6, column: null, code: 'out_of_stock' },
    ]);
    expect((await read(id)).progress).toMatchObject({ ordersPlaced: 1, linesPlaced: 1, problemRows: 4 });
    await open(id, { history: false });
    await run(id);
    expect(await problems()).toEqual(told);
    expect((await read(id)).progress).toMatchObject({ ordersPlaced: 1, linesPlaced: 1, problemRows: 4 });
  });
});
