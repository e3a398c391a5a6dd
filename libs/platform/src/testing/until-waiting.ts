import type { Database } from '../db/database.js';

/**
 * Resolves when so many transactions of the test's database wait for a lock. It looks in a transaction of its own each time: one sees
 * the others as they were when it first looked.
 */
export async function untilWaiting(db: Database, count = 1): Promise<void> {
  for (;;) {
    const waiting = await db.directory(
      (tx) => tx.sql`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length >= count) return;
  }
}
