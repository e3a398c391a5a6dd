import type { Placed } from './support/client.js';
import { balances, type House, mismatches, openHouse } from './support/house.js';
import { orderOf } from './support/store.js';

const ROUNDS = 5;
const SCARCE = Array.from({ length: ROUNDS }, (_, n) => `LAST-${n}`);
const CART = ['CART-A', 'CART-B', 'CART-C'];

let house: House;

beforeAll(async () => {
  const stock = Object.fromEntries([...SCARCE, ...CART].map((sku) => [sku, 10]));
  house = await openHouse({ ...stock, AMPLE: 5_000, BROAD: 5_000 }, { apis: 2 });
});
afterAll(() => house.close());

/** Sends one order each at the same time, in turn to both processes; their statuses. */
async function rush(orders: readonly Record<string, number>[]): Promise<number[]> {
  const ready = orders.map((units, n) => ({
    client: house.at(n % 2),
    body: { orders: [orderOf(house.store, units)] },
  }));
  const answers = await Promise.all(ready.map(({ client, body }) => client.post<Placed>('/orders', body)));
  return answers.map(({ status }) => status);
}

const count = (statuses: readonly number[], wanted: number): number =>
  statuses.filter((status) => status === wanted).length;

async function holding(sku: string): Promise<unknown> {
  return (await balances(house)).find((balance) => balance.sku === sku);
}

describe('the last units of a SKU, through two API processes', () => {
  it.each(SCARCE)('32 buyers want %s, of which there are 10: exactly 10 get one', async (sku) => {
    // Both processes have connections and prices in memory before the rush.
    expect(await rush([{ AMPLE: 1 }, { AMPLE: 1 }])).toEqual([201, 201]);
    const statuses = await rush(Array.from({ length: 32 }, () => ({ [sku]: 1 })));
    expect([count(statuses, 201), count(statuses, 409)]).toEqual([10, 22]);
    expect(await holding(sku)).toEqual({ sku, onHand: 10, reserved: 10 });
  });

  it('carts of three SKUs in any order are taken whole or not at all, and none waits for ever', async () => {
    const orders = [...CART.keys()].map((n) => [...CART.slice(n), ...CART.slice(0, n)]);
    const carts = Array.from({ length: 30 }, (_, n) => {
      const skus = n % 2 ? orders[n % 3]! : [...orders[n % 3]!].reverse();
      return Object.fromEntries(skus.map((sku) => [sku, 1]));
    });
    const statuses = await rush(carts);
    expect([count(statuses, 201), count(statuses, 409)]).toEqual([10, 20]);
    for (const sku of CART) expect(await holding(sku)).toEqual({ sku, onHand: 10, reserved: 10 });
  });

  it('batches of carts in opposite SKU order, at once to both processes, sell exactly what there is', async () => {
    const before = await balances(house);
    const batch = (reverse: boolean): unknown => ({
      orders: Array.from({ length: 25 }, () => {
        const lines = ['AMPLE', 'BROAD'].map((sku) => ({ sku, quantity: 1 }));
        return orderOf(house.store, {}, { lines: reverse ? lines.reverse() : lines });
      }),
    });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => house.at(n % 2).post<Placed>('/orders', batch(n % 4 < 2))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    for (const sku of ['AMPLE', 'BROAD']) {
      const { onHand, reserved } = before.find((balance) => balance.sku === sku)!;
      expect(await holding(sku)).toEqual({ sku, onHand, reserved: reserved + 200 });
    }
  });

  it('leaves as many order lines, ledger rows and reserved units as orders were answered', async () => {
    expect(await mismatches(house)).toEqual([]);
    const [sums] = await house.read(
      (tx) => tx.sql`
        SELECT (SELECT sum(quantity)::int FROM orders.order_line WHERE stocked) AS ordered,
          (SELECT sum(quantity)::int FROM inventory.stock_movement WHERE kind = 'reserve') AS moved,
          (SELECT sum(reserved)::int FROM inventory.stock_balance) AS reserved`,
    );
    const units = ROUNDS * (10 + 2) + 3 * 10 + 400;
    expect(sums).toEqual({ ordered: units, moved: units, reserved: units });
  });
});
