import { spawn } from 'node:child_process';
import path from 'node:path';

/** The proofs bring PostgreSQL and processes of their own; on a busy machine they take their time. */
const PATIENCE_MS = 900_000;

interface Outcome {
  code: number | null;
  said: string;
}

function prove(...names: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('tools/setup/prove.mjs'), ...names], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

let quiet: Outcome;
let harmed: Outcome;

/** Those that harm their server have one of their own; while they wait for leases and restarts the others have the processor. */
beforeAll(async () => {
  [quiet, harmed] = await Promise.all([prove('races', 'model', 'fuzz'), prove('crash', 'faults')]);
}, PATIENCE_MS);

function holds({ said }: Outcome, title: string, done: RegExp): void {
  const told = said.split(/\n(?=\S.*, seed \d+,)/).find((part) => part.startsWith(`${title}, seed`));
  // What it found, with its seed, is all that helps whoever reads this.
  if (!told || !done.test(told)) throw new Error(told ?? said);
}

describe('the proofs, in brief', () => {
  it('5,000 clients race for what only some can get, and nothing is sold twice or left over', () =>
    holds(quiet, 'Races', /holds: 5,\d{3} of 5,000/));

  it('100 sequences of operations leave what a model on paper says', () =>
    holds(quiet, 'Model', /holds: \d{3} of 100/));

  it('2,000 requests of every form, to every route, are answered as the API document says', () =>
    holds(quiet, 'Fuzz', /holds: 2,000 of 2,000/));

  it('API, database, a backend and workers are killed, and nothing that was acknowledged is lost or doubled', () =>
    holds(harmed, 'Crashes', /holds: 5 of 5/));

  it('the line to the database is cut, slow, dead, or loses the answer to a COMMIT, and the same holds', () =>
    holds(harmed, 'Faults of the line', /holds: 4 of 4/));

  it('nothing else went wrong', () => expect([quiet.code, harmed.code]).toEqual([0, 0]));
});
