import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  auditStock,
  INVENTORY_ENTITIES,
  openWarehouse,
  receiveStock,
  releaseEndedHolds,
  reserveStock,
} from '../index.js';
import { holdStock } from './hold-stock.js';
import { listHolds } from './holds.queries.js';
import { releaseHold } from './release-holds.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let variantId: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    const products = [{ name: 'Tea', variants: [{ sku: 'TEA', price: '9' }] }];
    variantId = (await createProducts(t, actor, { currency: 'GBP', products }))[0]!.variants[0]!.id;
    await receiveStock(t, actor, { warehouseId, lines: [{ sku: 'TEA', quantity: 10 }] });
  });
});

const hold = (quantity: number, until?: string): Promise<{ ids: string[] }> =>
  tx((t) =>
    holdStock(t, actor, { warehouseId, note: 'fair', until: until ?? null, lines: [{ sku: 'TEA', quantity }] }),
  );
const sell = async (quantity: number): Promise<boolean> => {
  const entry = { txnId: uuid7(), refId: uuid7(), warehouseId, lines: [{ variantId, quantity }] };
  return (await tx((t) => reserveStock(t, actor, [entry])))[0]!.reserved;
};

describe('holding stock back', () => {
  it('keeps it from being sold until it is released, once', async () => {
    const { ids } = await hold(8);
    expect(await sell(3)).toBe(false);
    expect((await tx((t) => listHolds(t, {}))).items).toMatchObject([{ sku: 'TEA', quantity: 8, note: 'fair' }]);
    await tx((t) => releaseHold(t, actor, ids[0]!));
    expect(await sell(3)).toBe(true);
    await expect(tx((t) => releaseHold(t, actor, ids[0]!))).rejects.toMatchObject({ code: 'hold_ended' });
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('knows the warehouse however its id is written', async () => {
    warehouseId = warehouseId.toUpperCase();
    await hold(8);
    expect((await tx((t) => listHolds(t, {}))).items).toMatchObject([{ quantity: 8 }]);
  });

  it('refuses more than is available and an end that has passed', async () => {
    await expect(hold(11)).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/quantity', code: 'would_oversell', params: { sku: 'TEA', available: 10 } }],
    });
    await expect(hold(1, '2020-01-01T00:00:00Z')).rejects.toMatchObject({ code: 'hold_in_past' });
    expect((await tx((t) => listHolds(t, {}))).items).toEqual([]);
  });

  it('ends by itself when its time is over, and is released once however many workers look', async () => {
    await hold(10, new Date(Date.now() + 60_000).toISOString());
    expect(await tx((t) => releaseEndedHolds(t, actor))).toBe(0);
    await tx((t) => t.run`UPDATE inventory.hold SET until = now() - interval '1 second'`);
    const released = await Promise.all([1, 2, 3].map(() => tx((t) => releaseEndedHolds(t, actor))));
    expect(released.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await sell(10)).toBe(true);
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });
});
