import { CATALOG_ENTITIES, createProducts, findVariants } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, type Problem, type Tx } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { createPurchaseOrder } from '../orders/create-purchase-order.js';
import * as moves from '../orders/move-purchase-order.js';
import { readPurchaseOrder } from '../orders/purchase-order.queries.js';
import { recordReceipt } from '../receiving/record-receipt.js';
import { addDays } from '../rules/form.rules.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import { setSuppliedProducts } from '../suppliers/set-supplied-products.js';
import { orderSuggestions } from './order-suggestions.js';
import { planReplenishment } from './plan-replenishment.js';
import { editPlanSetting, readPlanSetting } from './plan-setting.js';
import { listPlan, readBudget, readPlanLine, readPlanSummary } from './plan.queries.js';
import { readProjection } from './projection.queries.js';
import type { PlanQueryDto } from './replenishment.dto.js';
import { setPlanRule } from './set-plan-rule.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let suppliers: string[];
let ids: Map<string, string>;
const TODAY = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await run(async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const variants = ['LAMP', 'SHADE', 'BULB', 'CORD'].map((sku) => ({ sku, price: '20' }));
    await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Light', variants }] });
    ids = new Map(
      (await findVariants(tx, { skus: ['LAMP', 'SHADE', 'BULB', 'CORD'] })).map(({ sku, id }) => [sku, id]),
    );
    const made = await createSuppliers(tx, actor, [
      { code: 'S1', name: 'Sun', currency: 'GBP' },
      { code: 'S2', name: 'Moon', currency: 'GBP' },
    ]);
    suppliers = made.map(({ id }) => id);
    const product = (sku: string, unitPrice: string, more = {}) => ({
      sku,
      prices: [
        { fromQuantity: 1, unitPrice },
        { fromQuantity: 500, unitPrice: '1' },
      ],
      leadTimeDays: 10,
      ...more,
    });
    await setSuppliedProducts(tx, actor, {
      supplierId: suppliers[0]!,
      products: [product('LAMP', '8', { moq: 50, packSize: 12 }), product('SHADE', '4')],
      today: TODAY,
    });
    await setSuppliedProducts(tx, actor, { supplierId: suppliers[1]!, products: [product('LAMP', '9')], today: TODAY });
    const lines = ['LAMP', 'SHADE', 'BULB'].map((sku) => ({ sku, quantity: 2_000 }));
    await receiveStock(tx, actor, { warehouseId, lines });
  });
});
afterAll(() => test.close());

const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const refusal = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => ['done'],
    ({ code, errors }: Problem) => [code, ...(errors ?? []).map((error) => `${error.pointer} ${error.code}`)],
  );
const idOf = (sku: string): string => ids.get(sku)!;
const plan = () => run((tx) => planReplenishment(tx, actor));
const list = (query: PlanQueryDto = {}) => run((tx) => listPlan(tx, query));
const line = async (sku: string) => (await list()).items.find((one) => one.sku === sku)!;

/** So many units sold on each of the last days. */
const sell = (sku: string, perDay: number, days: number, until = 1): Promise<unknown> =>
  run(
    (tx) => tx.run`
      INSERT INTO inventory.stock_movement (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, actor_id, at)
      SELECT gen_random_uuid(), 1, 'ship', ${warehouseId}, ${idOf(sku)}, 'reserved', 'customer', ${perDay}, ${actor.id},
        date_trunc('day', now()) + interval '12 hours' - n * interval '1 day'
      FROM generate_series(${until}::int, ${until + days - 1}::int) n`,
  );
const leave = (sku: string, units: number): Promise<unknown> =>
  run((tx) => tx.run`UPDATE inventory.stock_balance SET on_hand = ${units} WHERE variant_id = ${idOf(sku)}`);

describe('the plan', () => {
  it('says what runs out first, how much to order of whom, and explains each figure', async () => {
    await sell('LAMP', 10, 364);
    await sell('SHADE', 5, 364);
    await sell('BULB', 3, 30, 200);
    await leave('LAMP', 60);
    expect(await plan()).toMatchObject({ lines: 3, suggestions: 1 });
    expect((await list()).items.map(({ sku, status, abc }) => [sku, status, abc])).toEqual([
      ['LAMP', 'order', 'A'],
      ['SHADE', 'excess', 'A'],
      ['BULB', 'slow', 'C'],
    ]);
    // Reorder point 10 · 10, filled up for 7 days more: 110 are missing, the packs make it 120.
    expect(await line('LAMP')).toMatchObject({
      suggested: 120,
      supplierName: 'Sun',
      available: 60,
      perDay: 10,
      coverDays: 6,
      stockOutOn: addDays(TODAY, 6),
      costMinor: 96_000,
      xyz: 'X',
    });
    const detail = await run((tx) => readPlanLine(tx, actor, { warehouseId, variantId: idOf('LAMP') }));
    expect(detail).toMatchObject({
      method: 'moving_average',
      leadTime: { days: 10, source: 'supplier_says' },
      safetyStock: 0,
      reorderPoint: 100,
      position: 60,
      marginMinor: 1_200,
      reasons: ['below_reorder_point', 'rounded_to_packs'],
      rule: null,
    });
    const left = await run((tx) => readProjection(tx, actor, { warehouseId, variantId: idOf('LAMP') }));
    expect(left).toMatchObject({
      isPlanned: true,
      available: 60,
      perDay: 10,
      reorderPoint: 100,
      stockOutOn: addDays(TODAY, 6),
    });
    expect(left.days.slice(4, 8).map(({ units }) => units)).toEqual([10, 0, 0, 0]);
    expect(await run((tx) => readPlanSummary(tx, actor))).toMatchObject({
      suggestions: 1,
      costMinor: 96_000,
      byStatus: { order: 1, excess: 1, slow: 1 },
    });
    const other = { limit: 1, count: 'exact' };
    const first = await list(other);
    expect(first).toMatchObject({ total: 3, items: [{ sku: 'LAMP' }] });
    expect((await list({ ...other, cursor: first.nextCursor! })).items[0]!.sku).toBe('SHADE');
    const found = await list({
      suggested: 'true',
      supplierId: suppliers[0]!,
      abc: 'A',
      xyz: 'X',
      warehouseId,
      q: 'lamp',
    });
    expect(found.items).toHaveLength(1);
  });

  it('drafts orders of the suggestions, each once, and counts the drafts from then on', async () => {
    await sell('LAMP', 10, 364);
    await sell('SHADE', 5, 364);
    await sell('BULB', 5, 364);
    for (const sku of ['LAMP', 'SHADE', 'BULB']) await leave(sku, 10);
    await plan();
    const lines = ['LAMP', 'SHADE'].map((sku) => ({ warehouseId, variantId: idOf(sku) }));
    const ordered = await run((tx) => orderSuggestions(tx, actor, { lines }));
    expect(ordered).toHaveLength(1);
    const order = await run((tx) => readPurchaseOrder(tx, actor, ordered[0]!, actor.permissions));
    expect(order).toMatchObject({ status: 'draft', supplierId: suppliers[0], warehouseId });
    expect(order.lines).toMatchObject([
      { sku: 'LAMP', quantity: 168, unitPrice: '8.00', promisedOn: addDays(TODAY, 10), warnings: [] },
      { sku: 'SHADE', quantity: 75, unitPrice: '4.00' },
    ]);
    expect(await line('LAMP')).toMatchObject({ suggested: 0, drafted: 168, costMinor: 0 });
    expect(await refusal(run((tx) => orderSuggestions(tx, actor, { lines })))).toEqual([
      'invalid',
      '/lines/0 suggestion_gone',
      '/lines/1 suggestion_gone',
    ]);
    const bulb = { warehouseId, variantId: idOf('BULB') };
    expect(await refusal(run((tx) => orderSuggestions(tx, actor, { lines: [bulb, bulb] })))).toEqual([
      'invalid',
      '/lines/0 no_supplier_known',
      '/lines/1 named_twice',
    ]);
    await plan();
    expect(await line('LAMP')).toMatchObject({ status: 'enough', suggested: 0, drafted: 168 });
  });

  it('gives one suggestion to one of two who order it at once', async () => {
    await sell('SHADE', 5, 364);
    await leave('SHADE', 10);
    await plan();
    const lines = [{ warehouseId, variantId: idOf('SHADE') }];
    const tries = await Promise.all(
      Array.from({ length: 4 }, () => refusal(run((tx) => orderSuggestions(tx, actor, { lines })))),
    );
    expect(tries.map(([code]) => code).sort()).toEqual(['done', 'invalid', 'invalid', 'invalid']);
  });

  it('believes receipts more than what a supplier says', async () => {
    await sell('SHADE', 5, 364);
    for (const days of [16, 20, 24]) {
      const id = await run(async (tx) => {
        const order = {
          supplierId: suppliers[0]!,
          warehouseId,
          lines: [{ sku: 'SHADE', quantity: 1, unitPrice: '4' }],
        };
        const made = await createPurchaseOrder(tx, actor, order);
        await moves.submitPurchaseOrder(tx, actor, { id: made });
        await moves.approvePurchaseOrder(tx, actor, { id: made });
        await moves.placePurchaseOrder(tx, actor, { id: made });
        await tx.run`UPDATE purchasing.purchase_order SET placed_at = now() - ${days}::int * interval '1 day' WHERE id = ${made}`;
        return made;
      });
      await run((tx) => recordReceipt(tx, actor, { id, lines: [{ lineNo: 1, accepted: 1 }] }));
    }
    await leave('SHADE', 50);
    await plan();
    const detail = await run((tx) => readPlanLine(tx, actor, { warehouseId, variantId: idOf('SHADE') }));
    expect(detail.leadTime).toEqual({ days: 20, deviation: 4, source: 'receipts_of_sku' });
    // 1.645 · √(25 · 16) = 32.9
    expect(detail).toMatchObject({ safetyStock: 33, reorderPoint: 133 });
  });

  it('goes by rules and settings, which are refused where they make no sense', async () => {
    await sell('LAMP', 10, 364);
    await leave('LAMP', 60);
    const place = { warehouseId, variantId: idOf('LAMP') };
    await run((tx) =>
      setPlanRule(tx, actor, { ...place, mode: 'min_max', minUnits: 70, maxUnits: 90, supplierId: suppliers[1]! }),
    );
    await plan();
    expect(await line('LAMP')).toMatchObject({ suggested: 30, supplierName: 'Moon' });
    await run((tx) => setPlanRule(tx, actor, { ...place, mode: 'never' }));
    await plan();
    expect((await line('LAMP')).suggested).toBe(0);
    await run((tx) => setPlanRule(tx, actor, { ...place, mode: 'auto' }));
    const setting = await run((tx) => readPlanSetting(tx));
    await run((tx) => editPlanSetting(tx, actor, { version: setting.version, change: { reviewDays: 28 } }));
    await plan();
    expect((await line('LAMP')).suggested).toBe(324);
    expect(
      await refusal(run((tx) => setPlanRule(tx, actor, { ...place, mode: 'min_max', minUnits: 9, maxUnits: 5 }))),
    ).toEqual(['invalid', '/maxUnits maximum_below_minimum']);
    expect(
      await refusal(run((tx) => setPlanRule(tx, actor, { ...place, variantId: warehouseId, mode: 'never' }))),
    ).toEqual(['variant_unknown', '/variantId variant_unknown']);
    expect(await refusal(run((tx) => editPlanSetting(tx, actor, { version: 7, change: {} })))).toEqual([
      'version_stale',
    ]);
  });

  it('spends limited money where it earns most', async () => {
    await sell('LAMP', 10, 364);
    await sell('SHADE', 5, 364);
    for (const sku of ['LAMP', 'SHADE']) await leave(sku, 0);
    await plan();
    const budget = await run((tx) => readBudget(tx, { budgetMinor: 100_000 }));
    expect(budget.lines.map(({ sku }) => sku)).toEqual(['SHADE', 'LAMP']);
    expect(budget.spentMinor).toBe(91_600);
    expect(budget.lines[0]).toMatchObject({ quantity: 85, costMinor: 34_000, profitMinor: 136_000 });
  });
});
