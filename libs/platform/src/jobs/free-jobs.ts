import type { Database } from '../db/database.js';

/**
 * Gives back the jobs that workers of an earlier life still hold: the queue itself would wait four hours for them. Only where this is
 * the one worker there is, as under the supervisor.
 */
export async function freeJobsOfDeadWorkers(db: Database): Promise<void> {
  await db.directory(
    (tx) => tx.sql`
      SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
      FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL HAVING count(*) > 0`,
  );
}
