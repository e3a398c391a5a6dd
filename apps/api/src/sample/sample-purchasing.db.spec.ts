import { createProducts } from '@zhanggui/catalog';
import { auditStock, openWarehouse } from '@zhanggui/inventory';
import { openShop, type Actor } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { ENTITIES } from '../entities.js';
import { fillPurchasing } from './sample-purchasing.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;

beforeAll(async () => {
  test = await testDatabase(ENTITIES);
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const shop = { code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId };
    await openShop(tx, actor, shop);
    const variants = Array.from({ length: 20 }, (_, n) => ({ sku: `S-${n}`, price: String(1 + n) }));
    const [made] = await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Things', variants }] });
    for (const [n, { id, sku }] of made!.variants.entries())
      await tx.run`
        INSERT INTO orders.order_line (order_id, line_no, variant_id, sku, name, quantity, unit_price, amount_minor, stocked)
        VALUES (${id}, ${n + 1}, ${id}, ${sku}, ${sku}, ${100 - n}, '1', 100, true)`;
  });
});
afterAll(() => test.close());

describe('the sample of purchasing', () => {
  it('is there once, in different states, and its stock adds up', async () => {
    await fillPurchasing(test.db, actor, { warehouseId });
    await fillPurchasing(test.db, actor, { warehouseId });
    await test.db.tx(actor, async (tx) => {
      const states = await tx.sql<{ status: string }>`SELECT status FROM purchasing.purchase_order ORDER BY number`;
      expect(states.map(({ status }) => status)).toEqual([
        'received',
        'confirmed_by_supplier',
        'partially_received',
        'pending_approval',
        'received',
        'draft',
      ]);
      expect((await auditStock(tx, actor)).mismatches).toEqual([]);
    });
  });
});
