import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  adjustStock,
  auditStock,
  blockExpiredLots,
  changeCondition,
  INVENTORY_ENTITIES,
  moveGoods,
  openBins,
  openWarehouse,
  receiveStock,
  reserveStock,
  setStockItem,
  shipStock,
} from '../index.js';
import { editLot } from '../lots/edit-lot.js';
import { listLots } from '../lots/lots.queries.js';
import { listBins, listHoldings } from './bins.queries.js';
import { editBin } from './edit-bin.js';
import type { BinKind } from './bins.rules.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
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
    const bin = (code: string, kind: BinKind, pickOrder: number, capacity: number | null = null): object => ({
      code,
      kind,
      zone: code.slice(0, 1),
      pickOrder,
      capacity,
    });
    const bins = [bin('A-01', 'pick', 1, 10), bin('A-02', 'pick', 2), bin('R-01', 'reserve', 9)] as never;
    await openBins(t, actor, { warehouseId, bins });
    const products = [{ name: 'Tea', variants: [{ sku: 'TEA', price: '9' }] }];
    tea = (await createProducts(t, actor, { currency: 'GBP', products }))[0]!.variants[0]!.id;
  });
});

const receive = (line: object): Promise<unknown> =>
  tx((t) => receiveStock(t, actor, { warehouseId, lines: [{ sku: 'TEA', quantity: 5, ...line }] }));
const move = (line: object): Promise<unknown> =>
  tx((t) =>
    moveGoods(t, actor, { warehouseId, lines: [{ sku: 'TEA', quantity: 1, from: null, to: 'A-01', ...line }] }),
  );
const ship = async (quantity: number): Promise<void> => {
  const entry = { txnId: uuid7(), refId: uuid7(), warehouseId, lines: [{ variantId: tea, quantity }] };
  await tx((t) => reserveStock(t, actor, [entry]));
  await tx((t) => shipStock(t, actor, [{ ...entry, txnId: uuid7() }]));
};
const held = async (): Promise<string[]> =>
  (await tx((t) => listHoldings(t, { warehouseId }))).map(
    ({ bin, lot, condition, quantity }) => `${bin} ${[lot, condition, quantity].filter(Boolean).join(' ')}`,
  );
const sound = async (): Promise<void> => expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);

describe('putting goods away', () => {
  it('moves them from where they were received to bins and on, and what is on hand stays what it was', async () => {
    await receive({});
    await move({ quantity: 3 });
    await move({ from: 'A-01', to: 'R-01', quantity: 2 });
    expect(await held()).toEqual(['A-01 good 1', 'R-01 good 2']);
    await sound();
  });

  it('refuses more than lies there, more than fits, an unknown and an inactive bin, each at its field', async () => {
    await receive({ quantity: 50 });
    await expect(move({ quantity: 51, to: 'A-02' })).rejects.toMatchObject({
      code: 'bin_short',
      params: { holds: 50 },
    });
    await expect(move({ quantity: 11 })).rejects.toMatchObject({ code: 'bin_full', params: { bin: 'A-01', room: 10 } });
    await expect(move({ to: 'B-99' })).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/to', code: 'bin_unknown' }],
    });
    await expect(move({ from: 'A-01' })).rejects.toMatchObject({ code: 'same_bin' });
    const [bin] = (await tx((t) => listBins(t, { q: 'a-02' }))).items;
    await tx((t) => editBin(t, actor, { id: bin!.id, version: 1, change: { active: false } }));
    await expect(move({ to: 'A-02' })).rejects.toMatchObject({ code: 'bin_inactive' });
    expect(await held()).toEqual([]);
  });

  it('takes from what nobody placed only good goods without a lot', async () => {
    await receive({});
    for (const what of [{ condition: 'defective' }, { lot: 'L1' }])
      await expect(move({ quantity: 2, ...what })).rejects.toMatchObject({
        errors: [{ pointer: '/lines/0/from', code: 'bin_needed' }],
      });
    await sound();
  });

  it('never fills a bin beyond what fits, however many put goods there at once', async () => {
    await receive({ quantity: 50 });
    const moved = await Promise.allSettled(Array.from({ length: 8 }, () => move({ quantity: 3 })));
    expect(moved.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await held()).toEqual(['A-01 good 9']);
    await sound();
  });

  it('takes a bin out of use or puts goods there, never both', async () => {
    await receive({ quantity: 50 });
    for (let n = 0; n < 5; n++) {
      const bins = [{ code: `C-${n}`, kind: 'pick' as const, zone: '', pickOrder: 1, capacity: null }];
      const [bin] = await tx((t) => openBins(t, actor, { warehouseId, bins }));
      const close = (): Promise<unknown> =>
        tx((t) => editBin(t, actor, { id: bin!.id, version: 1, change: { active: false } }));
      const put = (): Promise<unknown> => move({ to: `C-${n}` });
      const [closed, ...puts] = await Promise.allSettled(n % 2 ? [close(), put(), put()] : [close(), put()]);
      const taken = puts.filter(({ status }) => status === 'fulfilled').length;
      expect(closed!.status === 'fulfilled' ? taken : puts.length - taken).toBe(0);
    }
    await sound();
  });

  it('keeps a bin that holds goods in use, and its kind', async () => {
    await receive({ bin: 'A-01' });
    const [bin] = (await tx((t) => listBins(t, { state: 'used' }))).items;
    expect(bin).toMatchObject({ code: 'A-01', units: 5, variants: 1 });
    const edit = (change: object): Promise<unknown> =>
      tx((t) => editBin(t, actor, { id: bin!.id, version: 1, change }));
    await expect(edit({ active: false })).rejects.toMatchObject({ code: 'bin_in_use', params: { units: 5 } });
    await expect(edit({ kind: 'reserve' })).rejects.toMatchObject({ code: 'bin_in_use' });
    await expect(edit({ code: 'A-02' })).rejects.toMatchObject({ code: 'bin_code_taken' });
  });
});

describe('shipping out of bins', () => {
  it('takes what expires first, then picking places in walking order, then what nobody placed', async () => {
    await receive({ bin: 'A-02' });
    await receive({ bin: 'A-01' });
    await receive({ bin: 'R-01', lot: 'L1', expiresOn: '2031-01-01', quantity: 2 });
    await receive({ quantity: 3 });
    await ship(4);
    expect(await held()).toEqual(['A-01 good 3', 'A-02 good 5']);
    await ship(10);
    expect(await held()).toEqual([]);
    await sound();
  });

  it('leaves lots that have expired or are held, and says how many may be shipped', async () => {
    await tx((t) =>
      setStockItem(t, actor, { variantId: tea, version: 0, change: { tracksLots: true, minimumLifeDays: 30 } }),
    );
    await receive({ lot: 'OLD', expiresOn: new Date(Date.now() + 864e5 * 10).toISOString().slice(0, 10) });
    await receive({ lot: 'HELD', quantity: 1 });
    await receive({ lot: 'NEW', expiresOn: '2031-01-01', quantity: 2 });
    const { items } = await tx((t) => listLots(t, {}, new Set()));
    expect(items.map(({ lot, good }) => `${lot} ${good}`)).toEqual(['OLD 5', 'NEW 2', 'HELD 1']);
    const { id } = items[2]!;
    await tx((t) => editLot(t, actor, { id, version: 1, change: { status: 'on_hold' } }));
    await expect(ship(3)).rejects.toMatchObject({ code: 'stock_not_usable', params: { wanted: 3, usable: 2 } });
    await ship(2);
    expect((await held()).map((line) => line.slice(5))).toEqual(['HELD good 1', 'OLD good 5']);
    await sound();
  });

  it('asks for lots of an article kept in lots, and refuses one that has expired', async () => {
    await tx((t) =>
      setStockItem(t, actor, { variantId: tea, version: 0, change: { tracksLots: true, shelfLifeDays: 30 } }),
    );
    await expect(receive({})).rejects.toMatchObject({ errors: [{ pointer: '/lines/0/lot', code: 'lot_needed' }] });
    await expect(receive({ lot: 'X', producedOn: '2020-01-01' })).rejects.toMatchObject({ code: 'lot_expired' });
    const before = receive({ lot: 'X', producedOn: '2030-01-02', expiresOn: '2030-01-01' });
    await expect(before).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/expiresOn', code: 'expires_before_produced' }],
    });
    await receive({ lot: 'X', producedOn: '2020-01-01', condition: 'quarantine' });
    await expect(receive({ lot: 'X', expiresOn: '2031-01-01' })).rejects.toMatchObject({ code: 'lot_differs' });
    await tx((t) => t.run`UPDATE inventory.lot SET status = 'recalled', expires_on = NULL WHERE lot = 'X'`);
    await expect(receive({ lot: 'X', expiresOn: '2031-01-01' })).rejects.toMatchObject({ code: 'lot_undated' });
    await expect(receive({ lot: 'X' })).rejects.toMatchObject({ code: 'lot_not_approved' });
    expect(await held()).toEqual(['QUARANTINE X quarantine 5']);
  });
});

describe('a lot that has expired', () => {
  it('is still counted and written off, though it may neither be received nor shipped', async () => {
    await receive({ lot: 'OLD', bin: 'A-01', expiresOn: '2031-01-01' });
    const [lot] = (await tx((t) => listLots(t, {}, new Set()))).items;
    await tx((t) => editLot(t, actor, { id: lot!.id, version: 1, change: { expiresOn: '2020-01-01' } }));
    await expect(receive({ lot: 'OLD', bin: 'A-01' })).rejects.toMatchObject({ code: 'lot_expired' });
    const lines = [{ sku: 'TEA', bin: 'A-01', lot: 'OLD', delta: -4 }];
    await tx((t) => adjustStock(t, actor, { warehouseId, reason: 'damaged', lines }));
    expect(await held()).toEqual(['A-01 OLD good 1']);
    await sound();
  });

  it('is no longer sold once the hour has looked, except what orders have reserved; others stay as they are', async () => {
    await receive({ lot: 'OLD', bin: 'A-01', expiresOn: '2031-01-01' });
    await receive({ lot: 'NEW', bin: 'A-02', expiresOn: '2031-01-01', quantity: 1 });
    await receive({ quantity: 1 });
    const lots = (await tx((t) => listLots(t, {}, new Set()))).items;
    const { id } = lots.find(({ lot }) => lot === 'OLD')!;
    await tx((t) => editLot(t, actor, { id, version: 1, change: { expiresOn: '2020-01-01' } }));
    const lines = [{ variantId: tea, quantity: 4 }];
    await tx((t) => reserveStock(t, actor, [{ txnId: uuid7(), refId: uuid7(), warehouseId, lines }]));
    expect(await tx((t) => blockExpiredLots(t, actor))).toBe(3);
    expect(await held()).toEqual(['QUARANTINE OLD quarantine 3', 'A-01 OLD good 2', 'A-02 NEW good 1']);
    expect(await tx((t) => blockExpiredLots(t, actor))).toBe(0);
    await sound();
  });
});

describe('the condition of goods', () => {
  const change = (line: object): Promise<unknown> =>
    tx((t) =>
      changeCondition(t, actor, {
        warehouseId,
        reason: 'torn',
        lines: [{ sku: 'TEA', from: 'good', to: 'defective', quantity: 2, ...line } as never],
      }),
    );

  it('takes goods out of what can be sold, and gives them back', async () => {
    await receive({});
    await receive({ bin: 'A-01' });
    await change({});
    await change({ bin: 'A-01', to: 'quarantine', quantity: 1 });
    await change({ from: 'quarantine', to: 'good', toBin: 'A-02', quantity: 1 });
    expect(await held()).toEqual(['DEFECTIVE defective 2', 'A-01 good 4', 'A-02 good 1']);
    await sound();
  });

  it('puts nothing into a bin that is out of use, and knows the warehouse however its id is written', async () => {
    await receive({});
    const [bin] = (await tx((t) => listBins(t, { q: 'A-02' }))).items;
    await tx((t) => editBin(t, actor, { id: bin!.id, version: 1, change: { active: false } }));
    await expect(change({ toBin: 'A-02' })).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/toBin', code: 'bin_inactive', params: { bin: 'A-02' } }],
    });
    warehouseId = warehouseId.toUpperCase();
    await change({});
    warehouseId = warehouseId.toLowerCase();
    expect(await held()).toEqual(['DEFECTIVE defective 2']);
  });

  it('never takes what is reserved, nor more than lies in the bin', async () => {
    await receive({ bin: 'A-01' });
    const lines = [{ variantId: tea, quantity: 4 }];
    await tx((t) => reserveStock(t, actor, [{ txnId: uuid7(), refId: uuid7(), warehouseId, lines }]));
    await expect(change({})).rejects.toMatchObject({ code: 'would_oversell', params: { available: 1 } });
    await expect(change({ from: 'frozen', quantity: 1 })).rejects.toMatchObject({ code: 'bin_short' });
    await expect(change({ to: 'good' })).rejects.toMatchObject({ code: 'same_condition' });
    await sound();
  });
});
