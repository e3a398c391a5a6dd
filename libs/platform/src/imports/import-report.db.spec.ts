import { testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { type Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { ImportReport, TakenOver } from './import-report.js';

let test: TestDatabase;
let merchant: TestMerchant;
let importId: string;

beforeAll(async () => {
  test = await testDatabase();
  merchant = await test.merchant();
});
beforeEach(async () => {
  importId = uuid7();
  await tx(
    (t) => t.run`
      INSERT INTO platform.import_run (id, kind, file_name, stored_as, size_bytes, format, state, encoding, header, sample, mapping, created_by)
      VALUES (${importId}, 'orders', 'orders.csv', 'orders', 1, 'csv', 'running', 'utf-8', '[]', '[]', '{}', ${merchant.actor.id})`,
  );
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(merchant.actor, work);
const report = (dryRun = false): ImportReport =>
  new ImportReport(test.db, merchant.actor, importId, new AbortController(), {
    progress: {},
    checkpoint: 0,
    prepared: 0,
    dryRun,
    tell: () => undefined,
  });
const saved = async (): Promise<unknown> => {
  const [row] = await tx((t) => t.sql`SELECT checkpoint, progress FROM platform.import_run WHERE id = ${importId}`);
  return row;
};

describe('what an import has counted', () => {
  it('is not overwritten by telling how far it is, between a batch that has committed and the news of it', async () => {
    const running = report();
    await tx((t) => running.saveCheckpoint(t, 40, { ordersPlaced: 12, leftoverRows: 3 }));
    running.progress.rowsRead = 55;
    await running.tick(true);
    expect(await saved()).toMatchObject({
      checkpoint: { line: 40 },
      progress: { ordersPlaced: 12, leftoverRows: 3, rowsRead: 55 },
    });
  });

  it('is not written by a worker that was taken for dead, once another has come further', async () => {
    const [late, quick] = [report(), report()];
    await tx((t) => quick.savePrepared(t, 500));
    await expect(tx((t) => late.savePrepared(t, 500))).rejects.toThrow(TakenOver);
    quick.prepared = 500;
    await tx((t) => quick.saveCheckpoint(t, 40, { ordersPlaced: 12 }));
    quick.reached(40, { ordersPlaced: 12 });
    await expect(tx((t) => late.saveCheckpoint(t, 25, { ordersPlaced: 7 }))).rejects.toThrow(TakenOver);
    await tx((t) => quick.saveCheckpoint(t, 60, { ordersPlaced: 15 }));
    expect(await saved()).toMatchObject({ checkpoint: { line: 60 }, progress: { ordersPlaced: 15 } });
  });

  it('is told by a check itself, as it saves nothing else', async () => {
    const checking = report(true);
    checking.reached(40, { ordersPlaced: 12 });
    await checking.tick(true);
    expect(await saved()).toMatchObject({ checkpoint: {}, progress: { ordersPlaced: 12 } });
  });
});
