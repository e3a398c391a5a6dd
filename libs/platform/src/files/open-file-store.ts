import { join } from 'node:path';
import type { Config } from '../config.js';
import type { FileStore } from './file-store.js';
import { localStore } from './local-store.js';
import { s3Store } from './s3-store.js';

/** The store that the settings name: S3-compatible where S3_ENDPOINT is set, else a folder. */
export const fileStoreOf = (config: Pick<Config, 's3' | 'filesDir'>): FileStore =>
  config.s3 ? s3Store(config.s3) : localStore(join(config.filesDir, 'contents'));
