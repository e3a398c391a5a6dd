import { type Actor, emit, forgetPersonal, indexDocs, type Tx } from '@zhanggui/platform';

/** Stands where colleagues wrote why something was done, which may name the buyer. */
const ERASED = '[erased]';

/**
 * Empties the buyer, the address but for its country, messages, memos, reasons and personal custom fields of orders, and takes them out of the search.
 * Numbers, lines, amounts and dates stay, as the books need them. Returns how many orders it changed; those already erased stay as they are.
 */
export async function eraseBuyers(tx: Tx, actor: Actor, ids: readonly string[]): Promise<number> {
  const personal = await forgetPersonal(tx, { subject: 'order', ids });
  const changed = await tx.sql<{ id: string; version: number }>`
    UPDATE orders.sales_order SET buyer_name = '', buyer_phone = NULL, buyer_email = NULL, buyer_external_id = NULL, recipient = NULL,
      phone = NULL, province = NULL, city = NULL, district = NULL, street = NULL, postcode = NULL, buyer_message = NULL,
      seller_memo = NULL, cancel_reason = CASE WHEN cancel_reason IS NOT NULL THEN ${ERASED} END, erased_at = now(), version = version + 1,
      custom = custom - ${personal}::text[]
    WHERE id = ANY (${[...ids].sort()}::uuid[]) AND erased_at IS NULL RETURNING id, version`;
  const erased = changed.map(({ id }) => id);
  await tx.run`UPDATE orders.refund SET reason = ${ERASED} WHERE order_id = ANY (${erased}::uuid[])`;
  await indexDocs(
    tx,
    'order',
    erased.map((id) => ({ id, tokens: [] })),
  );
  await emit(
    tx,
    actor,
    ...changed.map(({ id, version }) => ({
      type: 'order.buyer_erased',
      subjectId: id,
      subjectVersion: version,
      payload: {},
    })),
  );
  return changed.length;
}
