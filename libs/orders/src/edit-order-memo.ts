import { type Actor, emit, staleOrGone, type Tx } from '@zhanggui/platform';

/** Sets the seller's memo if the order is still the version that was read. Refuses `version_stale` (412), `not_found` (404). */
export async function editOrderMemo(
  tx: Tx,
  actor: Actor,
  input: { id: string; version: number; sellerMemo: string },
): Promise<void> {
  const changed = await tx.run`
    UPDATE orders.sales_order SET seller_memo = ${input.sellerMemo || null}, version = version + 1
    WHERE id = ${input.id} AND version = ${input.version}`;
  if (changed === 0) {
    const [current] = await tx.sql<{ version: number }>`SELECT version FROM orders.sales_order WHERE id = ${input.id}`;
    throw staleOrGone(current);
  }
  // The memo may name the buyer, so the event says only that it was changed.
  await emit(tx, actor, {
    type: 'order.edited',
    subjectId: input.id,
    subjectVersion: input.version + 1,
    payload: { fields: ['sellerMemo'], changes: {} },
  });
}
