import { type Actor, systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { toProblem } from '../http/problem.filter.js';

/** What the queue says of a job that it gives to the worker. */
export interface QueuedJob {
  id: string;
  task: string;
  key: string | null;
  attempts: number;
  maxAttempts: number;
}

/** Longer ones say no more. */
const LONGEST_ERROR = 500;

/** The merchant's record of a job while the worker has it. */
export class JobRun {
  private readonly actor: Actor;

  constructor(
    private readonly db: Database,
    merchantId: string,
    private readonly job: QueuedJob,
  ) {
    this.actor = systemActor(merchantId, `job ${job.task}`);
  }

  async begin(): Promise<void> {
    const { id, task, key, attempts, maxAttempts } = this.job;
    await this.db.tx(
      this.actor,
      (tx) => tx.run`
        INSERT INTO platform.job_run (id, job_id, task, key, state, attempt, most_attempts, started_at)
        VALUES (${uuid7()}, ${id}, ${task}, ${key}, 'running', ${attempts}, ${maxAttempts}, now())
        ON CONFLICT ON CONSTRAINT job_once DO UPDATE SET state = 'running', attempt = excluded.attempt, started_at = now(),
          done = NULL, total = NULL, finished_at = NULL`,
    );
  }

  /** Notes how far the work is and says whether someone asked it to stop. */
  async note(progress: { done: number; total: number | null } | null): Promise<boolean> {
    const [row] = await this.db.tx(this.actor, (tx) =>
      progress
        ? tx.sql<{ cancelAsked: boolean }>`
            UPDATE platform.job_run SET done = ${progress.done}, total = ${progress.total} WHERE job_id = ${this.job.id}
            RETURNING cancel_asked AS "cancelAsked"`
        : tx.sql<{ cancelAsked: boolean }>`
            SELECT cancel_asked AS "cancelAsked" FROM platform.job_run WHERE job_id = ${this.job.id}`,
    );
    return row?.cancelAsked ?? false;
  }

  async end(state: 'done' | 'cancelled'): Promise<void> {
    await this.db.tx(
      this.actor,
      (tx) => tx.run`
        UPDATE platform.job_run SET state = ${state}, error = NULL, finished_at = now() WHERE job_id = ${this.job.id}`,
    );
  }

  /** Waits for its next attempt, or has failed for good: that is an event, which tells those who look after jobs. */
  async fail(error: unknown): Promise<void> {
    const { id, task, attempts, maxAttempts } = this.job;
    const isLast = attempts >= maxAttempts;
    await this.db.tx(this.actor, async (tx) => {
      const [run] = await tx.sql<{ id: string }>`
        UPDATE platform.job_run SET state = ${isLast ? 'failed' : 'retrying'}, error = ${wordsOf(error)},
          finished_at = CASE WHEN ${isLast} THEN now() END
        WHERE job_id = ${id} RETURNING id`;
      if (run && isLast)
        await emit(tx, this.actor, {
          type: 'job.failed',
          subjectId: run.id,
          subjectVersion: attempts,
          payload: { task, attempts },
        });
    });
  }
}

function wordsOf(error: unknown): string {
  const problem = toProblem(error);
  const words = problem.code === 'internal' ? String(error) : problem.document('en').detail;
  return words.replaceAll('\u0000', '').slice(0, LONGEST_ERROR);
}
