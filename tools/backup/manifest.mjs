// @ts-check
// What a backup says of itself: every file with its size and hash, so that a copy that lost a byte is found before it is needed.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlainError } from '../setup/plain-error.mjs';

const NAME = 'manifest.json';

/**
 * @typedef {object} Manifest
 * @property {'zhanggui-backup-1'} format
 * @property {'embedded' | 'external'} server
 * @property {string} postgres its version
 * @property {string} startedAt ISO 8601
 * @property {string} endedAt ISO 8601; what was committed until then is in the backup
 * @property {{ path: string, bytes: number, sha256: string }[]} files
 */

/** Written last: a folder without one is a backup that was cut off. @param {string} folder @param {Omit<Manifest, 'format' | 'files'>} facts */
export async function writeManifest(folder, facts) {
  const files = [];
  for (const file of filesIn(folder)) files.push({ path: file, ...(await measure(path.join(folder, file))) });
  const manifest = { format: 'zhanggui-backup-1', ...facts, files };
  writeFileSync(path.join(folder, NAME), `${JSON.stringify(manifest, undefined, 1)}\n`, { mode: 0o600 });
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Reads every file again. Refuses a folder that is no backup, was cut off, or has changed. @param {string} folder @returns {Promise<Manifest>} */
export async function checkManifest(folder) {
  const file = path.join(folder, NAME);
  if (!existsSync(file)) throw new PlainError(`${folder} is no whole backup: it has no ${NAME}.`);
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (manifest.format !== 'zhanggui-backup-1')
    throw new PlainError(`${file} is of a form that this version cannot read.`);
  for (const { path: name, bytes, sha256 } of manifest.files) {
    const place = path.join(folder, name);
    if (!existsSync(place)) throw new PlainError(`The backup is damaged: ${name} is missing.`);
    const now = await measure(place);
    if (now.bytes !== bytes || now.sha256 !== sha256)
      throw new PlainError(`The backup is damaged: ${name} has changed.`);
  }
  return manifest;
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** @param {string} file */
async function measure(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: statSync(file).size, sha256: hash.digest('hex') };
}
