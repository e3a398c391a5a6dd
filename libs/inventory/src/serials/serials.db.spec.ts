import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { announceInbound } from '../inbound/announce-inbound.js';
import { countInbound, type CountedItem } from '../inbound/count-inbound.js';
import { readInbound, readInboundSerials } from '../inbound/inbound.queries.js';
import { moveInbound } from '../inbound/move-inbound.js';
import { nameSerials } from '../inbound/name-serials.js';
import { postInbound } from '../inbound/post-inbound.js';
import { INVENTORY_ENTITIES, openWarehouse, setStockItem } from '../index.js';
import { moveSerials, type MoveSerials } from './move-serials.js';
import { registerSerials } from './register-serials.js';
import { listSerials, readSerial } from './serials.queries.js';

const PHONE = '6291041500213';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let id: string;
let phone: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    const products = [
      { name: 'Phone', variants: [{ sku: 'PHONE', price: '900', barcode: PHONE }] },
      { name: 'Cable', variants: [{ sku: 'CABLE', price: '9' }] },
    ];
    const made = await createProducts(t, actor, { currency: 'GBP', products });
    phone = made[0]!.variants[0]!.id;
    await setStockItem(t, actor, { variantId: phone, version: 0, change: { tracksSerials: true } });
  });
  await deliver();
});

/** A delivery that is being counted. */
async function deliver(): Promise<void> {
  await tx(async (t) => {
    const lines = [
      { sku: 'PHONE', quantity: 5 },
      { sku: 'CABLE', quantity: 2 },
    ];
    ({ id } = await announceInbound(t, actor, { warehouseId, lines }));
    await moveInbound(t, actor, { id, version: 1, step: 'arrive' });
    await moveInbound(t, actor, { id, version: 2, step: 'unload' });
  });
}

const count = (...items: CountedItem[]): Promise<unknown> => tx((t) => countInbound(t, actor, { id, items }));
const unit = (serial: string, over: Partial<CountedItem> = {}): CountedItem => ({ scan: PHONE, serial, ...over });
const post = (): Promise<unknown> =>
  tx(async (t) => {
    await moveInbound(t, actor, { id, version: 3, step: 'finish' });
    return postInbound(t, actor, { id, version: 4 });
  });
const step = (input: Omit<MoveSerials, 'ids'>, ...ids: string[]): Promise<unknown> =>
  tx((t) => moveSerials(t, actor, { ...input, ids }));
const all = (query: object = {}): Promise<{ id: string; serial: string; state: string }[]> =>
  tx(async (t) => (await listSerials(t, query, actor.permissions)).items);
const listed = async (query: object = {}): Promise<string[]> =>
  (await all(query)).map(({ serial, state }) => `${serial} ${state}`);
const there = async (serials: string[]): Promise<string[]> => {
  await count(...serials.map((serial) => unit(serial)));
  await post();
  return (await all()).map((one) => one.id);
};

describe('receiving an article that is kept by serial number', () => {
  it('takes the number of each unit, said or read from a GS1 code, and puts them in stock with the delivery', async () => {
    await count(unit('S1'), { scan: `(01)0${PHONE}(21)S2` }, { scan: 'CABLE', quantity: 2 });
    await count(unit('S9', { rejectReason: 'damaged' }));
    expect((await tx((t) => readInbound(t, id, new Set()))).lines).toMatchObject([
      { sku: 'PHONE', tracksSerials: true, accepted: 2, rejected: 1, serials: 2 },
      { sku: 'CABLE', tracksSerials: false, serials: 0 },
    ]);
    await post();
    expect(await listed()).toEqual(['S1 in_stock', 'S2 in_stock', 'S9 in_stock']);
    const [first] = await all();
    expect(await tx((t) => readSerial(t, first!.id, actor.permissions))).toMatchObject({
      serial: 'S1',
      sku: 'PHONE',
      warehouseCode: 'MAIN',
      events: [{ step: 'receive', state: 'in_stock', refKind: 'inbound', refNumber: 1 }],
    });
  });

  it('is not posted while numbers are missing, and says how many of which line', async () => {
    await count(unit('S1'), { scan: 'PHONE', quantity: 2 });
    await expect(post()).rejects.toMatchObject({
      code: 'serials_missing',
      params: { lineNo: 1, sku: 'PHONE', want: 3, have: 1 },
      errors: [{ pointer: '/lines/0/serials' }],
    });
    await tx((t) => nameSerials(t, actor, { id, lineNo: 1, add: ['S2', ' S3 '] }));
    await post();
    expect(await listed()).toEqual(['S1 in_stock', 'S2 in_stock', 'S3 in_stock']);
  });

  it('refuses a number twice, one that is in stock, one for several units, and one of an article without', async () => {
    await count(unit('S1'));
    await expect(count(unit('S2'), unit('S2'), unit('S1'))).rejects.toMatchObject({
      code: 'serial_twice',
      errors: [
        { pointer: '/items/1/serial', params: { serial: 'S2' } },
        { pointer: '/items/2/serial', params: { serial: 'S1' } },
      ],
    });
    await expect(count(unit('S3', { quantity: 2 }))).rejects.toMatchObject({ code: 'serial_one_unit' });
    await expect(count({ scan: 'CABLE', serial: 'C1' })).rejects.toMatchObject({ code: 'serials_not_kept' });
    await post();
    await deliver();
    await expect(count(unit('S1'))).rejects.toMatchObject({ code: 'serial_in_stock', params: { serial: 'S1' } });
  });

  it('takes a unit back by its number only', async () => {
    await count(unit('S1'), unit('S2'));
    await expect(count({ scan: PHONE, quantity: -1 })).rejects.toMatchObject({ code: 'serial_needed' });
    await expect(count(unit('S7', { quantity: -1 }))).rejects.toMatchObject({ code: 'serial_not_counted' });
    await count(unit('S2', { quantity: -1 }));
    expect((await tx((t) => readInboundSerials(t, id))).map(({ serial }) => serial)).toEqual(['S1']);
    await expect(tx((t) => nameSerials(t, actor, { id, lineNo: 1, add: ['S5'] }))).rejects.toMatchObject({
      code: 'serials_beyond_counted',
      params: { units: 1, serials: 2 },
    });
    await tx((t) => nameSerials(t, actor, { id, lineNo: 1, remove: ['S1'], add: ['S6'] }));
    await expect(tx((t) => nameSerials(t, actor, { id, lineNo: 2, add: ['C'] }))).rejects.toMatchObject({
      code: 'serials_not_kept',
    });
    await post();
    expect(await listed()).toEqual(['S6 in_stock']);
  });

  it('lets one of two deliveries with the same number in', async () => {
    await count(unit('S1'));
    const first = id;
    await deliver();
    await count(unit('S1'));
    for (const one of [first, id]) await tx((t) => moveInbound(t, actor, { id: one, version: 3, step: 'finish' }));
    const posted = await Promise.allSettled(
      [first, id].map((one) => tx((t) => postInbound(t, actor, { id: one, version: 4 }))),
    );
    expect(posted.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await listed()).toEqual(['S1 in_stock']);
  });
});

describe('a unit', () => {
  it('is shipped, comes back, is sold again or written off, each step with its history', async () => {
    const [one] = await there(['S1', 'S2']);
    const order = { id: uuid7(), number: 77 };
    await step({ step: 'ship', order }, one!);
    await step({ step: 'return' }, one!);
    await step({ step: 'restock' }, one!);
    await step({ step: 'write_off' }, one!);
    const { events, orderNumber, actions } = await tx((t) =>
      readSerial(t, one!, new Set(['inventory:adjust', 'fulfilment:execute'])),
    );
    expect(events.map(({ version, step: done, state }) => `${version} ${done} ${state}`)).toEqual([
      '5 write_off written_off',
      '4 restock in_stock',
      '3 return returned',
      '2 ship shipped',
      '1 receive in_stock',
    ]);
    expect([orderNumber, actions]).toEqual([77, ['find']]);
    expect(events[3]).toMatchObject({ refKind: 'order', refId: order.id, refNumber: 77 });
    const [told] = await tx(
      (t) =>
        t.sql<{
          n: number;
        }>`SELECT count(*)::int AS n FROM platform.event WHERE type = 'serial.moved' AND subject_id = ${one!}`,
    );
    expect(told).toEqual({ n: 5 });
  });

  it('comes back in by another delivery under its old history', async () => {
    const [one] = await there(['S1']);
    await step({ step: 'ship', order: { id: uuid7(), number: 7 } }, one!);
    await deliver();
    await count(unit('S1'));
    await post();
    expect(await all()).toMatchObject([{ id: one, state: 'in_stock', version: 3, orderId: null }]);
  });

  it('moves to another warehouse, and all of a list or none take a step', async () => {
    const [one, two] = await there(['S1', 'S2']);
    const north = await tx(async (t) => (await openWarehouse(t, actor, { code: 'NORTH', name: 'North' })).id);
    await expect(step({ step: 'move' }, one!)).rejects.toMatchObject({ code: 'warehouse_needed' });
    await step({ step: 'move', warehouseId: north }, one!);
    expect(await listed({ warehouseId: north })).toEqual(['S1 in_stock']);
    await step({ step: 'write_off' }, one!);
    await expect(step({ step: 'write_off' }, two!, one!)).rejects.toMatchObject({
      code: 'serial_state',
      errors: [{ pointer: '/ids/1', params: { serial: 'S1', state: 'written_off' } }],
    });
    await expect(step({ step: 'find' }, uuid7())).rejects.toMatchObject({ code: 'not_found' });
    expect(await listed({ serial: 'S', sku: 'PHONE' })).toEqual(['S1 written_off', 'S2 in_stock']);
    expect(await listed({ serial: 'S1', state: 'in_stock' })).toEqual([]);
  });

  it('that is in stock without a number gets one, as long as there are units', async () => {
    await there(['S1']);
    const register = (serials: string[], sku = 'PHONE'): Promise<unknown> =>
      tx((t) => registerSerials(t, actor, { sku, warehouseId, serials }));
    await expect(register(['S2'])).rejects.toMatchObject({ code: 'serials_beyond_stock', params: { units: 1 } });
    await expect(register(['S2', 'S2'])).rejects.toMatchObject({ code: 'serial_twice' });
    await expect(register(['S1'])).rejects.toMatchObject({ code: 'serial_in_stock' });
    await expect(register(['C1'], 'CABLE')).rejects.toMatchObject({ code: 'serials_not_kept' });
    const [one] = await all();
    await step({ step: 'write_off' }, one!.id);
    await register(['S2']);
    expect(await listed({ state: 'in_stock' })).toEqual(['S2 in_stock']);
  });
});
