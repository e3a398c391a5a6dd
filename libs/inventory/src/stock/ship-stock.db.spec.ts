import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock, reserveStock, shipStock, type StockEntry } from '../index.js';
import { readStock } from './stock.queries.js';

let test: TestDatabase;
let actor: Actor;
let entry: StockEntry;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    const { id: warehouseId } = await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' });
    const products = [{ name: 'A', variants: [{ sku: 'A', price: '1' }] }];
    const [product] = await createProducts(tx, actor, { currency: 'GBP', products });
    const variantId = product!.variants[0]!.id;
    await receiveStock(tx, actor, { warehouseId, lines: [{ variantId, quantity: 10 }] });
    const lines = [2, 3].map((quantity) => ({ variantId, quantity }));
    entry = { txnId: uuid7(), refId: uuid7(), warehouseId, lines };
    await reserveStock(tx, actor, [entry]);
  });
});
afterAll(() => test.close());

const again = (): StockEntry => ({ ...entry, txnId: uuid7() });
const balance = async (): Promise<unknown> =>
  (await test.db.tx(actor, (tx) => readStock(tx, entry.lines[0]!.variantId))).balances[0];

describe('shipping stock', () => {
  it('takes reserved units out of the warehouse', async () => {
    await test.db.tx(actor, (tx) => shipStock(tx, actor, [again()]));
    expect(await balance()).toMatchObject({ onHand: 5, reserved: 0, available: 5 });
  });

  it('throws when more would go than is reserved, and leaves everything as it was', async () => {
    await expect(test.db.tx(actor, (tx) => shipStock(tx, actor, [again(), again()]))).rejects.toThrow(
      '10 of 5 reserved units',
    );
    const elsewhere = { ...again(), warehouseId: uuid7() };
    await expect(test.db.tx(actor, (tx) => shipStock(tx, actor, [elsewhere]))).rejects.toThrow('5 of 0 reserved units');
    expect(await balance()).toMatchObject({ onHand: 10, reserved: 5 });
  });

  it('ships a reserved order once when two try at the same moment', async () => {
    const ship = (): Promise<void> => test.db.tx(actor, (tx) => shipStock(tx, actor, [again()]));
    const results = await Promise.allSettled([ship(), ship()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
