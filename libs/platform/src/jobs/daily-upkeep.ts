import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { expireExports } from '../exports/expire-exports.js';
import { listMerchants } from '../directory/merchants.js';
import type { FileStore } from '../files/file-store.js';
import { sweepFiles } from '../files/sweep-files.js';
import { forgetOldJobs } from './forget-old-jobs.js';
import { forgetDeliveries } from '../webhooks/log/forget-deliveries.js';

const MONTHS_AHEAD = 3;
const KEYS_KEPT_DAYS = 30;
const KEYS_PER_STATEMENT = 5_000;

const DELIVERIES_PER_STATEMENT = 5_000;

/** Once a day: partitions of the coming months; gone are old answers, jobs, webhook deliveries and exports, and bytes of deleted files. */
export async function dailyUpkeep(db: Database, store: FileStore): Promise<void> {
  await db.directory(
    (tx) => tx.sql`
      SELECT platform.make_partitions('platform.event', ${MONTHS_AHEAD}),
        platform.make_partitions('inventory.stock_movement', ${MONTHS_AHEAD})`,
  );
  for (const { id } of await listMerchants(db)) {
    while ((await forgetOldKeys(db, id)) === KEYS_PER_STATEMENT);
    await sweepFiles(db, store, id);
    await forgetOldJobs(db, id);
    while ((await forgetOldDeliveries(db, id)) === DELIVERIES_PER_STATEMENT);
    await expireExports(db, id);
  }
}

/** In batches, so that no statement holds its rows for long; returns how many are gone. */
function forgetOldKeys(db: Database, merchantId: string): Promise<number> {
  return db.tx(
    systemActor(merchantId, 'daily-upkeep'),
    (tx) => tx.run`
      DELETE FROM platform.idempotency_key WHERE (client_id, key) IN (
        SELECT client_id, key FROM platform.idempotency_key
        WHERE created_at < now() - make_interval(days => ${KEYS_KEPT_DAYS}) LIMIT ${KEYS_PER_STATEMENT})`,
  );
}

const forgetOldDeliveries = (db: Database, merchantId: string): Promise<number> =>
  db.tx(systemActor(merchantId, 'daily-upkeep'), (tx) => forgetDeliveries(tx, DELIVERIES_PER_STATEMENT));
