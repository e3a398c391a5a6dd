// @ts-check
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { endInOrder } from './end-in-order.mjs';
import { ensureInstalled } from './install.mjs';
import { migrate } from './migrate.mjs';
import { BENCH_DIST, DIST_WEB, END_WITH_PARENT, HEAP_LIMIT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { ensureRoles } from './postgres-roles.mjs';
import { startTemporaryPostgres } from './postgres.mjs';
import { newSecretKey, readSettings } from './settings.mjs';

const LIKE_PRODUCTION = { shared_buffers: '1GB', max_wal_size: '8GB', fsync: 'on', max_connections: 100 };

/** @typedef {(program: import('node:child_process').ChildProcess, server: import('./postgres.mjs').PostgresServer) => void} WithOwnServer */

/**
 * Runs one of the programs of apps/bench on a migrated database that is gone afterwards (or on the server that
 * DATABASE_URL and DATABASE_OWNER_URL name) and ends with its exit code.
 * @param {string} script
 * @param {string[]} args
 * @param {{ settings?: Record<string, string>, withOwnServer?: WithOwnServer }} [options] settings: of the temporary server besides;
 *   withOwnServer: for a program that does things to its server, which is then always one of its own
 */
export async function runOnTemporaryDatabase(script, args, { settings, withOwnServer } = {}) {
  const life = endInOrder();
  await life.run(async () => {
    const external = withOwnServer ? undefined : readSettings().external;
    ensureInstalled();
    await ensureBuilt({ web: false });
    const file = path.join(BENCH_DIST, script);
    if (!existsSync(file)) throw new PlainError(`${script} is missing from the build: ${file}.`);
    const server = external ? undefined : await startTemporaryPostgres({ ...LIKE_PRODUCTION, ...settings });
    if (server) life.onEnd(() => server.stop());
    const urls = external ?? (server && (await ensureRoles(server)));
    if (!urls) return;
    await migrate(urls);
    const superuser = server ? { DATABASE_SUPERUSER_URL: server.superuserUrl } : {};
    const env = {
      NODE_ENV: 'production',
      WEB_DIR: DIST_WEB,
      SECRET_KEYS: newSecretKey(),
      ...process.env,
      ...urls,
      ...superuser,
    };
    const child = fork(file, args, {
      execArgv: ['--enable-source-maps', HEAP_LIMIT, '--import', END_WITH_PARENT],
      env,
    });
    /** @type {Promise<number>} */
    const ended = new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
    life.onEnd(async () => {
      child.kill('SIGTERM');
      await ended;
    });
    if (server) withOwnServer?.(child, server);
    const code = await ended;
    await life.end(code);
  });
}
