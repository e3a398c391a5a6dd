import type { Database } from '../db/database.js';
import { expireExports } from '../exports/expire-exports.js';
import { listMerchants } from '../directory/merchants.js';
import type { FileStore } from '../files/file-store.js';
import { sweepFiles } from '../files/sweep-files.js';
import { forgetDeletedViews } from '../views/forget-deleted-views.js';
import { forgetOldJobs } from './forget-old-jobs.js';

const MONTHS_AHEAD = 3;
/** Once a day: partitions of the coming months; gone are old jobs, exports and deleted views, and bytes of deleted files. */
export async function dailyUpkeep(db: Database, store: FileStore): Promise<void> {
  await db.directory((tx) => tx.sql`SELECT platform.make_all_partitions(${MONTHS_AHEAD})`);
  for (const { id } of await listMerchants(db)) {
    await sweepFiles(db, store, id);
    await forgetOldJobs(db, id);
    await expireExports(db, id);
    await forgetDeletedViews(db, id);
  }
}
