import type { Tx } from '../../db/tx.js';

const KEPT_DAYS = 30;

/**
 * Forgets up to `most` deliveries with their attempts: those that ended and are older than `before` (thirty days), and those of endpoints that are deleted. Returns
 * how many are gone. What waits is never forgotten.
 */
export function forgetDeliveries(tx: Tx, most: number, before?: Date): Promise<number> {
  return tx.run`
    DELETE FROM platform.webhook_delivery WHERE id IN (
      SELECT d.id FROM platform.webhook_delivery d
      WHERE (d.state <> 'pending' AND d.created_at < coalesce(${before ?? null}::timestamptz, now() - make_interval(days => ${KEPT_DAYS})))
        OR NOT EXISTS (SELECT FROM platform.webhook_endpoint w WHERE w.id = d.endpoint_id) LIMIT ${most})`;
}
