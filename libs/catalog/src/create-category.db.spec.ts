import { type Actor, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { listCategories } from './categories.queries.js';
import { CATALOG_ENTITIES, createCategory, createProducts } from './index.js';

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
  actor = (await test.merchant()).actor;
});
afterAll(() => test.close());

const create = (name: string, parentId?: string): Promise<string> =>
  test.db.tx(actor, (tx) => createCategory(tx, actor, { name, ...(parentId && { parentId }) }));

describe('creating a category', () => {
  it('puts it behind its siblings and counts its own products', async () => {
    const home = await create('Home');
    await create('Garden');
    const lamps = await create(' Lamps ', home);
    await test.db.tx(actor, (tx) =>
      createProducts(tx, actor, {
        currency: 'GBP',
        products: [{ name: 'Lamp', categoryId: lamps, variants: [{ sku: 'L', price: '1' }] }],
      }),
    );
    expect(await test.db.tx(actor, listCategories)).toMatchObject([
      { name: 'Home', parentId: null, position: 0, productCount: 0, version: 1 },
      { name: 'Lamps', parentId: home, position: 0, productCount: 1 },
      { name: 'Garden', parentId: null, position: 1, productCount: 0 },
    ]);
  });

  it('refuses a blank name, a name taken among its siblings and an unknown parent', async () => {
    const toys = await create('Toys');
    await create('Toys', toys);
    await expect(create('   ')).rejects.toMatchObject({ code: 'invalid' });
    await expect(create('Toys')).rejects.toMatchObject({ code: 'category_name_taken', errors: [{ pointer: '/name' }] });
    await expect(create('Lost', uuid7())).rejects.toMatchObject({
      code: 'category_unknown',
      errors: [{ pointer: '/parentId' }],
    });
  });
});
