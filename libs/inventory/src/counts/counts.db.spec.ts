import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { limitedTo, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  auditStock,
  INVENTORY_ENTITIES,
  moveGoods,
  openBins,
  openWarehouse,
  receiveStock,
  reserveStock,
  shipStock,
} from '../index.js';
import { listHoldings } from '../bins/bins.queries.js';
import { countCandidates, listCountItems, readCount } from './counts.queries.js';
import { type CountEntry, enterCounts } from './enter-counts.js';
import { cancelCount, finishCount, type Missing, recountItems, reviewItems } from './move-count.js';
import { openCount } from './open-count.js';
import { postCount } from './post-count.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let id: string;
let tea: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    const bins = ['A-01', 'A-02'].map((code, n) => ({
      code,
      zone: 'A',
      kind: 'pick' as const,
      pickOrder: n,
      capacity: null,
    }));
    await openBins(t, actor, { warehouseId, bins });
    const products = ['TEA', 'CUP'].map((sku) => ({ name: sku, variants: [{ sku, price: '9' }] }));
    tea = (await createProducts(t, actor, { currency: 'GBP', products }))[0]!.variants[0]!.id;
    const lines = [
      { sku: 'TEA', quantity: 10, bin: 'A-01', unitCost: '4' },
      { sku: 'TEA', quantity: 3, unitCost: '4' },
      { sku: 'CUP', quantity: 5, bin: 'A-02' },
    ];
    await receiveStock(t, actor, { warehouseId, lines });
  });
});

const open = async (over: object = {}): Promise<void> => {
  ({ id } = await tx((t) => openCount(t, actor, { warehouseId, kind: 'full', ...over })));
};
const enter = (...entries: CountEntry[]): Promise<unknown> => tx((t) => enterCounts(t, actor, { id, entries }));
const version = async (): Promise<number> => (await tx((t) => readCount(t, id, new Set()))).version;
const finish = async (missing: Missing | null = null): Promise<string> =>
  (await test.db.tx(actor, async (t) => finishCount(t, actor, { id, version: await version(), missing }))).status;
const review = async (approve: boolean, ...itemNos: number[]): Promise<unknown> => {
  const at = await version();
  return tx((t) => reviewItems(t, actor, { id, version: at, itemNos, approve }));
};
const post = async (by: Actor = actor): ReturnType<typeof postCount> => {
  const at = await version();
  return test.db.tx(by, (t) => postCount(t, by, { id, version: at }));
};
const items = (query: object = {}): Promise<string[]> =>
  tx(async (t) =>
    (await listCountItems(t, id, query)).items.map(
      (item) => `${item.itemNo} ${item.bin ?? '-'} ${item.sku} ${item.book} ${item.counted} ${item.status}`,
    ),
  );
const held = async (): Promise<string[]> =>
  (await tx((t) => listHoldings(t, { warehouseId }))).map(({ bin, sku, quantity }) => `${bin} ${sku} ${quantity}`);
const sound = async (): Promise<void> => expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);

const FULL: CountEntry[] = [
  { scan: 'TEA', quantity: 3 },
  { scan: 'TEA', bin: 'A-01', quantity: 8 },
  { scan: 'CUP', bin: 'A-02', quantity: 6 },
];

describe('a stock count', () => {
  it('compares every place with the books, has differences reviewed, and corrects what was approved', async () => {
    await open({ recountOver: 2 });
    expect(await items()).toEqual([
      '1 - TEA null null ready_to_count',
      '2 A-01 TEA null null ready_to_count',
      '3 A-02 CUP null null ready_to_count',
    ]);
    await enter(...FULL);
    expect(await items({ status: 'different' })).toEqual([]);
    expect(await finish()).toBe('ready_to_review');
    expect(await items({ status: 'different' })).toEqual(['2 A-01 TEA 10 8 counted', '3 A-02 CUP 5 6 counted']);
    await expect(post()).rejects.toMatchObject({ code: 'not_reviewed', params: { items: 2 } });
    await review(true, 2);
    await review(false, 3);
    expect(await post()).toMatchObject({ corrected: 1, unitsFound: 0, unitsMissing: 2, valueMinor: 800 });
    expect(await held()).toEqual(['A-01 TEA 8', 'A-02 CUP 5']);
    await expect(post()).rejects.toMatchObject({ code: 'count_state' });
    await sound();
  });

  it('has a place that differs too much counted once more, by nobody twice', async () => {
    await open();
    await enter(...FULL);
    expect(await finish()).toBe('investigating');
    await expect(enter({ scan: 'TEA', quantity: 3 })).rejects.toMatchObject({ code: 'not_to_recount' });
    await enter({ scan: 'TEA', bin: 'A-01', quantity: 10 }, { scan: 'CUP', bin: 'A-02', quantity: 7 });
    expect(await finish()).toBe('ready_to_review');
    expect(await items({ status: 'different' })).toEqual(['3 A-02 CUP 5 7 counted']);
    const at = await version();
    expect(await tx((t) => recountItems(t, actor, { id, version: at, itemNos: [3] }))).toMatchObject({
      status: 'investigating',
    });
  });

  it('posts the difference, not the count: what moved meanwhile stays moved', async () => {
    await open({ recountOver: 9 });
    await enter(...FULL);
    const entry = { txnId: uuid7(), refId: uuid7(), warehouseId, lines: [{ variantId: tea, quantity: 4 }] };
    await tx((t) => reserveStock(t, actor, [entry]));
    await tx((t) => shipStock(t, actor, [{ ...entry, txnId: uuid7() }]));
    await tx((t) =>
      moveGoods(t, actor, { warehouseId, lines: [{ sku: 'CUP', from: 'A-02', to: 'A-01', quantity: 2 }] }),
    );
    await finish();
    await review(true, 2, 3);
    await post();
    expect(await held()).toEqual(['A-01 CUP 2', 'A-01 TEA 4', 'A-02 CUP 4']);
    await sound();
  });

  it('refuses what was counted while goods moved there, when the counter says since when they looked', async () => {
    await open();
    const { items: before } = await tx((t) => listCountItems(t, id, {}));
    const { movedBy } = before[1]!;
    await tx((t) =>
      moveGoods(t, actor, { warehouseId, lines: [{ sku: 'TEA', from: 'A-01', to: 'A-02', quantity: 1 }] }),
    );
    const counted = { scan: 'TEA', bin: 'A-01', quantity: 10, movedBy };
    await expect(enter(counted)).rejects.toMatchObject({
      errors: [{ pointer: '/entries/0/movedBy', code: 'bin_moved' }],
    });
    const { items: after } = await tx((t) => listCountItems(t, id, {}));
    await enter({ ...counted, quantity: 9, movedBy: after[1]!.movedBy });
  });

  it('takes goods that the books do not know of there, and refuses codes and lots that nobody knows', async () => {
    await open({ kind: 'spot', zone: 'A' });
    await enter({ scan: 'CUP', bin: 'A-01', quantity: 1 });
    expect(await items()).toContain('3 A-01 CUP null 1 counted');
    await expect(enter({ scan: 'NONE', quantity: 1 }, { scan: 'TEA', bin: 'Z', quantity: 1 })).rejects.toMatchObject({
      errors: [
        { pointer: '/entries/0/scan', code: 'barcode_unknown' },
        { pointer: '/entries/1/bin', code: 'bin_unknown' },
      ],
    });
    await expect(enter({ scan: 'TEA', bin: 'A-01', lot: 'X', quantity: 1 })).rejects.toMatchObject({
      code: 'lot_unknown',
    });
    await expect(enter({ scan: 'TEA', quantity: 1 }, { scan: 'TEA', quantity: 2 })).rejects.toMatchObject({
      code: 'counted_twice',
    });
  });

  it('tells of a code whether any article has it, on the list or not', async () => {
    await open({ kind: 'spot', zone: 'A' });
    const known = async (query: object): Promise<unknown> => {
      const { items: found, known: is } = await tx((t) => listCountItems(t, id, query));
      return [found.length, is];
    };
    expect(await known({ code: 'TEA' })).toEqual([1, true]);
    expect(await known({ code: 'TEA', bin: 'Z' })).toEqual([0, true]);
    expect(await known({ code: 'NONE' })).toEqual([0, false]);
    expect(await known({})).toEqual([2, null]);
  });

  it('asks what happens to places that nobody counted: they stay, or they are empty', async () => {
    await open();
    await enter({ scan: 'TEA', quantity: 3 });
    await expect(finish()).rejects.toMatchObject({ code: 'not_all_counted', params: { items: 2 } });
    await finish('skip');
    expect(await post()).toMatchObject({ corrected: 0 });
    await open();
    await enter({ scan: 'TEA', quantity: 3 });
    expect(await finish('empty')).toBe('ready_to_review');
    await review(true, 2, 3);
    expect(await post()).toMatchObject({ corrected: 2, unitsMissing: 15 });
    expect(await held()).toEqual([]);
    await sound();
  });

  it('never takes away what is reserved: the item is named, nothing is corrected', async () => {
    await open({ recountOver: 99 });
    await enter(
      { scan: 'TEA', quantity: 0 },
      { scan: 'TEA', bin: 'A-01', quantity: 0 },
      { scan: 'CUP', bin: 'A-02', quantity: 5 },
    );
    const lines = [{ variantId: tea, quantity: 1 }];
    await tx((t) => reserveStock(t, actor, [{ txnId: uuid7(), refId: uuid7(), warehouseId, lines }]));
    await finish();
    await review(true, 1, 2);
    await expect(post()).rejects.toMatchObject({
      code: 'would_oversell',
      errors: [{ pointer: '/items/1' }, { pointer: '/items/2' }],
    });
    expect(await held()).toHaveLength(2);
  });

  it('is posted by somebody whose limit covers the value of all differences', async () => {
    const clerk = limitedTo(actor, 'inventory:write_off', 799);
    await open({ recountOver: 9 });
    await enter(...FULL.slice(0, 2), { scan: 'CUP', bin: 'A-02', quantity: 5 });
    await finish();
    await review(true, 2);
    await expect(post(clerk)).rejects.toMatchObject({ code: 'beyond_limit' });
    expect(await post()).toMatchObject({ valueMinor: 800 });
  });

  it('can be cancelled at any time before it is posted, and finds nothing to count in an empty place', async () => {
    await open();
    await enter(...FULL);
    const at = await version();
    await tx((t) => cancelCount(t, actor, { id, version: at }));
    await expect(enter({ scan: 'TEA', quantity: 1 })).rejects.toMatchObject({ code: 'count_state' });
    await expect(open({ zone: 'nowhere' })).rejects.toMatchObject({ code: 'nothing_to_count' });
  });
});

describe('what is due to be counted', () => {
  it('names what was never counted first, and what was counted only when its days are over', async () => {
    const due = async (days: number): Promise<string[]> => {
      const query = { warehouseId, daysA: 30, daysC: 180 };
      const found = await tx((t) => countCandidates(t, query, Date.now() + days * 86_400_000));
      return found.map(({ sku, class: at }) => `${sku} ${at}`);
    };
    const entry = { txnId: uuid7(), refId: uuid7(), warehouseId, lines: [{ variantId: tea, quantity: 1 }] };
    await tx((t) => reserveStock(t, actor, [entry]));
    await tx((t) => shipStock(t, actor, [{ ...entry, txnId: uuid7() }]));
    expect(await due(0)).toEqual(['TEA A', 'CUP C']);
    await open({ variantIds: [tea] });
    await enter({ scan: 'TEA', quantity: 3 }, { scan: 'TEA', bin: 'A-01', quantity: 9 });
    await finish();
    await post();
    expect([await due(1), await due(31)]).toEqual([['CUP C'], ['CUP C', 'TEA A']]);
  });
});
