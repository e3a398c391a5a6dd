import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { cancelledJob } from './job-cancels.js';
import { lockJob } from './jobs.queries.js';

/**
 * Takes a job out of the queue, or asks the worker to stop it when it has begun: what it did by then stays.
 * Refuses: not_found, job_over (409).
 */
export async function cancelJob(tx: Tx, actor: Actor, id: string): Promise<void> {
  const job = await lockJob(tx, id);
  if (!['waiting', 'retrying', 'running'].includes(job.state)) throw refuse('job_over');
  const [taken] = await tx.sql<{ payload: Record<string, unknown> }>`
    SELECT payload FROM graphile_worker.complete_jobs(ARRAY[${job.jobId}::bigint])`;
  // The queue leaves a job alone that a worker holds.
  if (taken) await tx.run`UPDATE platform.job_run SET state = 'cancelled', finished_at = now() WHERE id = ${id}`;
  else await tx.run`UPDATE platform.job_run SET cancel_asked = true WHERE id = ${id}`;
  if (taken) await cancelledJob(job.task)?.(tx, actor, taken.payload);
  await emit(tx, actor, {
    type: taken ? 'job.cancelled' : 'job.cancel_asked',
    subjectId: id,
    subjectVersion: job.attempt,
    payload: { task: job.task },
  });
}
