import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { lockJob } from './jobs.queries.js';

/** Lets a job that failed, or waits for its next attempt, run now, with all its attempts again. Refuses: not_found, job_not_failed (409). */
export async function retryJob(tx: Tx, actor: Actor, id: string): Promise<void> {
  const job = await lockJob(tx, id);
  if (job.state !== 'failed' && job.state !== 'retrying') throw refuse('job_not_failed');
  const again = await tx.sql`
    SELECT id FROM graphile_worker.reschedule_jobs(ARRAY[${job.jobId}::bigint], run_at := now(), attempts := 0)`;
  if (again.length === 0) throw refuse('job_not_failed');
  await tx.run`
    UPDATE platform.job_run SET state = 'waiting', attempt = 0, error = NULL, cancel_asked = false, run_at = now(), finished_at = NULL
    WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'job.retried',
    subjectId: id,
    subjectVersion: job.attempt,
    payload: { task: job.task },
  });
}
