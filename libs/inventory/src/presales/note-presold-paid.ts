import type { Tx } from '@zhanggui/platform';

/** Lines of orders that were paid now are served before those that were not. */
export async function notePresoldPaid(tx: Tx, orderIds: readonly string[]): Promise<void> {
  await tx.run`
    UPDATE inventory.presale_use SET paid = true
    WHERE order_id = ANY (${orderIds}::uuid[]) AND closed_at IS NULL AND NOT paid`;
}
