// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROGRAMS, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Brings the database's schema up to date, in a process of its own that knows the owner's password.
 * @param {import('./postgres-roles.mjs').DatabaseUrls} urls
 * @param {string} [from] folder of the programs
 */
export async function migrate(urls, from) {
  const { code, output } = await runScript('migrate.js', [], urls, from);
  if (code !== 0) throw new PlainError(`The database could not be migrated:\n${output.trim()}`);
}

/**
 * Runs one of the API's programs to its end.
 * @param {string} name such as "migrate.js"
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env added to the present environment
 * @param {string} [from] folder of the programs: while one works on them, they run as they were compiled
 * @returns {Promise<{ code: number, output: string, stdout: string }>} output: all of it, in the order it came
 */
export async function runScript(name, args, env, from = PROGRAMS) {
  const file = path.join(from, name);
  if (!existsSync(file)) throw new PlainError(`${path.basename(name, '.js')} is missing from the build: ${file}.`);
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  /** @type {number} */
  const code = await new Promise((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  return { code, output, stdout };
}
