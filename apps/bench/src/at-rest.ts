import { setTimeout as wait } from 'node:timers/promises';
import { createMerchant, uuid7 } from '@zhanggui/platform';
import { costOf } from './support/cost.js';
import { openDatabase } from './support/new-store.js';
import { startWorker } from './support/processes.js';
import type { BenchResult } from './support/results.js';

const MERCHANTS = [10, 100, 500];
const SECONDS = 10;

/** What it costs that nothing happens: a worker beside more and more merchants, none of whom does anything. */
export async function atRest(): Promise<BenchResult> {
  const db = await openDatabase();
  const rows: [string, string][] = [];
  let [there, cores] = [0, 0];
  for (const merchants of MERCHANTS) {
    for (; there < merchants; there++)
      await createMerchant(db, { id: uuid7(), name: `Rest ${there}`, timeZone: 'UTC', currency: 'GBP', locale: 'en' });
    const worker = startWorker();
    // Reads who is there every five seconds.
    await wait(8_000);
    const { cost } = await costOf({ apis: [], worker }, async () => ({ did: await wait(SECONDS * 1_000, SECONDS) }));
    await worker.stop();
    cores = (cost.worker + cost.postgres) / 1e6;
    rows.push([
      `a worker with nothing to do for ${merchants} merchants`,
      `${percent(cost.worker)} of a core, PostgreSQL ${percent(cost.postgres)}, ${Math.round(cost.statements ?? 0)} statements a second`,
    ]);
  }
  await db.close();
  return { name: 'At rest', ops: Number((1 / cores).toFixed(1)), p99Ms: 0, limitOps: 0, rows };
}

const percent = (microsPerSecond: number): string => `${(microsPerSecond / 1e4).toFixed(1)} %`;
