// @ts-check
import { PlainError } from './plain-error.mjs';
import { connect } from './postgres-roles.mjs';

const OLDEST = 15;
const NEWEST = 18;

/**
 * Refuses, in one sentence, a server that cannot be reached or that is of a version the product was not built for.
 * @param {string} url
 * @param {string} name of the variable that holds it
 */
export async function checkServerVersion(url, name) {
  const client = await connect(url).catch((error) => {
    throw new PlainError(`The database that ${name} names (${shown(url)}) cannot be reached: ${why(error)}.`);
  });
  try {
    const { rows } = await client.query('SHOW server_version_num');
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major >= OLDEST && major <= NEWEST) return;
    throw new PlainError(`Zhanggui needs PostgreSQL ${OLDEST} to ${NEWEST}, but ${name} names a PostgreSQL ${major}.`);
  } finally {
    await client.end();
  }
}

/** Everything but the password. @param {string} url */
function shown(url) {
  try {
    const { username, host, pathname } = new URL(url);
    return `${username}@${host}${pathname}`;
  } catch {
    return 'not a valid URL';
  }
}

/** @param {any} error an AggregateError has no message of its own */
const why = (error) => error.message || error.errors?.[0]?.message || error.code || 'unknown reason';
