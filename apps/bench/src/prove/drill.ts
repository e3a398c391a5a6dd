import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proof, Settings } from './support/proof.js';

interface Results {
  numTotalTests: number;
  numPassedTests: number;
  testResults: {
    assertionResults: { fullName: string; status: string; duration?: number; failureMessages: string[] }[];
  }[];
}

/** A journey of apps/api-e2e, run as `npm test` runs it: each of its tests is something to be done, and one that is skipped was not. */
export const drill =
  (name: string, file: string) =>
  async ({ count }: Settings): Promise<Proof> => {
    const proof: Proof = { name, promised: 0, done: 0, rows: [], faults: [] };
    for (let n = 0; n < count; n++) {
      const results = await runJourney(file);
      if (!results || results.numTotalTests === 0) return { ...proof, promised: 1, faults: [`${file} did not run`] };
      const tests = results.testResults.flatMap(({ assertionResults }) => assertionResults);
      proof.promised += tests.length;
      proof.done += results.numPassedTests;
      for (const { fullName, status, duration, failureMessages } of tests) {
        proof.rows.push([fullName, `${status}, ${((duration ?? 0) / 1_000).toFixed(1)} s`]);
        if (status === 'failed') proof.faults.push(`${fullName}: ${failureMessages.join(' ').slice(0, 2_000)}`);
      }
    }
    return proof;
  };

/** Null where Jest ended without saying what it had done. */
async function runJourney(file: string): Promise<Results | null> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanggui-drill-'));
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clean);
  const output = join(folder, 'results.json');
  const args = ['node_modules/jest/bin/jest.js', '--selectProjects', 'http', '--runTestsByPath', file];
  const child = spawn(process.execPath, [...args, '--silent', '--json', `--outputFile=${output}`], {
    // What this run was given is its own: a journey brings its own database.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name))),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  await new Promise((resolve) => child.once('close', resolve));
  process.off('exit', end);
  try {
    return JSON.parse(readFileSync(output, 'utf8')) as Results;
  } catch {
    return null;
  } finally {
    process.off('exit', clean);
    clean();
  }
}

const OWN = /^(DATABASE_.*URL|SECRET_KEYS|NODE_ENV|WEB_DIR|NODE_CHANNEL.*)$/;
