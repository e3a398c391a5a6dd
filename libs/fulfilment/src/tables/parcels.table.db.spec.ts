import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { OrderIntake } from '@zhanggui/orders';
import { type Actor, LanePool, openShop, Shop } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { packOrders, pickOrders } from '../index.js';

let test: TestDatabase;
let lanes: LanePool;
let exchange: Exchange;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url);
  exchange = openExchange(test.db);
  actor = (await test.merchant()).actor;
  const shopId = await test.db.tx(actor, async (tx) => {
    const { id: warehouseId } = await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' });
    await createProducts(tx, actor, {
      currency: 'GBP',
      products: [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '2.5' }] }],
    });
    await receiveStock(tx, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 50 }] });
    return (await openShop(tx, actor, { code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId })).id;
  });
  const orders = ['WEB-1', 'WEB-2', '=WEB-3'].map((externalNumber, n) => ({
    shopId,
    externalNumber,
    paymentStatus: 'paid' as const,
    buyer: { name: '张三' },
    address: { recipient: '张三', street: '文三路, 1 号', country: n === 0 ? 'CN' : 'GB' },
    lines: [{ sku: 'LAMP', quantity: n + 1 }],
  }));
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const answers = await new OrderIntake(test.db, lanes).place(actor, claim, 'en', orders);
  const ids = answers.slice(0, 2).map(({ body }) => (JSON.parse(body) as { order: { id: string } }).order.id);
  await test.db.tx(actor, async (tx) => {
    await pickOrders(tx, actor, { ids });
    await packOrders(tx, actor, { ids });
  });
});
afterAll(async () => {
  exchange.close();
  await lanes.close();
  await test.close();
});

const lines = async (input: Parameters<Exchange['takeOut']>[1]): Promise<string[]> =>
  (await exchange.takeOut(actor, input)).file.toString().trimEnd().split('\r\n').slice(1);

describe('an export of orders', () => {
  it('shows what the list shows, and their lines and parcels', async () => {
    const columns = ['external', 'stage', 'total', 'units', 'buyer', 'street'];
    const filters = { stage: 'packed', sort: '-totalMinor' };
    expect(await lines({ table: 'orders', columns, filters })).toEqual([
      'WEB-2,packed,5.00,2,张三,"文三路, 1 号"',
      'WEB-1,packed,2.50,1,张三,"文三路, 1 号"',
    ]);
    expect(
      await lines({
        table: 'orders',
        columns: ['external', 'country'],
        filters: { sort: 'totalMinor', stage: 'allocated' },
      }),
    ).toEqual(["'=WEB-3,GB"]);
    expect(
      await lines({ table: 'order-lines', columns: ['external', 'sku', 'quantity', 'unitPrice', 'amount'], filters }),
    ).toEqual(['WEB-2,LAMP,2,2.50,5.00', 'WEB-1,LAMP,1,2.50,2.50']);
  });
});

describe('a file of tracking numbers', () => {
  it('ships packed orders in bulk and reports the others; the second time it changes nothing', async () => {
    const rows = [
      'WEB-1,顺丰速运,SF1000000001',
      'WEB-2,sf,SF1000000002',
      '=WEB-3,sf,SF1000000003',
      'GHOST,sf,SF1000000004',
      'WEB-1,zto,ZT1',
    ];
    const file = ['订单号,物流公司,物流单号', ...rows].join('\n');
    const first = await exchange.bringIn(actor, 'parcels', file);
    expect(first.problems).toEqual([
      { line: 4, column: '订单号', code: 'not_in_stage' },
      { line: 5, column: '订单号', code: 'order_number_unknown' },
      { line: 6, column: '订单号', code: 'row_repeated' },
    ]);
    expect(first.run.progress).toMatchObject({ updated: 2, problemRows: 3 });
    expect(
      await lines({
        table: 'parcels',
        columns: ['external', 'carrier', 'tracking', 'status'],
        filters: { sort: 'totalMinor' },
      }),
    ).toEqual(['WEB-1,SF Express,SF1000000001,shipped', 'WEB-2,SF Express,SF1000000002,shipped']);
    expect((await exchange.bringIn(actor, 'parcels', file)).run.progress).toMatchObject({ updated: 0, unchanged: 2 });
    const { file: whole } = await exchange.takeOut(actor, { table: 'parcels', format: 'xlsx', language: 'zh-CN' });
    expect((await exchange.bringIn(actor, 'parcels', whole)).run.progress).toMatchObject({
      unchanged: 2,
      problemRows: 0,
    });
    const other = await exchange.bringIn(
      actor,
      'parcels',
      'Order,Carrier,Tracking number\nWEB-1,zto,ZT1000\nWEB-2,sf,?\n',
    );
    expect(other.problems).toEqual([
      { line: 2, column: 'Tracking number', code: 'tracking_differs' },
      { line: 3, column: 'Tracking number', code: 'tracking_number_form' },
    ]);
    expect((await test.db.tx(actor, (tx) => auditStock(tx, actor))).mismatches).toEqual([]);
  });
});
