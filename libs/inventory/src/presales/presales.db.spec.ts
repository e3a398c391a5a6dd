import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  auditStock,
  INVENTORY_ENTITIES,
  openPresale,
  openWarehouse,
  receiveStock,
  takePresales,
  tellLatePresales,
} from '../index.js';
import { editPresale, type PresaleChange } from './edit-presale.js';
import { endPresales } from './end-presales.js';
import { notePresoldPaid } from './note-presold-paid.js';
import { listPresales, readPresale } from './presales.queries.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;
let warehouseId: string;
let variants: string[];
let shops: { web: string; tmall: string };

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
  });
});
afterEach(async () => {
  expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>, as: Actor = actor): Promise<T> => test.db.tx(as, work);
const open = async (more: Partial<Parameters<typeof openPresale>[2]> = {}): Promise<string> =>
  (await tx((t) => openPresale(t, actor, { warehouseId, sku: 'TEA', quantity: 20, promisedDays: 7, ...more }))).id;
const edit = (id: string, version: number, change: PresaleChange) =>
  tx((t) => editPresale(t, actor, { id, version, change }));
const read = (id: string) => tx((t) => readPresale(t, id));
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** A line of an order that waits from now on. */
async function take(presaleId: string, quantity: number, { paid = true, promisedOn = day(7) } = {}): Promise<string> {
  const orderId = uuid7();
  const line = { id: uuid7(), presale_id: presaleId, order_id: orderId, line_no: 1, warehouse_id: warehouseId };
  await tx((t) => takePresales(t, [{ ...line, variant_id: variants[0], quantity, paid, promised_on: promisedOn }]));
  return orderId;
}
const receive = (quantity: number, as: Actor = actor) =>
  tx((t) => receiveStock(t, as, { warehouseId, lines: [{ sku: 'TEA', quantity }] }), as);
const filled = (orderId: string) =>
  tx((t) => t.sql`SELECT filled::int FROM inventory.presale_use WHERE order_id = ${orderId}`);

describe('a pre-sale', () => {
  it('lets more or fewer units be sold, never fewer than are sold, and never more than it says', async () => {
    const id = await open();
    await take(id, 12);
    await expect(edit(id, 1, { quantity: 11 })).rejects.toMatchObject({ code: 'presale_below_sold' });
    await edit(id, 1, { quantity: 12, note: ' late boat ' });
    expect(await read(id)).toMatchObject({ quantity: 12, taken: 12, left: 0, note: 'late boat', version: 2 });
    await expect(take(id, 1)).rejects.toMatchObject({ constraint: 'presale_not_oversold' });
    await expect(edit(id, 1, { quantity: 40 })).rejects.toMatchObject({ code: 'version_stale' });
    await edit(id, 2, { quantity: 12 });
    expect(await read(id)).toMatchObject({ version: 2 });
  });

  it('moves what it promised the orders that wait, and says how many they are', async () => {
    const id = await open();
    const [first, second] = [await take(id, 2), await take(id, 3)];
    await receive(2);
    expect([await filled(first), await filled(second)]).toEqual([[{ filled: 2 }], [{ filled: 0 }]]);
    await edit(id, 1, { promisedOn: day(30) });
    expect(await read(id)).toMatchObject({ promisedOn: day(30), promisedDays: null, nextPromise: day(30) });
    await expect(edit(id, 2, { promisedOn: day(-2) })).rejects.toMatchObject({ code: 'promise_past' });
    await expect(edit(id, 2, { promisedOn: day(2), promisedDays: 2 })).rejects.toMatchObject({ code: 'promise_form' });
    const events = await tx(
      (t) => t.sql`SELECT payload->'movedOrders' AS moved FROM platform.event WHERE type = 'presale.edited'`,
    );
    expect(events).toEqual([{ moved: 1 }]);
  });

  it('ends once, sells no more then, and still serves those who wait', async () => {
    const id = await open();
    const order = await take(id, 4);
    expect((await tx((t) => endPresales(t, actor, { ids: [id] }))).size).toBe(0);
    expect((await tx((t) => endPresales(t, actor, { ids: [id] }))).get(id)?.code).toBe('presale_ended');
    await expect(edit(id, 2, { quantity: 90 })).rejects.toMatchObject({ code: 'presale_ended' });
    await expect(take(id, 1)).rejects.toMatchObject({ constraint: 'presale_gone' });
    await receive(9);
    expect(await filled(order)).toEqual([{ filled: 4 }]);
    expect(await read(id)).toMatchObject({ state: 'ended', taken: 0, filled: 4 });
  });

  it('of another shop is not seen by who works for one, yet what they receive goes to its orders', async () => {
    const id = await open({ shopId: shops.tmall });
    const [unpaid, paid] = [await take(id, 2, { paid: false }), await take(id, 2, { paid: false })];
    await tx((t) => notePresoldPaid(t, [paid]));
    const clerk: Actor = { ...actor, scope: { shopIds: [shops.web], warehouseIds: null } };
    expect((await tx((t) => listPresales(t, {}), clerk)).items).toEqual([]);
    await receive(3, clerk);
    expect([await filled(paid), await filled(unpaid)]).toEqual([[{ filled: 2 }], [{ filled: 1 }]]);
    expect(await read(id)).toMatchObject({ taken: 1, filled: 3 });
    expect((await tx((t) => listPresales(t, {}), clerk)).items).toEqual([]);
  });
});

describe('the list of pre-sales', () => {
  it('is narrowed by what people look for, and taken out by file', async () => {
    const tea = await open();
    await open({ sku: 'CUP', shopId: shops.web, startsAt: new Date(Date.now() + 3_600_000).toISOString() });
    await take(tea, 3, { promisedOn: day(-3) });
    const skus = async (query: Parameters<typeof listPresales>[1]) =>
      (await tx((t) => listPresales(t, query))).items.map(({ sku }) => sku);
    expect(await skus({})).toEqual(['CUP', 'TEA']);
    expect(await skus({ state: 'planned' })).toEqual(['CUP']);
    expect(await skus({ late: true })).toEqual(['TEA']);
    expect(await skus({ shopId: shops.tmall })).toEqual(['TEA']);
    expect(await skus({ q: 'cup', warehouseId })).toEqual(['CUP']);
    const { file } = await exchange.takeOut(actor, {
      table: 'presales',
      columns: ['sku', 'sold', 'taken'],
      filters: {},
    });
    expect(file.toString().trimEnd().split('\r\n').slice(1)).toEqual(['CUP,0,0', 'TEA,3,3']);
  });

  it('is told of once when a promise is about to be over, and once more when it is', async () => {
    const id = await open();
    const order = await take(id, 3, { promisedOn: day(2) });
    const told = (): Promise<number> => tx((t) => tellLatePresales(t, actor));
    expect([await told(), await told()]).toEqual([1, 0]);
    await tx((t) => t.run`UPDATE inventory.presale SET late_told_on = current_date - 6`);
    await tx((t) => t.run`UPDATE inventory.presale_use SET promised_on = current_date - 2 WHERE order_id = ${order}`);
    expect([await told(), await told()]).toEqual([1, 0]);
    await receive(3);
    await tx((t) => t.run`UPDATE inventory.presale SET late_told_on = NULL`);
    expect(await told()).toBe(0);
  });
});
