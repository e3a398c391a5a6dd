import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger as QueueLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Database } from '../db/database.js';
import { whenReachable } from '../db/when-reachable.js';
import { freeJobsOf } from './free-jobs.js';

/** Jobs at once in one process. */
const CONCURRENCY = 2;
const CONNECTIONS = 3;
const REST_MS = 1_000;

/** What the queue tells is of interest when something is wrong. */
const LOG_METHODS: Record<string, 'error' | 'warn'> = { error: 'error', warning: 'warn' };

export interface JobQueueOptions {
  url: string;
  db: Database;
  log: Logger;
  tasks: TaskList;
  crontab?: string;
}

/**
 * Works off the queue of jobs until it is stopped. graphile-worker ends by itself when it cannot write down how a job ended, as when
 * the connection is lost in that moment; the jobs it holds are then given back, those that had ended too, and it is started anew.
 */
export class JobQueue {
  /** The name under which its jobs are locked; another one after each start. */
  poolId: string | null = null;
  private runner: Runner | null = null;
  private stopping = false;
  private readonly over: Promise<void>;

  private constructor(
    private readonly options: JobQueueOptions,
    first: Runner,
  ) {
    this.over = this.keepRunning(first);
  }

  /** Waits for the database as `whenReachable` does. */
  static async open(options: JobQueueOptions, waiting?: (why: string) => void): Promise<JobQueue> {
    const started = await whenReachable(() => start(options), waiting);
    const queue = new JobQueue(options, started.runner);
    queue.poolId = started.poolId();
    return queue;
  }

  /** Once the jobs that run have ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.runner?.stop().catch(() => undefined);
    await this.over;
  }

  private async keepRunning(first: Runner): Promise<void> {
    const { db, log } = this.options;
    for (let runner: Runner | null = first; ; runner = await this.startAgain()) {
      this.runner = runner;
      if (runner) await runner.promise.catch(() => undefined);
      if (this.stopping) return;
      if (runner) log.error({ pool: this.poolId }, 'the queue of jobs ended and is started again');
      await wait(REST_MS);
      if (this.poolId) await freeJobsOf(db, [this.poolId]).catch(() => undefined);
    }
  }

  private async startAgain(): Promise<Runner | null> {
    try {
      const { runner, poolId } = await start(this.options);
      this.poolId = poolId();
      if (this.stopping) await runner.stop();
      return runner;
    } catch (error) {
      this.options.log.warn({ err: error }, 'the queue of jobs could not be started');
      return null;
    }
  }
}

async function start({ url, log, tasks, crontab }: JobQueueOptions): Promise<{ runner: Runner; poolId: () => string }> {
  let poolId = '';
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => (poolId = workerPool.id));
  const runner = await run({
    connectionString: url,
    concurrency: CONCURRENCY,
    maxPoolSize: CONNECTIONS,
    noHandleSignals: true,
    logger: new QueueLogger(() => (level, message) => log[LOG_METHODS[String(level)] ?? 'debug'](message)),
    events,
    crontab: crontab ?? '',
    taskList: tasks,
    // Without a delay nobody waits for the promise that says how a job ended, and its failure would end this process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  return { runner, poolId: () => poolId };
}
