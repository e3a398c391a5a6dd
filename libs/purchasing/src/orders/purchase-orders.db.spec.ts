import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse } from '@zhanggui/inventory';
import { type Actor, type Problem } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { recordReceipt } from '../receiving/record-receipt.js';
import { returnToSupplier } from '../receiving/return-to-supplier.js';
import { addDays } from '../rules/form.rules.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import { setSuppliedProducts } from '../suppliers/set-supplied-products.js';
import { confirmPurchaseOrder } from './confirm-purchase-order.js';
import { createPurchaseOrder, type NewPurchaseOrder } from './create-purchase-order.js';
import { editPurchaseOrder } from './edit-purchase-order.js';
import { addLandedCost, dropLandedCost, payPurchaseOrder, trackPurchaseOrder } from './follow-purchase-order.js';
import * as moves from './move-purchase-order.js';
import { readAdvice, readPurchaseOrder } from './purchase-order.queries.js';
import { listPurchaseOrders } from './purchase-orders.queries.js';

let test: TestDatabase;
let actor: Actor;
let supplierId: string;
let warehouseId: string;
const TODAY = new Date().toISOString().slice(0, 10);
const DAY = addDays(TODAY, 20);

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const variants = [
      { sku: 'LAMP', price: '20', weightGrams: 500 },
      { sku: 'SHADE', price: '9' },
      { sku: 'POST', price: '1', stocked: false },
    ];
    await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Lamp', variants }] });
    const [made] = await createSuppliers(tx, actor, [
      { code: 'S1', name: 'Sun', currency: 'USD', overReceiptPercent: '10', prepayPercent: '30', netDays: 30 },
    ]);
    supplierId = made!.id;
    const products = [{ sku: 'LAMP', moq: 50, packSize: 12, prices: [{ fromQuantity: 1, unitPrice: '4' }] }];
    await setSuppliedProducts(tx, actor, { supplierId, products, today: TODAY });
  });
});
afterAll(() => test.close());

const refusal = async (work: Promise<unknown>): Promise<[string, ...string[]]> => {
  const problem = (await work.then(
    () => {
      throw new Error('was not refused');
    },
    (error: unknown) => error,
  )) as Problem;
  if (!problem.errors) throw problem as Error;
  return [problem.code, ...problem.errors.map(({ pointer, code }) => `${pointer} ${code}`)];
};
const run = <T>(
  work: (tx: Parameters<Parameters<TestDatabase['db']['tx']>[1]>[0]) => Promise<T>,
  as = actor,
): Promise<T> => test.db.tx(as, work);
const LINES = [
  { sku: 'LAMP', quantity: 100, unitPrice: '4.005', promisedOn: DAY },
  { sku: 'SHADE', quantity: 10, unitPrice: '1.5' },
];
const draft = (more: Partial<NewPurchaseOrder> = {}): Promise<string> =>
  run((tx) =>
    createPurchaseOrder(tx, actor, {
      supplierId,
      warehouseId,
      exchangeRate: '0.8',
      promisedOn: addDays(TODAY, 10),
      lines: LINES,
      ...more,
    }),
  );
const read = (id: string) => run((tx) => readPurchaseOrder(tx, actor, id, actor.permissions));
async function placed(): Promise<string> {
  const id = await draft();
  await run((tx) => moves.submitPurchaseOrder(tx, actor, { id }));
  await run((tx) => moves.approvePurchaseOrder(tx, actor, { id }));
  await run((tx) => moves.placePurchaseOrder(tx, actor, { id }));
  return id;
}
const receive = (id: string, ...lines: object[]) =>
  run((tx) => recordReceipt(tx, actor, { id, lines: lines as never }));

describe('drafting a purchase order', () => {
  it('takes the terms of its supplier, rounds each line once in both currencies and warns', async () => {
    const order = await read(await draft());
    expect(order).toMatchObject({
      number: 'PO000001',
      status: 'draft',
      currency: 'USD',
      exchangeRate: '0.8',
      prepayPercent: '30.00',
      totalMinor: 40_050 + 1_500,
      totalHomeMinor: 32_040 + 1_200,
      promisedOn: DAY,
    });
    expect(order.lines[0]).toMatchObject({
      mostAccepted: 110,
      listPrice: '4.00',
      orderable: 108,
      warnings: ['not_in_packs', 'above_list'],
    });
    expect(order.lines[1]).toMatchObject({ promisedOn: addDays(TODAY, 10), warnings: ['not_supplied'] });
    expect(order.money.prepaymentDueMinor).toBe(12_465);
  });

  it('refuses everything at fault, at its place', async () => {
    const bad = draft({
      currency: 'EUR',
      exchangeRate: '0',
      promisedOn: addDays(TODAY, -1),
      lines: [
        { sku: 'NONE', quantity: 1, unitPrice: '1' },
        { sku: 'POST', quantity: 1, unitPrice: '1' },
      ],
    });
    expect(await refusal(bad)).toEqual([
      'invalid',
      '/currency currency_mixed',
      '/exchangeRate rate_form',
      '/promisedOn promised_too_early',
      '/lines/0/sku sku_unknown',
      '/lines/1/sku not_stocked',
    ]);
    expect(await refusal(draft({ exchangeRate: null }))).toEqual(['invalid', '/exchangeRate isDefined']);
    const lines = [
      { sku: 'LAMP', quantity: 1, unitPrice: '-1' },
      { sku: 'LAMP', quantity: 1, unitPrice: '1' },
    ];
    expect(await refusal(draft({ lines }))).toEqual([
      'invalid',
      '/lines/0/unitPrice unit_price',
      '/lines/1/sku variant_repeated',
    ]);
    expect(await refusal(draft({ warehouseId: supplierId }))).toEqual([
      'warehouse_unknown',
      '/warehouseId warehouse_unknown',
    ]);
  });

  it('is changed as a whole, and only while it is a draft', async () => {
    const id = await draft();
    const edit = (version: number, change: object) =>
      run((tx) => editPurchaseOrder(tx, actor, { id, version, change }));
    await edit(1, { note: 'Ring first', lines: [{ sku: 'SHADE', quantity: 7, unitPrice: '2' }] });
    expect(await read(id)).toMatchObject({ totalMinor: 1_400, lineCount: 1, note: 'Ring first', version: 2 });
    await edit(2, { exchangeRate: '0.5' });
    expect(await read(id)).toMatchObject({ totalHomeMinor: 700, lineCount: 1 });
    expect((await refusal(edit(2, { note: 'x' })))[0]).toBe('version_stale');
    await run((tx) => moves.submitPurchaseOrder(tx, actor, { id }));
    expect((await refusal(edit(4, { note: 'x' })))[0]).toBe('purchase_action_not_allowed');
    await run((tx) => moves.rejectPurchaseOrder(tx, actor, { id, reason: 'too dear' }));
    await run((tx) => moves.revisePurchaseOrder(tx, actor, { id }));
    expect((await read(id)).actions).toContain('edit');
  });

  it('advises on lines before they are ordered', async () => {
    const lines = [
      { sku: 'LAMP', quantity: 10, unitPrice: null },
      { sku: 'NONE', quantity: 1 },
    ];
    const { items, unknown } = await run((tx) => readAdvice(tx, actor, { supplierId, lines }));
    expect(unknown).toEqual(['NONE']);
    expect(items).toMatchObject([
      { sku: 'LAMP', listPrice: '4.00', orderable: 60, warnings: ['below_moq', 'not_in_packs'] },
    ]);
  });
});

describe('the way of a purchase order', () => {
  it('leads to stock, landed costs and what is owed', async () => {
    const id = await placed();
    await run((tx) => addLandedCost(tx, actor, { id, kind: 'freight', amountHomeMinor: 3_324, spreadBy: 'value' }));
    const costId = await run((tx) =>
      addLandedCost(tx, actor, { id, kind: 'duty', amountHomeMinor: 99, spreadBy: 'quantity' }),
    );
    await run((tx) => dropLandedCost(tx, actor, { id, costId }));
    await run((tx) => payPurchaseOrder(tx, actor, { id, kind: 'prepayment', amountMinor: 10_000, paidOn: TODAY }));
    await run((tx) => trackPurchaseOrder(tx, actor, { id, kind: 'shipped', carrier: 'Sea', expectedOn: DAY }));
    const receipt = await receive(id, { lineNo: 1, accepted: 98, rejected: 2, rejectReason: 'damaged' });
    expect(receipt.status).toBe('partially_received');
    await receive(id, { lineNo: 1, accepted: 2 }, { lineNo: 2, accepted: 10 });
    const returned = await run((tx) =>
      returnToSupplier(tx, actor, { id, reason: 'scratched', lines: [{ lineNo: 1, quantity: 10 }] }),
    );
    const order = await read(id);
    expect(order).toMatchObject({ status: 'received', accepted: 110, rejected: 2, late: false });
    expect(order.lines[0]).toMatchObject({
      accepted: 100,
      returned: 10,
      landedMinor: 3_204,
      landedUnitCost: '3.524400',
    });
    expect(order.money).toMatchObject({
      receivedMinor: 41_550,
      returnedMinor: 4_005,
      prepaidMinor: 10_000,
      paidMinor: 0,
      payableMinor: 27_545,
      dueOn: addDays(order.receipts[1]!.receivedOn, 30),
    });
    expect(order.receipts.map(({ lines }) => lines.length)).toEqual([1, 2]);
    expect(order.returns).toMatchObject([{ id: returned, amountMinor: 4_005 }]);
    const [stock] = await run(
      (tx) =>
        tx.sql`SELECT sum(on_hand)::int AS units FROM inventory.stock_balance WHERE warehouse_id = ${warehouseId}`,
    );
    expect(stock).toEqual({ units: 100 });
    expect((await run((tx) => auditStock(tx, actor))).mismatches).toEqual([]);
    await run((tx) => moves.closePurchaseOrder(tx, actor, { id }));
    expect((await refusal(run((tx) => moves.closePurchaseOrder(tx, actor, { id }))))[0]).toBe(
      'purchase_action_not_allowed',
    );
    expect((await read(id)).actions).toEqual(['pay', 'return']);
  });

  it('keeps what was ordered beside what the supplier confirmed', async () => {
    const id = await placed();
    const confirm = (...lines: object[]) =>
      run((tx) => confirmPurchaseOrder(tx, actor, { id, reference: 'SO-9', lines: lines as never }));
    expect(
      await refusal(
        confirm(
          { lineNo: 1, quantity: 111, promisedOn: addDays(TODAY, -2) },
          { lineNo: 2, promisedOn: '2026-02-30' },
          { lineNo: 9 },
        ),
      ),
    ).toEqual([
      'invalid',
      '/lines/0/quantity confirmed_above_order',
      '/lines/0/promisedOn promised_too_early',
      '/lines/1/promisedOn not_a_day',
      '/lines/2/lineNo purchase_line_unknown',
    ]);
    expect(await refusal(confirm({ lineNo: 1, quantity: 0 }, { lineNo: 2, quantity: 0 }))).toEqual([
      'invalid',
      '/lines confirmed_nothing',
    ]);
    const later = addDays(DAY, 5);
    await confirm({ lineNo: 1, quantity: 90, promisedOn: later });
    await confirm({ lineNo: 1, quantity: 96 });
    const order = await read(id);
    expect(order).toMatchObject({ status: 'confirmed_by_supplier', totalMinor: 38_448 + 1_500, promisedOn: later });
    expect(order.lines[0]).toMatchObject({
      quantity: 96,
      placedQuantity: 100,
      promisedOn: later,
      placedPromisedOn: DAY,
      mostAccepted: 105,
    });
    expect(order.confirmations.map(({ changes }) => changes)).toEqual([
      [{ lineNo: 1, quantity: { before: 100, after: 90 }, promisedOn: { before: DAY, after: later } }],
      [{ lineNo: 1, quantity: { before: 90, after: 96 } }],
    ]);
  });

  it('is refused where the goods, the days or the status say otherwise', async () => {
    const id = await placed();
    expect(
      await refusal(
        receive(id, { lineNo: 1, accepted: 111 }, { lineNo: 2, accepted: 0, rejected: 3 }, { lineNo: 7, accepted: 1 }),
      ),
    ).toEqual([
      'over_receipt',
      '/lines/0/accepted over_receipt',
      '/lines/1/rejectReason reject_reason_missing',
      '/lines/2/lineNo purchase_line_unknown',
    ]);
    const tomorrow = run((tx) =>
      recordReceipt(tx, actor, { id, receivedOn: addDays(TODAY, 2), lines: [{ lineNo: 1, accepted: 1 }] }),
    );
    expect(await refusal(tomorrow)).toEqual(['invalid', '/receivedOn in_the_future']);
    await receive(id, { lineNo: 1, accepted: 0, rejected: 2, rejectReason: 'wrong_article' });
    expect((await read(id)).status).toBe('placed');
    await receive(id, { lineNo: 1, accepted: 5 });
    const back = (quantity: number) =>
      run((tx) => returnToSupplier(tx, actor, { id, reason: 'broken', lines: [{ lineNo: 1, quantity }] }));
    expect(await refusal(back(6))).toEqual(['returned_too_many', '/lines/0/quantity returned_too_many']);
    expect((await refusal(run((tx) => moves.cancelPurchaseOrder(tx, actor, { id, reason: 'late' }))))[0]).toBe(
      'purchase_action_not_allowed',
    );
    expect(await refusal(run((tx) => moves.closePurchaseOrder(tx, actor, { id })))).toEqual([
      'invalid',
      '/reason isLength',
    ]);
    const pay = (amountMinor: number) =>
      run((tx) => payPurchaseOrder(tx, actor, { id, kind: 'payment', amountMinor, paidOn: TODAY }));
    expect(await refusal(pay(41_551))).toEqual(['payment_too_large', '/amountMinor payment_too_large']);
    const byWeight = run((tx) =>
      addLandedCost(tx, actor, { id, kind: 'freight', amountHomeMinor: 5, spreadBy: 'weight' }),
    );
    expect(await refusal(byWeight)).toEqual(['weights_missing', '/spreadBy weights_missing']);
    await run((tx) => moves.closePurchaseOrder(tx, actor, { id, reason: 'out of production' }));
    expect((await refusal(receive(id, { lineNo: 1, accepted: 1 })))[0]).toBe('purchase_action_not_allowed');
  });

  it('ends with a cancellation that nothing can be confirmed for', async () => {
    const id = await placed();
    await run((tx) => moves.cancelPurchaseOrder(tx, actor, { id, reason: 'no need' }));
    const confirm = run((tx) => confirmPurchaseOrder(tx, actor, { id, lines: [] }));
    expect(await refusal(confirm)).toEqual(['purchase_action_not_allowed', '/status purchase_action_not_allowed']);
    expect(await read(id)).toMatchObject({ status: 'cancelled', reason: 'no need', actions: [] });
  });
});

describe('two at once', () => {
  it('who receive never take in more than the tolerance allows', async () => {
    const id = await placed();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => receive(id, { lineNo: 1, accepted: 30 })),
    );
    // 110 may be accepted: three times thirty.
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect((outcome.reason as Problem).code).toBe('over_receipt');
    expect((await read(id)).lines[0]!.accepted).toBe(90);
    expect((await run((tx) => auditStock(tx, actor))).mismatches).toEqual([]);
  });

  it('who close one order close it once', async () => {
    const id = await placed();
    await receive(id, { lineNo: 1, accepted: 100 }, { lineNo: 2, accepted: 10 });
    const closing = Array.from({ length: 5 }, () => run((tx) => moves.closePurchaseOrder(tx, actor, { id })));
    const outcomes = await Promise.allSettled(closing);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('are held by a constraint where the code is not', async () => {
    const id = await placed();
    const beyond = run(
      (tx) => tx.run`UPDATE purchasing.purchase_line SET accepted = most_accepted + 1 WHERE order_id = ${id}`,
    );
    await expect(beyond).rejects.toMatchObject({ constraint: 'within_tolerance' });
  });
});

describe('the list of purchase orders', () => {
  it('is found by number and supplier, and filtered', async () => {
    const first = await draft();
    const second = await placed();
    const list = (query: object) =>
      run(async (tx) => (await listPurchaseOrders(tx, actor, query)).items.map(({ id }) => id));
    expect(await list({})).toEqual([second, first]);
    expect(await list({ q: 'po000001' })).toEqual([first]);
    expect(await list({ q: 'sun', status: 'placed' })).toEqual([second]);
    expect(await list({ late: 'true' })).toEqual([]);
    expect(await list({ sort: 'promisedOn', limit: 1 })).toHaveLength(1);
    await run((tx) => tx.run`UPDATE purchasing.purchase_order SET promised_on = '2020-01-01' WHERE id = ${second}`);
    expect(await list({ late: 'true', supplierId, warehouseId })).toEqual([second]);
  });

  it('hides orders and what belongs to them from who works for other warehouses', async () => {
    const id = await placed();
    await receive(id, { lineNo: 1, accepted: 5 });
    const elsewhere = { ...actor, scope: { shopIds: null, warehouseIds: [supplierId] } };
    const here = { ...actor, scope: { shopIds: null, warehouseIds: [warehouseId] } };
    expect((await run((tx) => listPurchaseOrders(tx, elsewhere, {}), elsewhere)).items).toEqual([]);
    expect((await run((tx) => listPurchaseOrders(tx, here, {}), here)).items).toHaveLength(1);
    const lines = await run(
      (tx) => tx.sql`SELECT FROM purchasing.purchase_line UNION ALL SELECT FROM purchasing.receipt`,
      elsewhere,
    );
    expect(lines).toEqual([]);
    expect(
      (await refusal(run((tx) => moves.cancelPurchaseOrder(tx, elsewhere, { id, reason: 'no' }), elsewhere)))[0],
    ).toBe('not_found');
  });
});
