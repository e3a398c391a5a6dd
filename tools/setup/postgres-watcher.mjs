// @ts-check
// Stands between the program that wants a database and PostgreSQL: holds the reading end of a pipe whose writing end
// only that program has. When it ends, however it ends (kill -9 too), the pipe closes and PostgreSQL is shut down.
import { spawn, spawnSync } from 'node:child_process';
import { openSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';

const KEEP_LOG_BYTES = 10 * 1024 * 1024;
const FAST_SHUTDOWN_MS = 60_000;

/** @type {{ program: string, args: string[], identity?: { uid: number, gid: number }, logFile: string, removeAfter?: string, unmount?: string }} */
const order = JSON.parse(process.argv[2] ?? '');

if ((statSync(order.logFile, { throwIfNoEntry: false })?.size ?? 0) > KEEP_LOG_BYTES) {
  renameSync(order.logFile, `${order.logFile}.1`);
}
const log = openSync(order.logFile, 'a', 0o600);
const server = spawn(order.program, order.args, { ...order.identity, cwd: '/', stdio: ['ignore', log, log] });

let ending = false;
function shutDown() {
  if (ending) return;
  ending = true;
  server.kill(order.removeAfter ? 'SIGQUIT' : 'SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), FAST_SHUTDOWN_MS);
}

process.stdin.on('error', shutDown).on('close', shutDown).on('end', shutDown).resume();
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, shutDown);
server.on('error', () => end(1));
server.on('exit', (code) => end(ending && code === 0 ? 0 : 1));

/** @param {number} code */
function end(code) {
  if (order.removeAfter && ending) rmSync(order.removeAfter, { recursive: true, force: true, maxRetries: 3 });
  if (order.unmount && ending && spawnSync('umount', ['-l', order.unmount]).status === 0) rmdirSync(order.unmount);
  process.exit(code);
}
