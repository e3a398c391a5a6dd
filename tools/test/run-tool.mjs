// @ts-check
import { spawn } from 'node:child_process';
import { ROOT } from '../setup/paths.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a Node script to its end and keeps what it says.
 * @param {string} script
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runTool(script, args, env = process.env) {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  /** @type {number} */
  const code = await new Promise((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  running.delete(child);
  return { code, output };
}

export function endRunningTools() {
  for (const child of running) child.kill('SIGTERM');
}
