import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, addMember, createUser, type Tx, uuid7 } from '@zhanggui/platform';
import { openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { addDays } from '../bins/bins.rules.js';
import { changeCondition, INVENTORY_ENTITIES, openBins, openWarehouse, receiveStock } from '../index.js';
import { editLot } from './edit-lot.js';
import { listLots } from './lots.queries.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const COSTS = new Set(['costs:read']);
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number): string => addDays(today, days);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    const bins = ['A-01', 'A-02'].map((code, pickOrder) => ({
      code,
      zone: 'A',
      kind: 'pick' as const,
      pickOrder,
      capacity: null,
    }));
    await openBins(t, actor, { warehouseId, bins });
    await createProducts(t, actor, {
      currency: 'GBP',
      products: [{ name: 'Tea', variants: [{ sku: 'TEA', price: '9' }] }],
    });
    const line = { sku: 'TEA', unitCost: '2.5' };
    const lines = [
      { ...line, quantity: 5, lot: 'SOON', expiresOn: inDays(20), bin: 'A-01' },
      { ...line, quantity: 4, lot: 'SOON', expiresOn: inDays(20), bin: 'A-02' },
      { ...line, quantity: 7, lot: 'LATER', expiresOn: inDays(200), bin: 'A-02' },
      { ...line, quantity: 1, lot: 'NEVER' },
    ];
    await receiveStock(t, actor, { warehouseId, lines });
  });
});

describe('the board of lots', () => {
  it('shows what expires first with its units, bins and value at cost', async () => {
    const condition = {
      sku: 'TEA',
      bin: 'A-01',
      lot: 'SOON',
      quantity: 2,
      from: 'good' as const,
      to: 'defective' as const,
    };
    await tx((t) => changeCondition(t, actor, { warehouseId, reason: 'damaged', lines: [condition] }));
    const { items } = await tx((t) => listLots(t, { warehouseId }, COSTS));
    expect(items).toMatchObject([
      { lot: 'SOON', good: 7, unavailable: 2, bins: 3, valueMinor: 2_250, currency: 'GBP' },
      { lot: 'LATER', good: 7, unavailable: 0, bins: 1, valueMinor: 1_750 },
      { lot: 'NEVER', daysLeft: null, expiresOn: null },
    ]);
    // A day more or less, as the merchant's day is another than that of this process.
    expect(Math.abs(items[0]!.daysLeft! - 20)).toBeLessThanOrEqual(1);
  });

  it('keeps its value from whoever may not read costs, in the list and in its file', async () => {
    const { items } = await tx((t) => listLots(t, {}, new Set(['inventory:read'])));
    expect(items.map(({ lot, valueMinor }) => [lot, valueMinor])).toEqual([
      ['SOON', null],
      ['LATER', null],
      ['NEVER', null],
    ]);
    const viewer = uuid7();
    const user = { id: viewer, email: `${viewer}@example.com`, name: 'Vic', locale: null, passwordHash: 'x' };
    await createUser(test.db, { ...user, mustChangePassword: false });
    await addMember(test.db, actor.merchantId, viewer, 'viewer');
    const exchange = openExchange(test.db);
    const valuesFor = (reader: Actor): Promise<string[]> =>
      exchange.linesOf(reader, { table: 'lots', columns: ['lot', 'value'] });
    expect(await valuesFor({ ...actor, id: viewer })).toEqual(['SOON,', 'LATER,', 'NEVER,']);
    expect(await valuesFor(actor)).toEqual(['SOON,22.50', 'LATER,17.50', 'NEVER,2.50']);
    exchange.close();
  });

  it('is narrowed by days and state, and shows a lot that was blocked as such', async () => {
    const lots = async (query: object): Promise<string[]> =>
      (await tx((t) => listLots(t, query, COSTS))).items.map(({ lot }) => lot);
    expect(await lots({ withinDays: 30 })).toEqual(['SOON']);
    const [soon] = (await tx((t) => listLots(t, { q: 'tea' }, COSTS))).items;
    await tx((t) => editLot(t, actor, { id: soon!.id, version: soon!.version, change: { status: 'on_hold' } }));
    expect(await lots({ status: 'on_hold' })).toEqual(['SOON']);
    expect(await lots({ status: 'approved', withinDays: 300 })).toEqual(['LATER']);
  });
});
