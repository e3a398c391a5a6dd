import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import {
  auditStock,
  endAllotments,
  INVENTORY_ENTITIES,
  openWarehouse,
  receiveStock,
  setAllotments,
  shipStock,
} from '@zhanggui/inventory';
import { type Actor, LanePool, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../orders.messages.js';
import { cancelOrders } from '../cancel-orders.js';
import type { OrderRequest } from '../decide-orders.rules.js';
import { OrderDesk } from '../order-desk.js';
import { placeOnLane } from '../place-orders.js';
import { allocateAnew } from './allocate-anew.js';
import './allocation.messages.js';
import { tryAllocation } from './try-allocation.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let shops: { web: string; tmall: string };
let houses: { A: string; B: string };
let allotmentId: string;
let variantId: string;
let nextNumber: number;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url, 4);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  shops = { web: uuid7(), tmall: uuid7() };
  nextNumber = 100_001;
  await tx(async (t) => {
    const open = async (code: string): Promise<string> => (await openWarehouse(t, actor, { code, name: code })).id;
    houses = { A: await open('A'), B: await open('B') };
    for (const [code, id] of Object.entries(shops))
      await t.insert(Shop, { id, code, name: code, channel: 'web', currency: 'GBP', warehouseId: houses.A });
    const products = [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '2' }] }];
    variantId = (await createProducts(t, actor, { currency: 'GBP', products }))[0]!.variants[0]!.id;
    for (const warehouseId of Object.values(houses))
      await receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 20 }] });
    const lines = [{ sku: 'LAMP', amount: 12 }];
    allotmentId = (await setAllotments(t, actor, { warehouseId: houses.A, shopId: shops.web, mode: 'fixed', lines }))
      .ids[0]!;
  });
});
afterEach(async () => {
  expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

const wish = (shopId: string, quantity: number): OrderRequest => ({
  actor,
  claim: { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' },
  language: 'en',
  orderId: uuid7(),
  eventId: uuid7(),
  number: nextNumber++,
  input: {
    shopId,
    externalNumber: randomUUID(),
    paymentStatus: 'paid',
    buyer: { name: 'Ada' },
    address: { recipient: 'Ada', street: '1 Lane' },
    lines: [{ sku: 'LAMP', quantity }],
  },
});

/** Each through a desk of its own, as a process has. */
const place = async (desk: OrderDesk, ...requests: OrderRequest[]): Promise<number[]> =>
  (await lanes.use((lane) => placeOnLane(lane, actor.merchantId, desk, requests))).map(({ status }) => status);

const standing = async (): Promise<unknown> => {
  const [row] = await tx(
    (t) => t.sql`
      SELECT b.on_hand::int AS "onHand", b.reserved::int, a.units_left::int AS left,
        (SELECT coalesce(sum(quantity), 0)::int FROM inventory.allotment_use) AS used
      FROM inventory.stock_balance b JOIN inventory.allotment a ON a.warehouse_id = b.warehouse_id WHERE a.id = ${allotmentId}`,
  );
  return row;
};

describe('orders of a shop that stock is kept for', () => {
  it('take what is kept first, then what is left for all; others get only that', async () => {
    const desk = new OrderDesk();
    expect(await place(desk, wish(shops.tmall, 9))).toEqual([409]);
    expect(await place(desk, wish(shops.web, 5), wish(shops.tmall, 6), wish(shops.web, 8))).toEqual([201, 201, 201]);
    expect(await standing()).toEqual({ onHand: 20, reserved: 19, left: 0, used: 12 });
    const tried = await tx((t) => tryAllocation(t, { shopId: shops.web, lines: [{ sku: 'LAMP', quantity: 2 }] }));
    expect(tried).toMatchObject({ outcome: 'short', short: [{ available: 1 }] });
    expect(await place(desk, wish(shops.web, 2), wish(shops.tmall, 1))).toEqual([409, 201]);
  });

  it('give back what they took when they are cancelled, to all where the allotment has ended', async () => {
    const [first, second] = [wish(shops.web, 5), wish(shops.web, 6)];
    await place(new OrderDesk(), first, second);
    const cancel = (id: string) => tx((t) => cancelOrders(t, actor, { ids: [id], reason: 'x' }));
    await cancel(first.orderId);
    expect(await standing()).toEqual({ onHand: 20, reserved: 12, left: 6, used: 6 });
    await tx((t) => endAllotments(t, actor, { ids: [allotmentId] }));
    await cancel(second.orderId);
    expect(await standing()).toEqual({ onHand: 20, reserved: 0, left: 0, used: 0 });
  });

  it('leave what they took behind where they move to another warehouse', async () => {
    const order = wish(shops.web, 5);
    await place(new OrderDesk(), order);
    await tx((t) => allocateAnew(t, actor, { id: order.orderId, version: 1, warehouseId: houses.B }));
    expect(await standing()).toEqual({ onHand: 20, reserved: 12, left: 12, used: 0 });
  });

  it('count no more into a share once they have left', async () => {
    const order = wish(shops.web, 4);
    await place(new OrderDesk(), order);
    const share = {
      warehouseId: houses.A,
      shopId: shops.web,
      mode: 'percent' as const,
      lines: [{ sku: 'LAMP', amount: 50 }],
    };
    await tx((t) => setAllotments(t, actor, share));
    expect(await standing()).toMatchObject({ reserved: 10, left: 6 });
    const entry = { txnId: uuid7(), refId: order.orderId, warehouseId: houses.A, lines: [{ variantId, quantity: 4 }] };
    await tx((t) => shipStock(t, actor, [entry]));
    await tx((t) => setAllotments(t, actor, share));
    expect(await standing()).toMatchObject({ onHand: 16, reserved: 8, left: 8 });
  });

  it('get nothing of a balance that is frozen', async () => {
    await tx((t) => t.run`UPDATE inventory.stock_balance SET frozen = true WHERE warehouse_id = ${houses.A}`);
    expect(await place(new OrderDesk(), wish(shops.web, 1))).toEqual([409]);
  });

  it('never oversell with others at their side, through two desks at once', async () => {
    const desks = [new OrderDesk(), new OrderDesk()];
    const rounds = Array.from({ length: 30 }, (_, n) =>
      place(desks[n % 2]!, wish(n % 3 === 0 ? shops.tmall : shops.web, 1), wish(shops.web, 1)),
    );
    const placed = (await Promise.all(rounds)).flat().filter((status) => status === 201).length;
    expect(placed).toBe(20);
    expect(await standing()).toEqual({ onHand: 20, reserved: 20, left: 0, used: 12 });
    const [row] = await tx(
      (t) => t.sql`
        SELECT (SELECT sum(quantity)::int FROM orders.order_line) AS ordered,
          (SELECT sum(quantity)::int FROM inventory.stock_movement WHERE kind = 'release' AND ref_kind = 'allotment') AS released`,
    );
    expect(row).toEqual({ ordered: 20, released: 12 });
  });
});
