import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import {
  auditStock,
  INVENTORY_ENTITIES,
  openPresale,
  openWarehouse,
  receiveStock,
  releaseStock,
  reserveStock,
} from '@zhanggui/inventory';
import { cancelOrders, OrderIntake } from '@zhanggui/orders';
import { type Actor, type EventRow, LanePool, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { packOrders, pickOrders, shipOrders, tellReservationMismatches } from '../index.js';
import { auditReservations } from './audit-reservations.js';
import { settleReservations } from './settle-reservations.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let shopId: string;
let warehouseId: string;
let variantId: string;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url, 2);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  shopId = uuid7();
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    await t.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId });
    const products = [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '1' }] }];
    await createProducts(t, actor, { currency: 'GBP', products });
    await receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 20 }] });
    variantId = (await t.sql<{ id: string }>`SELECT id FROM catalog.variant`)[0]!.id;
  });
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const audit = () => tx((t) => auditReservations(t, actor));
const settle = () => tx((t) => settleReservations(t, actor, { warehouseId, variantId, reason: 'program_fault' }));

async function place(quantity: number): Promise<{ id: string; number: number }> {
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const order = {
    shopId,
    externalNumber: randomUUID(),
    paymentStatus: 'paid' as const,
    buyer: { name: 'Ada' },
    address: { recipient: 'Ada', street: '1 Lane' },
    lines: [{ sku: 'LAMP', quantity }],
  };
  const [answer] = await new OrderIntake(test.db, lanes).place(actor, claim, 'en', [order]);
  return (JSON.parse(answer!.body) as { order: { id: string; number: number } }).order;
}

/** Releases behind an order's back, as a fault of the product would. */
const release = (refId: string, quantity: number): Promise<void> =>
  tx((t) => releaseStock(t, actor, [{ txnId: uuid7(), refId, warehouseId, lines: [{ variantId, quantity }] }]));
const reserve = (refId: string, quantity: number): Promise<unknown> =>
  tx((t) => reserveStock(t, actor, [{ txnId: uuid7(), refId, warehouseId, lines: [{ variantId, quantity }] }]));

describe('the audit of reservations', () => {
  it('finds nothing where orders stand in every stage', async () => {
    const orders = [await place(1), await place(2), await place(3), await place(4)];
    const [, picked, shipped, cancelled] = orders.map(({ id }) => id);
    await tx((t) => pickOrders(t, actor, { ids: [picked!, shipped!] }));
    await tx((t) => packOrders(t, actor, { ids: [shipped!] }));
    await tx((t) => shipOrders(t, actor, [{ orderId: shipped!, carrier: 'sf', trackingNumber: 'SF12345' }]));
    await tx((t) => cancelOrders(t, actor, { ids: [cancelled!], reason: 'x' }));
    expect(await audit()).toMatchObject({ balances: 1, frozen: 0, mismatches: [] });
  });

  it('names the orders that hold too little or too much and what is held for nobody, and freezes the stock', async () => {
    const [less, more] = [await place(5), await place(1)];
    const nobody = uuid7();
    await release(less.id, 2);
    await reserve(more.id, 1);
    await reserve(nobody, 7);
    const found = await audit();
    expect(found).toMatchObject({ frozen: 1, mismatches: [{ sku: 'LAMP', reserved: 12, due: 6 }] });
    expect(found.mismatches[0]!.faults).toEqual([
      { refId: nobody, kind: 'unknown', number: null, held: 7, due: 0 },
      { refId: less.id, kind: 'order', number: less.number, held: 3, due: 5 },
      { refId: more.id, kind: 'order', number: more.number, held: 2, due: 1 },
    ]);
    // The balance and its own ledger agree, so the other audit sees nothing.
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
    expect(await audit()).toMatchObject({ frozen: 0 });
  });

  it('leaves out what waits for goods, and tells of pre-sales that count something else than their lines', async () => {
    await tx((t) => openPresale(t, actor, { warehouseId, sku: 'LAMP', quantity: 50, promisedDays: 5 }));
    const waiting = await place(25);
    expect(await audit()).toMatchObject({ mismatches: [], presales: [] });
    await tx((t) => receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 2 }] }));
    expect(await audit()).toMatchObject({ mismatches: [], presales: [] });
    const picked = await tx((t) => pickOrders(t, actor, { ids: [waiting.id] }));
    expect(picked.get(waiting.id)).toMatchObject({ code: 'awaits_goods' });
    await tx((t) => t.run`UPDATE inventory.presale SET taken = taken + 4`);
    const [fault] = (await audit()).presales;
    expect(fault).toMatchObject({ sku: 'LAMP', taken: 7, waitingLines: 3, filled: 22, filledLines: 22, forNobody: 0 });
    await tx((t) => t.run`UPDATE orders.sales_order SET status = 'cancelled'`);
    expect((await audit()).presales).toMatchObject([{ forNobody: 3 }]);
  });

  it('tells those who audit when it found something, and not again each hour while unread', async () => {
    const tell = (mismatches: number): Promise<void> =>
      tx((t) => tellReservationMismatches(t, actor, [{ payload: { mismatches } } as unknown as EventRow]));
    for (const mismatches of [0, 2, 2]) await tell(mismatches);
    const told = await tx((t) => t.sql`SELECT user_id AS "userId", kind, params, link FROM platform.notification`);
    expect(told).toEqual([
      { userId: actor.id, kind: 'stock.reservation_mismatch', params: { mismatches: 2 }, link: '/stock-audit' },
    ]);
  });
});

describe('settling reservations', () => {
  it('is for frozen stock, and makes each order hold what it asks for', async () => {
    const order = await place(5);
    await release(order.id, 2);
    await reserve(uuid7(), 1);
    await expect(settle()).rejects.toMatchObject({ code: 'not_frozen' });
    await audit();
    expect(await settle()).toEqual({ reserved: 5 });
    expect(await audit()).toMatchObject({ frozen: 0, mismatches: [] });
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
    const [balance] = await tx((t) => t.sql`SELECT reserved::int, frozen FROM inventory.stock_balance`);
    expect(balance).toEqual({ reserved: 5, frozen: false });
  });

  it('refuses to promise what is not there, and a balance that its own ledger contradicts', async () => {
    const order = await place(15);
    await release(order.id, 10);
    await reserve(uuid7(), 15);
    await audit();
    await tx((t) => t.run`UPDATE inventory.stock_balance SET on_hand = on_hand + 1`);
    await expect(settle()).rejects.toMatchObject({ code: 'balance_differs' });
    await tx((t) => t.run`UPDATE inventory.stock_balance SET on_hand = on_hand - 1`);
    expect(await settle()).toEqual({ reserved: 15 });
  });
});
