// @ts-check
// The life of an embedded PostgreSQL: created, started, stopped, never orphaned. See postgres-watcher.mjs for the last.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { checkDataDir } from './data-dir.mjs';
import { ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { preparePostgresHome } from './postgres-home.mjs';
import { claimDataDir, readPostmaster, stopLeftover } from './postgres-leftover.mjs';
import { createDatabaseFolder, resetSuperuserPassword } from './postgres-initdb.mjs';
import { databaseUrl, placeOf, socketFolder } from './postgres-place.mjs';
import { readSecrets } from './postgres-secrets.mjs';
import { isFree } from './ports.mjs';

/**
 * @typedef {object} PostgresServer
 * @property {string} place host and port of its addresses, see `placeOf`
 * @property {string} superuserUrl to the database `postgres`
 * @property {import('./postgres-secrets.mjs').Secrets} secrets
 * @property {string} dataDir
 * @property {string} [movedTo] where data and programs had to move for the database's user to reach them
 * @property {Promise<void>} ended settles when the server is gone, however that came
 * @property {() => Promise<void>} stop fast shutdown: open transactions are rolled back, committed ones are kept
 *
 * @typedef {object} PostgresOptions
 * @property {string} dataDir PostgreSQL's own folder; secrets and logs stand beside it
 * @property {number} [port] a free one otherwise
 * @property {Record<string, string | number>} [settings] over the defaults of production
 * @property {boolean} [temporary] the folder that holds the data folder is removed when the server ends
 * @property {string} [unmount] a mounted folder around all of it, which then goes too
 */

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  max_connections: 60,
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  fsync: 'on',
  synchronous_commit: 'on',
  log_min_messages: 'warning',
  timezone: 'UTC',
};

/** For tests only: a crash may lose everything, so nothing waits for the disk. */
export const FAST_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  shared_buffers: '128MB',
  max_connections: 100,
};

const WATCHER = fileURLToPath(new URL('./postgres-watcher.mjs', import.meta.url));
const START_TIMEOUT_MS = 60_000;

/**
 * Starts the server on its data folder (made when missing) and waits until it takes connections.
 * @param {PostgresOptions} options
 * @returns {Promise<PostgresServer>}
 */
export async function startPostgres({ dataDir, port, settings = {}, temporary = false, unmount }) {
  checkDataDir(path.dirname(path.resolve(dataDir)));
  const home = preparePostgresHome(path.resolve(dataDir));
  const folder = path.dirname(path.resolve(dataDir));
  await stopLeftover(home.dataDir, folder);
  const { secrets, isNew } = readSecrets(folder);
  if (!existsSync(path.join(home.dataDir, 'PG_VERSION'))) createDatabaseFolder(home, secrets.postgres, temporary);
  else {
    checkDataVersion(home);
    if (isNew) resetSuperuserPassword(home, secrets.postgres);
  }
  const all = {
    ...SETTINGS,
    ...(temporary ? {} : archiving()),
    unix_socket_directories: socketFolder(home.dataDir),
    ...settings,
  };
  const logFile = openLogFile(folder);
  const chosen = port ?? (await freePort());
  const watcher = spawnWatcher(
    home,
    { ...all, port: chosen },
    logFile,
    temporary ? { removeAfter: folder, unmount } : {},
  );
  claimDataDir(folder);
  await untilReady(home, watcher, logFile);
  return {
    place: placeOf(home.dataDir, chosen),
    superuserUrl: databaseUrl('postgres', secrets.postgres, 'postgres', placeOf(home.dataDir, chosen)),
    secrets,
    dataDir: home.dataDir,
    movedTo: home.movedTo,
    ended: watcher.ended,
    stop: () => {
      watcher.child.ref(); // Whoever waits for the end has something to wait for.
      watcher.child.stdin?.end();
      return watcher.ended;
    },
  };
}

/**
 * A server that leaves nothing behind.
 * @param {Record<string, string | number>} settings
 */
export function startTemporaryPostgres(settings) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhanggui-pg-'));
  chmodSync(folder, 0o711); // The database's user passes through when we are root.
  return startPostgres({ dataDir: path.join(folder, 'postgres'), settings, temporary: true });
}

/**
 * Keeps the log for `npm run restore -- … --to`, where a folder for it is named; at most a minute of it is not there yet.
 * @returns {Record<string, string>}
 */
function archiving() {
  const folder = process.env.WAL_ARCHIVE;
  if (!folder) return {};
  const target = `${path.resolve(ROOT, folder)}/%f`;
  return {
    archive_mode: 'on',
    archive_timeout: '60s',
    archive_command: `test ! -f "${target}" && cp "%p" "${target}"`,
  };
}

/** @param {import('./postgres-home.mjs').Home} home */
function checkDataVersion({ native, dataDir }) {
  const found = readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const output = spawnSync(path.join(native, 'bin/postgres'), ['--version'], { encoding: 'utf8' }).stdout;
  const major = /(\d+)/.exec(output)?.[1];
  if (found === major) return;
  throw new PlainError(
    `The data in ${dataDir} was written by PostgreSQL ${found}, but the embedded server is PostgreSQL ${major}: ` +
      `export it with a PostgreSQL ${found}, or set DATA_DIR to another folder.`,
  );
}

/** @param {string} folder */
function openLogFile(folder) {
  const logs = path.join(folder, 'logs');
  mkdirSync(logs, { recursive: true });
  return path.join(logs, 'postgres.log');
}

async function freePort() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // Below the range from which systems give ports to outgoing connections.
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port, '127.0.0.1')) return port;
  }
  throw new PlainError('No free port was found for the embedded PostgreSQL.');
}

/**
 * @param {import('./postgres-home.mjs').Home} home
 * @param {Record<string, string | number>} settings
 * @param {string} logFile
 * @param {{ removeAfter?: string, unmount?: string }} after
 */
function spawnWatcher(home, settings, logFile, after) {
  const args = ['-D', home.dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const order = {
    program: path.join(home.native, 'bin/postgres'),
    args,
    identity: home.identity,
    logFile,
    ...after,
  };
  const child = spawn(process.execPath, [WATCHER, JSON.stringify(order)], {
    // In a session of its own, so that Ctrl-C reaches us and not the database under our feet.
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  child.unref();
  /** @type {any} */ (child.stdin).unref();
  child.stdin?.on('error', () => undefined);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));
  return { child, ended };
}

/**
 * @param {import('./postgres-home.mjs').Home} home
 * @param {ReturnType<typeof spawnWatcher>} watcher
 * @param {string} logFile
 */
async function untilReady(home, watcher, logFile) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  let ended = false;
  void watcher.ended.then(() => (ended = true));
  while (readPostmaster(home.dataDir)?.status !== 'ready') {
    if (ended || Date.now() > deadline) {
      watcher.child.stdin?.end();
      throw new PlainError(`The embedded PostgreSQL did not start: ${lastComplaint(logFile)}`);
    }
    await sleep(15);
  }
}

/** @param {string} logFile */
function lastComplaint(logFile) {
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n') : [];
  const told = lines.findLast((line) => /FATAL|PANIC|could not|error while/.test(line)) ?? lines.at(-1);
  return told ? `${told.replace(/^.*?(FATAL|PANIC):\s*/, '')} (see ${logFile})` : 'it ended without saying why.';
}
