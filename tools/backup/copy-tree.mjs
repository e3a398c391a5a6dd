// @ts-check
import { constants, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies a folder that is in use: what is gone by the time it would be copied is left out.
 * @param {string} from
 * @param {string} to
 * @param {(entry: import('node:fs').Dirent) => 'copy' | 'empty' | 'skip'} [how] empty: the folder without what is in it
 */
export function copyTree(from, to, how = () => 'copy') {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    const wish = how(entry);
    if (wish === 'empty') mkdirSync(target, { recursive: true, mode: 0o700 });
    else if (wish === 'copy')
      ifThere(() => (entry.isDirectory() ? copyTree(source, target, how) : copy(entry, source, target)));
  }
}

/** @param {import('node:fs').Dirent} entry @param {string} source @param {string} target */
function copy(entry, source, target) {
  if (entry.isFile()) copyFileSync(source, target, constants.COPYFILE_FICLONE);
}

/** @param {() => void} work */
function ifThere(work) {
  try {
    work();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}
