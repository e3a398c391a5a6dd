import { type Actor, sql } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { CATALOG_ENTITIES, createCategory, createProducts, findVariants, matchesVariant } from './index.js';
import type { ProductsQueryDto } from './products.dto.js';
import { listProducts, type ProductRow, readProduct } from './products.queries.js';
import { searchVariants } from './variants.queries.js';

let test: TestDatabase;
let actor: Actor;
let category: string;

/** 90 products in three transactions, so that a third of them were updated at the same moment. */
beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
  actor = (await test.merchant()).actor;
  category = await test.db.tx(actor, (tx) => createCategory(tx, actor, { name: 'Lamps' }));
  for (let batch = 0; batch < 3; batch++) {
    const products = Array.from({ length: 30 }, (_, n) => {
      const number = batch * 30 + n;
      const [low, high] = [`${number}.5`, `${number + 100}`];
      return {
        name: `${n % 2 ? 'Lamp' : 'vase'} ${n}`,
        status: n % 10 === 0 ? ('draft' as const) : ('active' as const),
        categoryId: n % 3 === 0 ? category : null,
        variants: [high, low].map((price, nth) => ({ sku: `P${number}-${nth}`, price })),
      };
    });
    await test.db.tx(actor, (tx) => createProducts(tx, actor, { currency: 'GBP', products }));
  }
});
afterAll(() => test.close());

const list = (query: ProductsQueryDto): ReturnType<typeof listProducts> =>
  test.db.tx(actor, (tx) => listProducts(tx, query, actor.permissions));

async function all(query: ProductsQueryDto): Promise<ProductRow[]> {
  const rows: ProductRow[] = [];
  let cursor: string | null = null;
  do {
    const page = await list({ ...query, limit: 7, ...(cursor && { cursor }) });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}

describe('the product list', () => {
  it.each(['name', '-name', 'updatedAt', '-updatedAt'])('pages through all products once by %s', async (sort) => {
    const rows = await all({ sort });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(90);
    expect(rows).toHaveLength(90);
    const key = sort.replace('-', '') as 'name' | 'updatedAt';
    const sorted = [...rows].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
    expect(rows.map((row) => row[key])).toEqual(
      (sort.startsWith('-') ? sorted.reverse() : sorted).map((row) => row[key]),
    );
  });

  it('shows the first SKU, how many variants there are and what they cost', async () => {
    const [row] = (await list({ q: 'P7-1' })).items;
    expect(row).toMatchObject({
      name: 'Lamp 7',
      sku: 'P7-0',
      variantCount: 2,
      priceFrom: '7.50',
      priceTo: '107.00',
      currency: 'GBP',
      categoryName: null,
    });
  });

  it('filters by status, category and words together, and counts', async () => {
    expect((await list({ status: 'draft', count: 'exact' })).total).toBe(9);
    expect((await list({ categoryId: category, count: 'exact', limit: 1 })).total).toBe(30);
    const rows = await all({ categoryId: category.toUpperCase(), status: 'active', q: 'lamp' });
    expect(rows).toHaveLength(15);
    expect(
      rows.every((row) => row.categoryName === 'Lamps' && row.name.startsWith('Lamp') && row.status === 'active'),
    ).toBe(true);
  });

  it('refuses a sort or cursor that is not its own', async () => {
    await expect(list({ sort: 'price' })).rejects.toMatchObject({ code: 'invalid', errors: [{ pointer: '/sort' }] });
    const { nextCursor } = await list({ sort: 'name', limit: 1 });
    await expect(list({ sort: 'updatedAt', cursor: nextCursor! })).rejects.toMatchObject({ code: 'cursor_invalid' });
  });
});

describe('variants', () => {
  it('are offered while typing, by SKU, only as many as asked for', async () => {
    const hits = await test.db.tx(actor, (tx) => searchVariants(tx, { q: 'lamp p1', limit: 3 }));
    expect(hits.map(({ sku }) => sku)).toEqual(['P1-0', 'P1-1', 'P11-0']);
  });

  it('are not offered from an archived product, but still found by id and SKU', async () => {
    const products = [{ name: 'Old', status: 'archived' as const, variants: [{ sku: 'OLD', price: '1' }] }];
    const [created] = await test.db.tx(actor, (tx) => createProducts(tx, actor, { currency: 'GBP', products }));
    const { id } = created!.variants[0]!;
    expect(await test.db.tx(actor, (tx) => searchVariants(tx, { sku: 'OLD' }))).toEqual([]);
    const found = await test.db.tx(actor, (tx) => findVariants(tx, { ids: [id], skus: ['OLD', 'old', 'P1-0'] }));
    expect(found.map(({ sku }) => sku).sort()).toEqual(['OLD', 'P1-0']);
  });

  it('whose SKU or barcode is asked for come first, also one of letters among many that begin with its first word', async () => {
    const { actor: own } = await test.merchant();
    const offered = (q: string): Promise<string[]> =>
      test.db.tx(own, async (tx) => (await searchVariants(tx, { q, limit: 3 })).map(({ sku }) => sku));
    await test.db.tx(own, (tx) =>
      createProducts(tx, own, {
        currency: 'GBP',
        products: [
          ...Array.from({ length: 9 }, (_, n) => ({
            name: `Lantern ${n}`,
            variants: [{ sku: `100${n}`, price: '1' }],
          })),
          {
            name: 'Lantern',
            variants: [
              { sku: 'LAN-R', price: '1' },
              { sku: 'LANTERN', price: '1' },
            ],
          },
        ],
      }),
    );
    expect(await offered('LAN-R')).toEqual(['LAN-R']);
    expect(await offered('LANTERN')).toEqual(['LANTERN', '1000', '1001']);
    const { items } = await test.db.tx(own, (tx) => listProducts(tx, { q: 'LAN-R' }, own.permissions));
    expect(items.map(({ name }) => name)).toEqual(['Lantern']);
    const named = await test.db.tx(own, async (tx) =>
      tx.rows<{ sku: string }>(
        sql`SELECT v.sku FROM catalog.variant v WHERE ${await matchesVariant(tx, 'v.id', 'LAN-R')}`,
      ),
    );
    expect(named).toEqual([{ sku: 'LAN-R' }]);
  });

  it('of another merchant are not there', async () => {
    const { actor: other } = await test.merchant();
    expect(await test.db.tx(other, (tx) => findVariants(tx, { skus: ['P1-0'] }))).toEqual([]);
    const [{ id }] = (await list({ limit: 1 })).items as [ProductRow];
    await expect(test.db.tx(other, (tx) => readProduct(tx, id, other.permissions))).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
