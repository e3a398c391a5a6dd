// @ts-check
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

/** @typedef {import('./postgres-home.mjs').Home} Home */

/**
 * Makes a new data folder. It gets its name when it is complete, so that an interrupted first start leaves nothing that
 * looks like a database.
 * @param {Home} home
 * @param {string} password of the superuser
 * @param {boolean} temporary no need to wait for the disk
 */
export function createDatabaseFolder(home, password, temporary) {
  if (existsSync(home.dataDir) && readdirSync(home.dataDir).length > 0) {
    throw new PlainError(`${home.dataDir} is not empty and holds no PostgreSQL data; set DATA_DIR to another folder.`);
  }
  const unfinished = `${home.dataDir}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${home.dataDir}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.identity)
    for (const place of [unfinished, passwordFile]) chownSync(place, home.identity.uid, home.identity.gid);
  const args = [
    '-D',
    unfinished,
    '-U',
    'postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ];
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(temporary ? ['--no-sync'] : []));
  const result = run(home, 'initdb', args, '');
  rmSync(passwordFile);
  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new PlainError(`The database could not be created in ${home.dataDir}: ${whyFailed(result)}`);
  }
  if (existsSync(home.dataDir)) rmdirSync(home.dataDir);
  renameSync(unfinished, home.dataDir);
}

/**
 * The file with the passwords is gone but the data is there: the server's single-user mode asks for no password.
 * @param {Home} home
 * @param {string} password
 */
export function resetSuperuserPassword(home, password) {
  const result = run(
    home,
    'postgres',
    ['--single', '-D', home.dataDir, 'postgres'],
    `ALTER ROLE postgres PASSWORD '${password}'\n`,
  );
  if (result.status !== 0) throw new PlainError(`The database's passwords could not be renewed: ${whyFailed(result)}`);
}

/** @param {Home} home @param {string} program @param {string[]} args @param {string} input */
function run(home, program, args, input) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  return spawnSync(path.join(home.native, 'bin', program), args, {
    ...home.identity,
    cwd: '/',
    env,
    input,
    encoding: 'utf8',
  });
}

/** @param {{ stderr?: string, error?: Error }} result */
function whyFailed({ stderr, error }) {
  const lines = (stderr ?? '').trim().split('\n');
  return error?.message ?? lines.findLast((line) => /error|FATAL/i.test(line)) ?? lines.at(-1) ?? 'unknown reason';
}
