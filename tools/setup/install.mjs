// @ts-check
// Runs before anything is installed: this file and what it imports use Node's built-in modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NODE_MODULES, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { nativePackage } from './postgres-package.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
const NPM_MARK = path.join(NODE_MODULES, '.package-lock.json');
const OUR_MARK = path.join(NODE_MODULES, '.zhanggui-lock');

/** Installs the dependencies when they are missing or older than the lock file, then what their packages left undone. */
export function ensureInstalled() {
  checkNodeVersion();
  if (!isInstalled()) install();
  linkDatabaseLibraries();
}

/** Refuses a Node.js that is too old, in one sentence. */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new PlainError(`Zhanggui needs Node.js 20.19 or newer; this is ${version}.`);
}

function isInstalled() {
  // A linked folder is another clone's: `npm ci` would empty it.
  if (lstatSync(NODE_MODULES, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  if (!existsSync(NPM_MARK)) return false;
  const hash = lockHash();
  if (existsSync(OUR_MARK) && readFileSync(OUR_MARK, 'utf8') === hash) return true;
  if (!hasWhatTheLockSays()) return false;
  writeFileSync(OUR_MARK, hash);
  return true;
}

/** Somebody ran npm by hand: its own record says what is there. Packages for other machines are optional and missing. */
function hasWhatTheLockSays() {
  const wanted = packagesOf(LOCK);
  const present = packagesOf(NPM_MARK);
  return Object.entries(wanted).every(([place, { integrity, optional }]) => {
    if (place === '') return true;
    return present[place] ? present[place].integrity === integrity : optional;
  });
}

/** @param {string} file @returns {Record<string, { integrity?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function install() {
  process.stdout.write('Installing the dependencies (npm ci) …\n');
  const env = { ...process.env };
  // `npm start --omit=dev` and the like must not reach the install: building needs every package.
  for (const name of Object.keys(env)) if (/^npm_config_(omit|only|production|include)$/i.test(name)) delete env[name];
  if (env.NODE_ENV === 'production') delete env.NODE_ENV;
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0)
    throw new PlainError('The dependencies could not be installed: `npm ci` failed (see above).');
  writeFileSync(OUR_MARK, lockHash());
  useGitHooks();
}

const lockHash = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

/**
 * Install scripts are off (`.npmrc`). The one that is needed makes the links between PostgreSQL's shared libraries,
 * which npm packages cannot carry.
 */
function linkDatabaseLibraries() {
  const folder = nativePackage();
  if (!folder) return;
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(path.join(folder, 'native/pg-symlinks.json'), 'utf8'));
  const missing = () => links.some(({ target }) => !existsSync(path.join(folder, target)));
  if (!missing()) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'inherit' });
  if (missing()) throw new PlainError(`The links between PostgreSQL's libraries could not be made in ${folder}.`);
}

/** Best effort: a clone without git, or with hooks of its own, works as well. */
function useGitHooks() {
  const git = (/** @type {string[]} */ ...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  const top = git('rev-parse', '--show-toplevel');
  if (top.status !== 0 || path.resolve(top.stdout.trim()) !== ROOT) return;
  if (git('config', 'core.hooksPath').status !== 0) git('config', 'core.hooksPath', 'tools/git-hooks');
}
