import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import type { Actor } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { listCountItems } from '../counts/counts.queries.js';
import { cancelCount } from '../counts/move-count.js';
import { openCount } from '../counts/open-count.js';
import { INVENTORY_ENTITIES, openBins, openWarehouse, receiveStock } from '../index.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;
let warehouseId: string;
let count: { id: string; number: number };

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  exchange = openExchange(test.db);
});
afterAll(async () => {
  exchange.close();
  await test.close();
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const bins = ['A-01', 'A-02'].map((code, pickOrder) => {
      return { code, zone: 'A', kind: 'pick' as const, pickOrder, capacity: null };
    });
    await openBins(tx, actor, { warehouseId, bins });
    const variants = [
      { sku: 'TEA', price: '9', barcode: '4006381333931' },
      { sku: 'CUP', price: '9' },
    ];
    await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Things', variants }] });
    const lines = [
      { sku: 'TEA', quantity: 10, bin: 'A-01' },
      { sku: 'CUP', quantity: 5, bin: 'A-02' },
      { sku: 'CUP', quantity: 2 },
    ];
    await receiveStock(tx, actor, { warehouseId, lines });
    count = await openCount(tx, actor, { warehouseId, kind: 'full' });
  });
});

const counted = (): Promise<unknown[]> =>
  test.db.tx(actor, async (tx) =>
    (await listCountItems(tx, count.id, {})).items.map((item) => [item.bin, item.sku, item.counted, item.note]),
  );
const HEAD = 'Count,Bin,SKU or barcode,Lot,Condition,Counted,Note';
const bringIn = (lines: string[], dryRun = false): ReturnType<Exchange['bringIn']> =>
  exchange.bringIn(actor, 'count-lines', [HEAD, ...lines].join('\n'), { dryRun });

describe('a count sheet', () => {
  it('leaves with the places and comes back with what lies there; what was left empty stays to be counted', async () => {
    const { file } = await exchange.takeOut(actor, { table: 'count-lines', filters: { countId: count.id } });
    const [head, ...rows] = file.toString().replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).toBe('Count,Bin,SKU or barcode,Product,Lot,Condition,Counted,Note');
    expect(rows).toEqual(['1,,CUP,Things,,good,,', '1,A-01,TEA,Things,,good,,', '1,A-02,CUP,Things,,good,,']);
    const filled = [head, rows[0], '1,A-01,4006381333931,Things,,good,9,torn', '1,A-02,CUP,Things,,,5,'].join('\n');
    const { run, problems } = await exchange.bringIn(actor, 'count-lines', filled);
    expect([run.progress, problems]).toMatchObject([{ updated: 2, unchanged: 1 }, []]);
    expect(await counted()).toEqual([
      [null, 'CUP', null, ''],
      ['A-01', 'TEA', 9, 'torn'],
      ['A-02', 'CUP', 5, ''],
    ]);
  });

  it('tells all that is wrong at once, and writes nothing on a dry run', async () => {
    const lines = ['1,A-01,TEA,,,8,', '1,A-01,GHOST,,,1,', '1,Z-99,TEA,,,1,', '1,Z-99,NONE,,,1,', '7,A-01,TEA,,,1,'];
    lines.push(
      '1,A-02,CUP,L-1,,1,',
      '1,A-02,CUP,,good,-1,',
      '1,A-02,CUP,,broken,1,',
      '1,A-01,TEA,,,3,',
      '1,,CUP,,frozen,1,',
    );
    for (const dryRun of [true, false]) {
      const { run, problems } = await bringIn(lines, dryRun);
      expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
        [3, 'SKU or barcode', 'barcode_unknown'],
        [4, 'Bin', 'bin_unknown'],
        [5, 'SKU or barcode', 'barcode_unknown'],
        [5, 'Bin', 'bin_unknown'],
        [6, 'Count', 'count_number_unknown'],
        [7, 'Lot', 'lot_unknown'],
        [8, 'Counted', 'not_negative'],
        [9, 'Condition', 'row_not_a_choice'],
        [10, 'Count', 'row_repeated'],
        [11, 'Bin', 'bin_needed'],
      ]);
      expect(run.progress).toMatchObject({ updated: 1, problemRows: 9 });
      expect((await counted())[1]).toEqual(['A-01', 'TEA', dryRun ? null : 8, '']);
    }
  });

  it('is refused where its count takes no numbers any more', async () => {
    await test.db.tx(actor, (tx) => cancelCount(tx, actor, { id: count.id, version: 1 }));
    expect((await bringIn(['1,A-01,TEA,,,8,'])).problems).toMatchObject([{ column: 'Count', code: 'count_state' }]);
  });
});
