// @ts-check
import { randomBytes } from 'node:crypto';
import { migrate } from '../setup/migrate.mjs';
import { PlainError } from '../setup/plain-error.mjs';
import { checkServerVersion } from '../setup/external-database.mjs';
import { FAST_SETTINGS, startTemporaryPostgres } from '../setup/postgres.mjs';
import { APP_ROLE, connect, DATABASE, OWNER_ROLE } from '../setup/postgres-roles.mjs';

/** @typedef {{ env: Record<string, string>, stop: () => Promise<void> }} TestDatabase */

/**
 * A migrated template database: on the server that TEST_DATABASE_URL names (its role creates databases and roles), else
 * on an embedded one that is gone afterwards.
 *
 * Specs find in the environment: ZHANGGUI_TEST_ADMIN_URL, ZHANGGUI_TEST_TEMPLATE (clones are to be named
 * `<template>_<anything>`), ZHANGGUI_TEST_OWNER_PASSWORD and ZHANGGUI_TEST_APP_PASSWORD.
 * @returns {Promise<TestDatabase>}
 */
export async function startTestDatabase() {
  const external = process.env.TEST_DATABASE_URL;
  const embedded = external ? undefined : await startTemporaryPostgres(FAST_SETTINGS);
  const adminUrl = external ?? embedded?.superuserUrl ?? '';
  const template = `zhanggui_test_${randomBytes(4).toString('hex')}`;
  const passwords = { owner: randomBytes(16).toString('hex'), app: randomBytes(16).toString('hex') };
  const stop = async () => {
    if (embedded) await embedded.stop();
    else await dropDatabases(adminUrl, template);
  };
  try {
    await makeTemplate(adminUrl, template, passwords);
    const url = (/** @type {string} */ role, /** @type {string} */ password) =>
      Object.assign(new URL(adminUrl), { username: role, password, pathname: `/${template}` }).href;
    await migrate({ DATABASE_URL: url(APP_ROLE, passwords.app), DATABASE_OWNER_URL: url(OWNER_ROLE, passwords.owner) });
  } catch (error) {
    await stop();
    throw error;
  }
  const env = {
    ZHANGGUI_TEST_ADMIN_URL: adminUrl,
    ZHANGGUI_TEST_TEMPLATE: template,
    ZHANGGUI_TEST_OWNER_PASSWORD: passwords.owner,
    ZHANGGUI_TEST_APP_PASSWORD: passwords.app,
  };
  return { env, stop };
}

/** @param {string} adminUrl @param {string} template @param {{ owner: string, app: string }} passwords */
async function makeTemplate(adminUrl, template, passwords) {
  await checkServerVersion(adminUrl, 'TEST_DATABASE_URL');
  const client = await connect(adminUrl);
  try {
    const store = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (store.rowCount) {
      throw new PlainError(
        `The server holds a database "${DATABASE}"; tests change role passwords, so give them another server.`,
      );
    }
    for (const [role, password] of [
      [OWNER_ROLE, passwords.owner],
      [APP_ROLE, passwords.app],
    ]) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      await client.query(`${found.rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD '${password}'`);
    }
    await client.query(`GRANT ${OWNER_ROLE} TO CURRENT_USER`);
    await client.query(`CREATE DATABASE ${template} OWNER ${OWNER_ROLE} TEMPLATE template0 ENCODING 'UTF8'`);
  } finally {
    await client.end();
  }
}

/** @param {string} adminUrl @param {string} template it and its clones */
async function dropDatabases(adminUrl, template) {
  const client = await connect(adminUrl);
  try {
    const found = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [template]);
    for (const { datname } of found.rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
