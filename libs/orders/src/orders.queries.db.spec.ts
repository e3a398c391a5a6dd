import { CATALOG_ENTITIES, createProducts, PriceBook } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, Shop, uuid7 } from '@zhanggui/platform';
import { analyze, plansOf, type Scan, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { backfillOrders, type PastOrder, takeFromStock } from './import/backfill-orders.js';
import { indexOrders } from './on-order-placed.js';
import { type OrderInput, type PricedOrder, priceOrder } from './order.rules.js';
import type { OrderListQueryDto } from './orders.dto.js';
import './orders.messages.js';
import { countStages, listOrders } from './orders.queries.js';

const ORDERS = 20_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const MINUTE = 60_000;
const SKUS = Array.from({ length: 50 }, (_, n) => `SKU-${n}`);
const SURNAMES = ['Archer', 'Baker', 'Carter', 'Dyer', 'Fletcher', 'Glover', 'Hooper', 'Mason', 'Potter', 'Weaver'];

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  for (const count of [2_000, ORDERS]) {
    actor = (await test.merchant()).actor;
    await fillStore(count);
  }
  await analyze(test.ownerUrl);
}, 120_000);
afterAll(() => test.close());

/** Finished orders, one each minute; every hundredth is still to be picked. */
async function fillStore(count: number): Promise<void> {
  const [shopId, book] = [uuid7(), new PriceBook()];
  const warehouseId = await test.db.tx(actor, async (tx) => {
    const { id } = await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' });
    await tx.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId: id });
    const products = SKUS.map((sku) => ({ name: sku, variants: [{ sku, price: '2.50' }] }));
    await createProducts(tx, actor, { currency: 'GBP', products });
    await receiveStock(tx, actor, { warehouseId: id, lines: SKUS.map((sku) => ({ sku, quantity: 1_000 })) });
    await book.load(tx, SKUS, []);
    return id;
  });
  const past = Array.from({ length: count }, (_, n): PastOrder => {
    const name = `Buyer${n} ${SURNAMES[n % SURNAMES.length]}`;
    const input: OrderInput = {
      shopId,
      externalNumber: `EXT-${n}`,
      buyer: { name, email: `buyer${n}@example.com` },
      address: { recipient: name, street: 'Lane', country: 'GB' },
      lines: [{ sku: SKUS[n % SKUS.length]!, quantity: 1 }],
    };
    const order = priceOrder(input, { currency: 'GBP', warehouseId }, (line) => book.find(line)) as PricedOrder;
    const placedAt = FIRST_DAY + n * MINUTE;
    return { orderId: uuid7(), eventId: uuid7(), number: 100_001 + n, input, order, placedAt };
  });
  for (let at = 0; at < count; at += 2_000) {
    await test.db.tx(actor, async (tx) => {
      const some = past.slice(at, at + 2_000);
      await backfillOrders(tx, actor, some);
      await takeFromStock(tx, some);
      await indexOrders(
        tx,
        some.map(({ orderId }) => orderId),
      );
    });
  }
  await test.db.tx(actor, (tx) => tx.run`UPDATE orders.sales_order SET stage = 'allocated' WHERE number % 100 = 1`);
}

const list = (query: OrderListQueryDto): ReturnType<typeof listOrders> =>
  test.db.tx(actor, (tx) => listOrders(tx, query, new Set()));

const ofOrders = (scans: readonly Scan[] | undefined): Scan[] =>
  (scans ?? []).filter(
    ({ relation, index }) => relation === 'sales_order' || /^(sales_order|order_number|external_number)/.test(index),
  );

const listPlans = (query: OrderListQueryDto): Promise<Scan[][]> =>
  plansOf(test.url, actor, (tx) => listOrders(tx, query, new Set()));

describe('the list of 20,000 orders', () => {
  it('is read from the index of its order, page by page, without sorting', async () => {
    const first = await list({ limit: 50 });
    for (const query of [{}, { cursor: first.nextCursor! }, { sort: 'placedAt' }]) {
      const [plan] = await listPlans({ limit: 50, ...query });
      expect(ofOrders(plan)).toMatchObject([{ index: 'sales_order_by_time' }]);
      expect(plan!.map(({ node }) => node)).not.toContain('Sort');
    }
    const [second] = await listPlans({ limit: 50, cursor: first.nextCursor! });
    expect(ofOrders(second)[0]!.cond).toMatch(/merchant_id = .*ROW\(placed_at, id\) </);
  });

  it('filtered by stage is read from the index of stages', async () => {
    const page = await list({ stage: 'allocated', limit: 50 });
    expect(page.items.map(({ stage }) => stage)).toEqual(Array.from({ length: 50 }, () => 'allocated'));
    for (const query of [{}, { cursor: page.nextCursor! }]) {
      const [plan] = await listPlans({ stage: 'allocated', limit: 50, ...query });
      expect(ofOrders(plan)[0]).toMatchObject({ index: 'sales_order_by_stage' });
      expect(ofOrders(plan)[0]!.cond).toMatch(/merchant_id = .*stage = 'allocated'/);
      expect(plan!.map(({ node }) => node)).not.toContain('Sort');
    }
  });

  it('filtered by time is read from the index of times, its bounds exact', async () => {
    const query = { placedFrom: '2024-01-05T00:00:00Z', placedTo: '2024-01-05T01:00:00Z', limit: 250 };
    const { items } = await list(query);
    expect(items).toHaveLength(60);
    expect(items.at(-1)!.placedAt).toEqual(new Date('2024-01-05T00:00:00Z'));
    const [plan] = await listPlans(query);
    expect(ofOrders(plan)[0]!.cond).toMatch(/placed_at >= .*placed_at < /);
  });

  it('sorted by amount is read from an index too', async () => {
    const [plan] = await listPlans({ sort: '-totalMinor', limit: 50 });
    expect(plan!.map(({ node }) => node)).not.toContain('Sort');
  });

  it('counts what it is asked to count', async () => {
    expect((await list({ limit: 1, count: 'exact' })).total).toBe(ORDERS);
    expect((await list({ limit: 1, count: 'estimated' })).total).toBe(10_000);
    expect((await list({ limit: 1, count: 'estimated', stage: 'allocated' })).total).toBe(ORDERS / 100);
    expect(await test.db.tx(actor, (tx) => countStages(tx, undefined))).toMatchObject({ allocated: ORDERS / 100 });
  });

  it('walked by its cursor has every order of the merchant once, and none of another', async () => {
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 250, cursor, placedTo: '2024-01-03T00:00:00Z' });
      for (const { externalNumber } of page.items) seen.add(externalNumber);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.size).toBe(2 * 24 * 60);
  });
});

describe('searching 20,000 orders', () => {
  const found = async (q: string): Promise<string[]> =>
    (await list({ q, limit: 5 })).items.map(({ externalNumber }) => externalNumber);

  it('finds by number, external number, SKU, buyer, e-mail, newest first', async () => {
    expect(await found('100123')).toEqual(['EXT-122']);
    expect(await found('EXT-19999')).toEqual(['EXT-19999']);
    expect(await found('SKU-7')).toEqual(['EXT-19957', 'EXT-19907', 'EXT-19857', 'EXT-19807', 'EXT-19757']);
    expect(await found('buyer19123 dyer')).toEqual(['EXT-19123']);
    expect(await found('BUYER77@example.com')).toEqual(['EXT-77']);
    expect(await found('potter')).toEqual(['EXT-19998', 'EXT-19988', 'EXT-19978', 'EXT-19968', 'EXT-19958']);
    expect(await found('nobody')).toEqual([]);
  });

  it('by a code looks it up by keys: number, external number and the card of the SKU', async () => {
    const [codes, page] = await listPlans({ q: '100123', limit: 50 });
    const conds = Object.fromEntries(codes!.map(({ index, cond }) => [index.replace(/_\d{6}|_default/g, ''), cond]));
    expect(conds['order_number_once']).toMatch(/number = /);
    expect(conds['external_number_once']).toMatch(/shop_id = .*external_number >= .*external_number </);
    expect(codes!.filter(({ node }) => node === 'Seq Scan').map(({ relation }) => relation)).not.toContain(
      'sales_order',
    );
    expect(ofOrders(page)[0]!.cond).toMatch(/id = /);
  });

  it('by words reads the range of the token, and never all orders', async () => {
    const plans = await listPlans({ q: 'buyer19123', limit: 50 });
    const tokens = plans.flat().filter(({ index }) => index.startsWith('search_token'));
    expect(tokens.length).toBeGreaterThan(0);
    for (const { cond } of tokens) expect(cond).toMatch(/merchant_id = .*kind = .*token >= .*token </);
    expect(
      plans.flat().filter(({ node, relation }) => node === 'Seq Scan' && /sales_order|search_token/.test(relation)),
    ).toEqual([]);
  });
});

describe('orders that are brought in with their history', () => {
  it('are delivered and paid at their own dates, with one shipment and one event each, and stock that agrees', async () => {
    const [row] = await test.db.tx(
      actor,
      (tx) => tx.sql`
        SELECT o.stage, o.payment_status AS payment, o.placed_at AS at, o.paid_at AS paid,
          (SELECT json_agg(concat_ws(' ', m.from_account, m.to_account, m.quantity)) FROM inventory.stock_movement m WHERE m.ref_id = o.id) AS moved,
          (SELECT json_agg(e.type) FROM platform.event e WHERE e.subject_id = o.id) AS events
        FROM orders.sales_order o WHERE o.external_number = 'EXT-5'`,
    );
    const at = new Date(FIRST_DAY + 5 * MINUTE);
    expect(row).toEqual({
      stage: 'delivered',
      payment: 'paid',
      at,
      paid: at,
      moved: ['available customer 1'],
      events: ['order.imported'],
    });
    const audit = await test.db.tx(actor, (tx) => auditStock(tx, actor));
    expect(audit).toMatchObject({ mismatches: [], movements: ORDERS + SKUS.length });
  });
});
