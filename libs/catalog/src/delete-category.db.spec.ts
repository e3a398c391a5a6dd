import type { Actor, Problem } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { readCategory } from './categories.queries.js';
import { deleteCategory } from './delete-category.js';
import { CATALOG_ENTITIES, createCategory, createProducts } from './index.js';

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
  actor = (await test.merchant()).actor;
});
afterAll(() => test.close());

const create = (name: string, parentId: string | null = null): Promise<string> =>
  test.db.tx(actor, (tx) => createCategory(tx, actor, { name, parentId }));

const remove = (id: string, version = 1): Promise<void> =>
  test.db.tx(actor, (tx) => deleteCategory(tx, actor, { id, version }));

const addProduct = (categoryId: string, sku: string): Promise<unknown> =>
  test.db.tx(actor, (tx) =>
    createProducts(tx, actor, {
      currency: 'GBP',
      products: [{ name: sku, categoryId, variants: [{ sku, price: '1' }] }],
    }),
  );

describe('deleting a category', () => {
  it('deletes an empty one, of the version that was read', async () => {
    const empty = await create('Empty');
    await expect(remove(empty, 2)).rejects.toMatchObject({ code: 'version_stale' });
    await remove(empty);
    await expect(remove(empty)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuses one in use, by sub-categories or products', async () => {
    const home = await create('Home');
    const lamps = await create('Lamps', home);
    await addProduct(lamps, 'L-1');
    await expect(remove(home)).rejects.toMatchObject({ code: 'category_in_use', params: { products: 0, children: 1 } });
    await expect(remove(lamps)).rejects.toMatchObject({
      code: 'category_in_use',
      params: { products: 1, children: 0 },
    });
  });

  it('and a product that is put into it at the same moment never end with the product in no category', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await create(`Round ${round}`);
      const [deleted, added] = await Promise.allSettled([remove(id), addProduct(id, `R-${round}`)]);
      expect([deleted.status, added.status].sort()).toEqual(['fulfilled', 'rejected']);
      for (const result of [deleted, added]) {
        if (result.status === 'rejected')
          expect(['category_in_use', 'category_unknown']).toContain((result.reason as Problem).code);
      }
      if (added.status === 'fulfilled')
        expect(await test.db.tx(actor, (tx) => readCategory(tx, id))).toMatchObject({ productCount: 1 });
    }
  });
});
