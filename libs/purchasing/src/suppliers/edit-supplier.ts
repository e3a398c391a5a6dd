import {
  type Actor,
  changesOf,
  customChanges,
  customKeys,
  emit,
  indexDocs,
  readCustomFields,
  refuse,
  replaceCustomKeys,
  staleOrGone,
  type Tx,
} from '@zhanggui/platform';
import { planSupplier, SUPPLIER_FIELDS, type SupplierChange, type SupplierValues } from './supplier.rules.js';
import { lockSupplier, supplierDocs } from './supplier.sql.js';

/** Values that may name a person, or say something at length: events tell only that they changed. */
const CLOSED = ['address', 'note', 'taxId', 'name'] as const;

/**
 * Changes a supplier's profile; a change that changes nothing leaves the version. The currency stays once there are prices in it.
 * Refuses: not_found, version_stale, invalid, supplier_code_taken, supplier_currency_used.
 */
export async function editSupplier(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: SupplierChange },
): Promise<void> {
  const before = await lockSupplier(tx, id);
  if (before?.version !== version) throw staleOrGone(before);
  const fields = await readCustomFields(tx, 'supplier');
  const { values: after, errors } = planSupplier(before, change, fields);
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const own = changesOf(before, after, SUPPLIER_FIELDS, CLOSED);
  const custom = customChanges(fields, before.custom, after.custom);
  if (own.fields.length + custom.fields.length === 0) return;
  if (own.fields.includes('currency')) await refuseUsedCurrency(tx, id, before.currency);
  await write(tx, id, after);
  if (custom.fields.length > 0) await replaceCustomKeys(tx, [{ id, keys: customKeys(fields, after.custom) }]);
  await indexDocs(tx, 'supplier', supplierDocs([{ ...after, id }], fields));
  await emit(tx, actor, {
    type: 'supplier.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { fields: [...own.fields, ...custom.fields], changes: { ...own.changes, ...custom.changes } },
  });
}

async function refuseUsedCurrency(tx: Tx, id: string, currency: string): Promise<void> {
  const rows = await tx.sql`
    SELECT FROM purchasing.supplier_price WHERE supplier_id = ${id}
    UNION ALL SELECT FROM purchasing.contract WHERE supplier_id = ${id} LIMIT 1`;
  if (rows.length > 0)
    throw refuse('supplier_currency_used', { currency }, [
      { pointer: '/currency', code: 'supplier_currency_used', params: { currency } },
    ]);
}

async function write(tx: Tx, id: string, after: SupplierValues): Promise<void> {
  try {
    await tx.run`
      UPDATE purchasing.supplier SET code = ${after.code}, name = ${after.name}, tax_id = ${after.taxId}, currency = ${after.currency},
        prepay_percent = ${after.prepayPercent}, net_days = ${after.netDays}, over_receipt_percent = ${after.overReceiptPercent},
        country = ${after.country}, address = ${after.address}, note = ${after.note}, status = ${after.status},
        custom = ${JSON.stringify(after.custom)}::jsonb, version = version + 1, updated_at = now() WHERE id = ${id}`;
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'supplier_code_once') throw error;
    const { code } = after;
    throw refuse('supplier_code_taken', { code }, [
      { pointer: '/code', code: 'supplier_code_taken', params: { code } },
    ]);
  }
}
