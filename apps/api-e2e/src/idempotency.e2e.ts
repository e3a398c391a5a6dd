import { randomUUID } from 'node:crypto';
import { type Answer, Client, type Placed, type Problem } from './support/client.js';
import { type House, mismatches, openHouse, rowCounts } from './support/house.js';
import { makeKey, orderOf } from './support/store.js';

let house: House;

beforeAll(async () => {
  house = await openHouse({ LAMP: 5_000, LAST: 1 }, { apis: 2 });
});
afterAll(() => house.close());

const place = (process: number, body: unknown, key: string): Promise<Answer<Placed & Problem>> =>
  house.at(process).post<Placed & Problem>('/orders', body, key);
const one = (more: Record<string, unknown> = {}): { orders: unknown[] } => ({
  orders: [orderOf(house.store, { LAMP: 1 }, more)],
});
const isReplay = ({ headers }: Answer<unknown>): boolean => headers.get('idempotent-replayed') === 'true';
const orderCount = async (): Promise<number> => (await rowCounts(house))['orders']!;

describe('a repeated request', () => {
  it('sent to both processes at once has one effect, and both get the same answer', async () => {
    const before = await orderCount();
    const pairs = Array.from({ length: 60 }, () => ({ key: randomUUID(), body: one() }));
    const answers = await Promise.all(
      pairs.map(({ key, body }) => Promise.all([place(0, body, key), place(1, body, key)])),
    );
    for (const [left, right] of answers) {
      expect(left.status).toBe(201);
      expect(right.text).toBe(left.text);
      expect([left, right].filter(isReplay)).toHaveLength(1);
    }
    expect(await orderCount()).toBe(before + 60);
  });

  it('is answered byte for byte as before, and says so', async () => {
    const [key, body] = [randomUUID(), one()];
    const first = await place(0, body, key);
    const again = await place(1, body, key);
    expect([first.status, isReplay(first)]).toEqual([201, false]);
    expect([again.status, isReplay(again), again.text]).toEqual([201, true, first.text]);
  });

  it('is remembered when it was refused by a decision, too', async () => {
    const wish = { orders: [orderOf(house.store, { LAST: 2 })] };
    const key = randomUUID();
    const first = await place(0, wish, key);
    const again = await place(1, wish, key);
    expect([first.status, first.body.code]).toEqual([409, 'out_of_stock']);
    expect([again.status, isReplay(again), again.body.code]).toEqual([409, true, 'out_of_stock']);
  });

  it('with many orders, some placed and some not, is answered as before', async () => {
    const wish = { orders: [...one().orders, orderOf(house.store, { LAST: 2 }), ...one().orders] };
    const key = randomUUID();
    const [first, again] = [await place(0, wish, key), await place(1, wish, key)];
    expect(first.body.results.map(({ status }) => status)).toEqual([201, 409, 201]);
    expect([again.status, again.text]).toEqual([207, first.text]);
  });

  it('under the same key with another body is refused and does nothing', async () => {
    const key = randomUUID();
    await place(0, one(), key);
    const before = await rowCounts(house);
    const other = await place(1, one(), key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    const more = await place(1, { orders: [...one().orders, ...one().orders] }, key);
    expect([more.status, more.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect(await rowCounts(house)).toEqual(before);
  });

  it('needs a key that says which request it is', async () => {
    const before = await rowCounts(house);
    const without = await house.operator.send<Problem>('POST', '/orders', { body: one() });
    expect([without.status, without.body.code]).toEqual([400, 'idempotency_key_missing']);
    for (const key of ['', 'k'.repeat(201), 'mit Leerzeichen']) {
      const answer = await place(0, one(), key);
      expect([answer.status, answer.body.code]).toEqual([400, 'idempotency_key_invalid']);
    }
    expect(await rowCounts(house)).toEqual(before);
  });

  it('under the same key of another client is another request', async () => {
    const { test, store } = house;
    const other = Client.withKey(
      house.apis[0]!.url,
      await makeKey(test, store.merchantId, store.owner.id, 'operator', 'second program'),
    );
    const key = randomUUID();
    const [mine, theirs] = [await place(0, one(), key), await other.post<Placed>('/orders', one(), key)];
    expect([mine.status, theirs.status, isReplay(theirs)]).toEqual([201, 201, false]);
  });
});

describe('an external number', () => {
  it('that two programs send under different keys at once is placed once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => {
        const wish = one();
        return Promise.all([place(0, wish, randomUUID()), place(1, wish, randomUUID())]);
      }),
    );
    for (const pair of answers) {
      expect(pair.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(pair.find(({ status }) => status === 409)!.body.code).toBe('duplicate_external_number');
    }
  });

  it('that repeats in one request is placed once', async () => {
    const [wish] = one().orders;
    const { body } = await place(0, { orders: [wish, wish] }, randomUUID());
    expect(body.results.map(({ status }) => status)).toEqual([201, 409]);
  });
});

describe('receiving stock', () => {
  it('twice under one key, at once to both processes, receives once', async () => {
    const body = { warehouseId: house.store.warehouseId, lines: [{ sku: 'LAMP', quantity: 5 }] };
    const key = randomUUID();
    const answers = await Promise.all(
      [0, 1, 0, 1].map((process) => house.at(process).post<Problem>('/stock/receipts', body, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(isReplay)).toHaveLength(3);
  });
});

describe('a bulk step of fulfilment', () => {
  it('replayed under its key answers as it did, though the orders have moved on', async () => {
    const placed = await place(0, one(), randomUUID());
    const items = [{ orderId: placed.body.results[0]!.order!.id }];
    const key = randomUUID();
    const first = await house.at(0).post('/fulfilment/pick', { items }, key);
    await house.at(0).post('/fulfilment/pack', { items });
    const again = await house.at(1).post('/fulfilment/pick', { items }, key);
    expect([again.status, isReplay(again), again.text]).toEqual([200, true, first.text]);
  });

  it('leaves ledger and balances equal', async () => {
    expect(await mismatches(house)).toEqual([]);
  });
});
