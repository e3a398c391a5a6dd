import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Problem } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock, reserveStock, returnStock } from '../index.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let variantId: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const products = [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '1' }] }];
    const [made] = await createProducts(tx, actor, { currency: 'GBP', products });
    variantId = made!.variants[0]!.id;
    await receiveStock(tx, actor, { warehouseId, lines: [{ variantId, quantity: 10 }] });
  });
});
afterAll(() => test.close());

const giveBack = (quantity: number): Promise<string> =>
  test.db.tx(actor, (tx) => returnStock(tx, actor, { warehouseId, lines: [{ variantId, sku: 'LAMP', quantity }] }));

describe('stock that goes back to its supplier', () => {
  it('leaves what is on hand, and the ledger agrees', async () => {
    await giveBack(4);
    await test.db.tx(actor, async (tx) => {
      const [balance] = await tx.sql<{ onHand: number }>`
        SELECT on_hand::int AS "onHand" FROM inventory.stock_balance WHERE variant_id = ${variantId}`;
      expect(balance).toEqual({ onHand: 6 });
      const [movement] = await tx.sql`
        SELECT from_account AS "from", to_account AS "to", quantity::int FROM inventory.stock_movement
        WHERE variant_id = ${variantId} AND from_account = 'available'`;
      expect(movement).toEqual({ from: 'available', to: 'supplier', quantity: 4 });
      expect((await auditStock(tx, actor)).mismatches).toEqual([]);
    });
  });

  it('is refused where it is reserved for orders', async () => {
    await test.db.tx(actor, (tx) =>
      reserveStock(tx, actor, [
        { txnId: variantId, refId: variantId, warehouseId, lines: [{ variantId, quantity: 8 }] },
      ]),
    );
    const problem = await giveBack(3).catch((error: Problem) => error);
    expect(problem).toMatchObject({
      code: 'would_oversell',
      errors: [{ pointer: '/lines/0/quantity', params: { available: 2 } }],
    });
  });
});
