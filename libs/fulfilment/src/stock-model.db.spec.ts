import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { adjustStock, auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { cancelOrders, OrderIntake, type Stage } from '@zhanggui/orders';
import { type Actor, LanePool, type Problem, Shop, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { deliverOrders, packOrders, pickOrders, shipOrders, unpackOrders, unpickOrders } from './index.js';

const SKUS = ['A', 'B', 'C'] as const;
type Sku = (typeof SKUS)[number];
type Units = Partial<Record<Sku, number>>;

/** What a shopkeeper would keep on paper: units per SKU, and where each order stands. */
interface Paper {
  shelf: Record<Sku, { onHand: number; reserved: number }>;
  orders: { units: Units; stage: Stage }[];
}

/** The product: one merchant, and the ids of its orders in the order of the paper. */
interface Store {
  actor: Actor;
  shopId: string;
  warehouseId: string;
  intake: OrderIntake;
  orderIds: string[];
}

let test: TestDatabase;
let lanes: LanePool;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url);
});
afterAll(async () => {
  await lanes.close();
  await test.close();
});

async function openStore(): Promise<Store> {
  const { actor } = await test.merchant();
  const shopId = uuid7();
  const warehouseId = await test.db.tx(actor, async (tx) => {
    const { id } = await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' });
    await tx.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId: id });
    const products = SKUS.map((sku) => ({ name: sku, variants: [{ sku, price: '1' }] }));
    await createProducts(tx, actor, { currency: 'GBP', products });
    return id;
  });
  return { actor, shopId, warehouseId, intake: new OrderIntake(test.db, lanes), orderIds: [] };
}

/** Compares every balance and every stage with the paper, after each command. */
async function compare({ actor }: Store, paper: Paper): Promise<void> {
  const seen = await test.db.tx(actor, async (tx) => ({
    shelf: await tx.sql<{ sku: Sku; onHand: number; reserved: number }>`
      SELECT v.sku, coalesce(b.on_hand, 0)::int AS "onHand", coalesce(b.reserved, 0)::int AS reserved
      FROM catalog.variant v LEFT JOIN inventory.stock_balance b ON b.variant_id = v.id ORDER BY v.sku`,
    stages: await tx.sql<{ stage: Stage }>`SELECT stage FROM orders.sales_order ORDER BY number`,
  }));
  expect(seen.shelf).toEqual(SKUS.map((sku) => ({ sku, ...paper.shelf[sku] })));
  expect(seen.stages.map(({ stage }) => stage)).toEqual(paper.orders.map(({ stage }) => stage));
}

type Command = fc.AsyncCommand<Paper, Store>;

/** A command that always may be tried; whether it succeeds is for the paper to say. */
const command = (name: string, run: (paper: Paper, store: Store) => Promise<void>): Command => ({
  check: () => true,
  toString: () => name,
  run: async (paper, store) => {
    await run(paper, store);
    await compare(store, paper);
  },
});

const inTx = <T>({ actor }: Store, work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

const entries = (units: Units): [Sku, number][] => Object.entries(units) as [Sku, number][];

const receive = (sku: Sku, quantity: number): Command =>
  command(`receive ${quantity} ${sku}`, async (paper, store) => {
    const { actor, warehouseId } = store;
    await inTx(store, (tx) => receiveStock(tx, actor, { warehouseId, lines: [{ sku, quantity }] }));
    paper.shelf[sku].onHand += quantity;
  });

const adjust = (sku: Sku, delta: number): Command =>
  command(`adjust ${sku} by ${delta}`, async (paper, store) => {
    const { actor, warehouseId } = store;
    const shelf = paper.shelf[sku];
    const code = await inTx(store, (tx) =>
      adjustStock(tx, actor, { warehouseId, reason: 'count', lines: [{ sku, delta }] }),
    ).then(
      () => 'done',
      (problem: Problem) => problem.code,
    );
    const possible = shelf.onHand - shelf.reserved + delta >= 0;
    expect(code).toBe(possible ? 'done' : 'would_oversell');
    if (possible) shelf.onHand += delta;
  });

const place = (units: Units): Command =>
  command(`place ${JSON.stringify(units)}`, async (paper, store) => {
    const { actor, shopId } = store;
    const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
    const [answer] = await store.intake.place(actor, claim, 'en', [
      {
        shopId,
        externalNumber: randomUUID(),
        paymentStatus: 'paid',
        buyer: { name: 'Ada' },
        address: { recipient: 'Ada', street: 'Lane' },
        lines: entries(units).map(([sku, quantity]) => ({ sku, quantity })),
      },
    ]);
    const fits = entries(units).every(([sku, quantity]) => {
      const { onHand, reserved } = paper.shelf[sku];
      return quantity <= onHand - reserved;
    });
    expect(answer!.status).toBe(fits ? 201 : 409);
    if (!fits) return;
    for (const [sku, quantity] of entries(units)) paper.shelf[sku].reserved += quantity;
    paper.orders.push({ units, stage: 'allocated' });
    store.orderIds.push((JSON.parse(answer!.body) as { order: { id: string } }).order.id);
  });

type Run = (tx: Tx, actor: Actor, ids: string[]) => Promise<Map<string, Problem>>;

/** Steps of an order, from which stages to which, with what happens to the shelf. */
const STEPS: Record<string, { from: Stage; to: Stage; run: Run; releases?: boolean; ships?: boolean }> = {
  pick: { from: 'allocated', to: 'picking', run: (tx, actor, ids) => pickOrders(tx, actor, { ids }) },
  unpick: { from: 'picking', to: 'allocated', run: (tx, actor, ids) => unpickOrders(tx, actor, { ids }) },
  pack: { from: 'picking', to: 'packed', run: (tx, actor, ids) => packOrders(tx, actor, { ids }) },
  unpack: { from: 'packed', to: 'picking', run: (tx, actor, ids) => unpackOrders(tx, actor, { ids }) },
  ship: {
    from: 'packed',
    to: 'shipped',
    run: (tx, actor, ids) =>
      shipOrders(
        tx,
        actor,
        ids.map((orderId) => ({ orderId, carrier: 'sf', trackingNumber: 'SF1000' })),
      ),
    releases: true,
    ships: true,
  },
  deliver: { from: 'shipped', to: 'delivered', run: (tx, actor, ids) => deliverOrders(tx, actor, { ids }) },
  cancel: {
    from: 'allocated',
    to: 'cancelled',
    run: (tx, actor, ids) => cancelOrders(tx, actor, { ids, reason: 'model' }),
    releases: true,
  },
};

const move = (name: string, picks: readonly number[]): Command =>
  command(`${name} ${picks.join(' ')}`, async (paper, store) => {
    if (paper.orders.length === 0) return;
    const { from, to, run, releases, ships } = STEPS[name]!;
    const chosen = [...new Set(picks.map((pick) => pick % paper.orders.length))];
    const refused = await inTx(store, (tx) =>
      run(
        tx,
        store.actor,
        chosen.map((n) => store.orderIds[n]!),
      ),
    );
    for (const n of chosen) {
      const order = paper.orders[n]!;
      expect(refused.get(store.orderIds[n]!)?.code).toBe(order.stage === from ? undefined : 'not_in_stage');
      if (order.stage !== from) continue;
      order.stage = to;
      for (const [sku, quantity] of entries(order.units)) {
        if (releases) paper.shelf[sku].reserved -= quantity;
        if (ships) paper.shelf[sku].onHand -= quantity;
      }
    }
  });

const sku = fc.constantFrom(...SKUS);
const quantity = fc.integer({ min: 1, max: 6 });
const units = fc
  .record({ A: quantity, B: quantity, C: quantity }, { requiredKeys: [] })
  .filter((wanted) => Object.keys(wanted).length > 0);
const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 });

const commands = fc.commands(
  [
    fc.tuple(sku, fc.integer({ min: 1, max: 12 })).map(([one, count]) => receive(one, count)),
    fc
      .tuple(
        sku,
        fc.integer({ min: -6, max: 6 }).filter((delta) => delta !== 0),
      )
      .map(([one, delta]) => adjust(one, delta)),
    units.map(place),
    units.map(place),
    units.map(place),
    ...Object.keys(STEPS).map((name) => picks.map((chosen) => move(name, chosen))),
    picks.map((chosen) => move('pick', chosen)),
    picks.map((chosen) => move('pack', chosen)),
  ],
  { maxCommands: 40, size: 'max' },
);

describe('a store in which anything may happen', () => {
  it('has on its shelves what a shopkeeper with paper would have, after every step, and its ledger agrees', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (list) => {
        const store = await openStore();
        const paper: Paper = {
          shelf: {
            A: { onHand: 0, reserved: 0 },
            B: { onHand: 0, reserved: 0 },
            C: { onHand: 0, reserved: 0 },
          },
          orders: [],
        };
        await fc.asyncModelRun(() => ({ model: paper, real: store }), list);
        expect((await inTx(store, (tx) => auditStock(tx, store.actor))).mismatches).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 240_000);
});
