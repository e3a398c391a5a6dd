import { type Actor, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { readOrder } from './order-detail.queries.js';
import './orders.messages.js';
import { listOrders } from './orders.queries.js';
import { unmaskOrder } from './unmask-order.js';

let test: TestDatabase;
let actor: Actor;
const id = uuid7();

beforeAll(async () => {
  test = await testDatabase();
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    const [shopId, warehouseId] = [uuid7(), uuid7()];
    await tx.run`
      INSERT INTO platform.shop (id, code, name, channel, currency, warehouse_id)
      VALUES (${shopId}, 'web', 'Web', 'web', 'CNY', ${warehouseId})`;
    await tx.run`
      INSERT INTO orders.sales_order (id, number, shop_id, external_number, warehouse_id, status, payment_status, fulfilment_status, stage,
        currency, total_minor, line_count, unit_count, buyer_name, buyer_phone, buyer_email, recipient, phone, country, province, city,
        district, street, placed_at)
      VALUES (${id}, 100001, ${shopId}, 'EXT-1', ${warehouseId}, 'open', 'paid', 'allocated', 'allocated', 'CNY', 100, 1, 1,
        '张三丰', '13812345678', 'zhang@example.com', '张三丰', '13812345678', 'CN', '浙江', '杭州', '西湖区', '文三路 1 号', now())`;
  });
});
afterAll(() => test.close());

const ALL = new Set(['personal:read']);
const read = (permissions: Set<string>) => test.db.tx(actor, (tx) => readOrder(tx, id, permissions));

describe('a buyer', () => {
  it('is masked in list and order for who may not read personal data, and only for them', async () => {
    const masked = await read(new Set());
    expect(masked).toMatchObject({
      isMasked: true,
      buyerName: '张**',
      buyer: { name: '张**', phone: '138****5678', email: 'z***@example.com' },
      address: { recipient: '张**', phone: '138****5678', city: '杭州', district: '西湖区', street: '***' },
    });
    expect(JSON.stringify(masked)).not.toMatch(/三丰|12345|zhang|文三路/);
    expect(await read(ALL)).toMatchObject({
      isMasked: false,
      buyer: { name: '张三丰' },
      address: { street: '文三路 1 号' },
    });
    const names = async (permissions: Set<string>): Promise<string[]> =>
      (await test.db.tx(actor, (tx) => listOrders(tx, { q: '100001' }, permissions))).items.map((row) => row.buyerName);
    expect([await names(new Set()), await names(ALL)]).toEqual([['张**'], ['张三丰']]);
  });

  it('is told for a reason, which is kept with who and which order, and no values', async () => {
    const told = await test.db.tx(actor, (tx) => unmaskOrder(tx, actor, { id, reason: ' parcel came back ' }));
    expect(told).toMatchObject({ buyer: { phone: '13812345678' }, address: { street: '文三路 1 号' } });
    const events = await test.db.tx(
      actor,
      (tx) => tx.sql`
        SELECT type, actor_id AS "actorId", payload FROM platform.event WHERE subject_id = ${id}`,
    );
    expect(events).toEqual([
      {
        type: 'personal.unmasked',
        actorId: actor.id,
        payload: { subjectKind: 'order', number: 100001, reason: 'parcel came back' },
      },
    ]);
  });

  it('is not told without a reason, nor of an order that is not there', async () => {
    const unmask = (input: { id: string; reason: string }) => test.db.tx(actor, (tx) => unmaskOrder(tx, actor, input));
    await expect(unmask({ id, reason: '   ' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(unmask({ id: uuid7(), reason: 'parcel came back' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
