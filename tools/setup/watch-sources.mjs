// @ts-check
import { existsSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

const SETTLE_MS = 60;
const FOLDERS = ['libs', 'apps/api/src'];

/**
 * Calls back when files of the server may have changed; never twice at the same time, and once more when something
 * changed meanwhile.
 * @param {() => Promise<void>} onChange
 */
export function watchSources(onChange) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let busy = false;
  let again = false;

  async function run() {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      watchNewFolders();
      await onChange();
    }
    busy = false;
  }

  const watchNewFolders = folderWatcher(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLE_MS);
  });
  watchNewFolders();
}

/**
 * Folder by folder: Node's recursive watch on Linux follows files and loses one that an editor replaces as it saves.
 * @param {() => void} onEvent
 * @returns {() => void} takes up folders that were made since the last call
 */
function folderWatcher(onEvent) {
  /** @type {Map<string, import('node:fs').FSWatcher>} */
  const watchers = new Map();
  return () => {
    for (const [folder, watcher] of watchers) {
      if (existsSync(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of FOLDERS.flatMap((name) => foldersUnder(path.join(ROOT, name)))) {
      if (watchers.has(folder)) continue;
      watchers.set(
        folder,
        watch(folder, onEvent).on('error', () => undefined),
      );
    }
  };
}

/** @param {string} start @returns {string[]} itself and every folder in it */
function foldersUnder(start) {
  const entries = readdirSync(start, { withFileTypes: true, recursive: true }).filter((entry) => entry.isDirectory());
  return [start, ...entries.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))];
}
