import type { Actor } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { INVENTORY_ENTITIES, openWarehouse, Warehouse } from '../index.js';

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase(INVENTORY_ENTITIES);
  actor = (await test.merchant()).actor;
});
afterAll(() => test.close());

const open = (code: string, name = 'Main warehouse'): Promise<Warehouse> =>
  test.db.tx(actor, (tx) => openWarehouse(tx, actor, { code, name }));

describe('opening a warehouse', () => {
  it('makes it active and empty', async () => {
    const warehouse = await open('MAIN');
    expect(warehouse).toMatchObject({ code: 'MAIN', active: true, version: 1 });
    expect(await test.db.tx(actor, (tx) => tx.find(Warehouse, {}))).toEqual([warehouse]);
  });

  it('refuses a blank name and a code that is taken, also by two at once', async () => {
    await expect(open('X', '  ')).rejects.toMatchObject({ code: 'invalid', errors: [{ pointer: '/name' }] });
    const results = await Promise.allSettled([open('TWO'), open('TWO')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(open('TWO')).rejects.toMatchObject({ code: 'warehouse_code_taken', errors: [{ pointer: '/code' }] });
  });
});
