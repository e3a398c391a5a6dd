import type { Readable } from 'node:stream';

/** Where bytes lie. Keys are made by us: letters, digits, `-`, `.` and `/`. */
export interface FileStore {
  put(key: string, bytes: Buffer, mediaType: string): Promise<void>;
  /** Refuses `not_found` where nothing lies. */
  read(key: string): Promise<Readable>;
  /** A key where nothing lies is fine. */
  remove(key: string): Promise<void>;
}

/** Injection token of `FileStore`. */
export const FILE_STORE = Symbol('file store');
