import type { Actor, Problem } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { CATALOG_ENTITIES, createCategory, createProducts, type NewProduct } from './index.js';
import { listProducts, readProduct } from './products.queries.js';
import { searchVariants } from './variants.queries.js';

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
});
afterAll(() => test.close());

const lamp = (
  sku: string,
  more: Partial<NewProduct['variants'][number]> = {},
  name = 'White hanging heart',
): NewProduct => ({
  name,
  variants: [{ sku, price: '2.55', ...more }],
});

const create = (...products: NewProduct[]): ReturnType<typeof createProducts> =>
  test.db.tx(actor, (tx) => createProducts(tx, actor, { currency: 'GBP', products }));

/** Code and fields of a refusal, e.g. `sku_taken: /0/variants/0/sku sku_taken`. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const problem = await work.then(
    () => undefined,
    (error: Problem) => error,
  );
  return `${problem?.code}: ${(problem?.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`;
}

const stamp = async (): Promise<number> => {
  const rows = await test.db.tx(actor, (tx) => tx.sql<{ version: string }>`SELECT version FROM catalog.price_stamp`);
  return Number(rows[0]?.version ?? 0);
};

describe('creating products', () => {
  it('stores what was given and answers with ids', async () => {
    const [created] = await create({
      name: '  White  heart ',
      description: 'Holds a light.',
      status: 'draft',
      variants: [
        {
          sku: ' 85123A ',
          barcode: '6291041500213',
          title: 'white',
          attributes: { colour: 'white' },
          price: '2.550',
          cost: '1',
          weightGrams: 120,
        },
        { sku: '85123a', price: '3', stocked: false },
      ],
    });
    const product = await test.db.tx(actor, (tx) => readProduct(tx, created!.id, actor.permissions));
    expect(product).toMatchObject({
      name: 'White heart',
      description: 'Holds a light.',
      status: 'draft',
      version: 1,
      categoryId: null,
    });
    expect(product.variants).toMatchObject([
      {
        sku: '85123A',
        barcode: '6291041500213',
        attributes: { colour: 'white' },
        price: '2.55',
        cost: '1.00',
        stocked: true,
        weightGrams: 120,
      },
      {
        sku: '85123a',
        barcode: null,
        price: '3.00',
        currency: 'GBP',
        cost: null,
        stocked: false,
        status: 'active',
        version: 1,
      },
    ]);
    expect(created!.variants.map(({ id }) => id)).toEqual(product.variants.map(({ id }) => id));
  });

  it('takes 500 at once with a fixed number of statements, one stamp and one event each', async () => {
    const products = (from: number, count: number): NewProduct[] =>
      Array.from({ length: count }, (_, n) => lamp(`S${from + n}`));
    const statements = async (list: NewProduct[]): Promise<number> =>
      test.db.tx(actor, async (tx) => {
        let count = 0;
        for (const method of ['rows', 'run', 'send'] as const) {
          const original = tx[method].bind(tx) as (...args: unknown[]) => Promise<never>;
          Object.assign(tx, { [method]: (...args: unknown[]) => (count++, original(...args)) });
        }
        await createProducts(tx, actor, { currency: 'GBP', products: list });
        return count;
      });
    const forOne = await statements(products(0, 1));
    expect(await statements(products(1, 500))).toBe(forOne);
    expect(await stamp()).toBe(2);
    const [events] = await test.db.tx(
      actor,
      (tx) => tx.sql<{ n: number }>`
      SELECT count(*)::int AS n FROM platform.event WHERE type = 'product.created'`,
    );
    expect(events!.n).toBe(501);
  });

  it('is found by words, SKU and barcode, as product and as variant', async () => {
    await create(lamp('85123A', { barcode: '96385074', title: 'red' }), lamp('71053', {}, 'Metal lantern'));
    for (const q of ['hanging', 'HEART wh', '85123', '96385074', 'red']) {
      const products = await test.db.tx(actor, (tx) => listProducts(tx, { q }, actor.permissions));
      expect(products.items.map(({ sku }) => sku)).toEqual(['85123A']);
      const variants = await test.db.tx(actor, (tx) => searchVariants(tx, { q }));
      expect(variants.map(({ sku }) => sku)).toEqual(['85123A']);
    }
    expect(await test.db.tx(actor, (tx) => searchVariants(tx, { sku: '85123a' }))).toEqual([]);
    expect(await test.db.tx(actor, (tx) => searchVariants(tx, { sku: '71053' }))).toMatchObject([
      { productName: 'Metal lantern', price: '2.55' },
    ]);
  });

  it('refuses wrong values, each at its place, and stores nothing', async () => {
    const bad: NewProduct = {
      name: ' ',
      variants: [{ sku: ' ', price: '-1', barcode: '6291041500214', attributes: { '': 'x' } }],
    };
    expect(await refusal(create(lamp('OK'), bad))).toBe(
      'invalid: /1/name isLength, /1/variants/0/sku isLength, /1/variants/0/barcode gtin_check_digit, /1/variants/0/price unit_price, /1/variants/0/attributes attribute_text',
    );
    expect((await test.db.tx(actor, (tx) => listProducts(tx, {}, actor.permissions))).items).toEqual([]);
    expect(await stamp()).toBe(0);
  });

  it('refuses codes that are taken, in the list or in the store', async () => {
    expect(await refusal(create(lamp('A'), lamp('A')))).toBe('sku_taken: /1/variants/0/sku sku_taken');
    await create(lamp('A', { barcode: '96385074' }));
    expect(await refusal(create(lamp('B'), { ...lamp('A'), pointer: '' }))).toBe(
      'sku_taken: /variants/0/sku sku_taken',
    );
    expect(await refusal(create(lamp('C', { barcode: '96385074' })))).toBe(
      'barcode_taken: /0/variants/0/barcode barcode_taken',
    );
    expect(await refusal(create(lamp('A', { barcode: '96385074' }, 'Twin')))).toBe(
      'sku_taken: /0/variants/0/sku sku_taken, /0/variants/0/barcode barcode_taken',
    );
  });

  it('gives a SKU that two want at once to one of them', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => refusal(create(lamp('RACE'), lamp('RACE2')))));
    expect(results.filter((result) => result.startsWith('undefined'))).toHaveLength(1);
    expect(new Set(results.filter((result) => !result.startsWith('undefined')))).toEqual(
      new Set(['sku_taken: /0/variants/0/sku sku_taken, /1/variants/0/sku sku_taken']),
    );
  });

  it('refuses a category that does not exist', async () => {
    const categoryId = await test.db.tx(actor, (tx) => createCategory(tx, actor, { name: 'Lamps' }));
    await create({ ...lamp('A'), categoryId: categoryId.toUpperCase() });
    const other = (await test.merchant()).actor.merchantId;
    expect(await refusal(create({ ...lamp('B'), categoryId: other }))).toBe(
      'category_unknown: /0/categoryId category_unknown',
    );
  });

  it('lets two merchants use the same SKU and see only their own', async () => {
    await create(lamp('SAME', {}, 'Mine'));
    actor = (await test.merchant()).actor;
    await create(lamp('SAME', {}, 'Theirs'));
    const { items } = await test.db.tx(actor, (tx) => listProducts(tx, {}, actor.permissions));
    expect(items.map(({ name }) => name)).toEqual(['Theirs']);
  });
});
