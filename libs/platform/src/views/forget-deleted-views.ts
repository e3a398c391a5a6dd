import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';

const KEPT_DAYS = 30;

/** Forgets views that were deleted thirty days ago. */
export const forgetDeletedViews = (db: Database, merchantId: string, keptDays = KEPT_DAYS): Promise<number> =>
  db.tx(
    systemActor(merchantId, 'daily-upkeep'),
    (tx) => tx.run`DELETE FROM platform.saved_view WHERE deleted_at <= now() - make_interval(days => ${keptDays})`,
  );
