import { randomUUID } from 'node:crypto';
import { openWarehouse, receiveStock } from '@zhanggui/inventory';
import { openShop } from '@zhanggui/platform';
import { type BulkAnswer, Client, type Page, type Placed, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { until } from './support/program.js';
import { makeKey, orderOf } from './support/store.js';

interface Member {
  id: string;
}

let house: House;
/** A second shop that ships from a second warehouse. */
let north: { shopId: string; warehouseId: string };
let order: { south: string; north: string };

const place = async (shopId: string): Promise<string> => {
  const { body } = await house.owner.post<Placed>('/orders', { orders: [orderOf({ shopId }, { LAMP: 2 })] });
  return body.results[0]!.order!.id;
};

const roleId = async (code: string): Promise<string> => {
  const { body } = await house.owner.get<{ items: { id: string; code: string }[] }>('/roles');
  return body.items.find((role) => role.code === code)!.id;
};

/** A key of the operator role for these shops and warehouses only. */
async function limited(reach: { shopIds?: string[]; warehouseIds?: string[] }): Promise<Client> {
  const { test, store, apis } = house;
  const secret = await makeKey(test, store.merchantId, store.owner.id, 'viewer', `limited ${randomUUID()}`);
  const { body } = await house.owner.get<{ items: Member[] }>('/api-keys');
  const { shopIds = null, warehouseIds = null } = reach;
  await house.read(async (tx) => {
    await tx.run`
      UPDATE platform.role_assignment SET role_id = ${await roleId('operator')}, shop_ids = ${shopIds}::uuid[], warehouse_ids = ${warehouseIds}::uuid[]
      WHERE subject_id = ${body.items[0]!.id}`;
  });
  return Client.withKey(apis[0]!.url, secret);
}

beforeAll(async () => {
  house = await openHouse({ LAMP: 50 }, { worker: true });
  const { test, store } = house;
  north = await test.db.tx(store.owner, async (tx) => {
    const { id: warehouseId } = await openWarehouse(tx, store.owner, { code: 'NORTH', name: 'North' });
    const shop = { code: 'north', name: 'North shop', channel: 'web', currency: 'GBP', warehouseId };
    const { id: shopId } = await openShop(tx, store.owner, shop);
    await receiveStock(tx, store.owner, { warehouseId, lines: [{ sku: 'LAMP', quantity: 50 }] });
    return { shopId, warehouseId };
  });
  order = { south: await place(store.shopId), north: await place(north.shopId) };
});
afterAll(() => house.close());

describe('who works for one shop only', () => {
  let clerk: Client;
  beforeAll(async () => {
    clerk = await limited({ shopIds: [north.shopId] });
  });

  it('sees its orders, parcels and shops, and none of the others', async () => {
    const { body } = await clerk.get<Page<{ id: string }> & Problem>('/orders?count=exact');
    expect(body.items.map(({ id }) => id)).toEqual([order.north]);
    expect(body.total).toBe(1);
    expect((await clerk.get(`/orders/${order.north}`)).status).toBe(200);
    expect((await clerk.get(`/orders/${order.south}`)).status).toBe(404);
    const shops = await clerk.get<{ items: { id: string }[] }>('/shops');
    expect(shops.body.items.map(({ id }) => id)).toEqual([north.shopId]);
    const counts = await clerk.get<{ counts: Record<string, number> }>('/orders/stage-counts');
    expect(counts.body.counts['allocated']).toBe(1);
  });

  it('changes only its orders, and places none for other shops', async () => {
    const bulk = await clerk.post<BulkAnswer>('/orders/cancel', { items: [{ id: order.south }], reason: 'x' });
    expect(bulk.body.results.map(({ status }) => status)).toEqual([404]);
    const memo = { body: { sellerMemo: 'x' }, headers: { 'if-match': '"v1"' } };
    expect((await clerk.send('PATCH', `/orders/${order.south}`, memo)).status).toBe(404);
    expect((await clerk.send('PATCH', `/orders/${order.north}`, memo)).status).toBe(200);
    const refused = await clerk.post<Problem>('/orders', { orders: [orderOf(house.store, { LAMP: 1 })] });
    expect([refused.status, refused.body.code]).toEqual([422, 'unknown_shop']);
    expect((await clerk.post('/orders', { orders: [orderOf(north, { LAMP: 1 })] })).status).toBe(201);
  });

  it('exports only its orders, and buyers masked where the role may not see them', async () => {
    const exported = async (client: Client): Promise<string> => {
      const body = {
        table: 'orders',
        format: 'csv',
        columns: ['number', 'buyer', 'buyerEmail'],
        filters: {},
        language: 'en',
      };
      const { body: asked } = await client.post<{ id: string }>('/exports', body);
      const isDone = async (): Promise<boolean> =>
        (await client.get<{ state: string }>(`/exports/${asked.id}`)).body.state === 'done';
      expect(await until(isDone)).toBe(true);
      const { body: link } = await client.get<{ url: string }>(`/exports/${asked.id}/link`);
      return (await clerk.send('GET', link.url)).text;
    };
    const mine = await exported(clerk);
    const numberOf = async (id: string): Promise<number> =>
      (await house.owner.get<{ number: number }>(`/orders/${id}`)).body.number;
    expect(mine).toContain(String(await numberOf(order.north)));
    expect(mine).not.toContain(String(await numberOf(order.south)));
    expect(mine).toContain('Ada Buyer');
    const { test, store, apis } = house;
    const analyst = Client.withKey(apis[0]!.url, await makeKey(test, store.merchantId, store.owner.id, 'data_analyst'));
    const masked = await exported(analyst);
    expect(masked).not.toContain('Ada Buyer');
    expect(masked).not.toContain('ada@example.com');
    expect(masked).toContain('A***');
  });

  it('does not read the feed of everything', async () => {
    const refused = await clerk.get<Problem>('/events');
    expect([refused.status, refused.body.code]).toEqual([403, 'out_of_scope']);
  });

  it('ships and cancels there like anyone', async () => {
    const id = await place(north.shopId);
    for (const step of ['pick', 'pack']) await clerk.post(`/fulfilment/${step}`, { items: [{ orderId: id }] });
    const shipped = await clerk.post<BulkAnswer>('/fulfilment/ship', {
      items: [{ orderId: id, carrier: 'sf', trackingNumber: 'SF1001' }],
    });
    expect(shipped.body.results[0]!.status).toBe(200);
    const other = await place(north.shopId);
    const cancelled = await clerk.post<BulkAnswer>('/orders/cancel', { items: [{ id: other }], reason: 'x' });
    expect(cancelled.body.results[0]!.status).toBe(200);
  });
});

describe('who works in one warehouse only', () => {
  it('sees and moves its stock alone', async () => {
    const keeper = await limited({ warehouseIds: [north.warehouseId] });
    const stock = await keeper.get<Page<{ warehouseCode: string }>>('/stock');
    expect(new Set(stock.body.items.map(({ warehouseCode }) => warehouseCode))).toEqual(new Set(['NORTH']));
    const receive = (warehouseId: string): Promise<{ status: number }> =>
      keeper.post('/stock/receipts', { warehouseId, lines: [{ sku: 'LAMP', quantity: 1 }] });
    expect((await receive(house.store.warehouseId)).status).toBe(422);
    expect((await receive(north.warehouseId)).status).toBe(201);
    expect((await keeper.get(`/orders/${order.south}`)).status).toBe(404);
  });
});

describe('who may see only what they made', () => {
  it('sees their own imports and none of the others, and no role is limited so where nothing says who made it', async () => {
    const { test, store, apis, owner } = house;
    const role = (permission: string): object => ({
      code: `own_${permission.split(':')[0]}_${randomUUID().slice(0, 6)}`,
      nameZh: '本人',
      nameEn: 'Own',
      grants: [
        { permission, level: 'execute', ownOnly: true },
        ...(permission === 'imports:read' ? [{ permission: 'imports:run', level: 'execute' }] : []),
      ],
      parts: [],
    });
    const refused = await owner.post<Problem>('/roles', role('orders:edit'));
    expect([refused.status, refused.body.code]).toEqual([422, 'own_without_maker']);
    const made = await owner.post<{ code: string }>('/roles', role('imports:read'));
    const clerk = Client.withKey(apis[0]!.url, await makeKey(test, store.merchantId, store.owner.id, made.body.code));
    const upload = (client: Client): Promise<{ body: { id: string } }> =>
      client.send('POST', '/imports?kind=orders&fileName=a.csv', {
        body: 'order number,sku\nA,B\n',
        headers: { 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
      });
    const [mine, theirs] = [(await upload(clerk)).body.id, (await upload(owner)).body.id];
    const list = await clerk.get<Page<{ id: string }>>('/imports');
    expect(list.body.items.map(({ id }) => id)).toEqual([mine]);
    expect((await clerk.get(`/imports/${theirs}`)).status).toBe(404);
    expect((await owner.get<Page<{ id: string }>>('/imports')).body.items).toHaveLength(2);
  });
});

describe('a session without limits', () => {
  it('goes on seeing everything after others used the same connections', async () => {
    const { body } = await house.owner.get<Page<{ id: string }>>('/orders');
    expect(body.items.map(({ id }) => id)).toEqual(expect.arrayContaining([order.north, order.south]));
  });
});
