import type { Actor } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { readCategory } from './categories.queries.js';
import { type CategoryChange, editCategory } from './edit-category.js';
import { CATALOG_ENTITIES, createCategory } from './index.js';

let test: TestDatabase;
let actor: Actor;
let home: string;
let lamps: string;

beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  home = await create('Home');
  lamps = await create('Lamps', home);
});
afterAll(() => test.close());

const create = (name: string, parentId: string | null = null): Promise<string> =>
  test.db.tx(actor, (tx) => createCategory(tx, actor, { name, parentId }));

const edit = (id: string, change: CategoryChange, version = 1): Promise<void> =>
  test.db.tx(actor, (tx) => editCategory(tx, actor, { id, version, change }));

describe('editing a category', () => {
  it('renames and moves it', async () => {
    await edit(lamps, { name: 'Lights', parentId: null, position: 4 });
    expect(await test.db.tx(actor, (tx) => readCategory(tx, lamps))).toMatchObject({
      name: 'Lights',
      parentId: null,
      position: 4,
      version: 2,
    });
  });

  it('refuses a cycle, an unknown parent, a taken name, null and an old version', async () => {
    await expect(edit(home, { parentId: lamps })).rejects.toMatchObject({ code: 'category_cycle' });
    await expect(edit(home, { parentId: home })).rejects.toMatchObject({ code: 'category_cycle' });
    await expect(edit(home, { parentId: actor.id })).rejects.toMatchObject({ code: 'category_unknown' });
    await create('Garden');
    await expect(edit(home, { name: 'Garden' })).rejects.toMatchObject({ code: 'category_name_taken' });
    await expect(edit(home, { name: null as never })).rejects.toMatchObject({ code: 'invalid' });
    await expect(edit(home, { name: 'House' }, 7)).rejects.toMatchObject({ code: 'version_stale' });
  });

  it('of two moves at once that would make a cycle together, refuses one', async () => {
    for (let round = 0; round < 8; round++) {
      const [one, other] = [await create(`One ${round}`), await create(`Other ${round}`)];
      const results = await Promise.allSettled([edit(one, { parentId: other }), edit(other, { parentId: one })]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'category_cycle' } });
    }
  });
});
