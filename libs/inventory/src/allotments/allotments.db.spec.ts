import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  adjustStock,
  auditStock,
  endAllotments,
  followStock,
  INVENTORY_ENTITIES,
  openWarehouse,
  receiveStock,
  refreshAllotments,
  setAllotments,
} from '../index.js';
import { readStock } from '../stock/stock.queries.js';
import type { SetAllotments } from './set-allotments.js';
import { listAllotments } from './allotments.queries.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;
let warehouseId: string;
let shops: { web: string; tmall: string };
let variants: string[];

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  shops = { web: uuid7(), tmall: uuid7() };
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    for (const [code, id] of Object.entries(shops))
      await t.insert(Shop, { id, code, name: code, channel: 'web', currency: 'GBP', warehouseId });
    const products = ['TEA', 'CUP'].map((sku) => ({ name: sku, variants: [{ sku, price: '9' }] }));
    variants = (await createProducts(t, actor, { currency: 'GBP', products })).map(({ variants: [one] }) => one!.id);
    await receive(t, 10);
  });
});
afterEach(async () => {
  expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const receive = (t: Tx, quantity: number) => receiveStock(t, actor, { warehouseId, lines: [{ sku: 'TEA', quantity }] });
const set = (shopId: string, mode: SetAllotments['mode'], ...amounts: number[]): Promise<{ ids: string[] }> => {
  const lines = amounts.map((amount, n) => ({ sku: ['TEA', 'CUP'][n]!, amount }));
  return tx((t) => setAllotments(t, actor, { warehouseId, shopId, mode, lines }));
};
const left = async (): Promise<Record<string, number>> => {
  const { items } = await tx((t) => listAllotments(t, {}));
  return Object.fromEntries(items.map((one) => [`${one.shopCode} ${one.sku}`, one.left]));
};
const balance = async (shopId?: string) => (await tx((t) => readStock(t, variants[0]!, shopId))).balances[0];

describe('keeping stock for a shop', () => {
  it('takes a number of units from what all may sell, and gives it back when it ends', async () => {
    const { ids } = await set(shops.web, 'fixed', 4);
    expect(await balance(shops.web)).toMatchObject({
      onHand: 10,
      reserved: 4,
      available: 6,
      kept: 4,
      availableForShop: 10,
    });
    expect(await balance(shops.tmall)).toMatchObject({ availableForShop: 6 });
    expect((await set(shops.web, 'fixed', 7)).ids).toEqual(ids);
    await set(shops.web, 'fixed', 2);
    expect(await balance()).toMatchObject({ reserved: 2, available: 8 });
    expect((await tx((t) => endAllotments(t, actor, { ids }))).size).toBe(0);
    expect(await balance()).toMatchObject({ reserved: 0, kept: 0 });
    expect((await tx((t) => endAllotments(t, actor, { ids }))).get(ids[0]!)?.code).toBe('not_found');
    const events = await tx(
      (t) =>
        t.sql`SELECT type, subject_version AS v FROM platform.event WHERE subject_id = ${ids[0]} ORDER BY subject_version`,
    );
    expect(events).toEqual([1, 2, 3, 4].map((v) => ({ type: v < 4 ? 'allotment.set' : 'allotment.ended', v })));
  });

  it('keeps a share of what is on hand, rounded down, which follows what comes in and goes', async () => {
    await set(shops.web, 'percent', 33);
    await set(shops.tmall, 'percent', 50);
    expect(await left()).toEqual({ 'web TEA': 3, 'tmall TEA': 5 });
    const { transactionId } = await tx((t) => receive(t, 11));
    await tx((t) => followStock(t, actor, [{ subjectId: transactionId }]));
    expect(await left()).toEqual({ 'web TEA': 6, 'tmall TEA': 10 });
    await tx((t) => adjustStock(t, actor, { warehouseId, reason: 'lost', lines: [{ sku: 'TEA', delta: -5 }] }));
    expect(await tx((t) => refreshAllotments(t, actor))).toEqual({ changed: 2 });
    expect(await left()).toEqual({ 'web TEA': 5, 'tmall TEA': 8 });
    expect(await tx((t) => refreshAllotments(t, actor))).toEqual({ changed: 0 });
    expect(await tx((t) => refreshAllotments(t, actor, { movedBy: [uuid7()] }))).toEqual({ changed: 0 });
  });

  it('refuses more than is available, more than all of it, and what it does not know', async () => {
    await set(shops.web, 'percent', 60);
    const refused = (shopId: string, mode: SetAllotments['mode'], ...amounts: number[]) =>
      expect(set(shopId, mode, ...amounts)).rejects;
    await refused(shops.tmall, 'fixed', 5).toMatchObject({
      errors: [{ pointer: '/lines/0/amount', code: 'would_oversell', params: { sku: 'TEA', available: 4 } }],
    });
    await refused(shops.tmall, 'percent', 41).toMatchObject({
      code: 'shares_beyond',
      params: { sku: 'TEA', free: 40 },
    });
    await refused(shops.tmall, 'percent', 101).toMatchObject({ code: 'share_form' });
    await refused(uuid7(), 'fixed', 1).toMatchObject({ code: 'unknown_shop' });
    const twice = {
      warehouseId,
      shopId: shops.web,
      mode: 'fixed' as const,
      lines: [
        { sku: 'TEA', amount: 1 },
        { sku: 'TEA', amount: 2 },
      ],
    };
    await expect(tx((t) => setAllotments(t, actor, twice))).rejects.toMatchObject({ code: 'named_twice' });
    expect(await left()).toEqual({ 'web TEA': 6 });
  });

  it('is listed by filters, taken out and brought in by file', async () => {
    await set(shops.web, 'fixed', 4);
    const list = async (query: Parameters<typeof listAllotments>[1]) =>
      (await tx((t) => listAllotments(t, query))).items.map(({ shopCode }) => shopCode);
    const file =
      'SKU,Warehouse,Shop,Kind,Amount\nTEA,MAIN,tmall,per cent,50\nTEA,MAIN,web,units,2\nTEA,MAIN,nobody,units,2\nTEA,MAIN,tmall,units,0\n';
    const { problems, run } = await exchange.bringIn(actor, 'allotments', file);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [4, 'unknown_shop'],
      [5, 'row_repeated'],
    ]);
    expect(run.progress).toMatchObject({ updated: 2 });
    expect(await left()).toEqual({ 'web TEA': 2, 'tmall TEA': 5 });
    expect(await list({ mode: 'percent' })).toEqual(['tmall']);
    expect(await list({ shopId: shops.web, used: 'no' })).toEqual(['web']);
    expect(await list({ used: 'up' })).toEqual([]);
    const { file: out } = await exchange.takeOut(actor, {
      table: 'allotments',
      columns: ['sku', 'shop', 'left'],
      filters: { mode: 'fixed' },
    });
    expect(out.toString().trimEnd().split('\r\n').slice(1)).toEqual(['TEA,web,2']);
  });
});
