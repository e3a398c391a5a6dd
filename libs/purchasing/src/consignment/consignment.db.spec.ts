import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { adjustStock, INVENTORY_ENTITIES, openWarehouse, reserveStock, shipStock } from '@zhanggui/inventory';
import { type Actor, type Problem, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase, untilWaiting } from '@zhanggui/platform/testing';
import '../index.js';
import { createPurchaseOrder } from '../orders/create-purchase-order.js';
import { editPurchaseOrder } from '../orders/edit-purchase-order.js';
import { payPurchaseOrder } from '../orders/follow-purchase-order.js';
import * as moves from '../orders/move-purchase-order.js';
import { readPurchaseOrder } from '../orders/purchase-order.queries.js';
import { recordReceipt } from '../receiving/record-receipt.js';
import { returnToSupplier } from '../receiving/return-to-supplier.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import { draftSettlement, listConsignors, listSettlements, readSettlement } from './consignment.queries.js';
import { printSettlement, readSettlementFacts } from './print-settlement.js';
import { settleConsignment } from './settle-consignment.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let supplierId: string;
let variantId: string;
let orderId: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (problem: Problem) => problem.errors?.[0]?.code ?? problem.code,
  );

const order = (over: object = {}) => ({
  supplierId,
  warehouseId,
  onConsignment: true,
  lines: [{ sku: 'LAMP', quantity: 100, unitPrice: '4' }],
  ...over,
});

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  orderId = await run(async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const products = [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '20' }] }];
    const [made] = await createProducts(tx, actor, { currency: 'GBP', products });
    variantId = made!.variants[0]!.id;
    const [supplier] = await createSuppliers(tx, actor, [
      { code: 'S1', name: 'Sun', currency: 'GBP', prepayPercent: '30' },
    ]);
    supplierId = supplier!.id;
    const id = await createPurchaseOrder(tx, actor, order());
    await moves.submitPurchaseOrder(tx, actor, { id });
    await moves.approvePurchaseOrder(tx, actor, { id });
    await moves.placePurchaseOrder(tx, actor, { id });
    return id;
  });
  await take(10);
});

const take = (accepted: number) =>
  run((tx) => recordReceipt(tx, actor, { id: orderId, lines: [{ lineNo: 1, accepted }] }));
const sell = (quantity: number): Promise<void> =>
  run(async (tx) => {
    const units = { warehouseId, lines: [{ variantId, quantity }], refId: uuid7() };
    await reserveStock(tx, actor, [{ ...units, txnId: uuid7() }]);
    await shipStock(tx, actor, [{ ...units, txnId: uuid7() }]);
  });
const settle = (until?: string) => run((tx) => settleConsignment(tx, actor, { supplierId, ...(until && { until }) }));
const read = (id: string) => run((tx) => readSettlement(tx, id));
const list = () => run((tx) => listConsignors(tx, actor, {}));

describe('an order on consignment', () => {
  it('owes nothing for what came and asks for nothing in advance, whatever the supplier’s terms', async () => {
    const found = await run((tx) => readPurchaseOrder(tx, actor, orderId, new Set(['purchasing:pay'])));
    expect(found).toMatchObject({
      ...{ onConsignment: true, prepayPercent: '0.00' },
      money: { receivedMinor: 4000, payableMinor: 0, prepaymentDueMinor: 0, dueOn: null },
    });
    expect(found.actions).not.toContain('pay');
    const pay = { id: orderId, kind: 'payment' as const, amountMinor: 100, paidOn: '2020-01-01' };
    expect(await codeOf(run((tx) => payPurchaseOrder(tx, actor, pay)))).toBe('consignment_not_paid');
    const prepaid = run((tx) => createPurchaseOrder(tx, actor, order({ prepayPercent: '10' })));
    expect(await codeOf(prepaid)).toBe('consignment_not_prepaid');
  });

  it('may become one, or stop being one, while it is a draft', async () => {
    const id = await run((tx) => createPurchaseOrder(tx, actor, order({ onConsignment: false })));
    const terms = () => run((tx) => readPurchaseOrder(tx, actor, id, new Set()));
    expect(await terms()).toMatchObject({ onConsignment: false, prepayPercent: '30.00' });
    await run((tx) => editPurchaseOrder(tx, actor, { id, version: 1, change: { onConsignment: true } }));
    expect(await terms()).toMatchObject({ onConsignment: true, prepayPercent: '0.00' });
    const change = { prepayPercent: '5' };
    expect(await codeOf(run((tx) => editPurchaseOrder(tx, actor, { id, version: 2, change })))).toBe(
      'consignment_not_prepaid',
    );
  });
});

describe('a settlement', () => {
  it('says what came, went back and was sold since the last one, and what is owed', async () => {
    await sell(4);
    expect(await list()).toMatchObject([{ supplierCode: 'S1', skus: 1, units: 6, soldUnits: 4, owedMinor: 1600 }]);
    const first = await read(await settle());
    expect(first).toMatchObject({ number: 'CS000001', since: null, soldUnits: 4, owedMinor: 1600 });
    expect(first.lines).toMatchObject([{ sku: 'LAMP', opening: 0, received: 10, sentBack: 0, sold: 4, closing: 6 }]);
    expect(await list()).toMatchObject([{ units: 6, soldUnits: 0, owedMinor: 0, settledUntil: first.until }]);
    expect(await codeOf(settle())).toBe('nothing_to_settle');
    await take(5);
    await run((tx) =>
      returnToSupplier(tx, actor, { id: orderId, reason: 'too many', lines: [{ lineNo: 1, quantity: 3 }] }),
    );
    await run((tx) => adjustStock(tx, actor, { warehouseId, reason: 'lost', lines: [{ sku: 'LAMP', delta: -1 }] }));
    const second = await read(await settle());
    expect(second).toMatchObject({ number: 'CS000002', since: first.until, soldUnits: 1, owedMinor: 400 });
    expect(second.lines).toMatchObject([{ opening: 6, received: 5, sentBack: 3, sold: 1, closing: 7 }]);
    const { items } = await run((tx) => listSettlements(tx, { supplierId }));
    expect(items.map(({ number }) => number)).toEqual(['CS000002', 'CS000001']);
    const facts = await run((tx) => readSettlementFacts(tx, actor, second.id));
    expect((await printSettlement(facts, 'zh-CN')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('reaches to a moment that is neither settled nor to come', async () => {
    const { until } = await read(await settle());
    await sell(2);
    const draft = (at: string) => run((tx) => draftSettlement(tx, actor, { supplierId, until: at }));
    expect(await draft(until.toISOString())).toMatchObject({ soldUnits: 0, owedMinor: 0 });
    expect(await codeOf(draft(new Date(Date.now() + 60_000).toISOString()))).toBe('value_in_future');
    expect(await codeOf(settle('2020-01-01T00:00:00Z'))).toBe('settled_already');
    expect(await codeOf(run((tx) => draftSettlement(tx, actor, { supplierId: uuid7() })))).toBe('not_found');
  });

  it('is made once: whoever settles meanwhile waits, and then finds nothing', async () => {
    await sell(4);
    const second = await run(async (tx) => {
      await settleConsignment(tx, actor, { supplierId });
      const meanwhile = codeOf(settle());
      await untilWaiting(test.db);
      return { meanwhile };
    });
    expect(await second.meanwhile).toBe('nothing_to_settle');
  });

  it('comes after the one that was written while its request had begun already', async () => {
    await sell(4);
    const late = run(async (tx) => {
      await tx.sql`SELECT now()`;
      await settle();
      await sell(1);
      return settleConsignment(tx, actor, { supplierId });
    });
    expect(await read(await late)).toMatchObject({ number: 'CS000002', soldUnits: 1 });
  });

  it('is for those who see all warehouses', async () => {
    const scoped: Actor = { ...actor, scope: { shopIds: null, warehouseIds: [warehouseId] } };
    expect(await codeOf(test.db.tx(scoped, (tx) => listConsignors(tx, actor, {})))).toBe('whole_store_needed');
  });
});
