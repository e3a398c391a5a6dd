import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Problem, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  adjustStock,
  type AdjustStock,
  INVENTORY_ENTITIES,
  openWarehouse,
  receiveStock,
  reserveStock,
  type StockPosting,
} from '../index.js';
import { listMovements } from './movements.queries.js';

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
    const products = ['A', 'B'].map((sku) => ({ name: sku, variants: [{ sku, price: '1' }] }));
    const created = await createProducts(tx, actor, { currency: 'GBP', products });
    variantId = created[0]!.variants[0]!.id;
    await receiveStock(tx, actor, { warehouseId, lines: [{ sku: 'A', quantity: 10 }] });
    await reserveStock(tx, actor, [
      { txnId: uuid7(), refId: uuid7(), warehouseId, lines: [{ variantId, quantity: 6 }] },
    ]);
  });
});
afterAll(() => test.close());

const adjust = (lines: AdjustStock['lines'], more: Partial<AdjustStock> = {}): Promise<StockPosting> =>
  test.db.tx(actor, (tx) => adjustStock(tx, actor, { warehouseId, reason: 'count', lines, ...more }));

describe('adjusting stock', () => {
  it('adds and takes away, also where there was no balance, and answers with what is there afterwards', async () => {
    const posting = await adjust([
      { sku: 'A', delta: -3 },
      { sku: 'B', delta: 2 },
      { sku: 'A', delta: 1 },
    ]);
    expect(posting.lines).toMatchObject([
      { sku: 'A', quantity: -3, onHand: 8, available: 2 },
      { sku: 'B', quantity: 2, onHand: 2, available: 2 },
      { sku: 'A', quantity: 1, onHand: 8, available: 2 },
    ]);
  });

  it('moves to loss and from it, with the reason', async () => {
    const { transactionId } = await adjust(
      [
        { sku: 'A', delta: -3 },
        { sku: 'A', delta: 1 },
      ],
      { reason: 'damaged', note: 'fell' },
    );
    const { items } = await test.db.tx(actor, (tx) => listMovements(tx, variantId, { limit: 2 }));
    expect(items).toMatchObject([
      { kind: 'adjust', fromAccount: 'loss', toAccount: 'available', quantity: 1, reason: 'damaged' },
      { kind: 'adjust', fromAccount: 'available', toAccount: 'loss', quantity: 3, reason: 'damaged' },
    ]);
    const events = await test.db.tx(
      actor,
      (tx) => tx.sql`SELECT type, payload FROM platform.event WHERE subject_id = ${transactionId}`,
    );
    expect(events).toEqual([{ type: 'stock.adjusted', payload: { warehouseId, reason: 'damaged', lineCount: 2 } }]);
  });

  it('refuses to take away what is reserved, and says how much is available', async () => {
    const problem = (await adjust([
      { sku: 'B', delta: 5 },
      { sku: 'A', delta: -5 },
    ]).catch((error: unknown) => error)) as Problem;
    expect(problem).toMatchObject({ code: 'would_oversell', params: { sku: 'A', available: 4 } });
    expect(problem.errors).toMatchObject([{ pointer: '/lines/1/delta', code: 'would_oversell' }]);
    expect(problem.document('en').detail).toBe(
      'Only 4 units of A are available here: the rest is reserved for orders or not there.',
    );
    await expect(adjust([{ sku: 'B', delta: -1 }])).rejects.toMatchObject({
      code: 'would_oversell',
      params: { available: 0 },
    });
    expect((await adjust([{ sku: 'A', delta: -4 }])).lines).toMatchObject([{ onHand: 6, available: 0 }]);
  });

  it('refuses a delta of zero and unknown SKUs at their place', async () => {
    await expect(adjust([{ sku: 'A', delta: 0 }])).rejects.toMatchObject({
      code: 'invalid',
      errors: [{ pointer: '/lines/0/delta', code: 'zero_delta' }],
    });
    await expect(adjust([{ sku: 'a', delta: 1 }])).rejects.toMatchObject({
      code: 'sku_unknown',
      errors: [{ pointer: '/lines/0/sku' }],
    });
  });

  it('lets no two that take the same last units both through', async () => {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => adjust([{ sku: 'A', delta: -1 }])));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  });
});
