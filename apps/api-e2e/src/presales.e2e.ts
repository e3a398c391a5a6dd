import { randomUUID } from 'node:crypto';
import { type BulkAnswer, type Placed, type Problem } from './support/client.js';
import { type House, mismatches, openHouse } from './support/house.js';
import { until } from './support/program.js';
import { orderOf } from './support/store.js';

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 5, CUP: 0 }, { apis: 2, worker: true });
});
afterAll(() => house.close());

const open = (sku: string, more: object) =>
  house.owner.post<Problem & { id: string }>('/presales', { warehouseId: house.store.warehouseId, sku, ...more });
const order = (process: number, sku: string, quantity: number, more: object = {}) =>
  house.at(process).post<Placed>('/orders', {
    orders: [{ ...orderOf(house.store, { [sku]: quantity }), paymentStatus: 'paid', ...more }],
  });
interface Row {
  id: string;
  taken: number;
  filled: number;
  left: number;
  waitingOrders: number;
}
const listed = async (query = ''): Promise<Row[]> =>
  (await house.viewer.get<{ items: Row[] }>(`/presales?${query}`)).body.items;
const receive = (sku: string, quantity: number) =>
  house.owner.post('/stock/receipts', { warehouseId: house.store.warehouseId, lines: [{ sku, quantity }] });

describe('a pre-sale, through two API processes', () => {
  it('sells what is there and exactly as many units more as somebody decided', async () => {
    expect((await open('LAMP', { quantity: 12, promisedDays: 5 })).status).toBe(201);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => order(n % 2, 'LAMP', 1)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(17);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(23);
    expect(await listed('q=LAMP')).toMatchObject([{ taken: 12, filled: 0, left: 0, waitingOrders: 12 }]);
    expect(await mismatches(house)).toEqual([]);
  });

  it('gives goods to those who wait, while new orders ask for the same goods at every process', async () => {
    const rush = Promise.all(Array.from({ length: 30 }, (_, n) => order(n % 2, 'LAMP', 1)));
    await Promise.all(Array.from({ length: 7 }, () => receive('LAMP', 1)));
    expect((await rush).map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 409));
    expect(await listed('q=LAMP')).toMatchObject([{ taken: 5, filled: 7, left: 0, waitingOrders: 5 }]);
    await receive('LAMP', 8);
    const late = await Promise.all(Array.from({ length: 6 }, (_, n) => order(n % 2, 'LAMP', 1)));
    expect(late.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(await mismatches(house)).toEqual([]);
    const audit = await house.owner.post<{ mismatches: object[]; presales: object[] }>('/stock/reservation-audits', {});
    expect(audit.body).toMatchObject({ mismatches: [], presales: [] });
  });

  it('promises a day; the order waits for its goods, cannot be picked before, and says in its story when they came', async () => {
    const { body } = await open('CUP', { quantity: 10, promisedOn: '2030-01-31', countsOn: 'PO 17' });
    // What a process knows of its shops it trusts for a moment.
    let answer = await order(0, 'CUP', 2);
    await until(async () => answer.status === 201 || (answer = await order(0, 'CUP', 2)).status === 201);
    const placed = answer.body.results[0]!.order!;
    const { id } = placed;
    expect(placed).toMatchObject({ promisedOn: '2030-01-31', waitingLines: [1] });
    const pick = () => house.operator.post<BulkAnswer>('/fulfilment/pick', { items: [{ orderId: id }] });
    expect((await pick()).body.results).toMatchObject([{ status: 409, problem: { code: 'awaits_goods' } }]);
    const waiting = await house.viewer.get<{ items: { id: string }[] }>('/orders?waits=goods');
    expect(waiting.body.items.map((row) => row.id)).toEqual([id]);
    const version = (await house.owner.get<{ version: number }>(`/presales/${body.id}`)).body.version;
    const moved = await house.owner.send<object>('PATCH', `/presales/${body.id}`, {
      body: { promisedOn: '2030-02-28' },
      headers: { 'if-match': `"v${version}"` },
    });
    expect(moved.body).toMatchObject({ nextPromise: '2030-02-28', version: version + 1 });
    await receive('CUP', 2);
    expect((await house.viewer.get<object>(`/orders/${id}`)).body).toMatchObject({
      awaitsGoods: false,
      promisedOn: '2030-02-28',
    });
    await until(async () => {
      const { items } = (await house.viewer.get<{ items: { type: string }[] }>(`/orders/${id}/timeline`)).body;
      return items.some(({ type }) => type === 'order.goods_came');
    });
    expect((await pick()).body.results).toMatchObject([{ status: 200 }]);
  });

  it('is ended by those who may, and what is not understood is refused', async () => {
    const [{ id }] = (await listed('q=CUP')) as [Row];
    expect((await house.viewer.post('/presales/end', { items: [{ id }] })).status).toBe(403);
    const ended = await house.owner.post<BulkAnswer>('/presales/end', { items: [{ id }, { id: randomUUID() }] });
    expect(ended.body.results.map(({ status }) => status)).toEqual([200, 404]);
    expect(await listed('state=live')).toMatchObject([{ filled: 12 }]);
    const refused = async (more: object) => (await open('CUP', { quantity: 1, ...more })).body.code;
    expect(await refused({})).toBe('promise_form');
    expect(await refused({ promisedOn: '2020-01-01' })).toBe('promise_past');
    expect(await refused({ promisedDays: 3, endsAt: '2020-01-01T00:00:00Z' })).toBe('presale_span');
    expect(await refused({ promisedDays: 3, shopId: randomUUID() })).toBe('unknown_shop');
    expect(await refused({ promisedDays: 3, quantity: 0 })).toBe('invalid');
    expect((await open('LAMP', { quantity: 1, promisedDays: 1 })).body.code).toBe('presale_exists');
  });
});
