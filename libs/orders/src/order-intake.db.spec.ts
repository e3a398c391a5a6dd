import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock, setAllotments } from '@zhanggui/inventory';
import { type Actor, type Claim, LanePool, QueueFull, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { layWire, setClock, testDatabase, type TestDatabase, type Wire } from '@zhanggui/platform/testing';
import './orders.messages.js';
import type { ItemAnswer } from './order-answers.js';
import { OrderDesk } from './order-desk.js';
import { OrderIntake } from './order-intake.js';
import type { OrderInput } from './order.rules.js';

let test: TestDatabase;
let wire: Wire;
let lanes: LanePool;
let intake: OrderIntake;
let actor: Actor;
let shopId: string;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  wire = await layWire(test.url);
  lanes = new LanePool(wire.url);
  intake = new OrderIntake(test.db, lanes);
  actor = (await test.merchant()).actor;
  shopId = uuid7();
  await tx(async (t) => {
    const warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    await t.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId });
    await createProducts(t, actor, {
      currency: 'GBP',
      products: [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '1' }] }],
    });
    await receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 50_000 }] });
  });
});
afterEach(async () => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  await lanes.close();
  await wire.close();
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const wish = (more: Partial<OrderInput> = {}): OrderInput => ({
  shopId,
  externalNumber: randomUUID(),
  buyer: { name: 'Ada' },
  address: { recipient: 'Ada', street: 'Lane' },
  lines: [{ sku: 'LAMP', quantity: 1 }],
  ...more,
});
const claim = (key: string = randomUUID()): Claim => ({ clientId: actor.clientId, key, fingerprint: 'aa' });
const place = (inputs: OrderInput[], one = claim()): Promise<ItemAnswer[]> => intake.place(actor, one, 'en', inputs);
const statuses = (answers: readonly ItemAnswer[]): number[] => answers.map(({ status }) => status);
const orders = (): Promise<{ number: number }[]> =>
  tx((t) => t.sql<{ number: number }>`SELECT number::int FROM orders.sales_order ORDER BY number`);

describe('the intake of orders', () => {
  it('numbers what is placed without gaps, though some in between are refused', async () => {
    const answers = await place([wish(), wish({ lines: [{ sku: 'GHOST', quantity: 1 }] }), wish()]);
    expect(statuses(answers)).toEqual([201, 422, 201]);
    expect(statuses(await place([wish()]))).toEqual([201]);
    expect((await orders()).map(({ number }) => number).sort()).toEqual([100_001, 100_002, 100_003]);
  });

  it('takes orders of a shop that another process has opened, or opened again, a moment ago', async () => {
    expect(statuses(await place([wish()]))).toEqual([201]);
    const next = uuid7();
    const { warehouseId } = (await tx((t) => t.find(Shop, { where: { id: shopId } })))[0]!;
    const shop = { code: 'next', name: 'Next', channel: 'web', currency: 'GBP', warehouseId };
    await tx((t) => t.insert(Shop, { id: next, ...shop, closedAt: new Date() }));
    expect(statuses(await place([wish({ shopId: next })]))).toEqual([409]);
    await tx((t) => t.update(Shop, { id: next }, { closedAt: null }));
    expect(statuses(await place([wish({ shopId: next })]))).toEqual([201]);
  });

  it.each([
    ['an order', 0],
    ['an order of a shop that has stock of its own', 10],
  ])('takes %s though products are brought in between what it reads and what it writes', async (_what, amount) => {
    if (amount > 0)
      await tx(async (t) => {
        const { warehouseId } = (await t.find(Shop, { where: { id: shopId } }))[0]!;
        await setAllotments(t, actor, { warehouseId, shopId, mode: 'fixed', lines: [{ sku: 'LAMP', amount }] });
      });
    const add = (): Promise<unknown> => {
      const products = [{ name: 'New', variants: [{ sku: randomUUID(), price: '1' }] }];
      return tx((t) => createProducts(t, actor, { currency: 'GBP', products }));
    };
    const refresh = Reflect.get(OrderDesk.prototype, 'refresh') as OrderDesk['refresh'];
    let added = 0;
    jest.spyOn(OrderDesk.prototype, 'refresh').mockImplementation(async function (this: OrderDesk, ...args) {
      await refresh.apply(this, args);
      if (added++ < 5) await add();
    });
    expect(statuses(await place([wish(), wish()]))).toEqual([201, 201]);
    expect(added).toBeGreaterThan(5);
  });

  it('closes a shop that another process has closed, and dates orders rightly, though its own clock was set back', async () => {
    expect(statuses(await place([wish()]))).toEqual([201]);
    await tx((t) => t.update(Shop, { id: shopId }, { closedAt: new Date() }));
    setClock(-24 * 60 * 60_000);
    expect(statuses(await place([wish({ paymentStatus: 'paid' })]))).toEqual([201]);
    const [dated] = await tx(
      (t) => t.sql<object>`
      SELECT count(*)::int AS orders FROM orders.sales_order WHERE paid_at = placed_at AND paid_at > now() - interval '1 hour'`,
    );
    expect(dated).toEqual({ orders: 1 });
    const later = performance.now() + 5_001;
    jest.spyOn(performance, 'now').mockReturnValue(later);
    expect(statuses(await place([wish()]))).toEqual([409]);
  });

  it('isolates an order that the database cannot take: all others of its batch are placed', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => place([wish(n === 17 ? { buyer: { name: 'a\u0000b' } } : {})])),
    );
    expect(all.map(({ status }) => status === 'fulfilled')).toEqual(all.map((_, n) => n !== 17));
    expect(await orders()).toHaveLength(39);
  });

  it('refuses a request that finds no room to wait, and does nothing of it', async () => {
    // Which of them comes last is chance: each first asks whether its key was used.
    const counts = [1_000, 1_000, 1_000, 900, 1_000];
    const requests = counts.map((count) => place(Array.from({ length: count }, () => wish())));
    const results = await Promise.allSettled(requests);
    const refused = results.flatMap((result, n) =>
      result.status === 'rejected' ? [{ n, reason: result.reason as unknown }] : [],
    );
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toBeInstanceOf(QueueFull);
    expect(await orders()).toHaveLength(4_900 - counts[refused[0]!.n]!);
  });

  it('finds an order again by its key when the answer of its commit was lost, and goes on with new ones', async () => {
    await place([wish()]);
    const [lost, key] = [wish(), randomUUID()];
    wire.loseAnswerTo(lost.externalNumber);
    await expect(place([lost], claim(key))).rejects.toThrow();
    const [again] = await place([lost], claim(key));
    expect([again!.status, again!.replayed]).toEqual([201, true]);
    expect(statuses(await place([wish()]))).toEqual([201]);
    const numbers = (await orders()).map(({ number }) => number);
    expect(numbers).toHaveLength(3);
    expect(new Set(numbers).size).toBe(3);
  });

  it('goes on by itself when its connections were cut', async () => {
    await place([wish()]);
    wire.cut();
    await expect(place([wish()])).rejects.toThrow();
    wire.mend();
    expect(statuses(await place([wish()]))).toEqual([201]);
    expect(await orders()).toHaveLength(2);
  });
});
