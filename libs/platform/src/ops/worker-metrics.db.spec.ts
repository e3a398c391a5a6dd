import { uuid7 } from '../db/uuid7.js';
import { noteHeartbeat } from '../directory/heartbeats.js';
import { enqueue } from '../jobs/index.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { metrics } from './metrics.js';
import { readWorkers } from './worker-metrics.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const told = async (): Promise<Record<string, number>> => {
  const lines = (await metrics.metrics()).split('\n');
  const values = lines.map((line) => /^(worker_\w+|event_relay_\w+|jobs_\w+) (\S+)$/.exec(line));
  return Object.fromEntries(values.flatMap((found) => (found ? [[found[1]!, Number(found[2])]] : [])));
};

describe('what is measured of workers', () => {
  it('has no value as long as there is none', async () => {
    await readWorkers(test.db);
    expect(await told()).toEqual({ jobs_due: 0, jobs_failed: 0 });
  });

  it('says when one was there last, how far it is behind, and what waits or has failed', async () => {
    const { actor } = await test.merchant();
    await test.db.tx(actor, async (tx) => {
      for (const task of ['one', 'two', 'three']) await enqueue(tx, task, {}, task);
      await tx.run`UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = 'two'`;
    });
    // What a killed worker left of a task of the clock, once its next time has come.
    await test.db.directory(
      (tx) => tx.sql`SELECT graphile_worker.add_job('audit-stock', '{}'::json, job_key := 'audit')`,
    );
    await test.db.directory(
      (tx) => tx.run`UPDATE graphile_worker._private_jobs SET key = NULL, attempts = max_attempts WHERE key = 'audit'`,
    );
    await noteHeartbeat(test.db, { id: uuid7(), poolId: null, relayLagMs: 4_200 });
    await noteHeartbeat(test.db, { id: uuid7(), poolId: null, relayLagMs: 0 });
    await readWorkers(test.db);
    const { worker_seen_seconds_ago: seen, ...rest } = await told();
    expect(rest).toEqual({ event_relay_lag_seconds: 4.2, jobs_due: 2, jobs_failed: 1 });
    expect(seen).toBeLessThan(60);
  });

  it('says nothing of a worker that has been silent for a while but that', async () => {
    await test.db.directory(
      (tx) => tx.run`UPDATE directory.worker_heartbeat SET seen_at = now() - interval '2 minutes'`,
    );
    await readWorkers(test.db);
    const { worker_seen_seconds_ago: seen, event_relay_lag_seconds: lag } = await told();
    expect([Math.round(seen!), lag]).toEqual([120, undefined]);
  });
});
