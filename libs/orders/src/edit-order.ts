import {
  type Actor,
  changesOf,
  customChanges,
  customKeys,
  type CustomValues,
  emit,
  readCustomFields,
  refuse,
  replaceCustomKeys,
  staleOrGone,
  type Tx,
  validateCustom,
} from '@zhanggui/platform';
import { reindexOrders } from './on-order-placed.js';

/** Fields that are missing or null stay; an empty memo is none. Of `custom` the fields that are named are set, or cleared by null. */
export interface OrderChange {
  sellerMemo?: string | null;
  custom?: Record<string, unknown> | null;
}

interface Edited {
  sellerMemo: string | null;
  custom: CustomValues;
}

/**
 * Changes the seller's memo and the custom fields of an order, if it is still the version that was read. A change that changes nothing
 * leaves the version. Refuses `version_stale` (412), `not_found` (404), and `invalid` with every custom field at fault.
 */
export async function editOrder(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: OrderChange },
): Promise<void> {
  const [before] = await tx.sql<Edited & { version: number }>`
    SELECT seller_memo AS "sellerMemo", custom, version FROM orders.sales_order WHERE id = ${id} FOR NO KEY UPDATE`;
  if (before?.version !== version) throw staleOrGone(before);
  const fields = change.custom ? await readCustomFields(tx, 'order') : [];
  const { values, errors } = validateCustom(fields, change.custom, before.custom, change.custom ? 'edit' : 'history');
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const after = { sellerMemo: (change.sellerMemo ?? before.sellerMemo) || null, custom: values };
  const memo = changesOf(before, after, ['sellerMemo'], ['sellerMemo']);
  const custom = customChanges(fields, before.custom, values);
  if (memo.fields.length + custom.fields.length === 0) return;
  await tx.run`
    UPDATE orders.sales_order SET seller_memo = ${after.sellerMemo}, custom = ${JSON.stringify(values)}::jsonb, version = version + 1
    WHERE id = ${id}`;
  if (custom.fields.length > 0) {
    await replaceCustomKeys(tx, [{ id, keys: customKeys(fields, values) }]);
    await reindexOrders(tx, [id]);
  }
  // The memo may name the buyer, so the event says only that it was changed.
  await emit(tx, actor, {
    type: 'order.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { fields: [...memo.fields, ...custom.fields], changes: custom.changes },
  });
}
