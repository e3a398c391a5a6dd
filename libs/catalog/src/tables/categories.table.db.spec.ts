import type { Actor } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { CATALOG_ENTITIES } from '../index.js';

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

const exported = async (): Promise<string[]> =>
  (await exchange.takeOut(actor, { table: 'categories', columns: ['path', 'position'] })).file
    .toString()
    .trimEnd()
    .split('\r\n')
    .slice(1);

describe('a file of categories', () => {
  const file = '类目,排序\n服饰 > 男装 > T恤,\n服饰>男装,5\n服饰,\nNowhere > Here,\n"A\\>B",1\n';

  it('makes the tree whatever the order of its rows, and the second time changes nothing', async () => {
    const first = await exchange.bringIn(actor, 'categories', file);
    expect(first.problems).toEqual([{ line: 5, column: '类目', code: 'category_unknown' }]);
    expect(first.run.progress).toMatchObject({ created: 4, problemRows: 1 });
    const tree = ['A\\>B,1', '服饰,0', '服饰 > 男装,5', '服饰 > 男装 > T恤,0'];
    expect(await exported()).toEqual(tree);
    expect((await exchange.bringIn(actor, 'categories', file)).run.progress).toMatchObject({
      unchanged: 4,
      created: 0,
    });
    expect(await exported()).toEqual(tree);
  });

  it('moves a category among its siblings', async () => {
    await exchange.bringIn(actor, 'categories', file);
    const { run } = await exchange.bringIn(actor, 'categories', 'Category,Position\n服饰 > 男装,7\n服饰,-1\n');
    expect(run.progress).toMatchObject({ updated: 1, problemRows: 1 });
    expect(await exported()).toContain('服饰 > 男装,7');
  });
});
