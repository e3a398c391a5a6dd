import fc from 'fast-check';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  adjustStock,
  auditStock,
  INVENTORY_ENTITIES,
  openWarehouse,
  receiveStock,
  releaseStock,
  reserveStock,
  shipStock,
  type StockAudit,
  type StockEntry,
} from './index.js';
import { listStock } from './stock.queries.js';

const SKUS = ['A', 'B', 'C'] as const;

let test: TestDatabase;
let actor: Actor;
let warehouses: string[];
let variantIds: string[];

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const audit = (): Promise<StockAudit> => tx((one) => auditStock(one, actor));

async function newStore(): Promise<void> {
  actor = (await test.merchant()).actor;
  await tx(async (one) => {
    const codes = ['NORTH', 'SOUTH'];
    warehouses = [];
    for (const code of codes) warehouses.push((await openWarehouse(one, actor, { code, name: code })).id);
    const products = SKUS.map((sku) => ({ name: sku, variants: [{ sku, price: '1' }] }));
    variantIds = (await createProducts(one, actor, { currency: 'GBP', products })).map(
      ({ variants }) => variants[0]!.id,
    );
  });
}

interface Command {
  kind: 'receive' | 'adjust' | 'reserve' | 'release' | 'ship';
  warehouse: number;
  lines: { variant: number; quantity: number }[];
  /** Which of the open reservations a release or shipment takes. */
  pick: number;
}

const command: fc.Arbitrary<Command> = fc.record({
  kind: fc.constantFrom('receive', 'adjust', 'reserve', 'reserve', 'release', 'ship'),
  warehouse: fc.nat(1),
  lines: fc.array(fc.record({ variant: fc.nat(2), quantity: fc.integer({ min: 1, max: 8 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  pick: fc.nat(),
});

/** Applies a command as the modules above do, keeping only the reservations that are open. */
async function apply(one: Command, open: StockEntry[]): Promise<void> {
  const warehouseId = warehouses[one.warehouse]!;
  const lines = one.lines.map(({ variant, quantity }) => ({ variantId: variantIds[variant]!, quantity }));
  const entry = { txnId: uuid7(), refId: uuid7(), warehouseId, lines };
  if (one.kind === 'receive') {
    await tx((t) => receiveStock(t, actor, { warehouseId, lines }));
  } else if (one.kind === 'adjust') {
    const deltas = lines.map(({ variantId, quantity }, n) => ({
      variantId,
      delta: (one.pick + n) % 2 ? quantity : -quantity,
    }));
    await tx((t) => adjustStock(t, actor, { warehouseId, reason: 'count', lines: deltas })).catch(
      (error: { code?: string }) => {
        expect(error.code).toBe('would_oversell');
      },
    );
  } else if (one.kind === 'reserve') {
    const [answer] = await tx((t) => reserveStock(t, actor, [entry]));
    if (answer!.reserved) open.push(entry);
  } else if (open.length > 0) {
    const [taken] = open.splice(one.pick % open.length, 1);
    const operation = one.kind === 'ship' ? shipStock : releaseStock;
    await tx((t) => operation(t, actor, [{ ...taken!, txnId: uuid7() }]));
  }
}

describe('the stock audit', () => {
  it('finds ledger and balances equal after any commands, and exactly the open reservations reserved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 25 }), async (commands) => {
        await newStore();
        const open: StockEntry[] = [];
        for (const one of commands) await apply(one, open);
        expect((await audit()).mismatches).toEqual([]);
        const { items } = await tx((t) => listStock(t, {}));
        const unitsIn = (entries: StockEntry[]): number =>
          entries.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0);
        expect(items.reduce((sum, { reserved }) => sum + reserved, 0)).toBe(unitsIn(open));
        expect(items.every(({ available }) => available >= 0)).toBe(true);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('counts what it compared and leaves an event', async () => {
    await newStore();
    await tx((t) =>
      receiveStock(t, actor, { warehouseId: warehouses[0]!, lines: SKUS.map((sku) => ({ sku, quantity: 2 })) }),
    );
    expect(await audit()).toMatchObject({ balances: 3, movements: 3, mismatches: [] });
    const events = await tx((t) => t.sql`SELECT payload FROM platform.event WHERE type = 'stock.audited'`);
    expect(events).toEqual([{ payload: { balances: 3, movements: 3, mismatches: 0 } }]);
  });

  it('finds a balance that was changed directly, one without ledger and a ledger without balance', async () => {
    await newStore();
    const [north, south] = warehouses as [string, string];
    await tx((t) => receiveStock(t, actor, { warehouseId: north, lines: [{ sku: 'A', quantity: 5 }] }));
    await tx(async (t) => {
      await t.run`UPDATE inventory.stock_balance SET on_hand = on_hand + 1, reserved = 1 WHERE variant_id = ${variantIds[0]}`;
      await t.run`INSERT INTO inventory.stock_balance (warehouse_id, variant_id, on_hand) VALUES (${south}, ${variantIds[1]}, 4)`;
      await t.run`
        INSERT INTO inventory.stock_movement (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, actor_id)
        VALUES (${uuid7()}, 1, 'receive', ${south}, ${variantIds[2]}, 'supplier', 'available', 7, ${actor.id})`;
    });
    expect((await audit()).mismatches).toEqual([
      {
        variantId: variantIds[0],
        sku: 'A',
        warehouseId: north,
        onHandBalance: 6,
        onHandLedger: 5,
        reservedBalance: 1,
        reservedLedger: 0,
      },
      {
        variantId: variantIds[1],
        sku: 'B',
        warehouseId: south,
        onHandBalance: 4,
        onHandLedger: 0,
        reservedBalance: 0,
        reservedLedger: 0,
      },
      {
        variantId: variantIds[2],
        sku: 'C',
        warehouseId: south,
        onHandBalance: 0,
        onHandLedger: 7,
        reservedBalance: 0,
        reservedLedger: 0,
      },
    ]);
  });

  it('sees nothing wrong while others are at work', async () => {
    await newStore();
    const [warehouseId] = warehouses as [string];
    const work = Array.from({ length: 15 }, () =>
      tx((t) => receiveStock(t, actor, { warehouseId, lines: SKUS.map((sku) => ({ sku, quantity: 1 })) })),
    );
    const audits = Array.from({ length: 10 }, () => audit());
    for (const { mismatches } of await Promise.all(audits)) expect(mismatches).toEqual([]);
    await Promise.all(work);
  });
});
