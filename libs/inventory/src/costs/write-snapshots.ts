import { sql, type Tx } from '@zhanggui/platform';
import { heldBefore, lastSnapshot } from './held-at.js';

/** How long after a month's end it is written down: nothing that began in it is still open then. */
const AFTER_HOURS = 24;

/**
 * Writes down what was held at the beginning of each month that has none yet, each from the one before it, so that a question about a
 * moment reads a part of one month. Months are UTC's, as the ledger's partitions are. Where history is being brought in just now, it is left for
 * the next time. Returns the months written.
 */
export async function writeSnapshots(tx: Tx): Promise<number> {
  const [lock] = await tx.sql<{ got: boolean }>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('stock-snapshot ' || platform.current_merchant(), 0)) AS got`;
  if (!lock!.got) return 0;
  const months = await missingMonths(tx);
  for (const at of months) {
    const since = await lastSnapshot(tx, at);
    await tx.run`INSERT INTO inventory.stock_snapshot_month (at) VALUES (${at}::timestamptz)`;
    await tx.rows(sql`
      INSERT INTO inventory.stock_snapshot (at, warehouse_id, variant_id, units)
      SELECT ${at}::timestamptz, h.warehouse_id, h.variant_id, h.units FROM (${heldBefore({ since, until: at })}) h`);
  }
  return months.length;
}

/** From the first entry on; a month in which some transaction still open began waits. Only what this role does can be seen, which is all. */
async function missingMonths(tx: Tx): Promise<string[]> {
  const rows = await tx.sql<{ at: string }>`
    WITH bounds AS (
      SELECT date_trunc('month', min(m.at) AT TIME ZONE 'UTC') + interval '1 month' AS first,
        least(now() - ${AFTER_HOURS} * interval '1 hour',
          (SELECT min(xact_start) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid())) AS last
      FROM inventory.stock_movement m)
    SELECT (month AT TIME ZONE 'UTC')::text AS at FROM bounds
    CROSS JOIN LATERAL generate_series(first, last AT TIME ZONE 'UTC', interval '1 month') AS month
    WHERE NOT EXISTS (SELECT FROM inventory.stock_snapshot_month s WHERE s.at = month AT TIME ZONE 'UTC') ORDER BY month`;
  return rows.map(({ at }) => at);
}
