import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, applyRetention, LanePool, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../orders.messages.js';
import { cancelOrders } from '../cancel-orders.js';
import { indexOrders } from '../on-order-placed.js';
import { OrderIntake } from '../order-intake.js';
import { eraseBuyers } from './erase-buyers.js';
import { findBuyer } from './find-buyer.js';
import './order-persons.js';
import { readBuyer } from './read-buyer.js';

const ADA = { emails: ['ada@example.com'], phones: [], externalIds: [] };

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
    const products = [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '1' }] }];
    await createProducts(t, actor, { currency: 'GBP', products });
    await receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 20 }] });
  });
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

async function place(email: string): Promise<string> {
  const order = {
    shopId,
    externalNumber: randomUUID(),
    buyer: { name: 'Ada Buyer', email },
    address: { recipient: 'Ada Buyer', phone: '020 7946 0123', street: '1 Lantern Lane', country: 'GB' },
    lines: [{ sku: 'LAMP', quantity: 1 }],
  };
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const [answer] = await new OrderIntake(test.db, lanes).place(actor, claim, 'en', [order]);
  const { id } = (JSON.parse(answer!.body) as { order: { id: string } }).order;
  await tx((t) => indexOrders(t, [id]));
  return id;
}

const tokens = (id: string): Promise<unknown[]> =>
  tx((t) => t.sql`SELECT token FROM platform.search_token WHERE doc_id = ${id}`);
const cancelled = async (): Promise<string> => {
  const id = await place('ada@example.com');
  await tx((t) => cancelOrders(t, actor, { ids: [id], reason: 'Ada asked' }));
  return id;
};

describe('findBuyer and readBuyer', () => {
  it('take an order by e-mail in any case or by the digits of a phone, and count what is on its way', async () => {
    await place('Ada@Example.com');
    await place('bo@example.com');
    expect(await tx((t) => findBuyer(t, ADA))).toMatchObject({
      records: 1,
      open: 1,
      values: { streets: ['1 Lantern Lane'] },
    });
    const byPhone = { emails: [], phones: ['02079460123'], externalIds: [] };
    expect((await tx((t) => findBuyer(t, byPhone))).records).toBe(2);
    const sheets = await tx((t) => readBuyer(t, ADA));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['orders', 1],
      ['order_lines', 1],
      ['refunds', 0],
      ['parcels', 0],
      ['events', 1],
    ]);
  });
});

describe('eraseBuyers', () => {
  it('empties the buyer and the search, keeps the books, and does it once', async () => {
    const id = await cancelled();
    expect((await tokens(id)).length).toBeGreaterThan(0);
    expect(await tx((t) => eraseBuyers(t, actor, [id]))).toBe(1);
    expect(await tx((t) => eraseBuyers(t, actor, [id]))).toBe(0);
    expect(await tokens(id)).toEqual([]);
    const [row] = await tx(
      (
        t,
      ) => t.sql`SELECT buyer_name, buyer_email, phone, street, country, cancel_reason, total_minor, erased_at IS NOT NULL AS erased
        FROM orders.sales_order WHERE id = ${id}`,
    );
    expect(row).toEqual({
      buyer_name: '',
      buyer_email: null,
      phone: null,
      street: null,
      country: 'GB',
      cancel_reason: '[erased]',
      total_minor: '100',
      erased: true,
    });
    const events = await tx(
      (t) => t.sql`SELECT payload FROM platform.event WHERE subject_id = ${id} AND type = 'order.buyer_erased'`,
    );
    expect(events).toEqual([{ payload: {} }]);
  });
});

describe('the retention of buyers', () => {
  it('erases those of finished orders that are older, and leaves open and young ones', async () => {
    const [old, open] = [await cancelled(), await place('ada@example.com')];
    await tx((t) => t.run`INSERT INTO platform.retention (months) VALUES ('{"order_buyers": 1}')`);
    await applyRetention(test.db, actor.merchantId, new Date());
    expect((await tx((t) => findBuyer(t, ADA))).records).toBe(2);
    await applyRetention(test.db, actor.merchantId, new Date(Date.now() + 31 * 86_400_000));
    const left = await tx((t) => t.sql`SELECT id FROM orders.sales_order WHERE erased_at IS NULL`);
    expect(left).toEqual([{ id: open }]);
    expect(await tokens(old)).toEqual([]);
  });
});
