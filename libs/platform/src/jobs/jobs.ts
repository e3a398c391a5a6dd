import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';

/** A task is tried so often before someone must look. */
const MOST_ATTEMPTS = 5;

const MOST_TRIES = 5;

export interface JobOptions {
  /** Not before then. */
  runAt?: Date;
  mostAttempts?: number;
}

/**
 * Asks the worker for a task, in the transaction of the operation: it runs if and only if that commits. Equal keys coalesce while the
 * job has not begun. The worker finds the merchant in the payload.
 */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: Record<string, unknown>,
  key?: string,
  { runAt, mostAttempts = MOST_ATTEMPTS }: JobOptions = {},
): Promise<void> {
  const put = (): Promise<number> => tx.run`
    WITH queued AS (
      SELECT * FROM graphile_worker.add_job(${task},
        payload := (${JSON.stringify(payload)}::jsonb || jsonb_build_object('merchantId', platform.current_merchant()))::json,
        run_at := ${runAt ?? null}, max_attempts := ${mostAttempts}, job_key := ${key ?? null}))
    INSERT INTO platform.job_run (id, job_id, task, key, state, most_attempts, run_at, created_by)
    SELECT ${uuid7()}, id, ${task}, key, 'waiting', max_attempts, run_at, current_setting('app.actor_id')::uuid FROM queued
    WHERE id IS NOT NULL
    ON CONFLICT ON CONSTRAINT job_once DO UPDATE SET state = 'waiting', attempt = 0, error = NULL, run_at = excluded.run_at,
      cancel_asked = false, finished_at = NULL`;
  // The queue puts nothing there when a worker takes the job of that key in this very moment; by now it sees that it has begun.
  for (let tries = 1; (await put()) === 0; tries++)
    if (tries === MOST_TRIES) throw new Error(`The queue takes no job ${task}`);
}
