import type { Database } from '../db/database.js';

/** A worker that has been silent for longer is dead; one that swaps or sleeps comes back sooner. */
const DEAD_AFTER = '5 minutes';

/**
 * Gives back the jobs that workers of an earlier life still hold: the queue itself would wait four hours for them. Only where this is
 * the one worker there is, as under the supervisor.
 */
export async function freeAllJobs(db: Database): Promise<void> {
  await db.directory(
    (tx) => tx.sql`
      SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
      FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL HAVING count(*) > 0`,
  );
}

/** Gives back the jobs of these workers, which have ended. */
export async function freeJobsOf(db: Database, poolIds: readonly string[]): Promise<void> {
  await db.directory((tx) => tx.sql`SELECT graphile_worker.force_unlock_workers(${[...poolIds]}::text[])`);
}

/**
 * Gives back the jobs of workers that have not said for minutes that they are there: each says under which name it locks jobs. Where one
 * of an earlier release is there, which says no name, nothing is touched.
 */
export async function freeJobsOfDeadWorkers(db: Database): Promise<void> {
  await db.directory(
    (tx) => tx.sql`
      WITH alive AS (SELECT pool_id FROM directory.worker_heartbeat WHERE seen_at > now() - ${DEAD_AFTER}::interval)
      SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT j.locked_by))
      FROM graphile_worker._private_jobs j
      WHERE j.locked_at < now() - ${DEAD_AFTER}::interval
        AND NOT EXISTS (SELECT FROM alive a WHERE a.pool_id IS NULL OR a.pool_id = j.locked_by)
      HAVING count(*) > 0`,
  );
}
