import type { Tx } from '@zhanggui/platform';
import { countPresales } from './presales.sql.js';

/**
 * Ends the waiting of orders that are cancelled or served otherwise, under the locks of their balances: what was not filled goes back to
 * its pre-sale, which may sell it again while it lives; goods that had come for them stay counted there, as they are stock like any other now.
 */
export async function closePresold(tx: Tx, orderIds: readonly string[]): Promise<void> {
  const closed = await tx.sql<{ presaleId: string; missing: number }>`
    SELECT presale_id AS "presaleId", (quantity - filled)::float8 AS missing FROM inventory.presale_use
    WHERE order_id = ANY (${orderIds}::uuid[]) AND closed_at IS NULL ORDER BY id FOR NO KEY UPDATE`;
  if (closed.length === 0) return;
  await tx.run`
    DELETE FROM inventory.presale_use WHERE order_id = ANY (${orderIds}::uuid[]) AND closed_at IS NULL AND filled = 0`;
  await tx.run`
    UPDATE inventory.presale_use SET quantity = filled, closed_at = now()
    WHERE order_id = ANY (${orderIds}::uuid[]) AND closed_at IS NULL`;
  await countPresales(
    tx,
    closed.map(({ presaleId, missing }) => ({ presaleId, taken: -missing, filled: 0 })),
  );
}
