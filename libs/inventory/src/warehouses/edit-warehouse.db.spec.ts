import type { Actor } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { editWarehouse, type WarehouseChange } from './edit-warehouse.js';
import { INVENTORY_ENTITIES, openWarehouse, Warehouse } from '../index.js';

let test: TestDatabase;
let actor: Actor;
let id: string;

beforeAll(async () => {
  test = await testDatabase(INVENTORY_ENTITIES);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  id = (await test.db.tx(actor, (tx) => openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' }))).id;
});
afterAll(() => test.close());

const edit = (change: WarehouseChange, version = 1): Promise<Warehouse> =>
  test.db.tx(actor, (tx) => editWarehouse(tx, actor, { id, version, change }));

describe('editing a warehouse', () => {
  it('changes what is given and keeps the rest', async () => {
    expect(await edit({ active: false, blindReceiving: true })).toEqual({
      id,
      code: 'MAIN',
      name: 'Main',
      active: false,
      blindReceiving: true,
      overReceiptPercent: 0,
      version: 2,
    });
    expect(await edit({ name: 'North', code: 'N' }, 2)).toEqual({
      id,
      code: 'N',
      blindReceiving: true,
      overReceiptPercent: 0,
      name: 'North',
      active: false,
      version: 3,
    });
    expect(await edit({ name: 'North' }, 3)).toMatchObject({ version: 3 });
    expect(await test.db.tx(actor, (tx) => tx.find(Warehouse, {}))).toMatchObject([{ name: 'North', version: 3 }]);
  });

  it('refuses a taken code, null, a blank name, an old version and a stranger', async () => {
    await test.db.tx(actor, (tx) => openWarehouse(tx, actor, { code: 'SOUTH', name: 'South' }));
    await expect(edit({ code: 'SOUTH' })).rejects.toMatchObject({
      code: 'warehouse_code_taken',
      errors: [{ pointer: '/code' }],
    });
    await expect(edit({ name: null as never })).rejects.toMatchObject({
      code: 'invalid',
      errors: [{ pointer: '/name', code: 'isDefined' }],
    });
    await expect(edit({ name: ' ' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(edit({ name: 'X' }, 2)).rejects.toMatchObject({ code: 'version_stale' });
    actor = (await test.merchant()).actor;
    await expect(edit({ name: 'X' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of two edits at once lets one through', async () => {
    const results = await Promise.allSettled([edit({ name: 'A' }), edit({ name: 'B' })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version_stale' } });
  });
});
