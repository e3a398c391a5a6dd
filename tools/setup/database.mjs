// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { checkServerVersion } from './external-database.mjs';
import { livingStarter, runningPostmaster } from './postgres-leftover.mjs';
import { placeOf } from './postgres-place.mjs';
import { databaseUrls, ensureRoles } from './postgres-roles.mjs';
import { readSecrets } from './postgres-secrets.mjs';
import { startPostgres } from './postgres.mjs';

/**
 * @typedef {object} Database
 * @property {import('./postgres-roles.mjs').DatabaseUrls} urls
 * @property {string} [movedTo] where the embedded one had to move its data
 * @property {Promise<void>} ended settles when the embedded one is gone; never for an external one
 * @property {() => Promise<void>} stop
 */

/** @type {Promise<void>} */
const NEVER = new Promise(() => undefined);

/**
 * The database that the settings name: an external server, checked, or the embedded one, started.
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ share?: boolean, settings?: Record<string, string> }} [options] share: use the embedded one of a running store;
 *   settings: of this start of the embedded one
 * @returns {Promise<Database>}
 */
export async function openDatabase({ dataDir, external }, { share = false, settings } = {}) {
  if (external) {
    await Promise.all([
      checkServerVersion(external.DATABASE_URL, 'DATABASE_URL'),
      checkServerVersion(external.DATABASE_OWNER_URL, 'DATABASE_OWNER_URL'),
    ]);
    return { urls: external, ended: NEVER, stop: async () => undefined };
  }
  const folder = path.join(dataDir, 'postgres');
  const running = share ? runningDatabase(folder, dataDir) : undefined;
  if (running) return running;
  const server = await startPostgres({ dataDir: folder, settings });
  return { urls: await ensureRoles(server), movedTo: server.movedTo, ended: server.ended, stop: server.stop };
}

/** @param {string} folder @param {string} dataDir @returns {Database | undefined} */
function runningDatabase(folder, dataDir) {
  if (!existsSync(folder) || !livingStarter(dataDir)) return undefined;
  const server = runningPostmaster(realpathSync(folder));
  if (server?.status !== 'ready') return undefined;
  const { secrets } = readSecrets(dataDir);
  return {
    urls: databaseUrls(secrets, placeOf(realpathSync(folder), server.port)),
    ended: NEVER,
    stop: async () => undefined,
  };
}
