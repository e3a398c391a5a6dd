import { randomUUID } from 'node:crypto';
import { openShop } from '@zhanggui/platform';
import { type BulkAnswer, type Placed, type Problem } from './support/client.js';
import { type House, mismatches, openHouse } from './support/house.js';
import { orderOf } from './support/store.js';
import { until } from './support/program.js';

let house: House;
let tmall: string;

beforeAll(async () => {
  house = await openHouse({ LAMP: 30, CUP: 40 }, { apis: 2, worker: true });
  const { test, store } = house;
  tmall = await test.db.tx(store.owner, async (tx) => {
    const shop = { code: 'tmall', name: 'Tmall', channel: 'tmall', currency: 'GBP', warehouseId: store.warehouseId };
    return (await openShop(tx, store.owner, shop)).id;
  });
});
afterAll(() => house.close());

const keep = (shopId: string, mode: string, sku: string, amount: number) =>
  house.owner.post<Problem & { ids: string[] }>('/allotments', {
    warehouseId: house.store.warehouseId,
    shopId,
    mode,
    lines: [{ sku, amount }],
  });

interface Row {
  id: string;
  left: number;
  used: number;
}
const listed = async (query = ''): Promise<Row[]> =>
  (await house.viewer.get<{ items: Row[] }>(`/allotments?${query}`)).body.items;

describe('two shops, of which stock is kept for one, through two API processes', () => {
  it('sell exactly what there is: the one all that is kept and its part of the rest, the other no unit of it', async () => {
    expect((await keep(tmall, 'fixed', 'LAMP', 12)).status).toBe(201);
    const rush = (shopId: string, count: number) =>
      Array.from({ length: count }, (_, n) =>
        house.at(n % 2).post<Placed>('/orders', { orders: [orderOf({ shopId }, { LAMP: 1 })] }),
      );
    const web = Promise.all(rush(house.store.shopId, 40));
    const kept = Promise.all(rush(tmall, 12));
    const sold = (answers: { status: number }[]): number => answers.filter(({ status }) => status === 201).length;
    expect([sold(await web), sold(await kept)]).toEqual([18, 12]);
    expect(await listed('used=up')).toMatchObject([{ left: 0, used: 12 }]);
    expect(await mismatches(house)).toEqual([]);
  });

  it('keep a share that grows when goods come in', async () => {
    const { warehouseId } = house.store;
    expect((await keep(tmall, 'percent', 'CUP', 25)).status).toBe(201);
    await house.owner.post('/stock/receipts', { warehouseId, lines: [{ sku: 'CUP', quantity: 20 }] });
    await until(async () => (await listed('mode=percent'))[0]!.left === 15);
    const stock = await house.viewer.get<{ balances: object[] }>(
      `/stock/${house.store.variantIds.get('CUP')}?shopId=${tmall}`,
    );
    expect(stock.body.balances).toMatchObject([{ available: 45, kept: 15, availableForShop: 60 }]);
    expect((await house.owner.post<object>('/allotments/refresh', {})).body).toEqual({ changed: 0 });
  });

  it('end it, and refuse what is not understood', async () => {
    const [{ id }] = (await listed('mode=percent')) as [Row];
    const viewer = await house.viewer.post('/allotments/end', { items: [{ id }] });
    expect(viewer.status).toBe(403);
    const { body } = await house.owner.post<BulkAnswer>('/allotments/end', { items: [{ id }, { id: randomUUID() }] });
    expect(body.results.map(({ status }) => status)).toEqual([200, 404]);
    expect(await listed('mode=percent')).toEqual([]);
    expect((await keep(randomUUID(), 'fixed', 'CUP', 1)).body).toMatchObject({ code: 'unknown_shop' });
    expect((await keep(tmall, 'half', 'CUP', 1)).body).toMatchObject({ code: 'invalid' });
    expect((await keep(tmall, 'fixed', 'CUP', 61)).body).toMatchObject({ code: 'would_oversell' });
  });
});
