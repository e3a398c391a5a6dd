import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, LanePool, type ProblemDocument, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../orders.messages.js';
import { cancelOrders } from '../cancel-orders.js';
import type { OrderRequest } from '../decide-orders.rules.js';
import type { ItemAnswer } from '../order-answers.js';
import { OrderDesk } from '../order-desk.js';
import { readOrder } from '../order-detail.queries.js';
import type { OrderInput } from '../order.rules.js';
import { placeOnLane } from '../place-orders.js';
import { allocateAnew } from './allocate-anew.js';
import type { SetAllocationDto } from './allocation.dto.js';
import './allocation.messages.js';
import { readAllocation } from './allocation.queries.js';
import { setAllocation } from './set-allocation.js';
import { tryAllocation } from './try-allocation.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let desk: OrderDesk;
let shops: { web: string; plain: string };
let houses: Record<'A' | 'B' | 'C', string>;
let nextNumber: number;

const RULE: Omit<SetAllocationDto, 'sources'> = {
  criteria: ['fewest_splits', 'region', 'priority'],
  maySplitOrder: true,
  maySplitLine: true,
  mostParcels: 3,
};

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url, 2);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  [desk, nextNumber] = [new OrderDesk(), 100_001];
  shops = { web: uuid7(), plain: uuid7() };
  await tx(async (t) => {
    const open = async (code: string): Promise<string> => (await openWarehouse(t, actor, { code, name: code })).id;
    houses = { A: await open('A'), B: await open('B'), C: await open('C') };
    for (const [code, id] of Object.entries(shops))
      await t.insert(Shop, { id, code, name: code, channel: 'web', currency: 'GBP', warehouseId: houses.A });
    const products = ['LAMP', 'CUP', 'FAN'].map((sku) => ({ name: sku, variants: [{ sku, price: '2.50' }] }));
    const service = { name: 'Postage', variants: [{ sku: 'POST', price: '4', stocked: false }] };
    await createProducts(t, actor, { currency: 'GBP', products: [...products, service] });
    await receive(t, houses.A, { LAMP: 4, CUP: 10 });
    await receive(t, houses.B, { LAMP: 6, FAN: 5 });
    await receive(t, houses.C, { LAMP: 3, CUP: 3, FAN: 3 });
    await set(t, 0);
  });
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const receive = (t: Tx, warehouseId: string, units: Record<string, number>) =>
  receiveStock(t, actor, { warehouseId, lines: Object.entries(units).map(([sku, quantity]) => ({ sku, quantity })) });
const set = (t: Tx, version: number, change: Partial<SetAllocationDto> = {}): Promise<void> => {
  const sources = Object.values(houses).map((warehouseId) => ({ warehouseId }));
  return setAllocation(t, actor, { shopId: shops.web, version, input: { ...RULE, sources, ...change } });
};

function wish(units: Record<string, number>, more: Partial<OrderInput> = {}): OrderRequest {
  return {
    actor,
    claim: { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' },
    language: 'en',
    orderId: uuid7(),
    eventId: uuid7(),
    number: nextNumber++,
    input: {
      shopId: shops.web,
      externalNumber: randomUUID(),
      paymentStatus: 'paid',
      buyer: { name: 'Ada' },
      address: { recipient: 'Ada', street: '1 Lane', country: 'CN', province: '浙江' },
      lines: Object.entries(units).map(([sku, quantity]) => ({ sku, quantity })),
      ...more,
    },
  };
}

const place = (...requests: OrderRequest[]): Promise<ItemAnswer[]> =>
  lanes.use((lane) => placeOnLane(lane, actor.merchantId, desk, requests));
const problemOf = ({ body }: ItemAnswer): ProblemDocument => (JSON.parse(body) as { problem: ProblemDocument }).problem;
const codes = (answers: readonly ItemAnswer[]): string[] =>
  answers.map((answer) => (answer.status === 201 ? 'placed' : problemOf(answer).code));
const read = (id: string) => tx((t) => readOrder(t, id, new Set(['orders:read', 'orders:edit', 'fulfilment:execute'])));

/** Where an order leaves from, as `warehouse:sku=units`; the first is the one it is booked under. */
async function sentFrom({ orderId }: OrderRequest): Promise<string> {
  const { warehouseCode, parts, lines } = await read(orderId);
  const whole = lines.map(({ sku, quantity }) => `${sku}=${quantity}`);
  const split = parts.flatMap(({ warehouseCode: code, lines: held }) =>
    held.map(({ sku, quantity }) => `${code}:${sku}=${quantity}`),
  );
  return [warehouseCode, ...(parts.length > 0 ? split : whole)].join(' ');
}

const reserved = async (): Promise<Record<string, number>> => {
  const rows = await tx(
    (t) => t.sql<{ key: string; reserved: number }>`
      SELECT w.code || ':' || v.sku AS key, b.reserved::int FROM inventory.stock_balance b
      JOIN catalog.variant v ON v.id = b.variant_id JOIN inventory.warehouse w ON w.id = b.warehouse_id WHERE b.reserved > 0 ORDER BY 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.key, row.reserved]));
};

afterEach(async () => {
  const { mismatches } = await tx((t) => auditStock(t, actor));
  expect(mismatches).toEqual([]);
});

describe('placing orders of a shop with several warehouses', () => {
  it('sends each whole from one warehouse where one has it, and books it there', async () => {
    const orders = [wish({ LAMP: 2, CUP: 1 }), wish({ FAN: 1, LAMP: 4 }), wish({ FAN: 1, CUP: 1 }), wish({ POST: 1 })];
    expect(codes(await place(...orders))).toEqual(['placed', 'placed', 'placed', 'placed']);
    expect(await Promise.all(orders.map(sentFrom))).toEqual([
      'A LAMP=2 CUP=1',
      'B FAN=1 LAMP=4',
      'C FAN=1 CUP=1',
      'A POST=1',
    ]);
    expect(await reserved()).toEqual({ 'A:CUP': 1, 'A:LAMP': 2, 'B:FAN': 1, 'B:LAMP': 4, 'C:CUP': 1, 'C:FAN': 1 });
  });

  it('splits one that no warehouse has, lets orders of a batch see what earlier ones took, and refuses with what is left in all', async () => {
    const orders = [wish({ LAMP: 8 }), wish({ CUP: 1 }), wish({ LAMP: 6 }), wish({ LAMP: 5, CUP: 2 })];
    const answers = await place(...orders);
    expect(codes(answers)).toEqual(['placed', 'placed', 'out_of_stock', 'placed']);
    expect(problemOf(answers[2]!)).toMatchObject({
      detail: 'SKU LAMP: 6 wanted, 5 available.',
      errors: [{ pointer: '/lines/0/quantity' }],
    });
    expect(await sentFrom(orders[0]!)).toBe('A A:LAMP=4 B:LAMP=4');
    expect(await sentFrom(orders[3]!)).toBe('C B:LAMP=2 C:LAMP=3 C:CUP=2');
    const rows = await tx(
      (t) => t.sql`SELECT payload->'warehouses' AS w FROM platform.event WHERE subject_id = ${orders[0]!.orderId}`,
    );
    expect(rows).toEqual([
      {
        w: [
          { warehouseId: houses.A, units: 4 },
          { warehouseId: houses.B, units: 4 },
        ],
      },
    ]);
  });

  it('refuses what the rule does not allow to be split, and keeps other shops of the batch on their own warehouse', async () => {
    await tx((t) => set(t, 1, { maySplitOrder: false }));
    desk = new OrderDesk();
    const orders = [wish({ LAMP: 8 }), wish({ LAMP: 2 }, { shopId: shops.plain }), wish({ LAMP: 2 })];
    const answers = await place(...orders);
    expect(codes(answers)).toEqual(['order_too_scattered', 'placed', 'placed']);
    expect(problemOf(answers[0]!)).toMatchObject({ errors: [{ pointer: '/lines' }] });
    expect(await place(orders[0]!)).toMatchObject([{ replayed: true }]);
    expect(await sentFrom(orders[1]!)).toBe('A LAMP=2');
  });

  it('leaves out what is frozen, excluded or inactive, and goes by region before priority', async () => {
    await tx(async (t) => {
      const regions = [{ country: 'CN', province: '浙江省' }];
      const sources = [
        { warehouseId: houses.A, excluded: true },
        { warehouseId: houses.B },
        { warehouseId: houses.C, regions },
      ];
      await set(t, 1, { sources });
    });
    desk = new OrderDesk();
    const orders = [wish({ LAMP: 1 }), wish({ CUP: 4 })];
    expect(codes(await place(...orders))).toEqual(['placed', 'out_of_stock']);
    expect(await sentFrom(orders[0]!)).toBe('C LAMP=1');
    await tx((t) => t.run`UPDATE inventory.stock_balance SET frozen = true WHERE warehouse_id = ${houses.C}`);
    const other = wish({ LAMP: 1 });
    expect(codes(await place(other))).toEqual(['placed']);
    expect(await sentFrom(other)).toBe('B LAMP=1');
  });

  it('sends what expires first where the rule goes by that', async () => {
    await tx(async (t) => {
      await set(t, 1, { criteria: ['oldest_lot'] });
      const lot = (warehouseId: string, expiresOn: string) =>
        receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 1, lot: expiresOn, expiresOn }] });
      await lot(houses.B, '2098-01-01');
      await lot(houses.C, '2097-12-31');
    });
    desk = new OrderDesk();
    const order = wish({ LAMP: 1 });
    expect(codes(await place(order))).toEqual(['placed']);
    expect(await sentFrom(order)).toBe('C LAMP=1');
  });

  it('never oversells what two shops draw from at once', async () => {
    const rounds = Array.from({ length: 20 }, (_, n) =>
      place(wish({ LAMP: 1, CUP: n % 2 ? 1 : 2 }), wish({ LAMP: 1 }, { shopId: shops.plain }), wish({ FAN: 1 })),
    );
    const answers = (await Promise.all(rounds)).flat();
    const placed = answers.filter(({ status }) => status === 201).length;
    const [{ units, orders }] = (await tx(
      (t) => t.sql<{ units: number; orders: number }>`
        SELECT (SELECT sum(quantity)::int FROM orders.order_line) AS units, (SELECT count(*)::int FROM orders.sales_order) AS orders`,
    )) as [{ units: number; orders: number }];
    const held = await reserved();
    expect(orders).toBe(placed);
    expect(Object.values(held).reduce((sum, one) => sum + one, 0)).toBe(units);
    expect([held['A:LAMP'], held['B:FAN'], held['C:FAN']]).toEqual([4, 5, 3]);
  });
});

describe('a split order', () => {
  it('gives back every part when it is cancelled', async () => {
    const order = wish({ LAMP: 8, CUP: 1 });
    await place(order);
    const refused = await tx((t) => cancelOrders(t, actor, { ids: [order.orderId], reason: 'x' }));
    expect([...refused]).toEqual([]);
    expect(await reserved()).toEqual({});
  });

  it('is allocated anew, all from one warehouse or by the rule, and says where it went', async () => {
    const order = wish({ LAMP: 5, CUP: 2 });
    await place(order);
    expect(await sentFrom(order)).toBe('B A:CUP=2 B:LAMP=5');
    const anew = (version: number, warehouseId?: string): Promise<void> =>
      tx((t) => allocateAnew(t, actor, { id: order.orderId, version, warehouseId }));
    await expect(anew(1, houses.C)).rejects.toMatchObject({
      code: 'out_of_stock',
      params: { sku: 'LAMP', available: 3 },
    });
    await expect(anew(1, uuid7())).rejects.toMatchObject({ code: 'warehouse_unknown' });
    await tx((t) => receive(t, houses.C, { LAMP: 9 }));
    await anew(1);
    expect(await sentFrom(order)).toBe('C LAMP=5 CUP=2');
    expect(await reserved()).toEqual({ 'C:CUP': 2, 'C:LAMP': 5 });
    await anew(2);
    await tx((t) => receive(t, houses.B, { CUP: 2 }));
    await anew(2, houses.B);
    expect(await reserved()).toEqual({ 'B:CUP': 2, 'B:LAMP': 5 });
    await expect(anew(2)).rejects.toMatchObject({ code: 'version_stale' });
    const events = await tx(
      (t) => t.sql<{ byHand: boolean }>`
        SELECT payload->'byHand' AS "byHand" FROM platform.event WHERE subject_id = ${order.orderId} AND type = 'order.allocated' ORDER BY subject_version`,
    );
    expect(events).toEqual([{ byHand: false }, { byHand: true }]);
  });
});

describe('the rule of a shop', () => {
  it('is kept with before and after, and refuses what is stale, twice, unknown or leaves nothing', async () => {
    const saved = await tx((t) => readAllocation(t, shops.web));
    expect(saved).toMatchObject({ ...RULE, version: 1, currency: 'GBP' });
    expect(saved.sources.map(({ warehouseId, priority }) => [warehouseId, priority])).toEqual([
      [houses.A, 1],
      [houses.B, 2],
      [houses.C, 3],
    ]);
    const own = { warehouseId: houses.A, priority: 1, active: true };
    expect(await tx((t) => readAllocation(t, shops.plain))).toMatchObject({ version: 0, sources: [own] });
    await tx((t) => set(t, 1, { mostParcels: 2 }));
    await tx((t) => set(t, 2, { mostParcels: 2 }));
    const change = (version: number, input: Partial<SetAllocationDto>) => tx((t) => set(t, version, input));
    await expect(change(1, {})).rejects.toMatchObject({ code: 'version_stale' });
    const [twice, nobody] = [{ warehouseId: houses.A }, { warehouseId: uuid7() }];
    const bad = { criteria: ['cost', 'cost'] as SetAllocationDto['criteria'], sources: [twice, twice, nobody] };
    await expect(change(2, bad)).rejects.toMatchObject({
      errors: [
        { pointer: '/criteria/1', code: 'criterion_twice' },
        { pointer: '/sources/1/warehouseId', code: 'source_twice' },
        { pointer: '/sources/2/warehouseId', code: 'warehouse_unknown' },
      ],
    });
    await expect(change(2, { sources: [{ ...twice, excluded: true }] })).rejects.toMatchObject({
      code: 'no_source_left',
    });
    const events = await tx(
      (t) =>
        t.sql`SELECT payload FROM platform.event WHERE type = 'allocation.edited' AND subject_id = ${shops.web} ORDER BY subject_version`,
    );
    expect(events).toHaveLength(2);
    expect(events[1]).toEqual({
      payload: { fields: ['mostParcels'], changes: { mostParcels: { before: 3, after: 2 } } },
    });
  });

  it('is tried on lines, on an order that is there and before it is saved, without reserving anything', async () => {
    const lines = [
      { sku: 'LAMP', quantity: 5 },
      { sku: 'POST', quantity: 1 },
    ];
    const asked = { shopId: shops.web, country: 'CN', lines };
    const tried = await tx((t) => tryAllocation(t, asked));
    expect(await tx((t) => tryAllocation(t, { ...asked, orderNumber: null as never }))).toEqual(tried);
    expect(tried).toMatchObject({
      outcome: 'allocated',
      exact: true,
      parcels: 1,
      decidedBy: 'fewest_splits',
      short: [],
    });
    expect(tried.parts).toEqual([{ lineNo: 1, sku: 'LAMP', warehouseId: houses.B, quantity: 5 }]);
    expect(tried.places.map(({ warehouseCode, why, has }) => [warehouseCode, why, has])).toEqual([
      ['A', 'more_parcels', 4],
      ['B', 'chosen', 5],
      ['C', 'more_parcels', 3],
    ]);
    expect(await reserved()).toEqual({});
    const order = wish({ LAMP: 6 });
    await place(order);
    const again = { shopId: shops.web, orderNumber: order.number };
    expect(await tx((t) => tryAllocation(t, again))).toMatchObject({ parts: [{ warehouseId: houses.B, quantity: 6 }] });
    const rule = {
      ...RULE,
      maySplitOrder: false,
      sources: [{ warehouseId: houses.A, costMinor: 700 }, { warehouseId: houses.C }],
    };
    expect(await tx((t) => tryAllocation(t, { ...again, rule }))).toMatchObject({ outcome: 'too_scattered' });
    const few = { shopId: shops.web, lines: [{ sku: 'FAN', quantity: 9 }] };
    expect(await tx((t) => tryAllocation(t, few))).toMatchObject({
      outcome: 'short',
      short: [{ sku: 'FAN', available: 8 }],
    });
    const bad = { shopId: shops.web, lines: [{ sku: 'NONE', quantity: 1 }] };
    await expect(tx((t) => tryAllocation(t, bad))).rejects.toMatchObject({ code: 'unknown_sku' });
    await expect(tx((t) => tryAllocation(t, { shopId: shops.plain, orderNumber: order.number }))).rejects.toMatchObject(
      { code: 'order_unknown' },
    );
    await expect(tx((t) => tryAllocation(t, { shopId: uuid7(), lines }))).rejects.toMatchObject({
      code: 'unknown_shop',
    });
    await expect(tx((t) => tryAllocation(t, { shopId: shops.web }))).rejects.toMatchObject({ code: 'lines_missing' });
  });
});
