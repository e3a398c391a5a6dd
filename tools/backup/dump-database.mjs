// @ts-check
// A server of one's own is backed up by PostgreSQL's own programs, which must be installed.
import { spawnSync } from 'node:child_process';
import { PlainError } from '../setup/plain-error.mjs';

/**
 * One consistent snapshot, readable by pg_restore of the same version or a newer one.
 * @param {string} url a role that row-level security does not bind
 * @param {string} file
 */
export function dumpDatabase(url, file) {
  const version = run('pg_dump', ['--version']);
  run('pg_dump', ['--format=custom', '--no-password', '--file', file, url]);
  return { postgres: /(\d+(\.\d+)*)/.exec(version)?.[1] ?? version.trim() };
}

/** All or nothing, into an empty database. @param {string} url @param {string} file */
export function loadDump(url, file) {
  run('pg_restore', ['--no-password', '--exit-on-error', '--single-transaction', '--dbname', url, file]);
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error)
    throw new PlainError(`${program} was not found: install PostgreSQL's client programs of the server's version.`);
  if (status !== 0) throw new PlainError(`${program} failed: ${stderr.trim().split('\n').slice(0, 3).join(' ')}`);
  return stdout;
}
