import type { Tx } from '../db/tx.js';

/** Asks the worker for a task, in the transaction of the operation: it runs if and only if that commits. Equal keys coalesce. */
export async function enqueue(tx: Tx, task: string, payload: Record<string, unknown>, key?: string): Promise<void> {
  await tx.sql`
    SELECT graphile_worker.add_job(${task}, payload := ${JSON.stringify(payload)}::json, max_attempts := 5, job_key := ${key ?? null})`;
}
