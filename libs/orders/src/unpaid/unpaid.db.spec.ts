import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, listStock, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, LanePool, type ProblemDocument, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase, untilWaiting } from '@zhanggui/platform/testing';
import '../orders.messages.js';
import { cancelOrders } from '../cancel-orders.js';
import { markOrdersPaid } from '../mark-orders-paid.js';
import { OrderIntake } from '../order-intake.js';
import type { OrderInput } from '../order.rules.js';
import { expireOrders } from './expire-orders.js';
import { setPayBy } from './set-pay-by.js';
import { readUnpaidRules, setUnpaidRule } from './set-unpaid-rule.js';
import './unpaid-outlook.js';
import type { UnpaidRule } from './unpaid.rules.js';
import { forgetUnpaid } from './unpaid-claims.sql.js';
import { readUnpaidStock } from './unpaid-stock.queries.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let shopId: string;
let warehouseId: string;

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
  });
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const NO_LIMIT: UnpaidRule = { payWithinMinutes: null, mostPerBuyer: null, mostPerAddress: null };
const rule = (more: Partial<UnpaidRule>, version = 0): Promise<{ version: number }> =>
  tx((t) => setUnpaidRule(t, actor, { shopId, version, rule: { ...NO_LIMIT, ...more } }));

/** What each order was answered: its id, or the code of the refusal. An intake of its own stands for another process. */
async function place(inputs: readonly Partial<OrderInput>[], intake = new OrderIntake(test.db, lanes)) {
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const orders = inputs.map((more) => ({
    shopId,
    externalNumber: randomUUID(),
    buyer: { name: 'Ada', phone: '13800001234' },
    address: { recipient: 'Ada', street: 'S' },
    lines: [{ sku: 'LAMP', quantity: 2 }],
    ...more,
  }));
  const answers = await intake.place(actor, claim, 'en', orders);
  return answers.map(({ status, body }) => {
    const { order, problem } = JSON.parse(body) as { order?: { id: string }; problem?: ProblemDocument };
    return status === 201 ? order!.id : problem!.code;
  });
}
const placeOne = async (more: Partial<OrderInput> = {}): Promise<string> => (await place([more]))[0]!;

const make = (id: string, payBy: string): Promise<number> =>
  tx((t) => t.run`UPDATE orders.sales_order SET pay_by = now() + ${payBy}::interval WHERE id = ${id}`);
const order = async (id: string): Promise<Record<string, unknown>> => {
  const [row] = await tx(
    (t) => t.sql`
      SELECT stage, status, payment_status AS payment, fulfilment_status AS fulfilment, version,
        round(extract(epoch FROM pay_by - placed_at) / 60)::int AS minutes FROM orders.sales_order WHERE id = ${id}`,
  );
  return row!;
};
const reserved = async (): Promise<number> => {
  const [row] = await tx((t) => t.sql<{ sum: number }>`SELECT sum(reserved)::int AS sum FROM inventory.stock_balance`);
  return row!.sum;
};
const expire = (): Promise<number> => tx((t) => expireOrders(t, actor));
const pay = async (...ids: string[]): Promise<string[]> =>
  [...(await tx((t) => markOrdersPaid(t, actor, { ids }))).values()].map(({ code }) => code);

describe('the time to pay', () => {
  it('is given to unpaid orders of a shop that gives one, and to no other', async () => {
    const before = await placeOne();
    await rule({ payWithinMinutes: 30 });
    const [unpaid, paid] = await place([{}, { paymentStatus: 'paid' }]);
    expect((await order(before))['minutes']).toBeNull();
    expect((await order(unpaid!))['minutes']).toBe(30);
    expect((await order(paid!))['minutes']).toBeNull();
  });

  it('ends an order that is not paid in it, once, and gives back its stock', async () => {
    await rule({ payWithinMinutes: 30 });
    const [late, early, paid] = await place([{}, {}, {}]);
    for (const id of [late!, paid!]) await make(id, '-1 second');
    await pay(paid!);
    expect(await Promise.all([expire(), expire(), expire()])).toEqual(expect.arrayContaining([1, 0, 0]));
    expect(await order(late!)).toMatchObject({
      stage: 'expired',
      status: 'expired',
      payment: 'unpaid',
      fulfilment: 'unallocated',
      version: 2,
    });
    expect(await order(early!)).toMatchObject({ stage: 'pending_payment' });
    expect(await order(paid!)).toMatchObject({ stage: 'allocated' });
    expect(await reserved()).toBe(4);
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
    const [event] = await tx(
      (t) => t.sql`SELECT type, payload FROM platform.event WHERE subject_id = ${late!} AND subject_version = 2`,
    );
    expect(event).toMatchObject({ type: 'order.expired', payload: { releasedUnits: 2 } });
  });

  it('is a race that either the payment or the end wins', async () => {
    const ids = await place(Array.from({ length: 8 }, () => ({ lines: [{ sku: 'LAMP', quantity: 1 }] })));
    for (const id of ids) await make(id, '-1 second');
    await Promise.all([expire(), ...ids.map((id) => pay(id)), expire()]);
    // A payment behind the end opens the order again, so all are paid whoever came first.
    expect(await Promise.all(ids.map(order))).toEqual(
      ids.map(() => expect.objectContaining({ stage: 'allocated', status: 'open', payment: 'paid' }) as unknown),
    );
    expect(await reserved()).toBe(8);
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('lets a late payment in while there is stock, and says so where there is none', async () => {
    const [first, second] = await place([{ lines: [{ sku: 'LAMP', quantity: 15 }] }, {}]);
    for (const id of [first!, second!]) await make(id, '-1 second');
    expect(await expire()).toBe(2);
    await placeOne({ lines: [{ sku: 'LAMP', quantity: 10 }] });
    expect(await pay(first!, second!)).toEqual(['out_of_stock']);
    expect(await order(first!)).toMatchObject({ stage: 'expired', payment: 'unpaid', version: 2 });
    expect(await order(second!)).toMatchObject({ stage: 'allocated', status: 'open', payment: 'paid', version: 3 });
    expect(await reserved()).toBe(12);
  });

  it('is set for one order by hand, or taken away', async () => {
    const id = await placeOne();
    const set = (version: number, payBy: string | null): Promise<void> =>
      tx((t) => setPayBy(t, actor, { id, version, payBy }));
    await expect(set(1, '2001-01-01T00:00:00Z')).rejects.toMatchObject({ code: 'pay_by_in_past' });
    await set(1, '2999-01-01T00:00:00Z');
    await expect(set(1, null)).rejects.toMatchObject({ code: 'version_stale' });
    await set(2, null);
    expect(await order(id)).toMatchObject({ minutes: null, version: 3 });
    await tx((t) => cancelOrders(t, actor, { ids: [id], reason: 'x' }));
    await expect(set(4, null)).rejects.toMatchObject({ code: 'not_in_stage' });
    await expect(tx((t) => setPayBy(t, actor, { id: uuid7(), version: 1, payBy: null }))).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('how many unpaid orders one may have', () => {
  it('is counted by buyer and address, in one request and over several, and paid ones do not count', async () => {
    await rule({ mostPerBuyer: 2 });
    const [a, b, c, paid] = await place([{}, {}, {}, { paymentStatus: 'paid' }]);
    expect([a, b].map((one) => one!.length)).toEqual([36, 36]);
    expect(c).toBe('buyer_unpaid_limit');
    expect(paid).toHaveLength(36);
    expect(await placeOne({ buyer: { name: 'Bo', phone: '+86 138 0000 1234' } })).toBe('buyer_unpaid_limit');
    expect(await placeOne({ buyer: { name: 'Bo', phone: '13900000000' } })).toHaveLength(36);
    await pay(a!);
    expect(await placeOne()).toHaveLength(36);
    expect(await placeOne()).toBe('buyer_unpaid_limit');
  });

  it('counts an address whoever orders there', async () => {
    await rule({ mostPerAddress: 1 });
    const buyer = (name: string): Partial<OrderInput> => ({ buyer: { name } });
    expect(await placeOne(buyer('Ada'))).toHaveLength(36);
    expect(await placeOne(buyer('Bo'))).toBe('address_unpaid_limit');
    expect(await placeOne({ address: { recipient: 'Bo', street: 'T' } })).toHaveLength(36);
  });

  it('holds when processes place at the same time', async () => {
    await rule({ mostPerBuyer: 3 });
    const intakes = [new OrderIntake(test.db, lanes), new OrderIntake(test.db, lanes)];
    const one = { lines: [{ sku: 'LAMP', quantity: 1 }] };
    // Whoever holds the stock up lets both get as far as they can: each has counted, or waits for the other to have done so.
    const held = await test.db.tx(actor, async (t) => {
      await t.run`UPDATE inventory.stock_balance SET version = version + 1`;
      const both = intakes.map((intake) => place([one, one, one], intake));
      await untilWaiting(test.db, 2);
      return both;
    });
    const answers = await Promise.all(held);
    const placed = answers.flat().filter((answer) => answer !== 'buyer_unpaid_limit');
    expect(placed).toHaveLength(3);
    expect(await reserved()).toBe(3);
  });

  it('forgets who has paid, and still counts who has not', async () => {
    await rule({ mostPerBuyer: 2 });
    const [a] = await place([{}, {}]);
    await pay(a!);
    await tx(forgetUnpaid);
    const claims = await tx((t) => t.sql`SELECT order_id FROM orders.unpaid_claim`);
    expect(claims).toHaveLength(1);
    expect(await place([{}, {}])).toEqual([expect.any(String), 'buyer_unpaid_limit']);
  });
});

describe('the rule of a shop', () => {
  it('says before and after, and nothing where nothing changes', async () => {
    expect(await rule({ payWithinMinutes: 30 })).toMatchObject({ version: 1, payWithinMinutes: 30 });
    expect(await rule({ payWithinMinutes: 30 }, 1)).toMatchObject({ version: 1 });
    expect(await rule({ mostPerBuyer: 3 }, 1)).toMatchObject({ version: 2, payWithinMinutes: null, mostPerBuyer: 3 });
    await expect(rule({}, 1)).rejects.toMatchObject({ code: 'version_stale' });
    expect(await tx(readUnpaidRules)).toMatchObject([{ shopId, shopName: 'Web', mostPerBuyer: 3, version: 2 }]);
    const set = tx((t) => setUnpaidRule(t, actor, { shopId: uuid7(), version: 0, rule: NO_LIMIT }));
    await expect(set).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is set once by two who set the first', async () => {
    const both = await Promise.allSettled([rule({ mostPerBuyer: 3 }), rule({ mostPerBuyer: 4 })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

it('shows what of the reserved stock waits for payments', async () => {
  await rule({ payWithinMinutes: 30 });
  await place([{}, {}, { paymentStatus: 'paid' }]);
  const [lamp] = await tx((t) => t.sql<{ id: string }>`SELECT id FROM catalog.variant WHERE sku = 'LAMP'`);
  expect(await tx((t) => readUnpaidStock(t, lamp!.id))).toEqual([
    { warehouseId, units: 4, orders: 2, nextPayBy: expect.any(Date) as Date },
  ]);
  const rows = (await tx((t) => listStock(t, { q: 'LAMP' }))).items;
  expect(rows.map(({ reserved, reservedUnpaid }) => [reserved, reservedUnpaid])).toEqual([[6, 4]]);
});
