import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuse } from '../http/problem.js';
import type { FileStore } from './file-store.js';

/** Files below a folder; a file is there whole or not at all. */
export function localStore(directory: string): FileStore {
  return {
    put: async (key, bytes) => {
      const path = join(directory, key);
      await mkdir(dirname(path), { recursive: true });
      const part = `${path}.${randomUUID()}.part`;
      await writeFile(part, bytes);
      await rename(part, path);
    },
    read: async (key) => {
      const path = join(directory, key);
      await access(path).catch(() => {
        throw refuse('not_found');
      });
      return createReadStream(path);
    },
    remove: (key) => rm(join(directory, key), { force: true }),
  };
}
