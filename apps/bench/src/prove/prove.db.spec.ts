import { spawn } from 'node:child_process';
import path from 'node:path';

/** Each proof brings its own PostgreSQL and processes; on a busy machine they take their time. */
jest.setTimeout(600_000);

interface Outcome {
  code: number | null;
  said: string;
}

function prove(...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('tools/setup/prove.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

async function holds(name: string, done: RegExp): Promise<void> {
  const { code, said } = await prove(name);
  // What it found, with its seed, is all that helps whoever reads this.
  if (code !== 0) throw new Error(said);
  expect(said).toMatch(done);
}

describe('the proofs, in brief', () => {
  it('5,000 clients race for what only some can get, and nothing is sold twice or left over', () =>
    holds('races', /holds: 5,\d{3} of 5,000/));

  it('100 sequences of operations leave what a model on paper says', () => holds('model', /holds: \d{3} of 100/));

  it('2,000 requests of every form, to every route, are answered as the API document says', () =>
    holds('fuzz', /holds: 2,000 of 2,000/));

  it('API, database, a backend and workers are killed, and nothing that was acknowledged is lost or doubled', () =>
    holds('crash', /holds: 5 of 5/));

  it('the line to the database is cut, slow, dead, or loses the answer to a COMMIT, and the same holds', () =>
    holds('faults', /holds: 4 of 4/));
});
