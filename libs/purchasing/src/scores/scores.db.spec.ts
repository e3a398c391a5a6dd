import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse } from '@zhanggui/inventory';
import { type Actor } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { createPurchaseOrder } from '../orders/create-purchase-order.js';
import {
  approvePurchaseOrder,
  closePurchaseOrder,
  placePurchaseOrder,
  submitPurchaseOrder,
} from '../orders/move-purchase-order.js';
import { recordReceipt } from '../receiving/record-receipt.js';
import { addDays } from '../rules/form.rules.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import { readRanking, readScoreCard, readWeights } from './score-facts.queries.js';
import { setScoreWeights } from './set-score-weights.js';

let test: TestDatabase;
let actor: Actor;
let supplierId: string;
let warehouseId: string;
const TODAY = new Date().toISOString().slice(0, 10);
const PERIOD = { from: addDays(TODAY, -365), to: TODAY, today: TODAY, timeZone: 'UTC' };

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await run(async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    await createProducts(tx, actor, {
      currency: 'GBP',
      products: [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '1' }] }],
    });
    const [made] = await createSuppliers(tx, actor, [{ code: 'S1', name: 'Sun', currency: 'GBP' }]);
    supplierId = made!.id;
  });
});
afterAll(() => test.close());

type Tx = Parameters<Parameters<TestDatabase['db']['tx']>[1]>[0];
const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const placed = (unitPrice: string): Promise<string> =>
  run(async (tx) => {
    const lines = [{ sku: 'LAMP', quantity: 10, unitPrice, promisedOn: TODAY }];
    const id = await createPurchaseOrder(tx, actor, { supplierId, warehouseId, lines });
    await submitPurchaseOrder(tx, actor, { id });
    await approvePurchaseOrder(tx, actor, { id });
    await placePurchaseOrder(tx, actor, { id });
    return id;
  });
const receive = (id: string, accepted: number, rejected = 0) =>
  run((tx) => recordReceipt(tx, actor, { id, lines: [{ lineNo: 1, accepted, rejected, rejectReason: 'damaged' }] }));

describe('score cards', () => {
  it('are made of orders and receipts alone', async () => {
    await receive(await placed('10'), 10);
    const short = await placed('11');
    await receive(short, 6, 4);
    await run((tx) => closePurchaseOrder(tx, actor, { id: short, reason: 'no more' }));
    // On its way and not due: no fact yet.
    await placed('11');
    const card = await run((tx) => readScoreCard(tx, supplierId, PERIOD));
    expect(card.figures).toMatchObject({
      lines: 2,
      orders: 2,
      onTimePct: 100,
      inFullPct: 50,
      otifPct: 50,
      rejectPct: 20,
      meanLeadTimeDays: 0,
      priceChangePct: 10,
    });
    expect(card.score.parts.map(({ points }) => points)).toEqual([100, 50, 0, 0]);
    expect(card.score.total).toBe(50);
    expect(card.history).toMatchObject([{ month: TODAY.slice(0, 7), figures: { lines: 2 } }]);
  });

  it('hold a promise that was not kept against the supplier', async () => {
    await placed('10');
    const tomorrow = { ...PERIOD, to: addDays(TODAY, 1), today: addDays(TODAY, 1) };
    expect((await run((tx) => readScoreCard(tx, supplierId, tomorrow))).figures).toMatchObject({
      lines: 1,
      onTimePct: 0,
      inFullPct: 0,
    });
  });

  it('rank suppliers by weights that the merchant sets', async () => {
    const id = await placed('10');
    await receive(id, 5, 5);
    await run((tx) => closePurchaseOrder(tx, actor, { id, reason: 'no more' }));
    await run((tx) => setScoreWeights(tx, actor, { on_time: 50, in_full: 50, quality: 0 }));
    expect(await run((tx) => readWeights(tx))).toEqual({ on_time: 50, in_full: 50, quality: 0, price: 10 });
    const { items, weights } = await run((tx) => readRanking(tx, PERIOD));
    expect(items).toMatchObject([{ supplierCode: 'S1', score: { total: 50 } }]);
    expect(weights).toMatchObject({ quality: 0 });
    const nothing = run((tx) => setScoreWeights(tx, actor, { on_time: 0, in_full: 0, quality: 0, price: 0 }));
    await expect(nothing).rejects.toMatchObject({ code: 'invalid' });
  });
});
