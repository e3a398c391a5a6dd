import { testDatabase, type TestDatabase } from '../testing/index.js';
import { uuid7 } from '../db/uuid7.js';
import { openShop } from './open-shop.js';
import { Shop } from './shop.entity.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase([Shop]);
});

afterAll(() => test.close());

const input = { code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId: uuid7() };

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
      code: '23505',
    });
    await expect(test.db.tx(other.actor, (tx) => openShop(tx, other.actor, input))).resolves.toMatchObject({
      code: 'web',
    });
  });
});
