import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, sql, type Sql, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import pg from 'pg';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock, reserveStock } from '../index.js';
import { listMovements } from './movements.queries.js';
import type { StockQueryDto, StockRowDto } from './stock.dto.js';
import { listStock, readStock } from './stock.queries.js';

const COUNT = 600;
const skuOf = (n: number): string => `S${String(n).padStart(4, '0')}`;

let test: TestDatabase;
let actor: Actor;
let north: string;
let south: string;
let ids: string[];

/** SKU n has n % 12 units in the north, of which every third variant has one reserved; every tenth also lies in the south. */
beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    north = (await openWarehouse(tx, actor, { code: 'N', name: 'North' })).id;
    south = (await openWarehouse(tx, actor, { code: 'S', name: 'South' })).id;
    const numbers = Array.from({ length: COUNT }, (_, n) => n);
    const products = numbers.map((n) => ({
      name: n % 2 ? `Lamp ${n}` : `Vase ${n}`,
      variants: [{ sku: skuOf(n), price: '1' }],
    }));
    ids = (await createProducts(tx, actor, { currency: 'GBP', products })).map(({ variants }) => variants[0]!.id);
    const lines = numbers.map((n) => ({ variantId: ids[n]!, quantity: n % 12 }));
    await receiveStock(tx, actor, { warehouseId: north, lines: lines.filter(({ quantity }) => quantity > 0) });
    await receiveStock(tx, actor, {
      warehouseId: south,
      lines: lines.filter((_, n) => n % 10 === 0).map((line) => ({ ...line, quantity: 50 })),
    });
    const reserved = lines
      .filter(({ quantity }, n) => quantity > 0 && n % 3 === 0)
      .map((line) => ({ ...line, quantity: 1 }));
    await reserveStock(tx, actor, [{ txnId: uuid7(), refId: uuid7(), warehouseId: north, lines: reserved }]);
  });
  await analyze();
});
afterAll(() => test.close());

/** The planner's figures, which the server would gather in a minute or two. */
async function analyze(): Promise<void> {
  const owner = new pg.Client(test.ownerUrl);
  await owner.connect();
  await owner.query('ANALYZE catalog.product, catalog.variant, inventory.stock_balance, inventory.warehouse');
  await owner.end();
}

const list = (query: StockQueryDto): ReturnType<typeof listStock> => test.db.tx(actor, (tx) => listStock(tx, query));

async function all(query: StockQueryDto): Promise<StockRowDto[]> {
  const rows: StockRowDto[] = [];
  let cursor: string | null = null;
  do {
    const page = await list({ ...query, limit: 47, ...(cursor && { cursor }) });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}

const keyOf = ({ sku, warehouseCode }: StockRowDto): string => `${sku} ${warehouseCode}`;

describe('the stock list', () => {
  it.each(['sku', '-sku', 'available', '-available', 'onHand', '-reserved', 'updatedAt'])(
    'pages through all balances once by %s',
    async (sort) => {
      const rows = await all({ sort });
      expect(new Set(rows.map(keyOf)).size).toBe(COUNT - COUNT / 12 + COUNT / 10);
      expect(rows).toHaveLength(COUNT - COUNT / 12 + COUNT / 10);
      const key = sort.replace('-', '') as 'sku' | 'available' | 'onHand' | 'reserved' | 'updatedAt';
      const sorted = [...rows].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
      expect(rows.map((row) => row[key])).toEqual(
        (sort.startsWith('-') ? sorted.reverse() : sorted).map((row) => row[key]),
      );
    },
  );

  it('filters by level, warehouse and words, and counts', async () => {
    const here = await all({ warehouseId: north });
    const count = async (query: StockQueryDto): Promise<number | undefined> =>
      (await list({ ...query, count: 'exact', limit: 1 })).total;
    expect(await count({ warehouseId: north })).toBe(here.length);
    expect(await count({ warehouseId: north, level: 'out' })).toBe(
      here.filter(({ available }) => available === 0).length,
    );
    expect(await count({ warehouseId: north, level: 'in_stock' })).toBe(
      here.filter(({ available }) => available > 0).length,
    );
    expect(await count({ warehouseId: north, level: 'low' })).toBe(
      here.filter(({ available }) => available < 10).length,
    );
    expect(await count({ level: 'reserved' })).toBe(here.filter(({ reserved }) => reserved > 0).length);
    expect((await all({ level: 'out', sort: '-available' })).every(({ available }) => available === 0)).toBe(true);
    expect((await all({ q: 'vase', warehouseId: south })).map(keyOf)).toEqual(
      (await all({ warehouseId: south })).filter(({ productName }) => productName.startsWith('Vase')).map(keyOf),
    );
    expect((await all({ q: 'S0010', sort: 'available' })).map(keyOf)).toEqual(['S0010 N', 'S0010 S']);
  });

  it('walks the index of SKUs and never reads all balances', async () => {
    const [first] = (await list({})).items;
    const { nextCursor } = await list({ limit: 1 });
    for (const query of [{}, { cursor: nextCursor! }, { warehouseId: first!.warehouseId }, { level: 'out' as const }]) {
      const plan = await test.db.tx(actor, (tx) => planOf(tx, query));
      expect(plan).toContain('Index Scan using sku_once');
      expect(plan).toContain('Incremental Sort');
      expect(plan).not.toMatch(/(Seq|Bitmap Heap) Scan on stock_balance/);
      if (query.cursor) expect(plan).toMatch(/sku_once.*\n.*Index Cond:.*sku >=/);
    }
  });

  it('refuses a cursor of another sort and a sort that it does not know', async () => {
    const { nextCursor } = await list({ limit: 1, sort: 'available' });
    await expect(list({ cursor: nextCursor! })).rejects.toMatchObject({ code: 'cursor_invalid' });
    await expect(list({ sort: 'price' })).rejects.toMatchObject({ code: 'invalid', errors: [{ pointer: '/sort' }] });
  });
});

/** The plan of the list's own statement, which is the last one it sends. */
async function planOf(tx: Tx, query: StockQueryDto): Promise<string> {
  const rows = jest.spyOn(tx, 'rows');
  await listStock(tx, query);
  const statement: Sql = rows.mock.calls.at(-1)![0];
  rows.mockRestore();
  const plan = await tx.rows<{ 'QUERY PLAN': string }>(sql`EXPLAIN ${statement}`);
  return plan.map((row) => row['QUERY PLAN']).join('\n');
}

describe('the stock of a variant', () => {
  const untouched = { unavailable: 0, placed: 0, frozen: false };

  it('is told by warehouse', async () => {
    expect(await test.db.tx(actor, (tx) => readStock(tx, ids[30]!))).toEqual({
      variantId: ids[30],
      sku: 'S0030',
      productName: 'Vase 30',
      balances: [
        { warehouseId: north, warehouseCode: 'N', onHand: 6, reserved: 1, available: 5, kept: 0, ...untouched },
        { warehouseId: south, warehouseCode: 'S', onHand: 50, reserved: 0, available: 50, kept: 0, ...untouched },
      ],
    });
    await expect(test.db.tx(actor, (tx) => readStock(tx, north))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('has movements that page from the newest to the oldest, all or of one warehouse', async () => {
    const page = (query: object): ReturnType<typeof listMovements> =>
      test.db.tx(actor, (tx) => listMovements(tx, ids[30]!, query));
    const { items } = await page({});
    expect(items.map(({ kind, quantity, warehouseCode, refType }) => [kind, quantity, warehouseCode, refType])).toEqual(
      [
        ['reserve', 1, 'N', 'order'],
        ['receive', 50, 'S', null],
        ['receive', 6, 'N', null],
      ],
    );
    const first = await page({ limit: 2 });
    expect([...first.items, ...(await page({ limit: 2, cursor: first.nextCursor! })).items]).toEqual(items);
    expect((await page({ warehouseId: south })).items).toHaveLength(1);
    await expect(page({ cursor: 'x' })).rejects.toMatchObject({ code: 'cursor_invalid' });
  });
});
