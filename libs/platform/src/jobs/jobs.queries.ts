import { allOf, raw, type Sql, sql } from '../db/sql.js';
import { streamRows } from '../db/stream-rows.js';
import type { Tx } from '../db/tx.js';
import { keyset, type Page, toPage } from '../http/paging.js';
import { refuse } from '../http/problem.js';
import type { JobDto, JobsQueryDto, JobState } from './jobs.dto.js';

export type JobRow = Omit<JobDto, 'createdByName' | 'actions' | 'state'> & {
  state: JobState;
  createdBy: string | null;
};

/** The queue knows better when a job that failed is tried again. */
const SELECT = sql`
  SELECT j.id, j.task, j.state, j.attempt, j.most_attempts AS "mostAttempts", j.done::float8 AS done, j.total::float8 AS total, j.error,
    j.cancel_asked AS "cancelAsked", j.created_at AS "createdAt", coalesce(q.run_at, j.run_at) AS "runAt", j.started_at AS "startedAt",
    j.finished_at AS "finishedAt", j.created_by AS "createdBy"
  FROM platform.job_run j LEFT JOIN graphile_worker._private_jobs q ON q.id = j.job_id`;

/** Jobs of the last thirty days, newest first: ids begin with the time. */
export async function listJobs(tx: Tx, { state, task, limit = 50, cursor }: JobsQueryDto): Promise<Page<JobRow>> {
  const page = { limit, ...(cursor && { cursor }) };
  const sort = { key: 'j.id', cast: 'uuid', descending: true, name: '-id' };
  const { where, order } = keyset(sort, 'j.id', page);
  const rows = await tx.rows<JobRow>(sql`${SELECT} WHERE ${where} AND ${filtersOf({ state, task })} ${order}`);
  return toPage(
    rows,
    page,
    sort,
    ({ id }) => id,
    (row) => row,
  );
}

/** All that pass the filters, in the same order, as a stream. */
export const streamJobs = (tx: Tx, filters: JobsQueryDto): AsyncGenerator<JobRow[]> =>
  streamRows<JobRow>(tx, sql`${SELECT} WHERE ${filtersOf(filters)} ORDER BY j.id DESC`);

const filtersOf = ({ state, task }: Pick<JobsQueryDto, 'state' | 'task'>): Sql =>
  allOf([...(state ? [sql`j.state = ${state}`] : []), ...(task ? [sql`j.task = ${task}`] : [])]);

/** One job. Refuses `not_found` (404). */
export async function readJob(tx: Tx, id: string): Promise<JobRow> {
  const [row] = await tx.rows<JobRow>(sql`${SELECT} WHERE ${raw('j.id')} = ${id}`);
  if (!row) throw refuse('not_found');
  return row;
}

/** One job for changing it. Refuses `not_found` (404). */
export async function lockJob(
  tx: Tx,
  id: string,
): Promise<{ jobId: string; task: string; state: JobState; attempt: number }> {
  const [row] = await tx.sql<{ jobId: string; task: string; state: JobState; attempt: number }>`
    SELECT job_id AS "jobId", task, state, attempt FROM platform.job_run WHERE id = ${id} FOR UPDATE`;
  if (!row) throw refuse('not_found');
  return row;
}

const ACTIONS: Record<JobState, string[]> = {
  waiting: ['cancel'],
  running: ['cancel'],
  retrying: ['retry', 'cancel'],
  failed: ['retry'],
  done: [],
  cancelled: [],
};

export const shapeJob = ({ createdBy, ...row }: JobRow, names: Map<string, string>): JobDto => ({
  ...row,
  createdByName: names.get(createdBy ?? '') ?? null,
  actions: row.cancelAsked ? [] : ACTIONS[row.state],
});
