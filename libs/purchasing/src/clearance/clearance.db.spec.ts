import pg from 'pg';
import { CATALOG_ENTITIES, createProducts, findVariants } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock, writeOffStock } from '@zhanggui/inventory';
import { type Actor, type Tx } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { planTransfers } from '../balancing/plan-transfers.js';
import { activateContract } from '../contracts/move-contract.js';
import { readContract } from '../contracts/contracts.queries.js';
import { createContract } from '../contracts/write-contract.js';
import { createPurchaseOrder } from '../orders/create-purchase-order.js';
import * as moves from '../orders/move-purchase-order.js';
import { recordReceipt } from '../receiving/record-receipt.js';
import { planReplenishment } from '../replenishment/plan-replenishment.js';
import { addDays } from '../rules/form.rules.js';
import { createSuppliers } from '../suppliers/create-suppliers.js';
import type { ClearanceQueryDto } from './clearance.dto.js';
import { listClearance, readClearanceSummary } from './clearance.queries.js';
import { markClearance, type MarkClearance } from './mark-clearance.js';

let test: TestDatabase;
let actor: Actor;
let north: string;
let south: string;
let ids: Map<string, string>;
const TODAY = new Date().toISOString().slice(0, 10);
const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const seeing = (): Actor => ({ ...actor, permissions: new Set(['costs:read']) });
const blind = (): Actor => ({ ...actor, permissions: new Set() });

/** GONE has expired, SOON will, MOVE sells in the south alone, BACK may go back, REST sells nowhere. */
beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  actor = (await test.merchant()).actor;
  await run(async (tx) => {
    north = (await openWarehouse(tx, actor, { code: 'N', name: 'North' })).id;
    south = (await openWarehouse(tx, actor, { code: 'S', name: 'South' })).id;
    const skus = ['GONE', 'SOON', 'MOVE', 'BACK', 'REST'];
    const variants = skus.map((sku) => ({ sku, price: '20' }));
    await createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Ware', variants }] });
    ids = new Map((await findVariants(tx, { skus })).map(({ sku, id }) => [sku, id]));
    const lines = [
      { sku: 'GONE', quantity: 4, unitCost: '3', lot: 'G1', expiresOn: addDays(TODAY, 2) },
      { sku: 'SOON', quantity: 30, unitCost: '2', lot: 'S1', expiresOn: addDays(TODAY, 9) },
      { sku: 'SOON', quantity: 30, unitCost: '2', lot: 'S2', expiresOn: addDays(TODAY, 400) },
      { sku: 'MOVE', quantity: 90, unitCost: '1' },
      { sku: 'REST', quantity: 8, unitCost: '10' },
    ];
    await receiveStock(tx, actor, { warehouseId: north, lines });
    // It was good when it came.
    await tx.run`UPDATE inventory.lot SET expires_on = ${addDays(TODAY, -2)}::date WHERE lot = 'G1'`;
    await receiveFromSupplier(tx);
  });
  await lieSince('200 days');
  await sell('SOON', north, 2);
  await sell('MOVE', south, 1);
  await run(async (tx) => {
    await planReplenishment(tx, actor);
    await planTransfers(tx, actor);
  });
});
afterAll(() => test.close());

/** Lets everything have come in so long ago. */
async function lieSince(age: string): Promise<void> {
  const owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  await owner.query(`SELECT set_config('app.merchant_id', $1, false)`, [actor.merchantId]);
  await owner.query(`UPDATE inventory.stock_movement SET at = at - $1::interval WHERE kind = 'receive'`, [age]);
  await owner.end();
}

/** Twelve of BACK, received today from a supplier that takes goods back for 30 days. */
async function receiveFromSupplier(tx: Tx): Promise<void> {
  const [supplier] = await createSuppliers(tx, actor, [{ code: 'S1', name: 'Sun', currency: 'GBP' }]);
  const supplierId = supplier!.id;
  const contract = await createContract(tx, actor, {
    supplierId,
    title: 'Ware',
    startsOn: addDays(TODAY, -1),
    endsOn: addDays(TODAY, 90),
    takeBackDays: 30,
    prices: [],
  });
  await activateContract(tx, actor, { id: contract });
  expect((await readContract(tx, actor, contract, new Set())).takeBackDays).toBe(30);
  const lines = [{ variantId: ids.get('BACK')!, quantity: 12, unitPrice: '4' }];
  const id = await createPurchaseOrder(tx, actor, { supplierId, warehouseId: north, exchangeRate: null, lines });
  await moves.submitPurchaseOrder(tx, actor, { id });
  await moves.approvePurchaseOrder(tx, actor, { id });
  await moves.placePurchaseOrder(tx, actor, { id });
  await recordReceipt(tx, actor, { id, lines: [{ lineNo: 1, accepted: 12, rejected: 0 }] });
}

const sell = (sku: string, warehouseId: string, perDay: number): Promise<unknown> =>
  run(
    (tx) => tx.run`
      INSERT INTO inventory.stock_movement (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, actor_id, at)
      SELECT gen_random_uuid(), 1, 'ship', ${warehouseId}, ${ids.get(sku)!}, 'reserved', 'customer', ${perDay}, ${actor.id},
        date_trunc('day', now()) + interval '12 hours' - n * interval '1 day' FROM generate_series(1, 364) n`,
  );

const list = async (query: ClearanceQueryDto = {}) => (await run((tx) => listClearance(tx, query, seeing()))).items;
const shown = async (query: ClearanceQueryDto = {}): Promise<string[]> =>
  (await list(query)).map((one) => `${one.sku} ${one.lot} ${one.kind} ${one.action} ${one.advised}/${one.units}`);

describe('what lies too long or expires', () => {
  it('stands by the money it binds, with what should be done and why', async () => {
    expect(await shown()).toEqual([
      'MOVE  slow transfer 27/90',
      'REST  slow promotion 8/8',
      'BACK  slow return 12/12',
      'SOON S1 expiring promotion 10/10',
      'GONE G1 expired write_off 4/4',
    ]);
    const [move, , back, soon, gone] = await list();
    expect(move).toMatchObject({ valueMinor: 9_000, toWarehouseCode: 'S', reasons: ['never_sold', 'short_elsewhere'] });
    expect(back!.order).toMatchObject({ orderNumber: 'PO000001', units: 12, until: addDays(TODAY, 30) });
    expect(soon).toMatchObject({ daysLeft: 9, perDay: 2, reasons: ['cover_beyond_life', 'nothing_else'] });
    expect(gone).toMatchObject({ daysLeft: -2, warehouseCode: 'N', toWarehouseId: null, order: null });
  });

  it('tells how much of it is still there', async () => {
    const left = async (sku: string) => (await list({ q: sku })).map((one) => one.left);
    expect([await left('MOVE'), await left('GONE')]).toEqual([[90], [4]]);
    const gone = { sku: 'GONE', bin: 'DOCK', lot: 'G1', quantity: 4 };
    await run((tx) => writeOffStock(tx, actor, { warehouseId: north, reason: 'expired', lines: [gone] }));
    expect(await left('GONE')).toEqual([0]);
  });

  it('is narrowed, paged and summed up, and tells costs only to who may see them', async () => {
    expect(await shown({ action: 'return' })).toHaveLength(1);
    expect(await shown({ kind: 'slow', warehouseId: north, q: 'rest' })).toHaveLength(1);
    expect(await shown({ withinDays: 0 })).toEqual(['GONE G1 expired write_off 4/4']);
    const first = await run((tx) => listClearance(tx, { limit: 2, count: 'exact' }, blind()));
    expect(first).toMatchObject({ total: 5, items: [{ sku: 'MOVE', valueMinor: null }, { sku: 'REST' }] });
    const next = await run((tx) => listClearance(tx, { cursor: first.nextCursor! }, blind()));
    expect(next.items.map(({ sku }) => sku)).toEqual(['BACK', 'SOON', 'GONE']);
    const summary = await run((tx) => readClearanceSummary(tx, seeing()));
    expect(summary).toMatchObject({ lines: 5, valueMinor: 9_000 + 8_000 + 4_800 + 2_000 + 1_200 });
    expect(summary.byAction[0]).toEqual({ action: 'promotion', lines: 2, valueMinor: 10_000 });
  });
});

describe('who sees to it', () => {
  const mark = (input: MarkClearance, by: Actor = actor) => run((tx) => markClearance(tx, by, input));
  const idsOf = async (...skus: string[]) => (await list()).filter(({ sku }) => skus.includes(sku)).map(({ id }) => id);
  const whose = async (query: ClearanceQueryDto['whose'], by: Actor = seeing()) =>
    (await run((tx) => listClearance(tx, { whose: query }, by))).items.map(({ sku }) => sku);
  const again = () => run((tx) => planTransfers(tx, actor));
  const other = (): Actor => ({ ...seeing(), id: '11111111-1111-4111-8111-111111111111' });

  it('is who takes it on, and stays so when the plan is made anew', async () => {
    expect(await mark({ ids: await idsOf('MOVE', 'REST'), mark: 'take' })).toBe(2);
    await again();
    expect([await whose('mine'), await whose('free')]).toEqual([
      ['MOVE', 'REST'],
      ['BACK', 'SOON'],
    ]);
    expect(await whose('mine', other())).toEqual([]);
    expect((await list({ q: 'MOVE' }))[0]!.mark).toMatchObject({ state: 'taken', byId: actor.id, until: null });
  });

  it('is nobody else until it is given back, and none of several lines where one is taken', async () => {
    const refused = mark({ ids: await idsOf('MOVE', 'BACK'), mark: 'take' }, other());
    await expect(refused).rejects.toMatchObject({ code: 'clearance_taken', params: { skus: 'MOVE' } });
    expect(await whose('free')).toContain('BACK');
    expect(await mark({ ids: await idsOf('MOVE', 'BACK'), mark: 'give_back' }, other())).toBe(1);
    expect(await mark({ ids: await idsOf('MOVE', 'BACK'), mark: 'take' }, other())).toBe(2);
  });

  it('is one of two who take it at once', async () => {
    await mark({ ids: await idsOf('REST'), mark: 'give_back' });
    const ids = await idsOf('SOON', 'REST');
    const both = await Promise.allSettled([
      mark({ ids, mark: 'take' }),
      mark({ ids: [...ids].reverse(), mark: 'take' }, other()),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'clearance_taken' } });
    await mark({ ids, mark: 'give_back' });
  });

  it('is nobody before the day until which it is put off, for a reason', async () => {
    const ids = await idsOf('SOON');
    const until = addDays(TODAY, 3);
    const faulty = (input: Partial<MarkClearance>) => mark({ ids, mark: 'put_off', ...input });
    const refused = (pointer: string, code: string) => ({ code: 'invalid', errors: [{ pointer, code }] });
    await expect(faulty({ reason: 'x' })).rejects.toMatchObject(refused('/until', 'isDefined'));
    await expect(faulty({ until })).rejects.toMatchObject(refused('/reason', 'isDefined'));
    await expect(faulty({ until: addDays(TODAY, -1), reason: 'x' })).rejects.toMatchObject(
      refused('/until', 'clearance_until_past'),
    );
    expect(await faulty({ until, reason: 'The insurer looks at it first' })).toBe(1);
    await again();
    expect([await whose('open'), await whose('put_off')]).toEqual([['MOVE', 'REST', 'BACK'], ['SOON']]);
    await run(async (tx) => {
      await tx.run`UPDATE purchasing.clearance_mark SET until = ${TODAY}::date WHERE state = 'put_off'`;
      // Due too, but its goods have been written off: nobody needs to hear of it.
      await tx.run`
        INSERT INTO purchasing.clearance_mark (id, warehouse_id, variant_id, lot, state, by_id, until, reason)
        SELECT gen_random_uuid(), warehouse_id, variant_id, 'G1', state, by_id, until, reason FROM purchasing.clearance_mark WHERE state = 'put_off'`;
    });
    const told = () =>
      run(
        (tx) => tx.sql`
          SELECT n.user_id AS "userId", n.params FROM platform.notification n WHERE n.kind = 'clearance.back'`,
      );
    expect(await told()).toEqual([]);
    await again();
    await again();
    expect(await whose('open')).toContain('SOON');
    expect(await told()).toEqual([{ userId: actor.id, params: { count: 1 } }]);
    expect(await run((tx) => tx.sql`SELECT FROM purchasing.clearance_mark WHERE lot = 'G1'`)).toEqual([]);
  });

  it('says so when lines are gone from the board', async () => {
    const old = await idsOf('REST');
    await again();
    const refused = { code: 'invalid', errors: [{ pointer: '/ids/0', code: 'clearance_gone' }] };
    await expect(mark({ ids: old, mark: 'take' })).rejects.toMatchObject(refused);
  });

  it('is told to those whose work it is, once for what is new', async () => {
    const told = async () =>
      (
        await run(
          (tx) => tx.sql<{ link: string; count: number }>`
            SELECT link, (params->>'count')::int AS count FROM platform.notification WHERE kind = 'clearance.found' ORDER BY id`,
        )
      ).map(({ link, count }) => `${link.split('=')[1]} ${count}`);
    const first = ['promotion 2', 'return 1', 'transfer 1', 'write_off 1'];
    expect(await told()).toEqual(first);
    await run(async (tx) => {
      await tx.run`UPDATE platform.notification SET read_at = now()`;
      await tx.run`DELETE FROM purchasing.clearance_line WHERE action = 'transfer'`;
    });
    await again();
    await again();
    expect(await told()).toEqual([...first, 'transfer 1']);
  });
});
