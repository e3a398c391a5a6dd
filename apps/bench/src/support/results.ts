import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Cost } from './cost.js';
import type { LoadFigures } from './load.js';

export interface BenchResult {
  name: string;
  /** Operations per second of the headline row. */
  ops: number;
  p99Ms: number;
  /** What the database alone does on the same machine in the same run; 0 where nothing compares. */
  limitOps: number;
  rows: [string, string][];
}

const FILE = join(process.cwd(), 'apps/bench/RESULTS.md');

const HEAD = `# Measured

Made by \`npm run bench\`. Server, PostgreSQL and load generator share the same cores; machines are shared and noisy, so compare
figures of one run only. The limit is measured in the same run on the same server.
`;

/** Adds this run to the table in the repository. */
export function appendResults(results: readonly BenchResult[]): void {
  if (!existsSync(FILE)) writeFileSync(FILE, HEAD);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const sections = results.map(
    ({ name, rows }) =>
      `\n| ${name} | |\n|---|---|\n${rows.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}\n`,
  );
  appendFileSync(
    FILE,
    `\n## ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC\n${machine}\n${sections.join('')}`,
  );
}

/** `887/s, p50 7.7 ms, p90 …, p99 …, p99.9 …, max …`; `each` operations were asked for by a request. */
export const told = (figures: LoadFigures, each = 1): string =>
  [
    perSecond(figures.perSecond * each),
    `p50 ${ms(figures.p50Ms)}`,
    `p90 ${ms(figures.p90Ms)}`,
    `p99 ${ms(figures.p99Ms)}`,
    `p99.9 ${ms(figures.p999Ms)}`,
    `max ${ms(figures.maxMs)}`,
  ].join(', ');

export const toldCost = ({ api, worker, postgres, statements }: Cost): string =>
  [
    `CPU µs: API ${Math.round(api)}`,
    `PostgreSQL ${Math.round(postgres)}`,
    ...(worker > 0 ? [`worker ${Math.round(worker)}`] : []),
    ...(statements === null ? [] : [`${statements.toFixed(2)} statements`]),
  ].join(', ');

/** Against what the database alone does. */
export const ratio = (value: number, limit: number): string => `${(value / limit).toFixed(2)} of the limit`;

export const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')}/s`;
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
