// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST_WEB, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { whyNotFree } from './ports.mjs';

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} dataDir
 * @property {import('./postgres-roles.mjs').DatabaseUrls} [external] undefined: the embedded PostgreSQL
 */

/** What the environment and the file `.env` say; the environment wins. @returns {Settings} */
export function readSettings() {
  const file = path.join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const { PORT, HOST, DATA_DIR } = process.env;
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT must be a number from 1 to 65535, not "${PORT}".`);
  }
  return {
    port,
    host: HOST || '127.0.0.1',
    dataDir: path.resolve(ROOT, DATA_DIR || '.data'),
    external: externalUrls(),
  };
}

function externalUrls() {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
  if (!DATABASE_URL) return undefined;
  if (DATABASE_OWNER_URL) return { DATABASE_URL, DATABASE_OWNER_URL };
  throw new PlainError(
    'With DATABASE_URL, set DATABASE_OWNER_URL too: the role that owns the tables, used to migrate only.',
  );
}

/** Where uploads are. @param {Settings} settings */
export const filesDir = ({ dataDir }) => process.env.FILES_DIR || path.join(dataDir, 'files');

/**
 * What the API and the worker are told; never the owner's password.
 * @param {Settings} settings
 * @param {import('./postgres-roles.mjs').DatabaseUrls} urls
 * @returns {NodeJS.ProcessEnv}
 */
export function programEnv({ port, host, dataDir }, urls) {
  const { DATABASE_OWNER_URL: _owner, ...present } = process.env;
  return {
    NODE_ENV: 'production',
    FILES_DIR: path.join(dataDir, 'files'),
    WEB_DIR: DIST_WEB,
    SECRET_KEYS: ownSecretKeys(dataDir),
    // From Node 22 on a start costs a sixth less once the code has been compiled.
    NODE_COMPILE_CACHE: path.join(dataDir, 'compile-cache'),
    ...withoutEmpty(present),
    PORT: String(port),
    HOST: host,
    DATA_DIR: dataDir,
    DATABASE_URL: urls.DATABASE_URL,
  };
}

/** The key that seals secrets in the database, made once; SECRET_KEYS of the environment wins over it. @param {string} dataDir */
function ownSecretKeys(dataDir) {
  if (process.env.SECRET_KEYS) return process.env.SECRET_KEYS;
  const file = path.join(dataDir, 'secret.key');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `${newSecretKey()}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

export const newSecretKey = () => `k1:${randomBytes(32).toString('base64')}`;

/** `NAME=` in a file means "not set". @param {NodeJS.ProcessEnv} env */
const withoutEmpty = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

/** @param {number} port @param {string} host */
export async function checkPort(port, host) {
  const code = await whyNotFree(port, host);
  if (code === undefined) return;
  if (code === 'EADDRINUSE') {
    throw new PlainError(
      `Port ${port} is taken by another program; stop it or choose another port: PORT=${port + 1} npm start.`,
    );
  }
  if (code === 'EACCES') throw new PlainError(`Port ${port} needs more rights; choose a PORT above 1023.`);
  throw new PlainError(`This machine cannot listen on ${host}:${port} (${code}); check HOST and PORT.`);
}

/** @param {Settings} settings @returns {string} the address to open here, whatever interfaces the API listens on */
export function localAddress({ host, port }) {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
