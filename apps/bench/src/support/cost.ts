import { asAdmin } from './bare-runner.js';
import { cpuSecondsOf, type Program } from './processes.js';

/** CPU seconds of everything that serves. */
export interface Cpu {
  api: number;
  worker: number;
  postgres: number;
}

/** CPU microseconds, and statements where they can be counted, for each operation. */
export interface Cost extends Cpu {
  statements: number | null;
}

export interface Serving {
  apis: readonly Program[];
  worker?: Program;
}

/** What `work` costs for each of the operations it says it did, over all of its time, warm-up and all. */
export async function costOf<T extends { did: number }>(
  { apis, worker }: Serving,
  work: () => Promise<T>,
): Promise<{ result: T; cost: Cost }> {
  const [before, counted] = [await cpuByPid(apis, worker), await statements()];
  const result = await work();
  const [after, countedAfter] = [await cpuByPid(apis, worker), await statements()];
  const micros = (of: keyof Cpu): number => {
    // Who has ended meanwhile tells no more; who has begun meanwhile began with nothing.
    const spent = [...after[of]].map(([pid, seconds]) => seconds - (before[of].get(pid) ?? 0));
    return (spent.reduce((sum, seconds) => sum + seconds, 0) * 1e6) / result.did;
  };
  return {
    result,
    cost: {
      api: micros('api'),
      worker: micros('worker'),
      postgres: micros('postgres'),
      statements: counted === null || countedAfter === null ? null : (countedAfter - counted) / result.did,
    },
  };
}

async function cpuByPid(apis: readonly Program[], worker?: Program): Promise<Record<keyof Cpu, Map<number, number>>> {
  const { rows } = await asAdmin((client) => client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity'));
  const of = (pids: readonly number[]): Map<number, number> => new Map(pids.map((pid) => [pid, cpuSecondsOf(pid)]));
  return {
    api: of(apis.map(({ pid }) => pid)),
    worker: of(worker ? [worker.pid] : []),
    postgres: of(rows.map(({ pid }) => pid)),
  };
}

/** Statements that the product has sent, BEGIN and COMMIT among them; null on a server without pg_stat_statements. */
function statements(): Promise<number | null> {
  return asAdmin(async (client) => {
    const { rows: loaded } = await client.query(
      `SELECT FROM pg_settings WHERE name = 'shared_preload_libraries' AND setting LIKE '%pg_stat_statements%'`,
    );
    if (loaded.length === 0) return null;
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    const { rows } = await client.query<{ calls: string }>(
      `SELECT coalesce(sum(s.calls), 0) AS calls FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
       WHERE r.rolname = $1`,
      [new URL(process.env['DATABASE_URL']!).username],
    );
    return Number(rows[0]!.calls);
  });
}
