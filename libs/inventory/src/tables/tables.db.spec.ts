import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import type { Actor } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { auditStock } from '../stock/audit-stock.js';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock, reserveStock } from '../index.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    const { id: warehouseId } = await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' });
    await openWarehouse(tx, actor, { code: 'SHOP', name: 'Shop' });
    const variants = ['LAMP', 'BULB', 'CUP'].map((sku) => ({ sku, price: '1' }));
    const [product] = await createProducts(tx, actor, {
      currency: 'GBP',
      products: [{ name: 'Things', variants: [...variants, { sku: 'POST', price: '1', stocked: false }] }],
    });
    await receiveStock(tx, actor, {
      warehouseId,
      lines: [
        { sku: 'LAMP', quantity: 10 },
        { sku: 'BULB', quantity: 5 },
      ],
    });
    const variantId = product!.variants[0]!.id;
    await reserveStock(tx, actor, [
      { txnId: variantId, refId: variantId, warehouseId, lines: [{ variantId, quantity: 4 }] },
    ]);
  });
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const lines = (input: Parameters<Exchange['linesOf']>[1]): Promise<string[]> => exchange.linesOf(actor, input);
const stock = (): Promise<string[]> =>
  lines({ table: 'stock', columns: ['sku', 'warehouse', 'onHand', 'reserved', 'available'] });

describe('a count of stock', () => {
  const file = [
    'SKU,Warehouse,On hand,Reason,Note',
    'LAMP,MAIN,3,,',
    'BULB,MAIN,7,found,behind the shelf',
    'CUP,SHOP,2,盘点,',
    'CUP,MAIN,0,,',
    'GHOST,MAIN,1,,',
    'POST,MAIN,1,,',
    'LAMP,ATTIC,1,,',
    'LAMP,SHOP,-1,,',
    'BULB,SHOP,1,stolen,',
  ].join('\n');

  it.each([true, false])(
    'is posted as the difference; what is reserved cannot be counted away (dry run: %s)',
    async (dryRun) => {
      const before = await stock();
      const { run, problems } = await exchange.bringIn(actor, 'stock-counts', file, { dryRun });
      expect(problems).toEqual([
        { line: 2, column: 'On hand', code: 'would_oversell' },
        { line: 6, column: 'SKU', code: 'sku_unknown' },
        { line: 7, column: 'SKU', code: 'not_stocked' },
        { line: 8, column: 'Warehouse', code: 'warehouse_code_unknown' },
        { line: 9, column: 'On hand', code: 'not_negative' },
        { line: 10, column: 'Reason', code: 'row_not_a_choice' },
      ]);
      expect(run.progress).toMatchObject({ updated: 2, unchanged: 1, problemRows: 6 });
      expect(await stock()).toEqual(dryRun ? before : ['BULB,MAIN,7,0,7', 'CUP,SHOP,2,0,2', 'LAMP,MAIN,10,4,6']);
      expect((await test.db.tx(actor, (tx) => auditStock(tx, actor))).mismatches).toEqual([]);
    },
  );

  it('changes nothing the second time, and an export of stock is such a count', async () => {
    await exchange.bringIn(actor, 'stock-counts', file);
    const [before, ledger] = [await stock(), await lines({ table: 'stock-movements' })];
    expect((await exchange.bringIn(actor, 'stock-counts', file)).run.progress).toMatchObject({
      updated: 0,
      unchanged: 3,
    });
    const { file: whole } = await exchange.takeOut(actor, { table: 'stock', format: 'xlsx' });
    expect((await exchange.bringIn(actor, 'stock-counts', whole)).run.progress).toMatchObject({
      updated: 0,
      unchanged: 3,
      problemRows: 0,
    });
    expect([await stock(), await lines({ table: 'stock-movements' })]).toEqual([before, ledger]);
  });
});

describe('an export of stock', () => {
  it('shows what the list shows', async () => {
    const filters = { level: 'in_stock', q: 'lam', sort: '-available' };
    expect(await lines({ table: 'stock', columns: ['sku', 'product'], filters })).toEqual(['LAMP,Things']);
    const ledger = await lines({
      table: 'stock-movements',
      columns: ['kind', 'from', 'to', 'quantity', 'by'],
      language: 'zh-CN',
    });
    expect(ledger.sort()).toEqual([
      '占用,可用,占用,4,Olive Owner',
      '收货,供应商,可用,10,Olive Owner',
      '收货,供应商,可用,5,Olive Owner',
    ]);
  });
});

describe('a file of warehouses', () => {
  it('opens, renames and closes them, and the second time changes nothing', async () => {
    const file = '编码,名称,启用\nMAIN,Main hall,是\nSHOP,,no\nNEW,Newest,no\nÄ 1,Odd,\nLATE,,\n';
    const { run, problems } = await exchange.bringIn(actor, 'warehouses', file);
    expect(problems).toEqual([
      { line: 5, column: '编码', code: 'warehouse_code_form' },
      { line: 6, column: '名称', code: 'row_empty' },
    ]);
    expect(run.progress).toMatchObject({ created: 1, updated: 2, problemRows: 2 });
    expect(await lines({ table: 'warehouses' })).toEqual(['MAIN,Main hall,yes', 'NEW,Newest,no', 'SHOP,Shop,no']);
    expect((await exchange.bringIn(actor, 'warehouses', file)).run.progress).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
    });
  });
});
