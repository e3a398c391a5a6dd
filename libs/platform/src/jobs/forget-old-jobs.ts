import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';

const KEPT_DAYS = 30;

/** Forgets jobs that ended thirty days ago; those that failed for good leave the queue as well. */
export async function forgetOldJobs(db: Database, merchantId: string, keptDays = KEPT_DAYS): Promise<number> {
  return db.tx(systemActor(merchantId, 'daily-upkeep'), async (tx) => {
    const gone = await tx.sql<{ jobId: string }>`
      DELETE FROM platform.job_run WHERE finished_at <= now() - make_interval(days => ${keptDays}) RETURNING job_id AS "jobId"`;
    const ids = gone.map(({ jobId }) => jobId);
    await tx.sql`SELECT id FROM graphile_worker.complete_jobs(${ids}::bigint[])`;
    return gone.length;
  });
}
