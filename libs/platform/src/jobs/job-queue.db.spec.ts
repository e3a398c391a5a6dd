import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { uuid7 } from '../db/uuid7.js';
import { noteHeartbeat } from '../directory/heartbeats.js';
import { layWire, testDatabase, type TestDatabase } from '../testing/index.js';
import { freeJobsOfDeadWorkers } from './free-jobs.js';
import { JobQueue } from './job-queue.js';

let test: TestDatabase;

beforeEach(async () => {
  test = await testDatabase();
});
afterEach(() => test.close());

const log = pino({ level: 'silent' });
const add = (task: string): Promise<unknown> =>
  test.db.directory((tx) => tx.sql`SELECT graphile_worker.add_job(${task}, '{}'::json)`);
const left = (): Promise<{ lockedBy: string | null }[]> =>
  test.db.directory(
    (tx) => tx.sql<{ lockedBy: string | null }>`
      SELECT locked_by AS "lockedBy" FROM graphile_worker._private_jobs ORDER BY id`,
  );

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(20);
}

describe('the queue of jobs', () => {
  it.each([true, false])(
    'goes on when the connection is lost in the moment a job ends (well: %s), and does that job again',
    async (endsWell) => {
      const wire = await layWire(test.url);
      let [cut, other] = [0, 0];
      const tasks = {
        cut: async (): Promise<void> => {
          cut += 1;
          if (cut > 1) return;
          wire.cut();
          await wait(50);
          if (!endsWell) throw new Error('it failed besides');
        },
        other: (): void => void (other += 1),
      };
      const queue = await JobQueue.open({ url: wire.url, db: test.db, log, tasks });
      const pool = queue.poolId;
      await add('cut');
      await until(() => cut === 1);
      await wait(200);
      wire.mend();
      await add('other');
      await until(async () => (await left()).length === 0);
      expect([cut, other]).toEqual([2, 1]);
      expect(queue.poolId).not.toBe(pool);
      await queue.stop();
      await wire.close();
    },
    20_000,
  );

  it('gives the jobs of a worker back that has not been heard of for minutes, and of no other', async () => {
    for (const worker of ['dead', 'silent', 'alive', 'new']) {
      await add(worker);
      await test.db.directory(
        (tx) => tx.run`UPDATE graphile_worker._private_jobs SET locked_by = ${worker},
            locked_at = now() - CASE WHEN ${worker} = 'new' THEN interval '1 minute' ELSE interval '6 minutes' END
          WHERE locked_by IS NULL`,
      );
    }
    const beat = (poolId: string | null): Promise<void> =>
      noteHeartbeat(test.db, { id: uuid7(), poolId, relayLagMs: 0 });
    await beat('silent');
    await beat(null);
    await test.db.directory(
      (tx) => tx.run`UPDATE directory.worker_heartbeat SET seen_at = now() - interval '6 minutes'`,
    );
    await beat('alive');
    await freeJobsOfDeadWorkers(test.db);
    expect(await left()).toEqual([null, null, 'alive', 'new'].map((lockedBy) => ({ lockedBy })));
  });

  it('takes no job from a worker of an earlier release, which says no name', async () => {
    await add('long');
    await test.db.directory(
      (tx) => tx.run`UPDATE graphile_worker._private_jobs SET locked_by = 'old', locked_at = now() - interval '1 hour'`,
    );
    await noteHeartbeat(test.db, { id: uuid7(), poolId: null, relayLagMs: 0 });
    await freeJobsOfDeadWorkers(test.db);
    expect(await left()).toEqual([{ lockedBy: 'old' }]);
  });
});
