import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import {
  adjustStock,
  auditStock,
  INVENTORY_ENTITIES,
  openPresale,
  openWarehouse,
  receiveStock,
  setAllotments,
} from '@zhanggui/inventory';
import { type Actor, type EventRow, LanePool, type ProblemDocument, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { allocateAnew } from '../allocation/allocate-anew.js';
import { readHeld } from '../allocation/parts.queries.js';
import { setAllocation } from '../allocation/set-allocation.js';
import { tryAllocation } from '../allocation/try-allocation.js';
import { cancelOrders } from '../cancel-orders.js';
import { markOrdersPaid } from '../mark-orders-paid.js';
import { OrderIntake } from '../order-intake.js';
import { readOrder } from '../order-detail.queries.js';
import type { OrderInput } from '../order.rules.js';
import { listOrders } from '../orders.queries.js';
import { refundOrder } from '../refund-order.js';
import { noteGoodsCame } from './on-presale-filled.js';
import { expireOrders } from '../unpaid/expire-orders.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let shopId: string;
let houses: { A: string; B: string };

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url, 4);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  shopId = uuid7();
  await tx(async (t) => {
    const open = async (code: string): Promise<string> => (await openWarehouse(t, actor, { code, name: code })).id;
    houses = { A: await open('A'), B: await open('B') };
    await t.insert(Shop, {
      id: shopId,
      code: 'web',
      name: 'web',
      channel: 'web',
      currency: 'GBP',
      warehouseId: houses.A,
    });
    const products = ['LAMP', 'CUP'].map((sku) => ({ name: sku, variants: [{ sku, price: '2' }] }));
    await createProducts(t, actor, { currency: 'GBP', products });
    await receiveStock(t, actor, { warehouseId: houses.A, lines: [{ sku: 'LAMP', quantity: 3 }] });
  });
});
afterEach(async () => {
  expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  expect(await unbalanced()).toEqual([]);
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const presell = (quantity: number, more: Partial<Parameters<typeof openPresale>[2]> = {}) =>
  tx((t) => openPresale(t, actor, { warehouseId: houses.A, sku: 'LAMP', quantity, promisedDays: 7, ...more }));
const receive = (quantity: number, warehouseId = houses.A) =>
  tx((t) => receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity }] }));

/** What each order was answered: its id, or the code of the refusal. */
async function place(...inputs: Partial<OrderInput>[]): Promise<string[]> {
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const orders = inputs.map((more) => ({
    shopId,
    externalNumber: randomUUID(),
    paymentStatus: 'paid' as const,
    buyer: { name: 'Ada' },
    address: { recipient: 'Ada', street: 'S' },
    lines: [{ sku: 'LAMP', quantity: 1 }],
    ...more,
  }));
  const answers = await new OrderIntake(test.db, lanes).place(actor, claim, 'en', orders);
  return answers.map(({ status, body }) => {
    const { order, problem } = JSON.parse(body) as { order?: { id: string }; problem?: ProblemDocument };
    return status === 201 ? order!.id : problem!.code;
  });
}
const lamps = (quantity: number, more: Partial<OrderInput> = {}): Partial<OrderInput> => ({
  lines: [{ sku: 'LAMP', quantity }],
  ...more,
});
const one = async (input: Partial<OrderInput>): Promise<string> => (await place(input))[0]!;

const counted = async (): Promise<unknown> => {
  const [row] = await tx(
    (t) => t.sql`
      SELECT b.on_hand::int AS "onHand", b.reserved::int, p.taken::int, p.filled::int FROM inventory.stock_balance b
      JOIN inventory.presale p ON p.warehouse_id = b.warehouse_id AND p.variant_id = b.variant_id ORDER BY p.id LIMIT 1`,
  );
  return row;
};
/** Balances and pre-sales that do not add up with orders and their lines. */
const unbalanced = () =>
  tx(
    (t) => t.sql`
      SELECT p.id FROM inventory.presale p WHERE p.taken <> (SELECT coalesce(sum(u.quantity - u.filled), 0) FROM inventory.presale_use u
          WHERE u.presale_id = p.id AND u.closed_at IS NULL)
        OR p.filled <> (SELECT coalesce(sum(u.filled), 0) FROM inventory.presale_use u WHERE u.presale_id = p.id)`,
  );
const missing = async (id: string): Promise<number> =>
  (await tx((t) => readHeld(t, [{ id, warehouseId: houses.A }])))
    .get(id)!
    .waiting.reduce((sum, w) => sum + w.quantity, 0);
const read = (id: string) => tx((t) => readOrder(t, id, new Set(['fulfilment:execute', 'orders:read'])));

describe('a line that stock does not suffice for', () => {
  it('is sold on pre-sale whole, promised for a day, and reserves nothing; what stock suffices for is not', async () => {
    await presell(10);
    const [small, large] = await place(lamps(2), lamps(4));
    expect(await counted()).toEqual({ onHand: 3, reserved: 2, taken: 4, filled: 0 });
    const order = await read(large!);
    const week = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    expect(order).toMatchObject({
      awaitsGoods: true,
      isPromiseLate: false,
      lines: [{ presale: { waiting: 4, filled: 0 } }],
    });
    expect(Math.abs(Date.parse(order.promisedOn!) - Date.parse(week))).toBeLessThanOrEqual(86_400_000);
    expect(order.actions).not.toContain('pick');
    expect(await read(small!)).toMatchObject({ awaitsGoods: false, promisedOn: null, lines: [{ presale: null }] });
  });

  it('is refused where the pre-sale has too little left, is over, is not on yet, or is another shop’s', async () => {
    await presell(4);
    expect(await one(lamps(5))).toBe('out_of_stock');
    await tx((t) => t.run`UPDATE inventory.presale SET ends_at = now() WHERE starts_at < now()`);
    expect(await one(lamps(4))).toBe('out_of_stock');
    await presell(9, { startsAt: new Date(Date.now() + 60_000).toISOString() });
    expect(await one(lamps(4))).toBe('out_of_stock');
    const other = uuid7();
    await tx(async (t) => {
      const shop = { code: 'tmall', name: 'tmall', channel: 'web', currency: 'GBP', warehouseId: houses.A };
      await t.insert(Shop, { ...shop, id: other });
    });
    await presell(9, { shopId: other });
    expect(await place(lamps(4), lamps(4, { shopId: other }))).toEqual(['out_of_stock', expect.stringMatching(/-/)]);
    await expect(presell(1, { shopId: other })).rejects.toMatchObject({ code: 'presale_exists' });
  });

  it('may ask for pre-sale though there is stock, or refuse it', async () => {
    const asks = (presale: boolean, quantity: number) => ({ lines: [{ sku: 'LAMP', quantity, presale }] });
    expect(await one(asks(true, 1))).toBe('no_presale');
    await presell(2);
    expect(await missing(await one(asks(true, 2)))).toBe(2);
    expect(await one(asks(true, 1))).toBe('no_presale');
    expect(await one(asks(false, 4))).toBe('out_of_stock');
    expect(await counted()).toMatchObject({ reserved: 0, taken: 2 });
  });

  it('comes from a warehouse that has something on pre-sale, while the rest comes from where it lies', async () => {
    await tx(async (t) => {
      const sources = [{ warehouseId: houses.A }, { warehouseId: houses.B }];
      const rule = {
        criteria: ['fewest_splits' as const],
        maySplitOrder: true,
        maySplitLine: false,
        mostParcels: 3,
        sources,
      };
      await setAllocation(t, actor, { shopId, version: 0, input: rule });
    });
    await tx((t) => receiveStock(t, actor, { warehouseId: houses.A, lines: [{ sku: 'CUP', quantity: 5 }] }));
    await presell(9, { warehouseId: houses.B });
    const id = await one({
      lines: [
        { sku: 'LAMP', quantity: 4 },
        { sku: 'CUP', quantity: 2 },
      ],
    });
    const { parts } = await read(id);
    expect(parts.map(({ warehouseCode, units }) => [warehouseCode, units])).toEqual([
      ['A', 2],
      ['B', 4],
    ]);
    await receive(4, houses.B);
    expect(await missing(id)).toBe(0);
    expect(await one(lamps(3))).toMatch(/-/);
    expect(await one(lamps(9))).toBe('out_of_stock');
  });
});

describe('trying how an order would leave', () => {
  const attempt = (quantity: number) =>
    tx((t) =>
      tryAllocation(t, {
        shopId,
        lines: [
          { sku: 'LAMP', quantity },
          { sku: 'CUP', quantity: 1 },
        ],
      }),
    );

  it('says what would be sold on pre-sale, from where and by when, and sells nothing', async () => {
    await tx((t) => receiveStock(t, actor, { warehouseId: houses.A, lines: [{ sku: 'CUP', quantity: 1 }] }));
    await presell(4);
    expect(await attempt(3)).toMatchObject({ outcome: 'allocated', presold: [], parcels: 1 });
    const tried = await attempt(4);
    expect(tried).toMatchObject({ outcome: 'allocated', short: [], parts: [{ sku: 'CUP', quantity: 1 }] });
    expect(tried.presold).toEqual([
      { lineNo: 1, sku: 'LAMP', warehouseId: houses.A, quantity: 4, promisedOn: expect.stringMatching(/^\d{4}-/) },
    ]);
    expect(await attempt(5)).toMatchObject({ outcome: 'short', presold: [], short: [{ sku: 'LAMP', available: 3 }] });
    expect(await counted()).toMatchObject({ reserved: 0, taken: 0 });
    // Both lines wait, or the order is refused.
    await one({ lines: [{ sku: 'CUP', quantity: 1 }] });
    expect(await attempt(4)).toMatchObject({ outcome: 'short', presold: [], short: [{ sku: 'LAMP' }, { sku: 'CUP' }] });
  });

  it('shows an order that waits what it waits for, until it can be had', async () => {
    await presell(9);
    const { number } = await read(await one(lamps(5)));
    const again = () => tx((t) => tryAllocation(t, { shopId, orderNumber: number }));
    const waiting = { lineNo: 1, sku: 'LAMP', quantity: 5, warehouseId: houses.A };
    expect(await again()).toMatchObject({ outcome: 'allocated', parts: [], parcels: 0, presold: [waiting] });
    await tx((t) => t.run`UPDATE inventory.stock_balance SET on_hand = 9`);
    expect(await again()).toMatchObject({ parts: [{ quantity: 5 }], presold: [] });
    await tx((t) => t.run`UPDATE inventory.stock_balance SET on_hand = 3`);
  });
});

describe('goods that come in', () => {
  it('go to those who wait: paid first, then the earlier order, a large one in part; nobody else gets them', async () => {
    await presell(20);
    const [first, unpaid, last] = await place(lamps(5), lamps(4, { paymentStatus: 'unpaid' }), lamps(6));
    await receive(4);
    expect(await counted()).toEqual({ onHand: 7, reserved: 7, taken: 8, filled: 7 });
    expect(await Promise.all([first!, unpaid!, last!].map(missing))).toEqual([0, 4, 4]);
    expect(await missing(await one(lamps(1)))).toBe(1);
    await tx((t) => markOrdersPaid(t, actor, { ids: [unpaid!] }));
    await tx((t) =>
      adjustStock(t, actor, { warehouseId: houses.A, reason: 'found', lines: [{ sku: 'LAMP', delta: 5 }] }),
    );
    expect(await Promise.all([first!, unpaid!, last!].map(missing))).toEqual([0, 0, 3]);
    await receive(3);
    const order = await read(last!);
    expect(order).toMatchObject({ awaitsGoods: false, lines: [{ presale: { waiting: 0, filled: 6 } }] });
    expect(order.actions).toContain('pick');
  });

  it('go to those who wait too when another order gives them back, and what waited goes back to the pre-sale', async () => {
    await presell(6);
    const [held, waits, second] = await place(lamps(3), lamps(2), lamps(4));
    expect(await one(lamps(1))).toBe('out_of_stock');
    await tx((t) => cancelOrders(t, actor, { ids: [held!], reason: 'x' }));
    expect(await counted()).toEqual({ onHand: 3, reserved: 3, taken: 3, filled: 3 });
    await tx((t) => cancelOrders(t, actor, { ids: [second!], reason: 'x' }));
    expect(await counted()).toEqual({ onHand: 3, reserved: 2, taken: 0, filled: 3 });
    expect(await missing(waits!)).toBe(0);
    // One unit is left for all, three more may be sold: what had come counts as sold.
    expect(await one(lamps(4))).toBe('out_of_stock');
    expect(await missing(await one(lamps(3)))).toBe(3);
  });

  it('are told in the story of each order that still waits or waits no more', async () => {
    await presell(9);
    const [first, second] = await place(lamps(4), lamps(4));
    await receive(2);
    const events = () =>
      tx(
        (t) => t.sql<EventRow & Record<string, unknown>>`
      SELECT payload FROM platform.event WHERE type = 'presale.filled' ORDER BY event_id`,
      );
    await tx(async (t) => noteGoodsCame(t, actor, await events()));
    const told = await tx(
      (t) => t.sql`
        SELECT subject_id AS id, payload->'complete' AS complete, (payload->>'missing')::int AS missing FROM platform.event
        WHERE type = 'order.goods_came' ORDER BY payload->>'number'`,
    );
    expect(told).toEqual([
      { id: first, complete: true, missing: 0 },
      { id: second, complete: false, missing: 3 },
    ]);
  });

  it('go to nobody while their balance is frozen', async () => {
    await presell(6);
    const id = await one(lamps(4));
    const freeze = (frozen: boolean) => tx((t) => t.run`UPDATE inventory.stock_balance SET frozen = ${frozen}`);
    await freeze(true);
    await receive(9);
    expect(await missing(id)).toBe(4);
    expect(await one(lamps(1))).toBe('out_of_stock');
    await freeze(false);
    await receive(1);
    expect(await missing(id)).toBe(0);
  });
});

describe('an order that waits', () => {
  it('gives its units back when it expires, and is served as when it was placed if it is paid after all', async () => {
    await presell(4);
    const allotment = { warehouseId: houses.A, shopId, mode: 'fixed' as const, lines: [{ sku: 'LAMP', amount: 3 }] };
    const id = await one(lamps(4, { paymentStatus: 'unpaid' }));
    const kept = await one(lamps(2, { paymentStatus: 'unpaid' }));
    await tx((t) => t.run`UPDATE orders.sales_order SET pay_by = now() - interval '1 minute'`);
    await tx((t) => expireOrders(t, actor));
    expect(await counted()).toEqual({ onHand: 3, reserved: 0, taken: 0, filled: 0 });
    await tx((t) => setAllotments(t, actor, allotment));
    expect((await tx((t) => markOrdersPaid(t, actor, { ids: [id, kept] }))).size).toBe(0);
    expect(await counted()).toEqual({ onHand: 3, reserved: 3, taken: 4, filled: 0 });
    expect(await tx((t) => t.sql`SELECT units_left::int AS left FROM inventory.allotment`)).toEqual([{ left: 1 }]);
    expect(await missing(id)).toBe(4);
  });

  it('is cancelled where it is refunded in full, and kept where in part', async () => {
    await presell(4);
    const id = await one(lamps(4));
    const refund = (amountMinor: number) =>
      tx((t) => refundOrder(t, actor, { orderId: id, amountMinor, reason: 'late' }));
    await refund(100);
    expect(await read(id)).toMatchObject({ status: 'open', awaitsGoods: true });
    await refund(700);
    expect(await read(id)).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded', awaitsGoods: false });
    expect(await counted()).toMatchObject({ taken: 0, filled: 0 });
  });

  it('waits no more where another warehouse serves it', async () => {
    await presell(9);
    const id = await one(lamps(5));
    await receive(1);
    await receive(8, houses.B);
    expect(await missing(id)).toBe(1);
    const allocate = (warehouseId: string) => tx((t) => allocateAnew(t, actor, { id, version: 1, warehouseId }));
    await expect(allocate(houses.A)).rejects.toMatchObject({ code: 'out_of_stock' });
    await allocate(houses.B);
    expect(await read(id)).toMatchObject({ awaitsGoods: false, warehouseCode: 'B' });
    expect(await counted()).toEqual({ onHand: 4, reserved: 0, taken: 0, filled: 4 });
  });

  it('is found by what it waits for, and by promises that are over', async () => {
    await presell(9);
    await one(lamps(1));
    const id = await one(lamps(4));
    const found = async (waits: 'goods' | 'late') =>
      (await tx((t) => listOrders(t, { waits }, new Set()))).items.map((row) => row.id);
    expect(await found('goods')).toEqual([id]);
    expect(await found('late')).toEqual([]);
    await tx((t) => t.run`UPDATE inventory.presale_use SET promised_on = current_date - 2`);
    expect(await found('late')).toEqual([id]);
    expect(await read(id)).toMatchObject({ isPromiseLate: true });
  });
});

describe('the last units of a pre-sale', () => {
  it('are sold once, though many ask for them while goods come in and orders are cancelled', async () => {
    await presell(10);
    const asks = Array.from({ length: 24 }, () => place(lamps(1), lamps(1, { paymentStatus: 'unpaid' })));
    const comes = Array.from({ length: 4 }, () => receive(1));
    const placed = (await Promise.all(asks)).flat().filter((answer) => answer.includes('-'));
    await Promise.all(comes);
    expect(placed.length).toBeGreaterThanOrEqual(13);
    expect(placed.length).toBeLessThanOrEqual(17);
    await Promise.all([
      ...placed.slice(0, 6).map((id) => tx((t) => cancelOrders(t, actor, { ids: [id], reason: 'x' }))),
      receive(2),
      receive(3),
    ]);
    const { onHand, reserved, taken } = (await counted()) as Record<'onHand' | 'reserved' | 'taken', number>;
    expect(onHand).toBe(12);
    expect(reserved + taken).toBe(placed.length - 6);
    expect(taken === 0 || reserved === onHand).toBe(true);
  });
});
