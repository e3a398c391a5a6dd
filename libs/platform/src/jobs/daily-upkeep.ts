import type { Database } from '../db/database.js';
import { expireExports } from '../exports/expire-exports.js';
import type { FileStore } from '../files/file-store.js';
import { sweepFiles } from '../files/sweep-files.js';
import { forgetDeletedViews } from '../views/forget-deleted-views.js';
import { forgetOldJobs } from './forget-old-jobs.js';

const MONTHS_AHEAD = 3;

/** Partitions of the coming months, of every table that has such. */
export async function makePartitions(db: Database): Promise<void> {
  await db.directory((tx) => tx.sql`SELECT platform.make_all_partitions(${MONTHS_AHEAD})`);
}

/** Once a day: gone are old jobs, exports and deleted views, and bytes of deleted files. */
export async function dailyUpkeep(db: Database, store: FileStore, merchantId: string): Promise<void> {
  await sweepFiles(db, store, merchantId);
  await forgetOldJobs(db, merchantId);
  await expireExports(db, merchantId);
  await forgetDeletedViews(db, merchantId);
}
