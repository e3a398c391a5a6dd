// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ size: number, mtimeMs: number, hash: string }} Seen
 * @typedef {Record<string, Seen>} Sources what a build was made from, by path from the root
 */

/**
 * Compares files with what an earlier build saw. Contents are read only where size or time changed, so that a check of
 * an unchanged tree costs milliseconds and a fresh checkout of the same text builds nothing.
 * @param {string} root
 * @param {string[]} files paths from the root
 * @param {Sources} before
 * @returns {{ changed: string[], removed: string[], touched: boolean, now: Sources }} touched: `before` is to be saved anew
 */
export function compareSources(root, files, before) {
  /** @type {Sources} */
  const now = {};
  const changed = [];
  let touched = false;
  for (const file of files) {
    const place = path.join(root, file);
    const stat = statSync(place, { throwIfNoEntry: false });
    if (!stat) continue; // Gone since it was listed: an editor's passing file.
    const { size, mtimeMs } = stat;
    const known = before[file];
    if (known && known.size === size && known.mtimeMs === mtimeMs) {
      now[file] = known;
      continue;
    }
    const hash = createHash('sha1').update(readFileSync(place)).digest('hex');
    now[file] = { size, mtimeMs, hash };
    touched = true;
    if (known?.hash !== hash) changed.push(file);
  }
  const removed = Object.keys(before).filter((file) => !now[file]);
  return { changed, removed, touched: touched || removed.length > 0, now };
}

/**
 * @param {string} root
 * @param {string} folder from the root; one that does not exist holds nothing
 * @param {(file: string) => boolean} wanted
 * @returns {string[]} sorted paths from the root, with forward slashes
 */
export function filesUnder(root, folder, wanted) {
  const start = path.join(root, folder);
  if (!existsSync(start)) return [];
  /** @type {string[]} */
  const found = [];
  for (const entry of readdirSync(start, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path
      .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
      .split(path.sep)
      .join('/');
    if (!file.includes('node_modules/') && wanted(file)) found.push(file);
  }
  return found.sort();
}

/**
 * @param {string} file
 * @param {string} key what else the build depends on; a record made under another key counts for nothing
 * @returns {Sources}
 */
export function readRecord(file, key) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    return record.key === key ? record.sources : {};
  } catch {
    return {};
  }
}

/** @param {string} file @param {string} key @param {Sources} sources */
export function writeRecord(file, key, sources) {
  writeWhole(file, JSON.stringify({ key, sources }));
}

/** A reader sees the old file or the new one, never half of it. @param {string} file @param {string} text */
export function writeWhole(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.new`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
