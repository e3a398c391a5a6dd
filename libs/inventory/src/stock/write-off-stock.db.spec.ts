import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx } from '@zhanggui/platform';
import { limitedTo, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { auditStock, INVENTORY_ENTITIES, openBins, openWarehouse, receiveStock } from '../index.js';
import { listHoldings } from '../bins/bins.queries.js';
import { listMovements } from './movements.queries.js';
import { type WriteOffStock, writeOffStock, type WrittenOff } from './write-off-stock.js';

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
    const bins = ['A-01', 'B-01'].map((code, pickOrder) => {
      return { code, zone: 'A', kind: 'pick' as const, pickOrder, capacity: null };
    });
    await openBins(t, actor, { warehouseId, bins });
    const products = ['TEA', 'CUP'].map((sku) => ({ name: sku, variants: [{ sku, price: '9' }] }));
    tea = (await createProducts(t, actor, { currency: 'GBP', products }))[0]!.variants[0]!.id;
    const lines = [
      { sku: 'TEA', quantity: 10, bin: 'A-01', unitCost: '4' },
      { sku: 'TEA', quantity: 2, bin: 'B-01', condition: 'defective' as const, unitCost: '4' },
      { sku: 'CUP', quantity: 5 },
    ];
    await receiveStock(t, actor, { warehouseId, lines });
  });
});

const writeOff = (
  lines: WriteOffStock['lines'],
  over: Partial<WriteOffStock> = {},
  by: Actor = actor,
): Promise<WrittenOff> =>
  test.db.tx(by, (t) => writeOffStock(t, by, { warehouseId, reason: 'damaged', lines, ...over }));

describe('writing off', () => {
  it('takes units out of bin, lot and condition, at cost, with its reason in the ledger', async () => {
    const gone = await writeOff([
      { sku: 'TEA', quantity: 3, bin: 'A-01' },
      { sku: 'TEA', quantity: 2, bin: 'B-01', condition: 'defective' },
      { sku: 'CUP', quantity: 1 },
    ]);
    expect(gone).toMatchObject({ valueMinor: 2_900, lines: [{ onHand: 7 }, { onHand: 7 }, { onHand: 4 }] });
    expect((await tx((t) => listHoldings(t, { warehouseId }))).map(({ bin, quantity }) => [bin, quantity])).toEqual([
      ['A-01', 7],
    ]);
    const { items } = await tx((t) => listMovements(t, tea, { limit: 2 }));
    expect(items.map(({ kind, reason, fromAccount, toAccount }) => [kind, reason, fromAccount, toAccount])).toEqual([
      ['adjust', 'damaged', 'unavailable', 'loss'],
      ['adjust', 'damaged', 'available', 'loss'],
    ]);
    const events = await tx(
      (t) => t.sql<{ payload: object }>`SELECT payload FROM platform.event WHERE type = 'stock.written_off'`,
    );
    expect(events.map(({ payload }) => payload)).toEqual([
      { warehouseId, reason: 'damaged', lineCount: 3, units: 6, valueMinor: 2_900 },
    ]);
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('beyond the limit is for somebody else, and takes nothing away', async () => {
    const clerk = limitedTo(actor, 'inventory:write_off', 1_000);
    await expect(writeOff([{ sku: 'TEA', quantity: 3, bin: 'A-01' }], {}, clerk)).rejects.toMatchObject({
      code: 'beyond_limit',
    });
    expect((await writeOff([{ sku: 'TEA', quantity: 2, bin: 'A-01' }], {}, clerk)).valueMinor).toBe(800);
  });

  it('refuses more than lies there, and "other" without a word', async () => {
    await expect(writeOff([{ sku: 'TEA', quantity: 11, bin: 'A-01' }])).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/quantity' }],
    });
    await expect(writeOff([{ sku: 'TEA', quantity: 1 }])).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/bin', code: 'bin_needed' }],
    });
    await expect(writeOff([{ sku: 'CUP', quantity: 1 }], { reason: 'other', note: ' ' })).rejects.toMatchObject({
      errors: [{ pointer: '/note', code: 'note_needed' }],
    });
  });
});
