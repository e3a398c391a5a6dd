import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, listStock, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, type Tx } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { createPurchaseOrder } from '../orders/create-purchase-order.js';
import { planReplenishment } from '../replenishment/plan-replenishment.js';
import { addDays } from '../rules/form.rules.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';

let test: TestDatabase;
let actor: Actor;
const TODAY = new Date().toISOString().slice(0, 10);
const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

/** All sell one a day. Of A there are 5 and more comes in 9 days, of B 50, of C 12 and nothing comes; D does not sell. */
beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  actor = (await test.merchant()).actor;
  await run(async (tx) => {
    const warehouseId = (await openWarehouse(tx, actor, { code: 'N', name: 'North' })).id;
    const variants = ['A', 'B', 'C', 'D'].map((sku) => ({ sku, price: '2' }));
    const [product] = await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Ware', variants }] });
    const quantity: Record<string, number> = { A: 5, B: 50, C: 12, D: 7 };
    await receiveStock(tx, actor, {
      warehouseId,
      lines: variants.map(({ sku }) => ({ sku, quantity: quantity[sku]! })),
    });
    const sold = product!.variants.filter(({ sku }) => sku !== 'D').map(({ id }) => id);
    await tx.run`
      INSERT INTO inventory.stock_movement (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, actor_id, at)
      SELECT gen_random_uuid(), 1, 'ship', ${warehouseId}, v, 'reserved', 'customer', 1, ${actor.id}, date_trunc('day', now()) + interval '12 hours' - n * interval '1 day'
      FROM unnest(${sold}::uuid[]) v, generate_series(1, 364) n`;
    const [supplier] = await createSuppliers(tx, actor, [{ code: 'S1', name: 'Sun', currency: 'GBP' }]);
    const lines = [{ variantId: sold[0]!, quantity: 40, unitPrice: '1', promisedOn: addDays(TODAY, 9) }];
    const id = await createPurchaseOrder(tx, actor, {
      supplierId: supplier!.id,
      warehouseId,
      exchangeRate: null,
      lines,
    });
    await tx.run`UPDATE purchasing.purchase_order SET status = 'placed' WHERE id = ${id}`;
    await planReplenishment(tx, actor);
  });
});
afterAll(() => test.close());

const skus = async (query: Parameters<typeof listStock>[1]): Promise<string[]> =>
  (await run((tx) => listStock(tx, query))).items.map(({ sku }) => sku);

describe('the list of stock', () => {
  it('says what is on order, when it comes and how long stock lasts', async () => {
    const { items } = await run((tx) => listStock(tx, {}));
    expect(items[0]).toMatchObject({
      onOrder: 40,
      inTransit: 0,
      nextDeliveryOn: addDays(TODAY, 9),
      perDay: 1,
      coverDays: 5,
    });
    expect(items[3]).toMatchObject({ onOrder: 0, nextDeliveryOn: null, perDay: 0, coverDays: null });
  });

  it('is narrowed to what lasts few days, and to what runs out before its next delivery or an order of today', async () => {
    expect(await skus({ coverBelow: 13 })).toEqual(['A', 'C']);
    // An order takes 14 days where nobody knows better: of C nothing would be left by then.
    expect(await skus({ outFirst: 'true' })).toEqual(['A', 'C']);
    expect((await run((tx) => listStock(tx, { coverBelow: 6, count: 'exact' }))).total).toBe(1);
  });

  it('is sorted by how long it lasts, page by page, both ways', async () => {
    expect(await skus({ sort: 'cover' })).toEqual(['A', 'C', 'B', 'D']);
    expect(await skus({ sort: '-cover' })).toEqual(['D', 'B', 'C', 'A']);
    const first = await run((tx) => listStock(tx, { sort: '-cover', limit: 1 }));
    expect(await skus({ sort: '-cover', limit: 2, cursor: first.nextCursor! })).toEqual(['B', 'C']);
  });
});
