import { randomUUID } from 'node:crypto';
import { openWarehouse, receiveStock } from '@zhanggui/inventory';
import { openShop } from '@zhanggui/platform';
import { type BulkAnswer, Client, type Page, type Placed, type Problem } from './support/client.js';
import { type House, mismatches, openHouse } from './support/house.js';
import { makeKey, orderOf } from './support/store.js';

let house: House;
let north: string;
/** A second shop that ships from the same two warehouses, the other way round. */
let otherShop: string;

const rule = (sources: string[], more: object = {}): object => ({
  criteria: ['fewest_splits', 'priority'],
  maySplitOrder: true,
  maySplitLine: true,
  mostParcels: 3,
  sources: sources.map((warehouseId) => ({ warehouseId })),
  ...more,
});

const put = (shopId: string, body: object, version: number, client = house.owner) =>
  client.send<Problem & { version: number }>('PUT', `/allocation/${shopId}`, {
    body,
    headers: { 'if-match': `"v${version}"` },
  });

beforeAll(async () => {
  house = await openHouse({ LAMP: 12, CUP: 10, FAN: 40 }, { apis: 2 });
  const { test, store } = house;
  await test.db.tx(store.owner, async (tx) => {
    north = (await openWarehouse(tx, store.owner, { code: 'NORTH', name: 'North' })).id;
    const shop = { code: 'other', name: 'Other', channel: 'web', currency: 'GBP', warehouseId: north };
    otherShop = (await openShop(tx, store.owner, shop)).id;
    const lines = [
      { sku: 'LAMP', quantity: 8 },
      { sku: 'CUP', quantity: 10 },
    ];
    await receiveStock(tx, store.owner, { warehouseId: north, lines });
  });
  expect((await put(store.shopId, rule([store.warehouseId, north]), 0)).status).toBe(200);
  expect((await put(otherShop, rule([north, store.warehouseId]), 0)).status).toBe(200);
});
afterAll(() => house.close());

/** Sends one order each at the same time, in turn to both processes and for both shops; their statuses. */
async function rush(orders: readonly Record<string, number>[]): Promise<number[]> {
  const answers = await Promise.all(
    orders.map((units, n) => {
      const shopId = n % 4 < 2 ? house.store.shopId : otherShop;
      return house.at(n % 2).post<Placed>('/orders', { orders: [orderOf({ shopId }, units)] });
    }),
  );
  return answers.map(({ status }) => status);
}

const count = (statuses: readonly number[], wanted: number): number =>
  statuses.filter((status) => status === wanted).length;

describe('two shops that ship from the same two warehouses, through two API processes', () => {
  it('sell the last 20 units of both warehouses to exactly as many, whole or split', async () => {
    const statuses = await rush(Array.from({ length: 40 }, () => ({ LAMP: 1 })));
    expect([count(statuses, 201), count(statuses, 409)]).toEqual([20, 20]);
    const carts = await rush(Array.from({ length: 16 }, () => ({ CUP: 3 })));
    // 20 units in all are six carts of three, of which those that no warehouse has whole are split.
    expect([count(carts, 201), count(carts, 409)]).toEqual([6, 10]);
    expect(await mismatches(house)).toEqual([]);
    const [sums] = await house.read(
      (tx) => tx.sql`
        SELECT (SELECT sum(quantity)::int FROM orders.order_line) AS ordered, (SELECT sum(reserved)::int FROM inventory.stock_balance) AS reserved,
          (SELECT sum(quantity)::int FROM inventory.stock_movement WHERE kind = 'reserve') AS moved,
          (SELECT count(*)::int FROM inventory.stock_balance WHERE reserved > on_hand) AS oversold`,
    );
    expect(sums).toEqual({ ordered: 38, reserved: 38, moved: 38, oversold: 0 });
  });
});

describe('an order split over two warehouses', () => {
  let id: string;
  let packer: Client;

  beforeAll(async () => {
    const { test, store } = house;
    await test.db.tx(store.owner, (tx) =>
      receiveStock(tx, store.owner, { warehouseId: north, lines: [{ sku: 'FAN', quantity: 5 }] }),
    );
    const { body } = await house.owner.post<Placed>('/orders', { orders: [orderOf(store, { FAN: 43 })] });
    id = body.results[0]!.order!.id;
    packer = await keyFor([north]);
  });

  async function keyFor(warehouseIds: string[]): Promise<Client> {
    const { test, store } = house;
    const secret = await makeKey(test, store.merchantId, store.owner.id, 'viewer', `limited ${randomUUID()}`);
    const { body: keys } = await house.owner.get<{ items: { id: string }[] }>('/api-keys');
    const { body: roles } = await house.owner.get<{ items: { id: string; code: string }[] }>('/roles');
    const operator = roles.items.find(({ code }) => code === 'operator')!.id;
    await house.read(
      (tx) => tx.run`
        UPDATE platform.role_assignment SET role_id = ${operator}, warehouse_ids = ${warehouseIds}::uuid[]
        WHERE subject_id = ${keys.items[0]!.id}`,
    );
    return Client.withKey(house.apis[0]!.url, secret);
  }

  it('is seen by who works in one of them, with the part that lies there', async () => {
    const { body } = await packer.get<Page<{ id: string }>>('/orders');
    expect(body.items.map((order) => order.id)).toContain(id);
    const order = await packer.get<{ parts: { warehouseCode: string; units: number; actions: string[] }[] }>(
      `/orders/${id}`,
    );
    expect(order.body.parts).toMatchObject([{ warehouseCode: 'NORTH', units: 3, actions: ['pick'] }]);
    const cancel = await packer.post<BulkAnswer>('/orders/cancel', { items: [{ id }], reason: 'x' });
    expect(cancel.body.results).toMatchObject([{ status: 409, problem: { code: 'parts_elsewhere' } }]);
  });

  it('leaves part by part, moved by those who work there', async () => {
    const items = [{ orderId: id }];
    const shipped = [{ orderId: id, carrier: 'sf', trackingNumber: 'SF100200' }];
    for (const [step, body] of [
      ['pick', items],
      ['pack', items],
      ['ship', shipped],
    ] as const) {
      const answer = await packer.post<BulkAnswer>(`/fulfilment/${step}`, { items: body });
      expect(answer.body.results).toMatchObject([{ status: 200 }]);
    }
    const half = await house.owner.get<{ stage: string; actions: string[] }>(`/orders/${id}`);
    expect(half.body).toMatchObject({
      stage: 'partially_shipped',
      actions: expect.arrayContaining(['pick', 'deliver']) as string[],
    });
    const { warehouseId } = house.store;
    for (const [step, body] of [
      ['pick', items],
      ['pack', items],
      ['ship', shipped],
    ] as const) {
      const answer = await house.operator.post<BulkAnswer>(`/fulfilment/${step}`, { items: body, warehouseId });
      expect(answer.body.results).toMatchObject([{ status: 200 }]);
    }
    const whole = await house.owner.get<{ stage: string; lines: { shippedQuantity: number }[] }>(`/orders/${id}`);
    expect(whole.body).toMatchObject({ stage: 'shipped', lines: [{ shippedQuantity: 43 }] });
    expect(await mismatches(house)).toEqual([]);
  });
});

describe('the rule over HTTP', () => {
  it('is read by who may see shops, set by who may change them, and refused where it is not understood', async () => {
    const { store } = house;
    const read = await house.viewer.get<{ sources: unknown[] }>(`/allocation/${store.shopId}`);
    expect([read.status, read.body.sources.length, read.headers.get('etag')]).toEqual([200, 2, '"v1"']);
    expect((await put(store.shopId, rule([north]), 1, house.viewer)).status).toBe(403);
    expect((await put(store.shopId, rule([north]), 7)).status).toBe(412);
    expect((await put(randomUUID(), rule([north]), 0)).status).toBe(404);
    const bad = [
      rule([]),
      rule([north], { criteria: ['luck'] }),
      rule([north], { mostParcels: 0 }),
      { ...rule([]), sources: [{ warehouseId: north, regions: [{ country: 'China' }] }] },
    ];
    for (const body of bad)
      expect((await put(store.shopId, body, 1)).body).toMatchObject({ status: 400, code: 'invalid' });
  });

  it('is tried by who may read orders, and reserves nothing', async () => {
    const input = { shopId: house.store.shopId, country: 'GB', lines: [{ sku: 'CUP', quantity: 2 }] };
    const { status, body } = await house.viewer.post<{ outcome: string; parts: unknown[] }>(
      '/allocation/dry-run',
      input,
    );
    expect([status, body.outcome]).toEqual([200, 'allocated']);
  });

  it('allocates an order anew for who has its version', async () => {
    const { store } = house;
    const { body } = await house.owner.post<Placed>('/orders', { orders: [orderOf(store, { FAN: 1 })] });
    expect(body).toMatchObject({ results: [{ status: 201 }] });
    const { id } = body.results[0]!.order!;
    const anew = (version: number) =>
      house.operator.send<Problem & { warehouseCode: string; version: number }>('POST', `/orders/${id}/allocate`, {
        body: { warehouseId: store.warehouseId },
        headers: { 'if-match': `"v${version}"` },
      });
    expect((await anew(3)).status).toBe(412);
    expect((await anew(1)).body).toMatchObject({ code: 'out_of_stock' });
  });
});
