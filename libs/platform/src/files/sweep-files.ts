import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { FileStore } from './file-store.js';
import { dropContent, type StoredContent } from './store-content.js';

/** An upload stores first and names after: what was touched lately may be about to be named. */
const REST_HOURS = 24;
const MOST_AT_ONCE = 200;

/**
 * Removes the bytes of a merchant's contents that no file names any more, and returns how many. The rows go first: were it cut off,
 * bytes without a row would cost space, while a row without bytes would be a broken file.
 */
export async function sweepFiles(
  db: Database,
  store: FileStore,
  merchantId: string,
  restHours = REST_HOURS,
): Promise<number> {
  const actor = systemActor(merchantId, 'sweep-files');
  let swept = 0;
  for (;;) {
    const gone = await db.tx(
      actor,
      (tx) => tx.sql<StoredContent>`
        DELETE FROM platform.file_content WHERE (sha256, media_type) IN (
          SELECT sha256, media_type FROM platform.file_content c
          WHERE touched_at <= now() - make_interval(hours => ${restHours}) AND NOT EXISTS (
            SELECT FROM platform.file f WHERE f.sha256 = c.sha256 AND f.media_type = c.media_type AND f.deleted_at IS NULL)
          LIMIT ${MOST_AT_ONCE})
          AND touched_at <= now() - make_interval(hours => ${restHours})
        RETURNING stored_as AS "storedAs", bytes::float8 AS bytes, thumbnails`,
    );
    for (const content of gone) await dropContent(store, content);
    swept += gone.length;
    if (gone.length < MOST_AT_ONCE) return swept;
  }
}
