import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, LanePool, type ProblemDocument, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import './orders.messages.js';
import type { OrderRequest } from './decide-orders.rules.js';
import type { ItemAnswer } from './order-answers.js';
import { OrderDesk } from './order-desk.js';
import type { OrderInput } from './order.rules.js';
import { placeOnLane, placeOrders } from './place-orders.js';

let test: TestDatabase;
let lanes: LanePool;
let actor: Actor;
let desk: OrderDesk;
let shopId: string;
let warehouseId: string;
let nextNumber: number;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url, 2);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  [desk, shopId, nextNumber] = [new OrderDesk(), uuid7(), 100_001];
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    await t.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId });
    const products = ['AMPLE', 'FEW', 'NONE'].map((sku) => ({ name: sku, variants: [{ sku, price: '2.50' }] }));
    const service = { name: 'Postage', variants: [{ sku: 'POST', price: '4', stocked: false }] };
    await createProducts(t, actor, { currency: 'GBP', products: [...products, service] });
    const lines = [
      { sku: 'AMPLE', quantity: 50_000 },
      { sku: 'FEW', quantity: 5 },
    ];
    await receiveStock(t, actor, { warehouseId, lines });
  });
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

function wish(
  units: Record<string, number>,
  more: Partial<OrderInput> = {},
  claim: Partial<OrderRequest['claim']> = {},
): OrderRequest {
  return {
    actor,
    claim: { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa', ...claim },
    language: 'en',
    orderId: uuid7(),
    eventId: uuid7(),
    number: nextNumber++,
    input: {
      shopId,
      externalNumber: randomUUID(),
      paymentStatus: 'paid',
      buyer: { name: 'Ada' },
      address: { recipient: 'Ada', street: '1 "Quoted\\" Lane, {London}', country: 'NULL' },
      lines: Object.entries(units).map(([sku, quantity]) => ({ sku, quantity })),
      ...more,
    },
  };
}

const place = (...requests: OrderRequest[]): Promise<ItemAnswer[]> =>
  lanes.use((lane) => placeOnLane(lane, actor.merchantId, desk, requests));

/** `placed`, `replayed` or the code of the refusal. */
const told = (answers: readonly ItemAnswer[]): string[] =>
  answers.map(({ status, body, replayed }) => {
    if (replayed) return 'replayed';
    return status === 201 ? 'placed' : (JSON.parse(body) as { problem: ProblemDocument }).problem.code;
  });

const reserved = async (sku: string): Promise<number> => {
  const [row] = await tx(
    (t) => t.sql<{ reserved: number }>`
      SELECT b.reserved::int FROM inventory.stock_balance b JOIN catalog.variant v ON v.id = b.variant_id WHERE v.sku = ${sku}`,
  );
  return row!.reserved;
};

const countRows = async (): Promise<unknown> => {
  const [row] = await tx(
    (t) => t.sql`
      SELECT (SELECT count(*)::int FROM orders.sales_order) AS orders, (SELECT count(*)::int FROM orders.order_line) AS lines,
        (SELECT count(*)::int FROM inventory.stock_movement WHERE kind = 'reserve') AS movements,
        (SELECT count(*)::int FROM platform.event WHERE type = 'order.placed') AS events,
        (SELECT count(*)::int FROM platform.idempotency_key) AS answers`,
  );
  return row;
};

const reprice = (sku: string, price: string): Promise<void> =>
  tx(async (t) => {
    await t.run`UPDATE catalog.variant SET price = ${price}::numeric WHERE sku = ${sku}`;
    await t.run`UPDATE catalog.price_stamp SET version = version + 1`;
  });

const totals = (): Promise<unknown[]> =>
  tx((t) => t.sql`SELECT total_minor::int AS total FROM orders.sales_order ORDER BY number`);

describe('placing a batch of orders', () => {
  it('writes order, lines, ledger, event, answer and balance of each, with every text as it was', async () => {
    const request = wish({ AMPLE: 2, POST: 1 });
    expect(told(await place(request, wish({ AMPLE: 3 })))).toEqual(['placed', 'placed']);
    expect(await countRows()).toEqual({ orders: 2, lines: 3, movements: 2, events: 2, answers: 2 });
    expect(await reserved('AMPLE')).toBe(5);
    const [order] = await tx(
      (t) =>
        t.sql`SELECT number::int, street, country, city, stage, total_minor::int FROM orders.sales_order WHERE id = ${request.orderId}`,
    );
    expect(order).toEqual({
      number: 100_001,
      street: '1 "Quoted\\" Lane, {London}',
      country: 'NULL',
      city: null,
      stage: 'allocated',
      total_minor: 900,
    });
  });

  it('places or refuses each by itself, and remembers only what it decided', async () => {
    const first = wish({ AMPLE: 1 });
    await place(first);
    const answers = await place(
      wish({ AMPLE: 1 }),
      wish({ FEW: 6 }),
      wish({ NONE: 1 }),
      wish({ GHOST: 1 }),
      wish({ AMPLE: 1 }, { currency: 'EUR' }),
      wish({}, { lines: [{ sku: 'AMPLE', quantity: 1, unitPrice: '2.49' }] }),
      wish({ AMPLE: 1 }, { shopId: uuid7() }),
      wish({ AMPLE: 1 }, { externalNumber: first.input.externalNumber }),
      wish({ FEW: 5 }),
      wish({ FEW: 1 }),
    );
    expect(told(answers)).toEqual([
      'placed',
      'out_of_stock',
      'out_of_stock',
      'unknown_sku',
      'currency_not_of_shop',
      'price_mismatch',
      'unknown_shop',
      'duplicate_external_number',
      'placed',
      'out_of_stock',
    ]);
    expect(await countRows()).toMatchObject({ orders: 3, events: 3, answers: 3 + 4 });
    expect([await reserved('AMPLE'), await reserved('FEW')]).toEqual([2, 5]);
  });

  it('is refused as a whole by no bad order: good ones in front and behind are placed', async () => {
    const many = Array.from({ length: 60 }, (_, n) => wish(n % 3 ? { AMPLE: 1 } : { AMPLE: 1, NONE: 1 }));
    const answers = told(await place(...many));
    expect(answers.filter((one) => one === 'placed')).toHaveLength(40);
    expect(await reserved('AMPLE')).toBe(40);
  });

  it('answers a repeated key as before, in the same batch and in a later one', async () => {
    const [key, input] = [randomUUID(), wish({ AMPLE: 1 }).input];
    const same = (): OrderRequest => wish({}, input, { key });
    const [one, two] = await place(same(), same());
    const [three] = await place(same());
    expect([one!.replayed, two!.replayed, three!.replayed]).toEqual([false, true, true]);
    expect([two!.body, three!.body]).toEqual([one!.body, one!.body]);
    expect(told(await place(wish({ AMPLE: 1 }, {}, { key, fingerprint: 'bb' })))).toEqual(['idempotency_key_reused']);
    expect(await countRows()).toMatchObject({ orders: 1, answers: 1 });
  });

  it('of the last units, on two lanes at once, sells what there is', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => place(wish({ FEW: 1 }), wish({ FEW: 1 })).catch(() => [])),
    );
    expect(told(answers.flat()).filter((one) => one === 'placed')).toHaveLength(5);
    expect(await reserved('FEW')).toBe(5);
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });
});

describe('stock that is frozen', () => {
  it('is not sold, although memory takes it for ample, until it is settled', async () => {
    const freeze = (frozen: boolean): Promise<number> =>
      tx((t) => t.run`UPDATE inventory.stock_balance SET frozen = ${frozen}`);
    expect(told(await place(wish({ AMPLE: 1 })))).toEqual(['placed']);
    await freeze(true);
    expect(told(await place(wish({ AMPLE: 1 })))).toEqual(['out_of_stock']);
    expect(await reserved('AMPLE')).toBe(1);
    await freeze(false);
    expect(told(await place(wish({ AMPLE: 1 })))).toEqual(['placed']);
  });
});

describe('a price that is changed', () => {
  it('after it was read into memory is never sold at the old one', async () => {
    await place(wish({ AMPLE: 1 }));
    await reprice('AMPLE', '3.00');
    expect(told(await place(wish({ AMPLE: 1 })))).toEqual(['placed']);
    expect(told(await place(wish({}, { lines: [{ sku: 'AMPLE', quantity: 1, unitPrice: '2.50' }] })))).toEqual([
      'price_mismatch',
    ]);
    expect(await totals()).toEqual([{ total: 250 }, { total: 300 }]);
  });

  it('between the look and the write fails the write, and leaves nothing', async () => {
    const late = tx(async (t) => {
      await desk.refresh(t, [wish({ AMPLE: 1 }).input]);
      await reprice('AMPLE', '3.00');
      // What is in memory now is older than the database: exactly what the stamp in the write is for.
      const stale = OrderDesk.withFacts(desk.book, new Map([[shopId, { currency: 'GBP', warehouseId }]]));
      Object.assign(stale, { refresh: () => Promise.resolve() });
      return placeOrders(t, stale, [wish({ AMPLE: 1 })]);
    });
    await expect(late).rejects.toMatchObject({ code: 'P0004', constraint: 'prices_changed' });
    expect(await countRows()).toMatchObject({ orders: 0, movements: 0, events: 0, answers: 0 });
    expect(await reserved('AMPLE')).toBe(0);
  });

  it('while orders stream in gives every order one of the two prices, by when it was placed', async () => {
    await place(wish({ AMPLE: 1 }));
    const stream = (async () => {
      for (let n = 0; n < 40; n++) await place(wish({ AMPLE: 1 }));
    })();
    await reprice('AMPLE', '3.00');
    await stream;
    const sold = ((await totals()) as { total: number }[]).map(({ total }) => total);
    expect(sold).toEqual([...sold].sort());
    expect(sold.at(-1)).toBe(300);
  });

  it('to a variant that is archived is no longer sold', async () => {
    await place(wish({ AMPLE: 1 }));
    await tx(async (t) => {
      await t.run`UPDATE catalog.variant SET status = 'archived' WHERE sku = 'AMPLE'`;
      await t.run`UPDATE catalog.price_stamp SET version = version + 1`;
    });
    expect(told(await place(wish({ AMPLE: 1 })))).toEqual(['unknown_sku']);
  });
});
