import { setTimeout as wait } from 'node:timers/promises';
import type { Task } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Database } from '../db/database.js';
import { JobRun } from './job-run.js';

const NOTED_EVERY_MS = 500;
const CANCEL_READ_EVERY_MS = 2_000;

/** What a task may do with its own record. */
export interface JobHandle {
  /** Aborted when someone cancels the job. A task that never asks for it cannot stop half-way, and ends as done or failed. */
  readonly signal: AbortSignal;
  /** Shows how far the work is; cheap to call often. */
  progress(done: number, total?: number): Promise<void>;
}

export type JobWork = (payload: Record<string, unknown>, job: JobHandle) => Promise<void>;

/** Wraps the work of a task so that the merchant whose job it is sees it begin, come forward and end. */
export const runVisibly =
  (db: Database, log: Logger, task: string, work: JobWork): Task =>
  async (given, { job }) => {
    const payload = given as Record<string, unknown>;
    const run = new JobRun(db, String(payload['merchantId']), {
      id: job.id,
      task,
      key: job.key,
      attempts: job.attempts,
      maxAttempts: job.max_attempts,
    });
    await run.begin();
    const cancel = new AbortController();
    const over = new AbortController();
    const watching = watchCancel(run, cancel, over.signal, log);
    let heeds = false;
    const isStopped = (): boolean => heeds && cancel.signal.aborted;
    const handle: JobHandle = {
      get signal() {
        heeds = true;
        return cancel.signal;
      },
      progress: notes(run, cancel),
    };
    try {
      await work(payload, handle);
      await run.end(isStopped() ? 'cancelled' : 'done');
    } catch (error) {
      if (isStopped()) return await run.end('cancelled');
      // The queue tries again whether or not this can be noted, as when the database is gone.
      await run
        .fail(error)
        .catch((noting: unknown) => log.warn({ err: noting, task }, 'a failed job could not be noted'));
      throw error;
    } finally {
      over.abort();
      await watching;
    }
  };

function notes(run: JobRun, cancel: AbortController): JobHandle['progress'] {
  let notedAt = -Infinity;
  return async (done, total) => {
    const isEnd = done === total;
    if (!isEnd && performance.now() - notedAt < NOTED_EVERY_MS) return;
    notedAt = performance.now();
    if (await run.note({ done, total: total ?? null })) cancel.abort();
  };
}

async function watchCancel(run: JobRun, cancel: AbortController, over: AbortSignal, log: Logger): Promise<void> {
  while (!over.aborted && !cancel.signal.aborted) {
    await wait(CANCEL_READ_EVERY_MS, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return;
    try {
      if (await run.note(null)) cancel.abort();
    } catch (error) {
      log.warn({ err: error }, 'whether a job is cancelled could not be read');
    }
  }
}
