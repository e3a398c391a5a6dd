import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Problem, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { editWarehouse } from '../warehouses/edit-warehouse.js';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock, type ReceiveStock, type StockPosting } from '../index.js';
import { listMovements } from './movements.queries.js';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let variants: Map<string, string>;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    warehouseId = (await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' })).id;
    const products = ['a', 'A', 'POST'].map((sku) => ({
      name: sku,
      variants: [{ sku, price: '1', stocked: sku !== 'POST' }],
    }));
    const created = await createProducts(tx, actor, { currency: 'GBP', products });
    variants = new Map(created.flatMap(({ variants: [one] }) => [[one!.sku, one!.id]]));
  });
});
afterAll(() => test.close());

const receive = (lines: ReceiveStock['lines'], more: Partial<ReceiveStock> = {}): Promise<StockPosting> =>
  test.db.tx(actor, (tx) => receiveStock(tx, actor, { warehouseId, lines, ...more }));

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const problem = await work.then(
    () => undefined,
    (error: Problem) => error,
  );
  return `${problem?.code}: ${(problem?.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`;
};

describe('receiving stock', () => {
  it('adds up repeated SKUs, makes missing balances and answers with what is there afterwards', async () => {
    const [a, upper] = [variants.get('a')!, variants.get('A')!];
    const posting = await receive([
      { sku: ' a ', quantity: 3 },
      { variantId: upper.toUpperCase(), quantity: 5 },
      { sku: 'a', quantity: 4 },
    ]);
    expect(posting.lines).toEqual([
      { variantId: a, sku: 'a', quantity: 3, onHand: 7, available: 7 },
      { variantId: upper, sku: 'A', quantity: 5, onHand: 5, available: 5 },
      { variantId: a, sku: 'a', quantity: 4, onHand: 7, available: 7 },
    ]);
    expect((await receive([{ variantId: a, sku: 'a', quantity: 1 }])).lines[0]).toMatchObject({ onHand: 8 });
  });

  it('writes one ledger row per line and one event per receipt, at the time given', async () => {
    const txnId = uuid7();
    const at = '2011-12-09T12:50:00.000Z';
    await receive(
      [
        { sku: 'a', quantity: 3 },
        { sku: 'a', quantity: 4 },
      ],
      { txnId, at, reference: 'DN-7', note: 'one box wet' },
    );
    const { items } = await test.db.tx(actor, (tx) => listMovements(tx, variants.get('a')!, {}));
    expect(items).toMatchObject([
      {
        id: `${txnId}:2`,
        kind: 'receive',
        fromAccount: 'supplier',
        toAccount: 'available',
        quantity: 4,
        reference: 'DN-7',
        warehouseCode: 'MAIN',
        at: new Date(at),
      },
      { id: `${txnId}:1`, quantity: 3, refType: null, refId: null, reason: null, actorId: actor.id },
    ]);
    const events = await test.db.tx(
      actor,
      (tx) => tx.sql`
      SELECT type, at, payload FROM platform.event WHERE subject_id = ${txnId}`,
    );
    expect(events).toEqual([
      {
        type: 'stock.received',
        at: new Date(at),
        payload: { warehouseId, lineCount: 2, units: 7 },
      },
    ]);
  });

  it('refuses what it cannot stock, each line at its place, and stores nothing', async () => {
    const [a, post] = [variants.get('a')!, variants.get('POST')!];
    const lines = (...all: object[]): ReceiveStock['lines'] => all.map((line) => ({ quantity: 1, ...line }));
    expect(await refusal(receive(lines({ sku: 'a' }, { sku: 'b' }, { sku: 'POST' })))).toBe(
      'sku_unknown: /lines/1/sku sku_unknown, /lines/2/sku not_stocked',
    );
    expect(await refusal(receive(lines({ variantId: post })))).toBe('not_stocked: /lines/0/variantId not_stocked');
    expect(await refusal(receive(lines({ variantId: warehouseId })))).toBe(
      'variant_unknown: /lines/0/variantId variant_unknown',
    );
    expect(await refusal(receive(lines({ variantId: a, sku: 'A' })))).toBe('sku_unknown: /lines/0/sku sku_unknown');
    expect(await refusal(receive(lines({})))).toBe('invalid: /lines/0/sku isDefined');
    expect((await test.db.tx(actor, (tx) => listMovements(tx, a, {}))).items).toEqual([]);
  });

  it('refuses a warehouse that does not exist, is another merchant’s or is not in use', async () => {
    const lines = [{ sku: 'a', quantity: 1 }];
    expect(await refusal(receive(lines, { warehouseId: uuid7() }))).toBe(
      'warehouse_unknown: /warehouseId warehouse_unknown',
    );
    const { actor: other } = await test.merchant();
    const theirs = await test.db.tx(other, (tx) => openWarehouse(tx, other, { code: 'MAIN', name: 'Theirs' }));
    expect(await refusal(receive(lines, { warehouseId: theirs.id }))).toBe(
      'warehouse_unknown: /warehouseId warehouse_unknown',
    );
    await test.db.tx(actor, (tx) =>
      editWarehouse(tx, actor, { id: warehouseId, version: 1, change: { active: false } }),
    );
    expect(await refusal(receive(lines))).toBe('warehouse_inactive: /warehouseId warehouse_inactive');
  });

  it('loses nothing when many receive the same new SKUs at once, in any order', async () => {
    const lines = [
      { sku: 'a', quantity: 1 },
      { sku: 'A', quantity: 1 },
    ];
    await Promise.all(Array.from({ length: 20 }, (_, n) => receive(n % 2 ? lines : [...lines].reverse())));
    expect((await receive(lines)).lines.map(({ onHand }) => onHand)).toEqual([21, 21]);
  });

  it('takes 5,000 lines in one go', async () => {
    const { lines } = await receive(Array.from({ length: 5_000 }, (_, n) => ({ sku: n % 2 ? 'a' : 'A', quantity: 2 })));
    expect(lines.at(-1)).toMatchObject({ sku: 'a', onHand: 5_000 });
  });
});
