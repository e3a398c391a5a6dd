import { CATALOG_ENTITIES, createProducts, findVariants } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import { type Actor, type Problem, type Tx } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { planReplenishment } from '../replenishment/plan-replenishment.js';
import { addDays } from '../rules/form.rules.js';
import { draftTransfers } from './draft-transfers.js';
import { planTransfers } from './plan-transfers.js';
import type { TransferProposalsQueryDto } from './transfer-proposals.dto.js';
import { listTransferProposals, readTransferProposalsSummary } from './transfer-proposals.queries.js';
import { editTransferSetting, readTransferSetting, type TransferSettingChange } from './transfer-setting.js';

let test: TestDatabase;
let actor: Actor;
let places: Record<'N' | 'E' | 'S', string>;
let ids: Map<string, string>;
const TODAY = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const refusal = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => ['done'],
    ({ code, errors }: Problem) => [code, ...(errors ?? []).map((error) => `${error.pointer} ${error.code}`)],
  );

/** In the north lies a lot, in the east a little; tea and pots sell in the south, which has hardly any. */
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await run(async (tx) => {
    const open = async (code: string) => (await openWarehouse(tx, actor, { code, name: code })).id;
    places = { N: await open('N'), E: await open('E'), S: await open('S') };
    const variants = ['TEA', 'POT', 'CUP'].map((sku) => ({ sku, price: '20' }));
    await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Ware', variants }] });
    ids = new Map((await findVariants(tx, { skus: ['TEA', 'POT', 'CUP'] })).map(({ sku, id }) => [sku, id]));
    const put = (warehouseId: string, lines: { sku: string; quantity: number; unitCost?: string }[]) =>
      receiveStock(tx, actor, { warehouseId, lines });
    await put(places.N, [
      { sku: 'TEA', quantity: 400, unitCost: '5' },
      { sku: 'POT', quantity: 50, unitCost: '8' },
      { sku: 'CUP', quantity: 90, unitCost: '2' },
    ]);
    await put(places.E, [{ sku: 'POT', quantity: 10 }]);
    await put(places.S, [{ sku: 'TEA', quantity: 20 }]);
  });
  await sell('TEA', places.S, 4);
  await sell('POT', places.S, 2);
  await sell('TEA', places.N, 1);
});

const sell = (sku: string, warehouseId: string, perDay: number): Promise<unknown> =>
  run(
    (tx) => tx.run`
      INSERT INTO inventory.stock_movement (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, actor_id, at)
      SELECT gen_random_uuid(), 1, 'ship', ${warehouseId}, ${ids.get(sku)!}, 'reserved', 'customer', ${perDay}, ${actor.id},
        date_trunc('day', now()) + interval '12 hours' - n * interval '1 day' FROM generate_series(1, 364) n`,
  );

const plan = () =>
  run(async (tx) => {
    await planReplenishment(tx, actor);
    return planTransfers(tx, actor);
  });
const seeing = new Set(['costs:read']);
const list = async (query: TransferProposalsQueryDto = {}) =>
  (await run((tx) => listTransferProposals(tx, query, seeing))).items;
const shown = async (query: TransferProposalsQueryDto = {}): Promise<string[]> =>
  (await list(query)).map((one) => `${one.sku} ${one.fromWarehouseCode} ${one.toWarehouseCode} ${one.quantity}`);
const draft = (lines: { id: string; quantity?: number }[]) => run((tx) => draftTransfers(tx, actor, { lines }));
const edit = async (change: TransferSettingChange) => {
  const { version } = await run((tx) => readTransferSetting(tx));
  return run((tx) => editTransferSetting(tx, actor, { version, change }));
};

describe('proposals of transfers', () => {
  it('go from who has too much to who runs out, the most urgent first, and explain both sides', async () => {
    expect(await plan()).toMatchObject({ lines: 3, units: 50 + 4 + 100 });
    expect(await shown()).toEqual(['POT N S 50', 'POT E S 4', 'TEA N S 100']);
    expect((await list())[2]).toMatchObject({
      needed: 100,
      kept: 45,
      runsOutOn: addDays(TODAY, 5),
      nextDeliveryOn: null,
      perDay: 4,
      givesPerDay: 1,
      from: { before: 400, after: 300, coverBefore: 400, coverAfter: 300 },
      to: { before: 20, after: 120, coverBefore: 5, coverAfter: 30 },
      valueMinor: 50_000,
      channels: [],
    });
    expect(await shown({ urgency: 'out' })).toEqual(['POT N S 50', 'POT E S 4']);
    expect(await shown({ q: 'tea', fromWarehouseId: places.N, toWarehouseId: places.S, urgency: 'week' })).toHaveLength(
      1,
    );
    expect(await shown({ fromWarehouseId: places.S })).toEqual([]);
    const first = await run((tx) => listTransferProposals(tx, { limit: 1, count: 'exact' }, new Set()));
    expect(first).toMatchObject({ total: 3, items: [{ sku: 'POT', valueMinor: null }] });
    const next = await run((tx) => listTransferProposals(tx, { limit: 2, cursor: first.nextCursor! }, new Set()));
    expect(next.items).toHaveLength(2);
    const summary = await run((tx) => readTransferProposalsSummary(tx, { ...actor, permissions: seeing }));
    expect(summary).toMatchObject({ lines: 3, units: 154, out: 2 });
  });

  it('become one planned transfer for each pair of warehouses, and count as such from then on', async () => {
    await plan();
    const taken = await list();
    const made = await draft([{ id: taken[0]!.id }, { id: taken[1]!.id }, { id: taken[2]!.id, quantity: 60 }]);
    const rows = await run(
      (tx) => tx.sql<{ at: string; lines: string; due: string }>`
        SELECT f.code || w.code AS at, string_agg(v.sku || ' ' || l.quantity, ', ' ORDER BY v.sku) AS lines, max(t.expected_on)::text AS due
        FROM inventory.transfer t JOIN inventory.transfer_line l ON l.transfer_id = t.id JOIN catalog.variant v ON v.id = l.variant_id
        JOIN inventory.warehouse f ON f.id = t.from_warehouse_id JOIN inventory.warehouse w ON w.id = t.to_warehouse_id
        WHERE t.status = 'draft' GROUP BY 1 ORDER BY 1 DESC`,
    );
    const due = addDays(TODAY, 3);
    expect([made.length, rows]).toEqual([
      2,
      [
        { at: 'NS', lines: 'POT 50, TEA 60', due },
        { at: 'ES', lines: 'POT 4', due },
      ],
    ]);
    expect(await shown()).toEqual([]);
    await plan();
    expect(await shown()).toEqual(['TEA N S 40']);
  });

  it('are used once, whoever is first', async () => {
    await plan();
    const lines = (await list()).map(({ id }) => ({ id }));
    const tried = await Promise.allSettled([1, 2, 3, 4].map(() => draft(lines)));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [row] = await run(
      (tx) => tx.sql<{ units: number }>`SELECT sum(quantity)::float8 AS units FROM inventory.transfer_line`,
    );
    expect(row!.units).toBe(154);
    expect(await refusal(draft([lines[0]!]))).toEqual(['invalid', '/lines/0 transfer_proposal_gone']);
  });

  it('are used or proposed anew, never both, when a plan is made meanwhile', async () => {
    await plan();
    const lines = (await list()).map(({ id }) => ({ id }));
    await Promise.allSettled([plan(), draft(lines), plan(), draft(lines)]);
    const [row] = await run(
      (tx) => tx.sql<{ units: number }>`
        SELECT (SELECT coalesce(sum(quantity), 0) FROM inventory.transfer_line)::float8
          + (SELECT coalesce(sum(quantity), 0) FROM purchasing.transfer_proposal)::float8 AS units`,
    );
    expect(row!.units).toBe(154);
  });

  it('are not exceeded, not named twice, and not taken of goods that are gone', async () => {
    await plan();
    const [pot, , tea] = await list();
    expect(await refusal(draft([{ id: pot!.id, quantity: 51 }, { id: tea!.id }, { id: tea!.id }]))).toEqual([
      'invalid',
      '/lines/0/quantity more_than_proposed',
      '/lines/2 named_twice',
    ]);
    await run((tx) => tx.run`UPDATE inventory.stock_balance SET on_hand = 30 WHERE variant_id = ${ids.get('POT')!}`);
    expect(await refusal(draft([{ id: pot!.id }]))).toEqual(['invalid', '/lines/0/quantity less_available']);
  });

  it('go by settings, of the store and of single warehouses', async () => {
    expect(await refusal(edit({ targetDays: 50 }))).toEqual(['invalid', '/keepDays keep_below_target']);
    expect(await refusal(edit({ leadDays: 30 }))).toEqual(['invalid', '/targetDays target_within_lead']);
    expect(await refusal(edit({ places: [{ warehouseId: places.N, keepDays: 10 }] }))).toEqual([
      'invalid',
      '/places/0/keepDays keep_below_target',
    ]);
    const nowhere = '01900000-0000-7000-8000-000000000001';
    expect(await refusal(edit({ places: [{ warehouseId: nowhere }] }))).toEqual([
      'warehouse_unknown',
      '/places/0/warehouseId warehouse_unknown',
    ]);
    const set = await edit({ leastUnits: 5, places: [{ warehouseId: places.S, targetDays: 10, keepDays: 20 }] });
    expect(set).toMatchObject({ version: 2, places: [{ targetDays: 10, keepDays: 20, gives: true, takes: true }] });
    await plan();
    expect(await shown()).toEqual(['POT N S 14', 'TEA N S 20']);
    await edit({ places: [{ warehouseId: places.N, gives: false }] });
    await plan();
    expect(await shown()).toEqual(['POT E S 10']);
    expect(await refusal(run((tx) => editTransferSetting(tx, actor, { version: 1, change: { leadDays: 1 } })))).toEqual(
      ['version_stale'],
    );
  });

  it('leave frozen stock where it is', async () => {
    await run((tx) => tx.run`UPDATE inventory.stock_balance SET frozen = true WHERE warehouse_id = ${places.N}`);
    await plan();
    expect(await shown()).toEqual(['POT E S 10']);
  });
});
