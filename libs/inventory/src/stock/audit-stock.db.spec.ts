import fc from 'fast-check';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import {
  adjustStock,
  auditStock,
  changeCondition,
  INVENTORY_ENTITIES,
  moveGoods,
  openBins,
  openWarehouse,
  receiveStock,
  releaseStock,
  reserveStock,
  settleStock,
  shipStock,
  type StockAudit,
  type StockEntry,
} from '../index.js';
import { type Condition, CONDITIONS } from '../bins/bins.rules.js';
import { listStock } from './stock.queries.js';

const SKUS = ['A', 'B', 'C'] as const;
const BINS = [null, 'P1', 'P2'] as const;

/** What commands may be refused with: there is too little of it, there. */
const TOO_LITTLE = /^(would_oversell|bin_needed|bin_short|same_bin|same_condition)$/;
const tooLittle = ({ code }: { code?: string }): void => expect(code).toMatch(TOO_LITTLE);

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
    for (const code of codes) {
      const { id } = await openWarehouse(one, actor, { code, name: code });
      warehouses.push(id);
      const bins = ['P1', 'P2'].map((bin) => ({
        code: bin,
        zone: '',
        kind: 'pick' as const,
        pickOrder: 0,
        capacity: null,
      }));
      await openBins(one, actor, { warehouseId: id, bins });
    }
    const products = SKUS.map((sku) => ({ name: sku, variants: [{ sku, price: '1' }] }));
    variantIds = (await createProducts(one, actor, { currency: 'GBP', products })).map(
      ({ variants }) => variants[0]!.id,
    );
  });
}

interface Command {
  kind: 'receive' | 'adjust' | 'reserve' | 'release' | 'ship' | 'move' | 'condition';
  warehouse: number;
  lines: { variant: number; quantity: number }[];
  /** Which of the open reservations a release or shipment takes. */
  pick: number;
  bins: [string | null, string | null];
  conditions: [Condition, Condition];
}

const command: fc.Arbitrary<Command> = fc.record({
  kind: fc.constantFrom('receive', 'adjust', 'reserve', 'reserve', 'release', 'ship', 'move', 'move', 'condition'),
  warehouse: fc.nat(1),
  lines: fc.array(fc.record({ variant: fc.nat(2), quantity: fc.integer({ min: 1, max: 8 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  bins: fc.tuple(fc.constantFrom(...BINS), fc.constantFrom(...BINS)),
  conditions: fc.tuple(fc.constantFrom(...CONDITIONS), fc.constantFrom(...CONDITIONS)),
  pick: fc.nat(),
});

/** Applies a command as the modules above do, keeping only the reservations that are open. */
async function apply(one: Command, open: StockEntry[]): Promise<void> {
  const warehouseId = warehouses[one.warehouse]!;
  const lines = one.lines.map(({ variant, quantity }) => ({ variantId: variantIds[variant]!, quantity }));
  const entry = { txnId: uuid7(), refId: uuid7(), warehouseId, lines };
  if (one.kind === 'receive') {
    const placed = lines.map((line) => ({ ...line, bin: one.bins[0], condition: one.conditions[0] }));
    await tx((t) => receiveStock(t, actor, { warehouseId, lines: placed }));
  } else if (one.kind === 'move') {
    const [from, to] = one.bins;
    await tx((t) => moveGoods(t, actor, { warehouseId, lines: lines.map((line) => ({ ...line, from, to })) })).catch(
      tooLittle,
    );
  } else if (one.kind === 'condition') {
    const [from, to] = one.conditions;
    const changed = lines.map((line) => ({ ...line, from, to, bin: one.bins[0] }));
    await tx((t) => changeCondition(t, actor, { warehouseId, reason: 'seen', lines: changed })).catch(tooLittle);
  } else if (one.kind === 'adjust') {
    const deltas = lines.map(({ variantId, quantity }, n) => ({
      variantId,
      bin: one.bins[0],
      condition: one.conditions[0],
      delta: (one.pick + n) % 2 ? quantity : -quantity,
    }));
    await tx((t) => adjustStock(t, actor, { warehouseId, reason: 'count', lines: deltas })).catch(tooLittle);
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
    expect(events).toEqual([{ payload: { balances: 3, movements: 3, mismatches: 0, frozen: 0 } }]);
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
    const found = await audit();
    expect(found.mismatches).toMatchObject([
      { sku: 'A', warehouseId: north, onHandBalance: 6, onHandLedger: 5, reservedBalance: 1, reservedLedger: 0 },
      { sku: 'B', warehouseId: south, onHandBalance: 4, onHandLedger: 0, reservedBalance: 0, reservedLedger: 0 },
      { sku: 'C', warehouseId: south, onHandBalance: 0, onHandLedger: 7, reservedBalance: 0, reservedLedger: 0 },
    ]);
    expect([found.frozen, (await audit()).frozen]).toEqual([3, 0]);
  });

  it('freezes what differs, so that it is not sold, until somebody settles it', async () => {
    await newStore();
    const [warehouseId] = warehouses as [string];
    const [variantId] = variantIds as [string];
    const lines = [{ variantId, quantity: 1 }];
    const reserve = (): Promise<unknown> =>
      tx((t) => reserveStock(t, actor, [{ txnId: uuid7(), refId: uuid7(), warehouseId, lines }]));
    const settle = (): Promise<unknown> =>
      tx((t) => settleStock(t, actor, { warehouseId, variantId, reason: 'changed_directly' }));
    await tx((t) => receiveStock(t, actor, { warehouseId, lines: [{ variantId, quantity: 5 }] }));
    await expect(settle()).rejects.toMatchObject({ code: 'not_frozen' });
    await tx((t) => t.run`UPDATE inventory.stock_balance SET on_hand = on_hand + 1 WHERE variant_id = ${variantId}`);
    await audit();
    expect(await reserve()).toEqual([{ reserved: false, short: [{ variantId, wanted: 1, available: 0 }] }]);
    expect(await settle()).toEqual({ onHand: 5, reserved: 0, unavailable: 0, placed: 0 });
    expect([await reserve(), (await audit()).mismatches]).toEqual([[{ reserved: true }], []]);
  });

  it('finds bins that hold another number than their ledger, which are counted before anything is settled', async () => {
    await newStore();
    const [warehouseId] = warehouses as [string];
    const [variantId] = variantIds as [string];
    await tx((t) => receiveStock(t, actor, { warehouseId, lines: [{ variantId, quantity: 5, bin: 'P1' }] }));
    await tx((t) => t.run`UPDATE inventory.bin_stock SET quantity = 4 WHERE variant_id = ${variantId}`);
    expect((await audit()).mismatches).toMatchObject([{ placedBalance: 5, placedBins: 4, placedLedger: 5 }]);
    await expect(tx((t) => settleStock(t, actor, { warehouseId, variantId, reason: 'unknown' }))).rejects.toMatchObject(
      { code: 'bins_differ' },
    );
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
