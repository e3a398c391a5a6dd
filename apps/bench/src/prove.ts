import { randomInt } from 'node:crypto';
import { clocks } from './prove/clocks.js';
import { crash } from './prove/crash.js';
import { overload } from './prove/overload.js';
import { disk } from './prove/disk.js';
import { drill } from './prove/drill.js';
import { faults } from './prove/faults.js';
import { fuzz } from './prove/fuzz.js';
import { model } from './prove/model.js';
import { races } from './prove/races.js';
import { rolling } from './prove/rolling.js';
import { requireLoopback } from './support/loopback.js';
import { closeLentArena } from './prove/support/arena.js';
import { type Parts, partsIn, seedOfPart, shareOf } from './prove/support/parts.js';
import { type Proof, type Settings, whyNot } from './prove/support/proof.js';
import { Random } from './prove/support/random.js';
import { recordPart, recordProof } from './prove/support/record.js';

/** How often each tries what it tries: in `npm test`, and with --full. */
const PROOFS: Record<string, { run: (settings: Settings) => Promise<Proof>; brief: number; full: number }> = {
  races: { run: races, brief: 5_000, full: 1_000_000 },
  model: { run: model, brief: 100, full: 10_000 },
  fuzz: { run: fuzz, brief: 2_000, full: 1_000_000 },
  crash: { run: crash, brief: 5, full: 1_000 },
  faults: { run: faults, brief: 4, full: 400 },
  clocks: { run: clocks, brief: 4, full: 60 },
  disk: { run: disk, brief: 2, full: 40 },
  overload: { run: overload, brief: 1, full: 3 },
  access: { run: drill('Access', 'apps/api-e2e/src/access-matrix.e2e.ts'), brief: 1, full: 1 },
  restore: { run: drill('Restore', 'apps/api-e2e/src/backup.e2e.ts'), brief: 1, full: 1 },
  rolling: { run: rolling, brief: 4, full: 40 },
};

/** `npm run prove [-- name …] [--full | --count N] [--part 3/10] [--seed N] [--path P] [--record]`: without a name all of them run. */
const { names, option, has } = argumentsOf(process.argv.slice(2));
const unknown = names.find((name) => !PROOFS[name]);
if (unknown) throw new Error(`There is no proof "${unknown}"; there are ${Object.keys(PROOFS).join(', ')}`);
for (const name of ['DATABASE_URL', 'DATABASE_SUPERUSER_URL']) requireLoopback(process.env[name] ?? '');

// Whoever exits wakes what they froze and removes their files; a signal by itself would not let them.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => process.exit(143));

const seed = Number(option('seed') ?? randomInt(2 ** 31));
const parts = option('part') === undefined ? null : partsIn(option('part')!);
let failed = 0;
for (const name of names.length > 0 ? names : Object.keys(PROOFS)) {
  const { brief, full } = PROOFS[name]!;
  const count = Number(option('count') ?? (has('full') || parts ? full : brief));
  if (!parts) await prove(name, { seed, count }, recordProof);
  // What comes after a part that does not hold would only hide it.
  else for (let part = parts.from; part <= parts.to && failed === 0; part++) await provePart(name, count, parts, part);
}
await closeLentArena();
process.exit(failed > 0 ? 1 : 0);

async function provePart(name: string, count: number, { of }: Parts, part: number): Promise<void> {
  console.log(`\nPart ${part} of ${of} of ${name}: --part ${part}/${of} --seed ${seed}`);
  const share = { seed: seedOfPart(seed, part), count: shareOf(count, part, of) };
  await prove(name, share, (proof, about) => recordPart(proof, { name, of, count, seed }, part, about));
}

async function prove(
  name: string,
  { seed, count }: { seed: number; count: number },
  record: (proof: Proof, about: { seed: number; seconds: number }) => void,
): Promise<void> {
  const began = performance.now();
  const proof = await PROOFS[name]!.run({ seed, count, random: new Random(seed), path: option('path') });
  const seconds = (performance.now() - began) / 1000;
  print(proof, { seed, seconds });
  if (has('record') && !proof.notRun) record(proof, { seed, seconds });
  if (whyNot(proof)) failed += 1;
}

function print(proof: Proof, { seed, seconds }: { seed: number; seconds: number }): void {
  console.log(`\n${proof.name}, seed ${seed}, ${seconds.toFixed(1)} s`);
  // First what was found: a page of counts before it may be all that is kept of the output.
  for (const fault of proof.faults.slice(0, 20)) console.log(`  FAULT ${fault}`);
  for (const [what, figure] of proof.rows) console.log(`  ${what.padEnd(64)} ${figure}`);
  const why = whyNot(proof);
  if (proof.notRun) return console.log(`  NOT RUN: ${proof.notRun}`);
  console.log(
    why
      ? `  DOES NOT HOLD: ${why}`
      : `  holds: ${proof.done.toLocaleString('en')} of ${proof.promised.toLocaleString('en')}`,
  );
}

function argumentsOf(given: readonly string[]): {
  names: string[];
  option: (name: string) => string | undefined;
  has: (name: string) => boolean;
} {
  const names: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let n = 0; n < given.length; n++) {
    const argument = given[n]!;
    if (!argument.startsWith('--')) names.push(argument);
    else if (['--seed', '--count', '--path', '--part'].includes(argument))
      options.set(argument.slice(2), given[++n] ?? '');
    else flags.add(argument.slice(2));
  }
  return { names, option: (name) => options.get(name), has: (name) => flags.has(name) };
}
