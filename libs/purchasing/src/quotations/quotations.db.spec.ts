import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse } from '@zhanggui/inventory';
import { type Actor, type Problem } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { readPurchaseOrder } from '../orders/purchase-order.queries.js';
import { addDays } from '../rules/form.rules.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import { listSupplied } from '../suppliers/suppliers.queries.js';
import { acceptQuotation } from './accept-quotation.js';
import { answerQuotation, cancelQuotation, declineQuotation } from './answer-quotation.js';
import { openQuotation } from './open-quotation.js';
import { listQuotations, readQuotation } from './quotations.queries.js';

let test: TestDatabase;
let actor: Actor;
let near: string;
let far: string;
let warehouseId: string;
const TODAY = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const variants = ['LAMP', 'SHADE'].map((sku) => ({ sku, price: '1' }));
    await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Lamp', variants }] });
    const made = await createSuppliers(tx, actor, [
      { code: 'NEAR', name: 'Near', currency: 'GBP' },
      { code: 'FAR', name: 'Far', currency: 'USD' },
      { code: 'OFF', name: 'Off', currency: 'GBP', status: 'blocked' },
    ]);
    [near, far] = made.map(({ id }) => id) as [string, string];
  });
});
afterAll(() => test.close());

type Tx = Parameters<Parameters<TestDatabase['db']['tx']>[1]>[0];
const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const refusal = async (work: Promise<unknown>): Promise<string[]> => {
  const problem = (await work.catch((error: unknown) => error)) as Problem;
  return [problem.code, ...problem.errors.map(({ pointer, code }) => `${pointer} ${code}`)];
};
const open = (more: object = {}): Promise<string> =>
  run((tx) =>
    openQuotation(tx, actor, {
      title: 'Spring',
      dueOn: addDays(TODAY, 7),
      supplierIds: [near, far],
      lines: [
        { sku: 'LAMP', quantity: 50 },
        { sku: 'SHADE', quantity: 10 },
      ],
      ...more,
    }),
  );
const answer = (id: string, supplierId: string, more: object): Promise<void> =>
  run((tx) => answerQuotation(tx, actor, { id, supplierId, lines: [], ...more }));
const read = (id: string, quantities?: Map<number, number>) => run((tx) => readQuotation(tx, id, 'GBP', quantities));

async function answered(): Promise<string> {
  const id = await open();
  await answer(id, near, {
    validUntil: addDays(TODAY, 30),
    lines: [{ lineNo: 1, leadTimeDays: 3, breaks: [{ fromQuantity: 1, unitPrice: '10' }] }],
  });
  await answer(id, far, {
    exchangeRate: '0.8',
    freightMinor: 1_000,
    lines: [
      { lineNo: 1, moq: 200, leadTimeDays: 40, breaks: [{ fromQuantity: 1, unitPrice: '11' }] },
      { lineNo: 2, leadTimeDays: 40, breaks: [{ fromQuantity: 1, unitPrice: '2' }] },
    ],
  });
  return id;
}

describe('requests for quotation', () => {
  it('lay answers side by side, and another quantity makes another winner', async () => {
    const id = await answered();
    const fifty = await read(id);
    expect(fifty.comparison[0]!.best).toEqual({ price: far, total: near, leadTime: near });
    expect(fifty.comparison[1]!.best.total).toBe(far);
    expect((await read(id, new Map([[1, 200]]))).comparison[0]!.best.total).toBe(far);
    expect(await run((tx) => listQuotations(tx, { q: 'rfq', status: 'open' }))).toMatchObject({
      items: [{ number: 'RFQ000001', asked: 2, answered: 2, lineCount: 2 }],
    });
  });

  it('become prices and drafted orders, once', async () => {
    const id = await answered();
    const accept = (lines: object[]) =>
      run((tx) => acceptQuotation(tx, actor, { id, lines: lines as never, writePrices: true, warehouseId }));
    expect(
      await refusal(
        accept([
          { lineNo: 2, supplierId: near },
          { lineNo: 5, supplierId: far },
        ]),
      ),
    ).toEqual(['invalid', '/lines/0/supplierId quotation_no_price', '/lines/1/lineNo purchase_line_unknown']);
    const orderIds = await accept([
      { lineNo: 1, supplierId: near },
      { lineNo: 2, supplierId: far },
    ]);
    const orders = await run(async (tx) =>
      Promise.all([orderIds[0]!, orderIds[1]!].map((one) => readPurchaseOrder(tx, actor, one, new Set()))),
    );
    expect(
      orders.map(({ supplierCode, lines }) => [supplierCode, lines[0]!.sku, lines[0]!.quantity, lines[0]!.unitPrice]),
    ).toEqual(
      expect.arrayContaining([
        ['NEAR', 'LAMP', 50, '10.00'],
        ['FAR', 'SHADE', 10, '2.00'],
      ]),
    );
    const { items } = await run((tx) => listSupplied(tx, { supplierId: near }));
    expect(items).toMatchObject([
      { sku: 'LAMP', leadTimeDays: 3, prices: [{ unitPrice: '10.00', validUntil: addDays(TODAY, 30) }] },
    ]);
    expect((await refusal(accept([{ lineNo: 1, supplierId: near }])))[0]).toBe('quotation_not_open');
  });

  it('are refused with every fault named', async () => {
    expect(await refusal(open({ dueOn: addDays(TODAY, -2), lines: [{ sku: 'NONE', quantity: 1 }] }))).toEqual([
      'invalid',
      '/lines/0/sku sku_unknown',
    ]);
    const id = await open();
    expect(
      await refusal(
        answer(id, far, {
          validUntil: addDays(TODAY, -2),
          fileId: id,
          lines: [{ lineNo: 3, breaks: [{ fromQuantity: 1, unitPrice: 'x' }] }],
        }),
      ),
    ).toEqual([
      'invalid',
      '/exchangeRate isDefined',
      '/validUntil promised_too_early',
      '/lines/0/breaks/0/unitPrice unit_price',
      '/lines/0/lineNo purchase_line_unknown',
      '/fileId not_found',
    ]);
    expect((await refusal(answer(id, warehouseId, {})))[0]).toBe('quotation_not_asked');
  });

  it('go on without who declines, and end when cancelled', async () => {
    const id = await answered();
    await run((tx) => declineQuotation(tx, actor, { id, supplierId: far }));
    expect((await read(id)).comparison[1]!.cells).toEqual([]);
    await run((tx) => cancelQuotation(tx, actor, { id }));
    expect((await refusal(answer(id, near, {})))[0]).toBe('quotation_not_open');
  });
});
