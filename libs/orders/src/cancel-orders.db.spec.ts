import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, LanePool, type Problem, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import './orders.messages.js';
import { cancelOrders } from './cancel-orders.js';
import { editOrder } from './edit-order.js';
import { markOrdersPaid } from './mark-orders-paid.js';
import { OrderIntake } from './order-intake.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let shopId: string;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  shopId = uuid7();
  await tx(async (t) => {
    const warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    await t.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId });
    const products = [
      { name: 'Lamp', variants: [{ sku: 'LAMP', price: '1' }] },
      { name: 'Postage', variants: [{ sku: 'POST', price: '1', stocked: false }] },
    ];
    await createProducts(t, actor, { currency: 'GBP', products });
    await receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 20 }] });
  });
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

async function place(paymentStatus: 'paid' | 'unpaid', ...lines: { sku: string; quantity: number }[]): Promise<string> {
  const [answer] = await new OrderIntake(test.db, lanes).place(
    actor,
    { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' },
    'en',
    [
      {
        shopId,
        externalNumber: randomUUID(),
        paymentStatus,
        buyer: { name: 'A' },
        address: { recipient: 'A', street: 'S' },
        lines,
      },
    ],
  );
  return (JSON.parse(answer!.body) as { order: { id: string } }).order.id;
}

const cancel = (...ids: string[]): Promise<Map<string, Problem>> =>
  tx((t) => cancelOrders(t, actor, { ids, reason: 'sold out' }));
const codes = (refused: Map<string, Problem>): string[] => [...refused.values()].map(({ code }) => code);
const order = async (id: string): Promise<unknown> => {
  const [row] = await tx(
    (
      t,
    ) => t.sql`SELECT stage, status, payment_status AS payment, version, cancel_reason AS reason, paid_at IS NOT NULL AS "hasPaidAt"
      FROM orders.sales_order WHERE id = ${id}`,
  );
  return row;
};
const reserved = async (): Promise<number> => {
  const [row] = await tx((t) => t.sql<{ sum: number }>`SELECT sum(reserved)::int AS sum FROM inventory.stock_balance`);
  return row!.sum;
};
const events = (id: string): Promise<unknown[]> =>
  tx(
    (t) =>
      t.sql`SELECT type, subject_version AS version, payload FROM platform.event WHERE subject_id = ${id} ORDER BY event_id`,
  );

describe('cancelling orders', () => {
  it('gives back what they reserved, with reason and one event each', async () => {
    const [paid, unpaid] = [
      await place('paid', { sku: 'LAMP', quantity: 2 }, { sku: 'LAMP', quantity: 3 }),
      await place('unpaid', { sku: 'LAMP', quantity: 4 }),
    ];
    expect(codes(await cancel(paid, unpaid))).toEqual([]);
    expect(await reserved()).toBe(0);
    expect(await order(paid)).toMatchObject({
      stage: 'cancelled',
      status: 'cancelled',
      payment: 'paid',
      version: 2,
      reason: 'sold out',
    });
    expect((await events(paid))[1]).toMatchObject({
      type: 'order.cancelled',
      version: 2,
      payload: { releasedUnits: 5 },
    });
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('does it once, however many ask at the same time', async () => {
    const ids = [await place('paid', { sku: 'LAMP', quantity: 2 }), await place('paid', { sku: 'LAMP', quantity: 2 })];
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => cancel(...(n % 2 ? ids : [...ids].reverse()))),
    );
    expect(answers.filter((refused) => refused.size === 0)).toHaveLength(1);
    expect(await reserved()).toBe(0);
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('refuses those that are gone too far or are not there, and cancels the others', async () => {
    const [one, other] = [
      await place('paid', { sku: 'POST', quantity: 1 }),
      await place('paid', { sku: 'LAMP', quantity: 1 }),
    ];
    await tx(
      (t) => t.run`UPDATE orders.sales_order SET stage = 'shipped', fulfilment_status = 'shipped' WHERE id = ${other}`,
    );
    const refused = await cancel(one, other, uuid7());
    expect(codes(refused)).toEqual(['not_in_stage', 'not_found']);
    expect(refused.get(other)!.params).toMatchObject({ stage: 'shipped' });
    expect(await order(one)).toMatchObject({ stage: 'cancelled' });
    expect(await reserved()).toBe(1);
  });
});

describe('marking orders as paid', () => {
  it('lets them be picked, notes when, and does it once', async () => {
    const id = await place('unpaid', { sku: 'LAMP', quantity: 1 });
    expect(await order(id)).toMatchObject({ stage: 'pending_payment', hasPaidAt: false });
    const pay = (): Promise<Map<string, Problem>> => tx((t) => markOrdersPaid(t, actor, { ids: [id] }));
    expect(codes(await pay())).toEqual([]);
    expect(await order(id)).toMatchObject({ stage: 'allocated', payment: 'paid', hasPaidAt: true, version: 2 });
    expect(codes(await pay())).toEqual(['not_in_stage']);
    expect(await events(id)).toHaveLength(2);
  });
});

describe('the memo of an order', () => {
  it('is changed by whoever read the newest version, and its words stay out of the event', async () => {
    const id = await place('paid', { sku: 'LAMP', quantity: 1 });
    const edit = (version: number, sellerMemo: string): Promise<void> =>
      tx((t) => editOrder(t, actor, { id, version, change: { sellerMemo } }));
    await edit(1, 'Mrs Jones, ring twice');
    await expect(edit(1, 'late')).rejects.toMatchObject({ code: 'version_stale', extensions: { currentVersion: 2 } });
    await expect(
      tx((t) => editOrder(t, actor, { id: uuid7(), version: 1, change: { sellerMemo: 'x' } })),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(JSON.stringify(await events(id))).not.toContain('Jones');
    expect((await events(id))[1]).toEqual({
      type: 'order.edited',
      version: 2,
      payload: { fields: ['sellerMemo'], changes: {} },
    });
  });
});
