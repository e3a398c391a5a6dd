// @ts-check
import { databaseUrl } from './postgres-place.mjs';

export const OWNER_ROLE = 'zhanggui_owner';
export const APP_ROLE = 'zhanggui_app';
export const DATABASE = 'zhanggui';

/** @typedef {{ DATABASE_URL: string, DATABASE_OWNER_URL: string }} DatabaseUrls of the application and of the tables' owner */

/**
 * Makes the two roles (the owner of the tables and the application, which owns nothing and cannot go round row-level
 * security) and the database.
 * @param {import('./postgres.mjs').PostgresServer} server
 * @returns {Promise<DatabaseUrls>}
 */
export async function ensureRoles(server) {
  const { secrets, place } = server;
  const client = await connect(server.superuserUrl);
  try {
    for (const [role, password] of [
      [OWNER_ROLE, secrets.owner],
      [APP_ROLE, secrets.app],
    ]) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = found.rowCount ? 'ALTER' : 'CREATE';
      await client.query(
        `${verb} ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '${password}'`,
      );
    }
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
  return databaseUrls(secrets, place);
}

/**
 * @param {import('./postgres-secrets.mjs').Secrets} secrets
 * @param {string} place
 * @returns {DatabaseUrls}
 */
export function databaseUrls(secrets, place) {
  const url = (/** @type {string} */ role, /** @type {string} */ password) =>
    databaseUrl(role, password, DATABASE, place);
  return { DATABASE_URL: url(APP_ROLE, secrets.app), DATABASE_OWNER_URL: url(OWNER_ROLE, secrets.owner) };
}

/**
 * @param {string} connectionString
 * @returns {Promise<import('pg').Client>}
 */
export async function connect(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 10_000,
    application_name: 'zhanggui setup',
  });
  client.on('error', () => undefined); // The query under way fails by itself; without a listener Node would end here.
  await client.connect();
  return client;
}
