import iconv from 'iconv-lite';
import { type Actor, type Tx } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { CATALOG_ENTITIES, createCategory, createProducts } from '../index.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

const seed = (): Promise<unknown> =>
  tx(async (t) => {
    const parentId = await createCategory(t, actor, { name: '家居 > 灯' });
    const categoryId = await createCategory(t, actor, { name: 'Lamps', parentId });
    return createProducts(t, actor, {
      currency: 'GBP',
      products: [
        {
          name: 'Lamp, "red"\nand blue',
          description: '=HYPERLINK("http://evil.example")',
          categoryId,
          variants: [
            {
              sku: '00123',
              price: '12.5',
              cost: '3.333333',
              barcode: '6901234567892',
              title: '红',
              weightGrams: 350,
              attributes: { 颜色: '红', 'Size; x': 'a=b' },
            },
            { sku: 'LAMP-B', price: '13', title: '-1+1', attributes: { Colour: 'blue', Size: 'XL' } },
          ],
        },
        { name: 'Postage', status: 'draft', variants: [{ sku: '=POST', price: '0.000001', stocked: false }] },
      ],
    });
  });

interface Stored extends Record<string, unknown> {
  sku: string;
}

const stored = (): Promise<Stored[]> =>
  tx(
    (t) => t.sql<Stored>`
    SELECT v.sku, p.name, p.status, p.description, v.title, v.attributes, v.price::text, v.cost::text, v.barcode, v.stocked,
      v.weight_grams, v.status AS variant_status, v.version, p.version AS product_version
    FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id ORDER BY p.name, v.position`,
  );
const events = async (): Promise<number> =>
  (await tx((t) => t.sql<{ n: number }>`SELECT count(*)::int AS n FROM platform.event WHERE type LIKE 'product.%'`))[0]!
    .n;
const counts = ({ run: { state, error, progress } }: Awaited<ReturnType<Exchange['bringIn']>>): unknown => ({
  state,
  error,
  created: progress.created,
  updated: progress.updated,
  unchanged: progress.unchanged,
  problems: progress.problemRows,
});

describe('an export of products that is brought in again', () => {
  it.each(['csv', 'xlsx', 'jsonl'] as const)('changes nothing (%s)', async (format) => {
    await seed();
    const before = [await stored(), await events()];
    for (const language of ['en', 'zh-CN'] as const) {
      const { file, run } = await exchange.takeOut(actor, { table: 'products', format, language });
      expect(run).toMatchObject({ state: 'done', error: null, rows: '3' });
      expect(counts(await exchange.bringIn(actor, 'products', file))).toMatchObject({
        state: 'done',
        unchanged: 3,
        created: 0,
        updated: 0,
        problems: 0,
      });
    }
    expect([await stored(), await events()]).toEqual(before);
  });

  it('makes the same products in another shop, and there changes nothing the second time', async () => {
    await seed();
    const [categories, products] = [
      await exchange.takeOut(actor, { table: 'categories' }),
      await exchange.takeOut(actor, { table: 'products', format: 'xlsx' }),
    ];
    const before = await stored();
    actor = (await test.merchant()).actor;
    await exchange.bringIn(actor, 'categories', categories.file);
    expect(counts(await exchange.bringIn(actor, 'products', products.file))).toMatchObject({ created: 3, problems: 0 });
    expect(await stored()).toEqual(before);
    expect(counts(await exchange.bringIn(actor, 'products', products.file))).toMatchObject({
      unchanged: 3,
      problems: 0,
    });
  });

  it('shows what the list shows: filters, order and columns', async () => {
    await seed();
    const filters = { status: 'active', sort: '-name' };
    const { file, run } = await exchange.takeOut(actor, { table: 'products', columns: ['price', 'sku'], filters });
    expect(file.toString('utf8')).toBe('\ufeffPrice,SKU\r\n12.50,00123\r\n13.00,LAMP-B\r\n');
    const [made] = await tx(
      (t) => t.sql`SELECT payload FROM platform.event WHERE type = 'export.made' AND subject_id = ${run.id}`,
    );
    expect(made).toEqual({
      payload: { table: 'products', format: 'csv', columns: ['price', 'sku'], filters: ['sort', 'status'], rows: 2 },
    });
  });
});

describe('a file of products', () => {
  it('changes what it says, clears what it leaves empty, and leaves the columns it lacks', async () => {
    await seed();
    const done = await exchange.bringIn(actor, 'products', 'SKU,Price,Cost\n00123,"1,299.00",\nLAMP-B,13,2\n');
    expect(counts(done)).toMatchObject({ updated: 2, problems: 0 });
    expect(await stored()).toMatchObject([
      { sku: '00123', price: '1299.000000', cost: null, title: '红', weight_grams: 350 },
      { sku: 'LAMP-B', price: '13.000000', cost: '2.000000' },
      { sku: '=POST' },
    ]);
  });

  it('adds variants to the product of their parent SKU, archived ones too', async () => {
    await seed();
    const file =
      'SKU,Parent SKU,Name,Price,Variant status\nNEW-1,,New,1,active\nNEW-2,NEW-1,New,2,已归档\nLAMP-C,LAMP-B,,3,\n';
    expect(counts(await exchange.bringIn(actor, 'products', file))).toMatchObject({ created: 3, problems: 0 });
    const rows = await stored();
    expect(rows.find(({ sku }) => sku === 'NEW-2')).toMatchObject({ name: 'New', variant_status: 'archived' });
    expect(rows.find(({ sku }) => sku === 'LAMP-C')).toMatchObject({ name: 'Lamp, "red" and blue' });
    expect(counts(await exchange.bringIn(actor, 'products', file))).toMatchObject({ unchanged: 3, problems: 0 });
  });

  it.each([true, false])('names line, column and reason of every fault (dry run: %s)', async (dryRun) => {
    await seed();
    const file = [
      '编码,商品名称,类目,售价,条码,计库存,状态,重量',
      'A-1,Good,,1,,是,active,5',
      ',No code,,1,,,,',
      'A-2,,,1,,,,',
      'A-3,No price,,,,,,',
      'A-4,Bad,Nowhere,x,123,perhaps,gone,-1',
      'A-5,Taken,,1,6901234567892,,,',
      'A-1,Again,,1,,,,',
      'A-6,Good,,2,,否,在售,',
    ].join('\n');
    const done = await exchange.bringIn(actor, 'products', file.replace('编码', '商品编码'), { dryRun });
    expect(done.problems).toEqual([
      { line: 3, column: '商品编码', code: 'row_empty' },
      { line: 4, column: '商品名称', code: 'row_empty' },
      { line: 5, column: '售价', code: 'row_empty' },
      { line: 6, column: '状态', code: 'row_not_a_choice' },
      { line: 6, column: '售价', code: 'row_not_a_number' },
      { line: 6, column: '计库存', code: 'row_not_yes_or_no' },
      { line: 7, column: '条码', code: 'barcode_taken' },
      { line: 8, column: '商品编码', code: 'row_repeated' },
    ]);
    expect(counts(done)).toMatchObject({ created: 2, problems: 6 });
    expect(await stored()).toHaveLength(dryRun ? 3 : 5);
  });

  it('is read in GB18030 with its Chinese headings', async () => {
    const file = iconv.encode('商品编码,商品名称,售价\nCUP,青花龘杯,￥5.50\n', 'gb18030');
    expect(counts(await exchange.bringIn(actor, 'products', file))).toMatchObject({ created: 1, problems: 0 });
    expect(await stored()).toMatchObject([{ sku: 'CUP', name: '青花龘杯', price: '5.500000' }]);
  });

  it('with rows that disagree about their product is refused for that product alone', async () => {
    const file = 'SKU,Parent SKU,Name,Price\nA,,One,1\nB,A,Other,1\nC,,Alone,1\nD,GHOST,Lost,1\n';
    const done = await exchange.bringIn(actor, 'products', file);
    expect(done.problems).toEqual([
      { line: 2, column: null, code: 'product_row_sibling' },
      { line: 3, column: 'Name', code: 'product_rows_differ' },
      { line: 5, column: 'Parent SKU', code: 'parent_sku_unknown' },
    ]);
    expect((await stored()).map(({ sku }) => sku)).toEqual(['C']);
  });

  it('is refused to whoever may not write products', async () => {
    actor = { ...actor, permissions: new Set(['imports:run', 'exports:run']) };
    await expect(exchange.bringIn(actor, 'products', 'SKU\nA\n')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(exchange.takeOut(actor, { table: 'products' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
