import { Logger, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { pino } from 'pino';
import type { Actor, Tx } from '../db/index.js';
import { uuid7 } from '../db/uuid7.js';
import { noteHeartbeat, workerSeenSecondsAgo } from '../directory/heartbeats.js';
import '../http/index.js';
import { testDatabase, type TestDatabase, untilWaiting } from '../testing/index.js';
import { cancelJob } from './cancel-job.js';
import { forgetOldJobs } from './forget-old-jobs.js';
import { enqueue, runVisibly } from './index.js';
import { whenJobCancelled } from './job-cancels.js';
import { type JobRow, listJobs, readJob, shapeJob } from './jobs.queries.js';
import { retryJob } from './retry-job.js';
import type { JobHandle } from './run-visibly.js';

const log = pino({ level: 'silent' });
const QUIET = new Logger(() => () => undefined);

let test: TestDatabase;
let actor: Actor;
let ran: unknown[];
let work: (payload: Record<string, unknown>, job: JobHandle) => Promise<void>;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  ran = [];
  work = async (payload) => void ran.push(payload);
});
afterAll(() => test.close());

const tx = <T>(one: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, one);
const jobs = async (): Promise<JobRow[]> => (await tx((t) => listJobs(t, {}))).items;
const ask = (key?: string, n = 1, more?: Parameters<typeof enqueue>[4]): Promise<void> =>
  tx((t) => enqueue(t, 'count', { n }, key, more));

/** The worker, until nothing is waiting. */
async function runQueue(): Promise<void> {
  const taskList: TaskList = { count: runVisibly(test.db, log, 'count', (payload, job) => work(payload, job)) };
  await runOnce({ connectionString: test.url, taskList, noHandleSignals: true, logger: QUIET });
}

describe('asking for a job', () => {
  it('puts it in the queue and in the list, for the merchant of the transaction', async () => {
    await ask();
    expect(await jobs()).toMatchObject([
      { task: 'count', state: 'waiting', attempt: 0, mostAttempts: 5, createdBy: actor.id },
    ]);
    const other = (await test.merchant()).actor;
    expect((await test.db.tx(other, (t) => listJobs(t, {}))).items).toEqual([]);
    await runQueue();
    expect(ran).toEqual([{ n: 1, merchantId: actor.merchantId }]);
    expect(await jobs()).toMatchObject([{ state: 'done', attempt: 1, error: null, finishedAt: expect.any(Date) }]);
  });

  it('asks for nothing when the operation rolls back', async () => {
    await expect(tx(async (t) => (await enqueue(t, 'count', {}), Promise.reject(new Error('no'))))).rejects.toThrow(
      'no',
    );
    await runQueue();
    expect([ran, await jobs()]).toEqual([[], []]);
  });

  it('whose key is taken by a worker in this very moment puts another behind it', async () => {
    await ask('busy', 1);
    const owner = new pg.Client({ connectionString: test.ownerUrl });
    await owner.connect();
    await owner.query(`
      SELECT pg_advisory_lock(4711);
      CREATE FUNCTION graphile_worker.hold() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_advisory_xact_lock(4711); RETURN NEW; END $$;
      CREATE TRIGGER hold BEFORE INSERT ON graphile_worker._private_jobs FOR EACH ROW EXECUTE FUNCTION graphile_worker.hold()`);
    const asked = ask('busy', 2);
    await untilWaiting(test.db);
    await owner.query(`
      UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a worker', attempts = 1 WHERE key = 'busy';
      SELECT pg_advisory_unlock(4711)`);
    await asked;
    await owner.query('DROP TRIGGER hold ON graphile_worker._private_jobs');
    await owner.end();
    expect(await jobs()).toHaveLength(2);
    await runQueue();
    expect(ran).toMatchObject([{ n: 2 }]);
  });

  it('coalesces equal keys: the last payload runs, once', async () => {
    await ask('k', 1);
    await ask('k', 2);
    await Promise.all([ask('k', 3), ask('k', 3)]);
    expect(await jobs()).toHaveLength(1);
    await runQueue();
    expect(ran).toMatchObject([{ n: 3 }]);
    await ask('k', 4);
    await runQueue();
    expect([ran.length, (await jobs()).length]).toEqual([2, 2]);
  });

  it('keeps those with a later time for then', async () => {
    await ask(undefined, 1, { runAt: new Date(Date.now() + 3_600_000) });
    await runQueue();
    expect([ran, (await jobs())[0]!.state]).toEqual([[], 'waiting']);
  });
});

describe('a job that runs', () => {
  it('shows how far it is', async () => {
    work = async (_, job) => {
      await job.progress(3, 10);
      ran.push(await jobs());
      await job.progress(10, 10);
    };
    await ask();
    await runQueue();
    expect(ran).toMatchObject([[{ state: 'running', done: 3, total: 10 }]]);
    expect(await jobs()).toMatchObject([{ state: 'done', done: 10, total: 10 }]);
  });

  it('says what went wrong and waits for its next attempt, then fails for good with an event', async () => {
    work = () => Promise.reject(new Error('the shelf fell'));
    await ask(undefined, 1, { mostAttempts: 2 });
    await runQueue();
    const [job] = await jobs();
    expect(job).toMatchObject({ state: 'retrying', attempt: 1, error: 'Error: the shelf fell' });
    expect(job!.runAt.getTime()).toBeGreaterThan(job!.startedAt!.getTime());
    await tx(
      (t) =>
        t.sql`SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at := now()) FROM graphile_worker._private_jobs WHERE attempts = 1`,
    );
    await runQueue();
    expect(await jobs()).toMatchObject([{ state: 'failed', attempt: 2, finishedAt: expect.any(Date) }]);
    const events = await tx((t) => t.sql`SELECT type, payload FROM platform.event`);
    expect(events).toEqual([{ type: 'job.failed', payload: { task: 'count', attempts: 2 } }]);
  });
});

describe('cancelling a job', () => {
  it('takes it out of the queue, and its module ends what belongs to it', async () => {
    whenJobCancelled('count', async (_tx, _actor, payload) => void ran.push(payload['n']));
    await ask(undefined, 7);
    const [job] = await jobs();
    await tx((t) => cancelJob(t, actor, job!.id));
    await runQueue();
    expect([ran, (await jobs())[0]!.state]).toEqual([[7], 'cancelled']);
    await expect(tx((t) => cancelJob(t, actor, job!.id))).rejects.toMatchObject({ code: 'job_over' });
    await expect(tx((t) => cancelJob(t, actor, uuid7()))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('asks one that runs to stop, which ends as cancelled if it heeds that', async () => {
    work = async (_, job) => {
      const [row] = await jobs();
      const stopped = new Promise((resolve) => job.signal.addEventListener('abort', resolve));
      await tx((t) => cancelJob(t, actor, row!.id));
      expect(shapeJob((await jobs())[0]!, new Map())).toMatchObject({
        state: 'running',
        cancelAsked: true,
        actions: [],
      });
      await stopped;
    };
    await ask();
    await runQueue();
    expect((await jobs())[0]!.state).toBe('cancelled');
  });

  it('leaves one as done that could not stop half-way', async () => {
    work = async () => tx(async (t) => cancelJob(t, actor, (await listJobs(t, {})).items[0]!.id));
    await ask();
    await runQueue();
    expect((await jobs())[0]!.state).toBe('done');
  });
});

describe('retrying a job', () => {
  it('runs one that failed again, with all its attempts', async () => {
    work = () => Promise.reject(new Error('no'));
    await ask(undefined, 1, { mostAttempts: 1 });
    await runQueue();
    const { id } = (await jobs())[0]!;
    await tx((t) => retryJob(t, actor, id));
    expect(await tx((t) => readJob(t, id))).toMatchObject({ state: 'waiting', attempt: 0, error: null });
    work = async () => void ran.push('again');
    await runQueue();
    expect([ran, (await jobs())[0]!.state]).toEqual([['again'], 'done']);
    await expect(tx((t) => retryJob(t, actor, id))).rejects.toMatchObject({ code: 'job_not_failed' });
  });
});

describe('the list', () => {
  it('comes by pages, by state and by task, and forgets what ended long ago', async () => {
    for (let n = 0; n < 3; n++) await ask(undefined, n);
    await runQueue();
    await ask(undefined, 9, { runAt: new Date(Date.now() + 3_600_000) });
    const first = await tx((t) => listJobs(t, { limit: 3 }));
    const rest = await tx((t) => listJobs(t, { limit: 3, cursor: first.nextCursor! }));
    expect([first.items.map(({ state }) => state), rest.items.length, rest.nextCursor]).toEqual([
      ['waiting', 'done', 'done'],
      1,
      null,
    ]);
    expect((await tx((t) => listJobs(t, { state: 'done', task: 'count' }))).items).toHaveLength(3);
    expect((await tx((t) => listJobs(t, { task: 'other' }))).items).toEqual([]);
    expect(await forgetOldJobs(test.db, actor.merchantId)).toBe(0);
    expect(await forgetOldJobs(test.db, actor.merchantId, 0)).toBe(3);
    expect(await jobs()).toHaveLength(1);
  });
});

describe('workers', () => {
  it('are seen when they say that they are there', async () => {
    expect(await workerSeenSecondsAgo(test.db)).toBeNull();
    const id = uuid7();
    await noteHeartbeat(test.db, { id, poolId: null, relayLagMs: 0 });
    await noteHeartbeat(test.db, { id, poolId: null, relayLagMs: 0 });
    expect(await workerSeenSecondsAgo(test.db)).toBe(0);
  });
});
