import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock, registerSerials, setStockItem } from '@zhanggui/inventory';
import { OrderIntake } from '@zhanggui/orders';
import { type Actor, LanePool, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { packOrders, pickOrders } from './index.js';
import { nameShippedSerials } from './name-shipped-serials.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let order: { id: string; number: number };

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url);
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

/** An order of two phones and a watch, and three units of each with their numbers; S3 is the number of one of both. */
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  const shopId = uuid7();
  await tx(async (t) => {
    const warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    await t.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId });
    const skus = ['PHONE', 'WATCH'];
    const products = skus.map((sku) => ({ name: sku, variants: [{ sku, price: '1' }] }));
    const made = await createProducts(t, actor, { currency: 'GBP', products });
    await receiveStock(t, actor, { warehouseId, lines: skus.map((sku) => ({ sku, quantity: 3 })) });
    for (const [n, { variants }] of made.entries()) {
      const variantId = variants[0]!.id;
      await setStockItem(t, actor, { variantId, version: 0, change: { tracksSerials: true } });
      const serials = n === 0 ? ['S1', 'S2', 'S3'] : ['S3', 'W1'];
      await registerSerials(t, actor, { variantId, warehouseId, serials });
    }
  });
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const lines = [
    { sku: 'PHONE', quantity: 2 },
    { sku: 'WATCH', quantity: 1 },
  ];
  const input = {
    shopId,
    externalNumber: randomUUID(),
    paymentStatus: 'paid' as const,
    buyer: { name: 'Ada' },
    address: { recipient: 'Ada', street: 'Lane' },
    lines,
  };
  const [answer] = await new OrderIntake(test.db, lanes).place(actor, claim, 'en', [input]);
  ({ order } = JSON.parse(answer!.body) as { order: { id: string; number: number } });
});

const name = (...serials: { serial: string; sku?: string }[]): Promise<unknown> =>
  tx((t) => nameShippedSerials(t, actor, { orderNumber: Number(order.number), serials }));
const pack = (): Promise<unknown> =>
  tx(async (t) => {
    await pickOrders(t, actor, { ids: [order.id] });
    await packOrders(t, actor, { ids: [order.id] });
  });
const shipped = async (): Promise<string[]> => {
  const rows = await tx(
    (t) => t.sql<{ serial: string }>`
      SELECT serial FROM inventory.serial WHERE state = 'shipped' AND order_id = ${order.id} ORDER BY serial`,
  );
  return rows.map(({ serial }) => serial);
};

describe('the units that go with an order', () => {
  it('are noted once it is packed, and shipped with it', async () => {
    await expect(name({ serial: 'S1' })).rejects.toMatchObject({ code: 'nothing_packed' });
    await pack();
    expect(await name({ serial: 'S1' }, { serial: ' W1 ' })).toEqual({ moved: 2 });
    expect(await shipped()).toEqual(['S1', 'W1']);
  });

  it('are in stock, of its articles, and no more than lie in its parcels', async () => {
    await pack();
    await expect(name({ serial: 'S9' }, { serial: 'S1' }, { serial: 'S1' })).rejects.toMatchObject({
      errors: [
        { pointer: '/serials/0/serial', code: 'serial_unknown' },
        { pointer: '/serials/2/serial', code: 'serial_unknown' },
      ],
    });
    await expect(name({ serial: 'S3' })).rejects.toMatchObject({ code: 'serial_ambiguous' });
    await name({ serial: 'S3', sku: 'PHONE' }, { serial: 'S1' });
    await expect(name({ serial: 'S2' })).rejects.toMatchObject({
      code: 'serials_beyond_parcels',
      params: { sku: 'PHONE', units: 2 },
    });
    expect(await shipped()).toEqual(['S1', 'S3']);
    await expect(
      tx((t) => nameShippedSerials(t, actor, { orderNumber: 999, serials: [{ serial: 'S2' }] })),
    ).rejects.toMatchObject({ code: 'order_number_unknown' });
  });

  it('are noted by one of two people only', async () => {
    await pack();
    const both = await Promise.allSettled([name({ serial: 'W1' }), name({ serial: 'S3', sku: 'WATCH' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
