import fc from 'fast-check';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  adjustStock,
  INVENTORY_ENTITIES,
  openWarehouse,
  receiveStock,
  reserveStock,
  returnStock,
  shipStock,
  writeSnapshots,
} from '../index.js';
import { openTransfer } from '../transfers/open-transfer.js';
import { shipTransfer } from '../transfers/ship-transfer.js';
import { readLayers } from './layers.queries.js';
import { readOwned } from './owned-layers.js';
import type { ValuePageDto, ValueQueryDto } from './value.dto.js';
import { stockValue } from './value.queries.js';
import { type CameIn, fifoLayers, lessSentBack, type Owned } from './value.rules.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let shop: string;
let ids: Map<string, string>;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    shop = (await openWarehouse(t, actor, { code: 'SHOP', name: 'Shop' })).id;
    const products = ['CUP', 'TEA'].map((sku) => ({ name: `${sku}s`, variants: [{ sku, price: '9' }] }));
    const made = await createProducts(t, actor, { currency: 'GBP', products });
    ids = new Map(made.map(({ variants: [one] }, n) => [products[n]!.variants[0]!.sku, one!.id]));
  });
});

const receive = (sku: string, quantity: number, unitCost: string | null, over: object = {}): Promise<unknown> =>
  tx((t) => receiveStock(t, actor, { warehouseId, lines: [{ sku, quantity, unitCost }], ...over }));
const adjust = (sku: string, delta: number, over: object = {}): Promise<unknown> =>
  tx((t) => adjustStock(t, actor, { warehouseId, reason: 'count', lines: [{ sku, delta }], ...over }));
const value = (query: ValueQueryDto = {}): Promise<ValuePageDto> => tx((t) => stockValue(t, query, new Date()));
const told = async (query: ValueQueryDto = {}): Promise<string[]> =>
  (await value(query)).items.map((row) =>
    [row.code, row.units, row.unitsWithoutCost, row.unitCost ?? '-', row.valueMinor ?? '-'].join(' '),
  );
const costsOf = (kind: string): Promise<unknown[]> =>
  tx(async (t) =>
    (
      await t.sql<{ cost: string | null }>`
        SELECT trim_scale(unit_cost)::text AS cost FROM inventory.stock_movement WHERE kind = ${kind} ORDER BY txn_id`
    ).map(({ cost }) => cost),
  );

describe('costs in the ledger', () => {
  it('are the average of that moment for all that leaves or is found, and none for what only changes hands inside', async () => {
    await receive('CUP', 10, '4');
    await receive('CUP', 10, '6');
    const units = { warehouseId, lines: [{ variantId: ids.get('CUP')!, quantity: 2 }], refId: uuid7() };
    await tx(async (t) => {
      await reserveStock(t, actor, [{ ...units, txnId: uuid7() }]);
      await shipStock(t, actor, [{ ...units, txnId: uuid7() }]);
      await returnStock(t, actor, { warehouseId, lines: [{ ...units.lines[0]!, sku: 'CUP' }] });
    });
    await adjust('CUP', -1);
    await receive('CUP', 15, '10');
    await adjust('CUP', 1);
    await adjust('TEA', 3);
    expect(await costsOf('reserve')).toEqual([null]);
    expect(await costsOf('ship')).toEqual(['5']);
    expect(await costsOf('send_back')).toEqual(['5']);
    expect(await costsOf('adjust')).toEqual(['5', '7.5', null]);
  });
});

describe('the value of stock', () => {
  it('is what it was at a moment, whatever costs did since', async () => {
    await receive('CUP', 10, '4', { at: '2026-03-01T00:00:00Z' });
    await receive('CUP', 10, '6', { at: '2026-04-01T00:00:00Z' });
    await adjust('CUP', -15, { at: '2026-05-01T00:00:00Z' });
    await receive('TEA', 7, null, { at: '2026-05-02T00:00:00Z' });
    expect(await told({ at: '2026-02-01T00:00:00Z' })).toEqual([]);
    expect(await told({ at: '2026-03-15T00:00:00Z' })).toEqual(['CUP 10 0 4 4000']);
    expect(await told({ at: '2026-04-15T00:00:00Z' })).toEqual(['CUP 20 0 5 10000']);
    expect(await told()).toEqual(['CUP 5 0 5 2500', 'TEA 7 7 - -']);
    expect(await told({ method: 'fifo' })).toEqual(['CUP 5 0 6 3000', 'TEA 7 7 - -']);
    expect((await value({ cost: 'unknown' })).totals).toEqual({
      rows: 1,
      units: 7,
      unitsWithoutCost: 7,
      unitsOfOthers: 0,
      valueMinor: 0,
    });
  });

  it('adds up to the same by warehouse and category, goods on their way among them', async () => {
    await receive('CUP', 10, '3.3333');
    await receive('TEA', 5, '1', { warehouseId: shop });
    await tx(async (t) => {
      const lines = [{ sku: 'CUP', quantity: 4 }];
      const made = await openTransfer(t, actor, { fromWarehouseId: warehouseId, toWarehouseId: shop, lines });
      await shipTransfer(t, actor, { id: made.id, version: 1 });
    });
    for (const method of ['average', 'fifo'] as const) {
      expect(await told({ method, groupBy: 'warehouse' })).toEqual([
        ' 4 0 3.3333 1333',
        'MAIN 6 0 3.3333 2000',
        'SHOP 5 0 1 500',
      ]);
      for (const groupBy of ['sku', 'category'] as const)
        expect((await value({ method, groupBy })).totals).toMatchObject({ units: 15, valueMinor: 3_833 });
    }
    expect(await told({ warehouseId: shop })).toEqual(['TEA 5 0 1 500']);
    expect(await told({ q: 'cup' })).toEqual(['CUP 10 0 3.3333 3333']);
  });

  it('is paged by SKU with the totals of all, and refuses times to come and cursors of another list', async () => {
    await receive('CUP', 1, '1');
    await receive('TEA', 1, '2');
    const first = await value({ limit: 1 });
    expect([first.items.map(({ code }) => code), first.totals.valueMinor]).toEqual([['CUP'], 300]);
    const next = await value({ limit: 1, cursor: first.nextCursor! });
    expect([next.items.map(({ code }) => code), next.nextCursor, next.totals.rows]).toEqual([['TEA'], null, 2]);
    await expect(value({ groupBy: 'category', cursor: first.nextCursor! })).rejects.toMatchObject({
      code: 'cursor_invalid',
    });
    await expect(value({ at: '2999-01-01T00:00:00Z' })).rejects.toMatchObject({
      errors: [{ pointer: '/at', code: 'value_in_future' }],
    });
  });
});

describe('layers', () => {
  it('are the receipts that are left, newest first', async () => {
    await receive('CUP', 10, '4', { reference: 'PO-1' });
    await receive('CUP', 3, null);
    await receive('CUP', 5, '6', { reference: 'PO-2' });
    await adjust('CUP', -8);
    const read = await tx((t) => readLayers(t, ids.get('CUP')!, {}, new Date()));
    expect(read.layers.map((layer) => [layer.reference, layer.quantity, layer.left, layer.unitCost])).toEqual([
      ['PO-2', 5, 5, '6'],
      [null, 3, 3, null],
      ['PO-1', 10, 2, '4'],
    ]);
    expect(read).toMatchObject({ units: 10, unitsWithoutCost: 3, valueMinor: 3_800, layersLeftOut: 0 });
    expect(read.averageCost).toBe('4.555556');
    expect(await told({ method: 'fifo' })).toEqual(['CUP 10 3 5.428571 3800']);
    await expect(tx((t) => readLayers(t, uuid7(), {}, new Date()))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('months that are written down', () => {
  const moments = ['2026-01-20', '2026-02-01', '2026-03-09', '2026-06-30'].map((day) => `${day}T12:00:00Z`);
  const answers = async (): Promise<unknown[]> => {
    const all = [];
    for (const at of [...moments, undefined])
      for (const method of ['average', 'fifo'] as const)
        for (const groupBy of ['sku', 'warehouse'] as const)
          all.push(await told({ method, groupBy, ...(at && { at }) }));
    return all;
  };
  const months = async (): Promise<number> =>
    (await tx((t) => t.sql<{ n: number }>`SELECT count(*)::int AS n FROM inventory.stock_snapshot_month`))[0]!.n;

  it('answer as the whole ledger does, and are forgotten when history comes in later', async () => {
    let roll = 7;
    for (let n = 0; n < 60; n++) {
      roll = (roll * 16_807) % 2_147_483_647;
      const at = new Date(Date.UTC(2026, 0, 3) + n * 3 * 86_400_000 + (roll % 86_400_000)).toISOString();
      const sku = roll % 3 === 0 ? 'TEA' : 'CUP';
      const where = { warehouseId: roll % 5 === 0 ? shop : warehouseId, at };
      if (n % 3 < 2) await receive(sku, 5 + (roll % 20), roll % 7 === 0 ? null : `${1 + (roll % 9)}.5`, where);
      else await adjust(sku, 1 + (roll % 2), where);
      if (n % 4 === 3) await adjust(sku, -2, { at, warehouseId: where.warehouseId }).catch(() => undefined);
    }
    const whole = await answers();
    expect(await tx((t) => writeSnapshots(t))).toBe(10);
    expect(await tx((t) => writeSnapshots(t))).toBe(0);
    expect(await answers()).toEqual(whole);
    await receive('TEA', 9, '2', { at: '2026-04-15T00:00:00Z' });
    expect(await months()).toBe(3);
    const later = await answers();
    expect(later).not.toEqual(whole);
    expect(await tx((t) => writeSnapshots(t))).toBe(7);
    expect(await answers()).toEqual(later);
  });
});

describe('goods that stay a supplier’s until they are sold', () => {
  const [sun, moon] = [uuid7(), uuid7()];
  const lend = (quantity: number, ownerId: string, price = '3') => receive('CUP', quantity, price, { ownerId });
  const ship = (quantity: number): Promise<void> =>
    tx(async (t) => {
      const units = { warehouseId, lines: [{ variantId: ids.get('CUP')!, quantity }], refId: uuid7() };
      await reserveStock(t, actor, [{ ...units, txnId: uuid7() }]);
      await shipStock(t, actor, [{ ...units, txnId: uuid7() }]);
    });
  const giveBack = (quantity: number, ownerId: string) =>
    tx((t) =>
      returnStock(t, actor, { warehouseId, ownerId, lines: [{ variantId: ids.get('CUP')!, sku: 'CUP', quantity }] }),
    );
  const others = async (): Promise<unknown> => {
    const [average, fifo] = [await value(), await value({ method: 'fifo' })];
    return [average, fifo].map(({ totals: { units, unitsOfOthers, unitsWithoutCost, valueMinor } }) =>
      [units, unitsOfOthers, unitsWithoutCost, valueMinor].join(' '),
    );
  };

  it('are counted, and worth nothing to us, by either method; they do not move what our own cost', async () => {
    await receive('CUP', 10, '4');
    await lend(10, sun);
    expect(await others()).toEqual(['20 10 0 4000', '20 10 0 4000']);
    await receive('CUP', 10, '7');
    expect(await others()).toEqual(['30 10 0 11000', '30 10 0 11000']);
    // The oldest leave first: our own ten, then five of the supplier's.
    await ship(15);
    expect(await others()).toEqual(['15 5 0 5500', '15 5 0 7000']);
    const layers = await tx((t) => readLayers(t, ids.get('CUP')!, {}, new Date()));
    expect(layers).toMatchObject({ units: 15, unitsOfOthers: 5, unitsWithoutCost: 0, valueMinor: 7000 });
    expect(layers.layers.map(({ left, ownerId, valueMinor }) => [left, ownerId, valueMinor])).toEqual([
      [10, null, 7000],
      [5, sun, null],
    ]);
  });

  it('are owed once they are gone, by whose they were, and what goes back is not', async () => {
    await lend(10, sun, '3');
    await lend(10, moon, '5');
    await lend(10, sun, '4');
    const owed = () =>
      tx(async (t) => {
        const rows = await readOwned(t, { until: 'infinity' });
        return rows
          .sort((a, b) => (a.ownerId < b.ownerId ? -1 : 1))
          .map(({ received, sentBack, left, owed: minor }) => [received, sentBack, left, Number(minor)].join(' '));
      });
    await ship(4);
    expect(await owed()).toEqual(['20 0 16 12', '10 0 10 0']);
    await giveBack(12, sun);
    // Ten of the newer layer went back and two of the older one, of which four are left.
    expect(await owed()).toEqual(['20 12 4 12', '10 0 10 0']);
    await ship(6);
    expect(await owed()).toEqual(['20 12 0 24', '10 0 8 10']);
    await adjust('CUP', -1);
    expect(await owed()).toEqual(['20 12 0 24', '10 0 7 15']);
  });

  it('uncover the older layers when they go back', async () => {
    await receive('CUP', 5, '4');
    await lend(10, sun);
    await giveBack(10, sun);
    const layers = await tx((t) => readLayers(t, ids.get('CUP')!, {}, new Date()));
    expect(layers).toMatchObject({ units: 5, unitsOfOthers: 0, unitsWithoutCost: 0, valueMinor: 2000 });
    expect(layers.layers).toMatchObject([{ left: 5, ownerId: null, unitCost: '4' }]);
  });

  it('are counted alike by the database and on paper, whatever happens', async () => {
    const random = fc.record({
      do: fc.constantFrom('buy', 'lend', 'lend', 'ship', 'back', 'count'),
      owner: fc.constantFrom(sun, moon),
      units: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(random, { minLength: 5, maxLength: 25 }), async (steps) => {
        actor = (await test.merchant()).actor;
        await tx(async (t) => {
          warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
          const products = [{ name: 'Cups', variants: [{ sku: 'CUP', price: '9' }] }];
          const [made] = await createProducts(t, actor, { currency: 'GBP', products });
          ids = new Map([['CUP', made!.variants[0]!.id]]);
        });
        const [came, back]: [Owned<CameIn>[], Map<string, number>] = [[], new Map()];
        let held = 0;
        for (const { do: step, owner, units } of steps) {
          const lent = came.reduce((sum, one) => sum + (one.ownerId === owner ? one.quantity : 0), 0);
          const most = step === 'back' ? Math.min(held, lent - (back.get(owner) ?? 0)) : held;
          if (step === 'buy' || step === 'lend') {
            await receive('CUP', units, '2', step === 'lend' ? { ownerId: owner } : {});
            came.unshift({ quantity: units, unitCost: '2', ownerId: step === 'lend' ? owner : null });
            held += units;
          } else if (units <= most) {
            if (step === 'ship') await ship(units);
            if (step === 'count') await adjust('CUP', -units);
            if (step === 'back') await giveBack(units, owner);
            if (step === 'back') back.set(owner, (back.get(owner) ?? 0) + units);
            held -= units;
          }
        }
        const left = fifoLayers(held, lessSentBack(came, back)).layers;
        const wanted = [sun, moon].map((owner) =>
          left.reduce((sum, one) => sum + ((one as Owned<CameIn>).ownerId === owner ? one.left : 0), 0),
        );
        const rows = await tx((t) => readOwned(t, { until: 'infinity' }));
        const found = [sun, moon].map((owner) => rows.find(({ ownerId }) => ownerId === owner));
        expect(found.map((row) => row?.left ?? 0)).toEqual(wanted);
        for (const row of found)
          if (row) expect(Number(row.owed)).toBe(2 * Math.max(0, row.received - row.sentBack - row.left));
      }),
      { numRuns: 15 },
    );
  });
});
