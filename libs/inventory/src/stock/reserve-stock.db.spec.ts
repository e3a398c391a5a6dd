import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  INVENTORY_ENTITIES,
  openWarehouse,
  receiveStock,
  type Reservation,
  reserveStock,
  type StockEntry,
  type StockLine,
} from '../index.js';
import { readStock } from './stock.queries.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let variants: string[];

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const products = ['A', 'B', 'C'].map((sku) => ({ name: sku, variants: [{ sku, price: '1' }] }));
    variants = (await createProducts(tx, actor, { currency: 'GBP', products })).map(({ variants: [one] }) => one!.id);
    await receiveStock(tx, actor, { warehouseId, lines: ['A', 'B'].map((sku) => ({ sku, quantity: 10 })) });
  });
});
afterAll(() => test.close());

const order = (...lines: StockLine[]): StockEntry => ({ txnId: uuid7(), refId: uuid7(), warehouseId, lines });
const reserve = (...entries: StockEntry[]): Promise<Reservation[]> =>
  test.db.tx(actor, (tx) => reserveStock(tx, actor, entries));
const balance = async (variantId: string): Promise<unknown> =>
  (await test.db.tx(actor, (tx) => readStock(tx, variantId))).balances[0];

describe('reserving stock', () => {
  it('reserves all lines of an entry or none, and answers in order', async () => {
    const [a, b, c] = variants as [string, string, string];
    const answers = await reserve(
      order({ variantId: a, quantity: 4 }, { variantId: b, quantity: 4 }),
      order({ variantId: b, quantity: 4 }, { variantId: c, quantity: 1 }),
      order({ variantId: a, quantity: 7 }),
      order({ variantId: b, quantity: 6 }),
      order(),
    );
    expect(answers).toEqual([
      { reserved: true },
      { reserved: false, short: [{ variantId: c, wanted: 1, available: 0 }] },
      { reserved: false, short: [{ variantId: a, wanted: 7, available: 6 }] },
      { reserved: true },
      { reserved: true },
    ]);
    expect(await balance(a)).toMatchObject({ onHand: 10, reserved: 4, available: 6 });
    expect(await balance(b)).toMatchObject({ onHand: 10, reserved: 10, available: 0 });
  });

  it('adds up a SKU that repeats in one entry, and keeps a ledger row for each line', async () => {
    const [a] = variants as [string];
    const twice = order({ variantId: a, quantity: 6 }, { variantId: a, quantity: 6 });
    expect(await reserve(twice)).toEqual([{ reserved: false, short: [{ variantId: a, wanted: 12, available: 10 }] }]);
    const fits = order({ variantId: a, quantity: 5 }, { variantId: a, quantity: 5 });
    expect(await reserve(fits)).toEqual([{ reserved: true }]);
    const rows = await test.db.tx(
      actor,
      (tx) => tx.sql`
      SELECT line_no, quantity::int, from_account, to_account FROM inventory.stock_movement WHERE txn_id = ${fits.txnId} ORDER BY line_no`,
    );
    expect(rows).toEqual([
      { line_no: 1, quantity: 5, from_account: 'available', to_account: 'reserved' },
      { line_no: 2, quantity: 5, from_account: 'available', to_account: 'reserved' },
    ]);
  });

  it('sells the last 10 units to 10 of 32 buyers who come at once', async () => {
    const [a] = variants as [string];
    const answers = await Promise.all(Array.from({ length: 32 }, () => reserve(order({ variantId: a, quantity: 1 }))));
    expect(answers.filter(([answer]) => answer!.reserved)).toHaveLength(10);
    expect(await balance(a)).toMatchObject({ onHand: 10, reserved: 10 });
  });

  it('finishes when many want the same SKUs in opposite order', async () => {
    const [a, b] = variants as [string, string];
    const wanted = (n: number): StockLine[] =>
      [a, b].map((variantId) => ({ variantId, quantity: 1 })).sort(() => (n % 2 ? 1 : -1));
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => reserve(order(...wanted(n)), order(...wanted(n + 1)))),
    );
    expect(answers.flat().filter(({ reserved }) => reserved)).toHaveLength(10);
  });

  it('takes 500 orders with the same statements as one', async () => {
    const statements = async (entries: StockEntry[]): Promise<number> =>
      test.db.tx(actor, async (tx) => {
        const send = jest.spyOn(tx, 'send');
        await reserveStock(tx, actor, entries);
        return send.mock.calls.length;
      });
    const many = Array.from({ length: 500 }, (_, n) => order({ variantId: variants[n % 3]!, quantity: 1 }));
    expect(await statements([order({ variantId: variants[0]!, quantity: 1 })])).toBe(3);
    expect(await statements(many)).toBe(3);
  });
});
