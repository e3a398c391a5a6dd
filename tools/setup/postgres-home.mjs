// @ts-check
// Where PostgreSQL's programs and data can stand, and as whom it runs. PostgreSQL refuses to run as root, so a start
// as root hands it to an ordinary user, who must be able to enter every folder on the way to programs and data.
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import {
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { nativePackage, packageVersion } from './postgres-package.mjs';
import { PlainError } from './plain-error.mjs';

/** @typedef {{ uid: number, gid: number }} Identity */
/** @typedef {{ native: string, dataDir: string, identity?: Identity, movedTo?: string }} Home */

const OUTSIDE = '/var/tmp';

/**
 * @param {string} dataDir where the data should be
 * @returns {Home} real paths that the database's user can reach
 */
export function preparePostgresHome(dataDir) {
  const packageFolder = nativePackage();
  if (!packageFolder) throw new PlainError(missingPackage());
  const native = path.join(packageFolder, 'native');
  makeEnterable(path.dirname(dataDir));
  refuseLostData(dataDir);
  const identity = identityFor(dataDir);
  if (!identity) return { native, dataDir: existsSync(dataDir) ? realpathSync(dataDir) : dataDir };
  const reachable = canEnter(path.dirname(dataDir), identity);
  if (!reachable && !existsSync(dataDir)) moveOutside(dataDir, identity);
  const real = existsSync(dataDir)
    ? realpathSync(dataDir)
    : path.join(realpathSync(path.dirname(dataDir)), path.basename(dataDir));
  if (!canEnter(path.dirname(real), identity))
    throw new PlainError(`The database's user cannot enter ${path.dirname(real)}.`);
  giveTo(real, identity);
  const movedTo = lstatSync(dataDir, { throwIfNoEntry: false })?.isSymbolicLink() ? path.dirname(real) : undefined;
  return {
    native: reachableNative(native, packageVersion(packageFolder), real, identity),
    dataDir: real,
    identity,
    movedTo,
  };
}

function missingPackage() {
  const machine = `${process.platform}-${process.arch}`;
  return `There is no embedded PostgreSQL for ${machine}; set DATABASE_URL and DATABASE_OWNER_URL to a server of your own.`;
}

/** A folder made here must let the database's user through, whatever the umask. @param {string} folder */
function makeEnterable(folder) {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

/** @param {string} dataDir */
function refuseLostData(dataDir) {
  if (existsSync(dataDir) || !lstatSync(dataDir, { throwIfNoEntry: false })) return;
  throw new PlainError(
    `The database was kept in ${readlinkSync(dataDir)}, which is gone; remove ${dataDir} to begin with an empty one.`,
  );
}

/** @param {string} dataDir @returns {Identity | undefined} undefined: run as the present user */
function identityFor(dataDir) {
  if (process.getuid?.() !== 0) return undefined;
  for (const place of [dataDir, path.dirname(dataDir)]) {
    const owner = statSync(place, { throwIfNoEntry: false });
    if (owner && owner.uid !== 0 && (place === dataDir || findUser((user) => user.uid === owner.uid))) {
      return { uid: owner.uid, gid: owner.gid };
    }
  }
  return findUser((user) => user.name === 'nobody') ?? { uid: 65534, gid: 65534 };
}

/** @param {(user: { name: string, uid: number }) => boolean} wanted @returns {Identity | undefined} */
function findUser(wanted) {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name = '', , uid = '', gid = ''] = line.split(':');
    if (uid !== '' && wanted({ name, uid: Number(uid) })) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/**
 * @param {string} folder
 * @param {Identity} identity
 * @returns {boolean} whether that user may enter the folder and every folder above it
 */
export function canEnter(folder, identity) {
  for (let place = realpathSync(folder); ; place = path.dirname(place)) {
    if (!mayUse(place, identity, 1)) return false;
    if (place === path.dirname(place)) return true;
  }
}

/** @param {string} place @param {Identity} identity @param {number} bits 1 enter or execute, 4 read */
function mayUse(place, identity, bits) {
  const { mode, uid, gid } = statSync(place);
  const shift = uid === identity.uid ? 6 : gid === identity.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

/**
 * The folder's name cannot be guessed (nobody can wait there for us), so the link in the data folder is what finds it
 * again.
 * @param {string} dataDir @param {Identity} identity
 */
function moveOutside(dataDir, identity) {
  const folder = mkdtempSync(path.join(OUTSIDE, 'zhanggui-'));
  chmodSync(folder, 0o711);
  const target = path.join(folder, path.basename(dataDir));
  mkdirSync(target, { mode: 0o700 });
  chownSync(target, identity.uid, identity.gid);
  symlinkSync(target, dataDir);
}

/** Data that root copied or restored belongs to root; PostgreSQL wants to own it. @param {string} dataDir @param {Identity} identity */
function giveTo(dataDir, identity) {
  const present = statSync(dataDir, { throwIfNoEntry: false });
  if (!present || present.uid === identity.uid) return;
  chownSync(dataDir, identity.uid, identity.gid);
  for (const name of readdirSync(dataDir, { recursive: true })) {
    const place = path.join(dataDir, String(name));
    if (!lstatSync(place).isSymbolicLink()) chownSync(place, identity.uid, identity.gid);
  }
}

/** @param {string} native @param {string} version @param {string} dataDir @param {Identity} identity */
function reachableNative(native, version, dataDir, identity) {
  const program = path.join(native, 'bin/postgres');
  const share = path.join(native, 'share/postgresql');
  if (canEnter(path.dirname(program), identity) && canEnter(share, identity) && mayUse(program, identity, 5))
    return native;
  const copy = path.join(path.dirname(dataDir), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  renameSync(unfinished, copy);
  return copy;
}

/** @param {string} folder */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const place = path.join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isSymbolicLink()) chmodSync(place, entry.isDirectory() || /[\\/]bin[\\/]/.test(place) ? 0o755 : 0o644);
  }
}
