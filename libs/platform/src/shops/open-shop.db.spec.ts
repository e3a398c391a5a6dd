import { testDatabase, type TestDatabase } from '../testing/index.js';
import { uuid7 } from '../db/uuid7.js';
import '../index.js';
import { registerWarehouses } from '../access/places.js';
import { registerMessages } from '../http/messages.js';
import { editShop, type ShopChange } from './edit-shop.js';
import { openShop } from './open-shop.js';
import { Shop } from './shop.entity.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase([Shop]);
});

afterAll(() => test.close());

const input = { code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId: uuid7() };

// The module that owns warehouses says this.
registerMessages({ warehouse_unknown: { status: 422, en: 'No such warehouse.', 'zh-CN': '没有该仓库。' } });
registerWarehouses(() => Promise.resolve([{ id: input.warehouseId, code: 'MAIN', name: 'Main' }]));

describe('opening a shop', () => {
  it('keeps it and says so', async () => {
    const { actor } = await test.merchant();
    const shop = await test.db.tx(actor, (tx) => openShop(tx, actor, input));
    const [kept] = await test.db.tx(actor, (tx) => tx.find(Shop, { where: { code: 'web' } }));
    expect(kept).toEqual(shop);
    const events = await test.db.tx(
      actor,
      (tx) => tx.sql<{ type: string }>`SELECT type FROM platform.event WHERE subject_id = ${shop.id}`,
    );
    expect(events).toEqual([{ type: 'shop.opened' }]);
  });

  it('refuses a code that the merchant has, while another merchant may use it', async () => {
    const [one, other] = [await test.merchant(), await test.merchant()];
    await test.db.tx(one.actor, (tx) => openShop(tx, one.actor, input));
    await expect(test.db.tx(one.actor, (tx) => openShop(tx, one.actor, input))).rejects.toMatchObject({
      code: 'shop_code_taken',
    });
    await expect(test.db.tx(other.actor, (tx) => openShop(tx, other.actor, input))).resolves.toMatchObject({
      code: 'web',
    });
  });
});

describe('changing a shop', () => {
  it('says before and after, closes and opens it again, and leaves it where nothing changes', async () => {
    const { actor } = await test.merchant();
    const { id } = await test.db.tx(actor, (tx) => openShop(tx, actor, input));
    const edit = (version: number, change: ShopChange): Promise<Shop> =>
      test.db.tx(actor, (tx) => editShop(tx, actor, { id, version, change }));
    expect(await edit(1, { name: 'Shop', externalId: 'tb-1' })).toMatchObject({
      name: 'Shop',
      externalId: 'tb-1',
      version: 2,
    });
    expect(await edit(2, { name: 'Shop' })).toMatchObject({ version: 2 });
    expect((await edit(2, { closed: true })).closedAt).toBeInstanceOf(Date);
    expect((await edit(3, { closed: false })).closedAt).toBeNull();
    const events = await test.db.tx(
      actor,
      (tx) => tx.sql<{ type: string; payload: object }>`
        SELECT type, payload FROM platform.event WHERE subject_id = ${id} ORDER BY subject_version`,
    );
    expect(events.map(({ type }) => type)).toEqual(['shop.opened', 'shop.edited', 'shop.closed', 'shop.reopened']);
    expect(events[1]!.payload).toEqual({
      fields: ['name', 'externalId'],
      changes: { name: { before: 'Web', after: 'Shop' }, externalId: { before: null, after: 'tb-1' } },
    });
  });

  it('refuses what is stale, gone, taken or shipped from nowhere', async () => {
    const { actor } = await test.merchant();
    const [web, other] = await test.db.tx(actor, async (tx) => [
      await openShop(tx, actor, input),
      await openShop(tx, actor, { ...input, code: 'other' }),
    ]);
    const edit = (id: string, version: number, change: ShopChange): Promise<Shop> =>
      test.db.tx(actor, (tx) => editShop(tx, actor, { id, version, change }));
    await expect(edit(web!.id, 7, { name: 'x' })).rejects.toMatchObject({ code: 'version_stale' });
    await expect(edit(uuid7(), 1, { name: 'x' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(edit(other!.id, 1, { code: 'web' })).rejects.toMatchObject({ code: 'shop_code_taken' });
    await expect(edit(web!.id, 1, { warehouseId: uuid7() })).rejects.toMatchObject({ code: 'warehouse_unknown' });
  });
});
