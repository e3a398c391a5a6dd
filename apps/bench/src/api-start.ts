import { setTimeout as wait } from 'node:timers/promises';
import { startApi } from './support/processes.js';
import { type BenchResult, ms } from './support/results.js';

const RUNS = 5;

/** From the start of the process to its first answer, the database being up, and what it then holds when idle. */
export async function apiStart(): Promise<BenchResult> {
  const times: number[] = [];
  let rss = 0;
  for (let n = 0; n < RUNS; n++) {
    const api = await startApi();
    times.push(api.startedInMs);
    await wait(2_000);
    rss = Math.max(rss, api.rssMb());
    await api.stop();
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)]!;
  return {
    name: 'API start',
    ops: Number((1000 / median).toFixed(2)),
    p99Ms: Math.round(times.at(-1)!),
    limitOps: 0,
    rows: [
      ['first answer (median of 5, slowest)', `${ms(median)}, ${ms(times.at(-1)!)}`],
      ['resident memory when idle (largest of 5)', `${Math.round(rss)} MB`],
    ],
  };
}
