import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { OrderIntake } from '@zhanggui/orders';
import { type Actor, LanePool, type Problem, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  deliverOrders,
  packOrders,
  pickOrders,
  type Shipment,
  shipOrders,
  unpackOrders,
  unpickOrders,
} from './index.js';

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
      ...['A', 'B'].map((sku) => ({ name: sku, variants: [{ sku, price: '1' }] })),
      { name: 'Postage', variants: [{ sku: 'POST', price: '1', stocked: false }] },
    ];
    await createProducts(t, actor, { currency: 'GBP', products });
    await receiveStock(t, actor, { warehouseId, lines: ['A', 'B'].map((sku) => ({ sku, quantity: 50 })) });
  });
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

type Line = readonly [sku: string, quantity: number];

async function place(...orders: Line[][]): Promise<string[]> {
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const inputs = orders.map((lines) => ({
    shopId,
    externalNumber: randomUUID(),
    paymentStatus: 'paid' as const,
    buyer: { name: 'Ada' },
    address: { recipient: 'Ada', street: 'Lane' },
    lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
  }));
  const answers = await new OrderIntake(test.db, lanes).place(actor, claim, 'en', inputs);
  return answers.map(({ body }) => (JSON.parse(body) as { order: { id: string } }).order.id);
}

type Step = (tx: Tx, actor: Actor, input: { ids: readonly string[] }) => Promise<Map<string, Problem>>;

const codes = (refused: Map<string, Problem>): string[] => [...refused.values()].map(({ code }) => code);
const step = async (run: Step, ...ids: string[]): Promise<string[]> => codes(await tx((t) => run(t, actor, { ids })));
const ship = async (...shipments: Shipment[]): Promise<string[]> =>
  codes(await tx((t) => shipOrders(t, actor, shipments)));
const label = (orderId: string, trackingNumber = 'SF1000'): Shipment => ({ orderId, carrier: 'sf', trackingNumber });

const parcels = (orderId: string): Promise<unknown[]> =>
  tx(
    (t) => t.sql`
      SELECT p.parcel_no AS no, p.status, p.carrier, p.tracking_number AS tracking, p.packed_at IS NOT NULL AS packed, p.shipped_at IS NOT NULL AS shipped,
        (SELECT json_agg(json_build_array(l.line_no, l.quantity) ORDER BY l.line_no) FROM fulfilment.parcel_line l WHERE l.parcel_id = p.id) AS lines
      FROM fulfilment.parcel p WHERE p.order_id = ${orderId} ORDER BY p.parcel_no`,
  );
const stock = async (): Promise<unknown> => {
  const rows = await tx(
    (t) => t.sql<{ sku: string; held: string }>`
      SELECT v.sku, b.on_hand || '/' || b.reserved AS held FROM inventory.stock_balance b JOIN catalog.variant v ON v.id = b.variant_id ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ sku, held }) => [sku, held]));
};
const events = async (orderId: string): Promise<string[]> => {
  const rows = await tx(
    (t) =>
      t.sql<{ type: string }>`SELECT type FROM platform.event WHERE subject_id = ${orderId} ORDER BY subject_version`,
  );
  return rows.map(({ type }) => type.replace('order.', ''));
};

describe('picking orders', () => {
  it('makes one parcel per order with every stocked line, and touches no stock', async () => {
    const [one, other] = (await place(
      [
        ['A', 2],
        ['POST', 1],
        ['A', 3],
      ],
      [['B', 1]],
    )) as [string, string];
    expect(await step(pickOrders, one, other)).toEqual([]);
    expect(await parcels(one)).toMatchObject([
      {
        no: 1,
        status: 'picking',
        lines: [
          [1, 2],
          [3, 3],
        ],
      },
    ]);
    expect(await parcels(other)).toMatchObject([{ no: 1, lines: [[1, 1]] }]);
    expect(await stock()).toEqual({ A: '50/5', B: '50/1' });
  });

  it('of an order of services alone makes an empty parcel, which can go its way', async () => {
    const [id] = (await place([['POST', 1]])) as [string];
    expect(await step(pickOrders, id)).toEqual([]);
    expect(await step(packOrders, id)).toEqual([]);
    expect(await ship(label(id))).toEqual([]);
    expect(await parcels(id)).toMatchObject([{ status: 'shipped', lines: null }]);
  });

  it('is done once, however many ask for it at the same time', async () => {
    const ids = await place([['A', 1]], [['A', 1]], [['A', 1]]);
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) => step(pickOrders, ...(n % 2 ? ids : [...ids].reverse()))),
    );
    expect(answers.flat()).toEqual(Array.from({ length: 12 }, () => 'not_in_stage'));
    for (const id of ids) expect(await parcels(id)).toHaveLength(1);
  });
});

describe('going one step back', () => {
  it('opens a packed parcel again, and takes a picked one back for a new parcel with the same goods', async () => {
    const [id] = (await place([['A', 4]])) as [string];
    for (const run of [pickOrders, packOrders, unpackOrders]) expect(await step(run, id)).toEqual([]);
    expect(await parcels(id)).toMatchObject([{ no: 1, status: 'picking', packed: false }]);
    expect(await step(unpickOrders, id)).toEqual([]);
    expect(await step(pickOrders, id)).toEqual([]);
    expect(await parcels(id)).toMatchObject([
      { no: 1, status: 'cancelled', lines: [[1, 4]] },
      { no: 2, status: 'picking', lines: [[1, 4]] },
    ]);
    expect(await events(id)).toEqual(['placed', 'picking', 'packed', 'unpacked', 'unpicked', 'picking']);
    expect(await stock()).toEqual({ A: '50/4', B: '50/0' });
  });

  it('is refused once the parcel has left the house', async () => {
    const [id] = (await place([['A', 1]])) as [string];
    for (const run of [pickOrders, packOrders]) await step(run, id);
    await ship(label(id));
    for (const run of [unpackOrders, unpickOrders, packOrders, pickOrders])
      expect(await step(run, id)).toEqual(['not_in_stage']);
  });
});

describe('shipping orders', () => {
  it('takes the goods out of the house, with carrier and number on the parcel and in the event', async () => {
    const [one, other] = (await place(
      [
        ['A', 2],
        ['B', 1],
        ['A', 1],
      ],
      [['A', 5]],
    )) as [string, string];
    for (const run of [pickOrders, packOrders]) await step(run, one, other);
    expect(await ship(label(one, 'SF-1'), label(other, 'SF-2'))).toEqual([]);
    expect(await stock()).toEqual({ A: '42/0', B: '49/0' });
    expect(await parcels(one)).toMatchObject([{ status: 'shipped', carrier: 'sf', tracking: 'SF-1', shipped: true }]);
    expect(await parcels(other)).toMatchObject([{ tracking: 'SF-2' }]);
    const moved = await tx(
      (t) => t.sql`SELECT from_account || '>' || to_account AS way, quantity::int, ref_id AS ref
      FROM inventory.stock_movement WHERE kind = 'ship' ORDER BY txn_id, line_no`,
    );
    expect(moved).toEqual(
      [2, 1, 1, 5].map((quantity, n) => ({ way: 'reserved>customer', quantity, ref: n < 3 ? one : other })),
    );
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('twice at once ships once: stock leaves once, and one tracking number stands', async () => {
    const [id] = (await place([['A', 2]])) as [string];
    for (const run of [pickOrders, packOrders]) await step(run, id);
    const answers = await Promise.all(['SF-1', 'SF-2', 'SF-3', 'SF-4'].map((number) => ship(label(id, number))));
    expect(answers.flat()).toEqual(['not_in_stage', 'not_in_stage', 'not_in_stage']);
    expect(await stock()).toEqual({ A: '48/0', B: '50/0' });
    expect((await events(id)).filter((type) => type === 'shipped')).toHaveLength(1);
  });

  it('of many orders that share goods, in opposite order at the same time, waits for no one for ever', async () => {
    const ids = await place(
      ...Array.from({ length: 12 }, (_, n): Line[] =>
        n % 2
          ? [
              ['A', 1],
              ['B', 1],
            ]
          : [
              ['B', 1],
              ['A', 1],
            ],
      ),
    );
    for (const run of [pickOrders, packOrders]) await step(run, ...ids);
    const half = (odd: number): Shipment[] => ids.filter((_, n) => n % 2 === odd).map((id) => label(id));
    const answers = await Promise.all([ship(...half(0)), ship(...half(1).reverse())]);
    expect(answers.flat()).toEqual([]);
    expect(await stock()).toEqual({ A: '38/0', B: '38/0' });
  });

  it('answers for each order by itself', async () => {
    const [ready, picked] = (await place([['A', 1]], [['A', 1]])) as [string, string];
    await step(pickOrders, ready, picked);
    await step(packOrders, ready);
    const nobody = uuid7();
    const refused = await tx((t) => shipOrders(t, actor, [label(nobody), label(picked), label(ready)]));
    expect([...refused].map(([id, { code }]) => [id, code])).toEqual([
      [nobody, 'not_found'],
      [picked, 'not_in_stage'],
    ]);
    expect(await step(deliverOrders, ready)).toEqual([]);
    expect(await events(ready)).toEqual(['placed', 'picking', 'packed', 'shipped', 'delivered']);
  });
});
