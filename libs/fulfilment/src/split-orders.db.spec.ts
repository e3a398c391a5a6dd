import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { cancelOrders, expireOrders, markOrdersPaid, OrderIntake } from '@zhanggui/orders';
import { type Actor, LanePool, type Problem, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  auditReservations,
  deliverOrders,
  packOrders,
  pickOrders,
  shipOrders,
  unpackOrders,
  unpickOrders,
} from './index.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let shopId: string;
let houses: { A: string; B: string };
let id: string;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url, 2);
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
      name: 'Web',
      channel: 'web',
      currency: 'GBP',
      warehouseId: houses.A,
    });
    await createProducts(t, actor, {
      currency: 'GBP',
      products: [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '2' }] }],
    });
    await receiveStock(t, actor, { warehouseId: houses.A, lines: [{ sku: 'LAMP', quantity: 4 }] });
    await receiveStock(t, actor, { warehouseId: houses.B, lines: [{ sku: 'LAMP', quantity: 6 }] });
    await t.run`
      INSERT INTO orders.allocation_rule (shop_id, criteria, may_split_order, may_split_line, most_parcels)
      VALUES (${shopId}, '{fewest_splits,priority}', true, true, 3)`;
    await t.run`
      INSERT INTO orders.allocation_source (shop_id, warehouse_id, priority) VALUES (${shopId}, ${houses.A}, 1), (${shopId}, ${houses.B}, 2)`;
  });
  id = await place(7);
});
afterEach(async () => {
  expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  expect((await tx((t) => auditReservations(t, actor))).mismatches).toEqual([]);
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>, as = actor): Promise<T> => test.db.tx(as, work);

async function place(quantity: number, paymentStatus: 'paid' | 'unpaid' = 'paid'): Promise<string> {
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const order = {
    shopId,
    externalNumber: randomUUID(),
    paymentStatus,
    buyer: { name: 'Ada' },
    address: { recipient: 'Ada', street: '1 Lane' },
    lines: [{ sku: 'LAMP', quantity }],
  };
  const [answer] = await new OrderIntake(test.db, lanes).place(actor, claim, 'en', [order]);
  return (JSON.parse(answer!.body) as { order: { id: string } }).order.id;
}

type Step = (t: Tx, actor: Actor, parts: { ids: string[]; warehouseId?: string }) => Promise<Map<string, Problem>>;

/** `done`, or the code of the refusal. */
const run = async (step: Step, warehouseId?: string, as = actor): Promise<string> =>
  (await tx((t) => step(t, as, { ids: [id], ...(warehouseId && { warehouseId }) }), as)).get(id)?.code ?? 'done';

const ship: Step = (t, as, { ids, warehouseId }) =>
  shipOrders(t, as, [{ orderId: ids[0]!, carrier: 'sf', trackingNumber: `SF${warehouseId ? 1 : 2}000` }], warehouseId);

const stage = async (): Promise<string> =>
  (await tx((t) => t.sql<{ stage: string }>`SELECT stage FROM orders.sales_order WHERE id = ${id}`))[0]!.stage;

const held = (): Promise<unknown[]> =>
  tx(
    (t) => t.sql`
      SELECT w.code, b.on_hand::int AS "onHand", b.reserved::int FROM inventory.stock_balance b
      JOIN inventory.warehouse w ON w.id = b.warehouse_id ORDER BY 1`,
  );

describe('an order that leaves from two warehouses', () => {
  it('is picked, packed and shipped part by part', async () => {
    expect(await run(pickOrders, houses.B)).toBe('done');
    expect(await stage()).toBe('picking');
    expect([await run(pickOrders, houses.B), await run(packOrders, houses.A)]).toEqual([
      'not_in_stage',
      'not_in_stage',
    ]);
    expect([await run(packOrders, houses.B), await run(ship, houses.B)]).toEqual(['done', 'done']);
    expect(await stage()).toBe('partially_shipped');
    expect(await held()).toEqual([
      { code: 'A', onHand: 4, reserved: 4 },
      { code: 'B', onHand: 3, reserved: 0 },
    ]);
    expect((await tx((t) => cancelOrders(t, actor, { ids: [id], reason: 'x' }))).get(id)?.code).toBe('not_in_stage');
    expect([await run(pickOrders), await run(packOrders), await run(ship)]).toEqual(['done', 'done', 'done']);
    expect(await stage()).toBe('shipped');
    expect(await held()).toMatchObject([{ onHand: 0, reserved: 0 }, { onHand: 3 }]);
    expect([await run(deliverOrders, houses.A), await stage()]).toEqual(['done', 'shipped']);
    expect([await run(deliverOrders, houses.B), await stage()]).toEqual(['done', 'delivered']);
    const parcels = await tx(
      (t) => t.sql`
        SELECT p.parcel_no AS no, w.code, p.tracking_number AS tracking, l.quantity FROM fulfilment.parcel p
        JOIN inventory.warehouse w ON w.id = p.warehouse_id JOIN fulfilment.parcel_line l ON l.parcel_id = p.id ORDER BY 1`,
    );
    expect(parcels).toEqual([
      { no: 1, code: 'B', tracking: 'SF1000', quantity: 3 },
      { no: 2, code: 'A', tracking: 'SF2000', quantity: 4 },
    ]);
  });

  it('makes one parcel for each warehouse at once, and goes back part by part', async () => {
    expect([await run(pickOrders), await run(packOrders, houses.A), await stage()]).toEqual([
      'done',
      'done',
      'picking',
    ]);
    expect([await run(packOrders), await stage()]).toEqual(['done', 'packed']);
    expect([await run(unpackOrders, houses.B), await run(unpickOrders, houses.B), await stage()]).toEqual([
      'done',
      'done',
      'picking',
    ]);
    expect([await run(unpackOrders), await run(unpickOrders), await stage()]).toEqual(['done', 'done', 'allocated']);
    expect((await tx((t) => cancelOrders(t, actor, { ids: [id], reason: 'x' }))).size).toBe(0);
    expect(await held()).toMatchObject([{ reserved: 0 }, { reserved: 0 }]);
  });

  it('is seen and moved by who works in one of them, as far as that goes', async () => {
    const packer: Actor = { ...actor, scope: { shopIds: null, warehouseIds: [houses.B] } };
    const stranger: Actor = { ...actor, scope: { shopIds: null, warehouseIds: [uuid7()] } };
    expect(await run(pickOrders, undefined, stranger)).toBe('not_found');
    expect((await tx((t) => cancelOrders(t, packer, { ids: [id], reason: 'x' }), packer)).get(id)?.code).toBe(
      'parts_elsewhere',
    );
    for (const step of [pickOrders, packOrders, ship]) expect(await run(step, undefined, packer)).toBe('done');
    expect(await stage()).toBe('partially_shipped');
    expect(await held()).toMatchObject([
      { onHand: 4, reserved: 4 },
      { onHand: 3, reserved: 0 },
    ]);
  });

  it('leaves an order of one warehouse as it was, and refuses another warehouse', async () => {
    id = await place(3);
    expect(await run(pickOrders, houses.A)).toBe('no_part_there');
    expect([await run(pickOrders, houses.B), await run(packOrders, houses.A)]).toEqual(['done', 'no_part_there']);
    expect([await run(packOrders), await run(ship, houses.B), await stage()]).toEqual(['done', 'done', 'shipped']);
  });
});

describe('an order of two warehouses that is paid when it has expired', () => {
  let late: string;

  beforeEach(async () => {
    await tx((t) => cancelOrders(t, actor, { ids: [id], reason: 'x' }));
    late = await place(7, 'unpaid');
    await tx((t) => t.run`UPDATE orders.sales_order SET pay_by = now() - interval '1 second' WHERE id = ${late}`);
    expect(await tx((t) => expireOrders(t, actor))).toBe(1);
    expect(await held()).toMatchObject([{ reserved: 0 }, { reserved: 0 }]);
  });

  const pay = async (): Promise<string> =>
    (await tx((t) => markOrdersPaid(t, actor, { ids: [late] }))).get(late)?.code ?? 'paid';

  it('holds its parts again where they were', async () => {
    expect(await pay()).toBe('paid');
    expect(await held()).toMatchObject([{ reserved: 4 }, { reserved: 3 }]);
  });

  it('holds nothing where one of its parts is gone', async () => {
    const other = await place(4);
    expect(await held()).toMatchObject([{ reserved: 4 }, { reserved: 0 }]);
    expect(await pay()).toBe('out_of_stock');
    expect(await held()).toMatchObject([{ reserved: 4 }, { reserved: 0 }]);
    await tx((t) => cancelOrders(t, actor, { ids: [other], reason: 'x' }));
    expect(await pay()).toBe('paid');
  });
});
