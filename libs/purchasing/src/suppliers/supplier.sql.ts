import { type CustomField, customTokens, type Doc, raw, refuse, tokensOf, type Tx } from '@zhanggui/platform';
import type { SupplierValues } from './supplier.rules.js';

export const SUPPLIER_COLUMNS =
  raw(`su.code, su.name, su.tax_id AS "taxId", su.currency, su.prepay_percent::text AS "prepayPercent",
  su.net_days AS "netDays", su.over_receipt_percent::text AS "overReceiptPercent", su.country, su.address, su.note, su.status, su.custom`);

export type KeptSupplier = SupplierValues & { id: string; version: number };

/** A supplier under lock, so that what is decided about it holds until the transaction ends. */
export async function lockSupplier(tx: Tx, id: string): Promise<KeptSupplier | undefined> {
  const [supplier] = await tx.sql<KeptSupplier & Record<string, unknown>>`
    SELECT su.id, ${SUPPLIER_COLUMNS}, su.version FROM purchasing.supplier su WHERE su.id = ${id} FOR NO KEY UPDATE`;
  return supplier;
}

/** A supplier with whom something new is begun. Refuses: supplier_unknown, supplier_not_active, at the pointer. */
export async function activeSupplier(tx: Tx, id: string, pointer = '/supplierId'): Promise<KeptSupplier> {
  const [supplier] = await tx.sql<KeptSupplier & Record<string, unknown>>`
    SELECT su.id, ${SUPPLIER_COLUMNS}, su.version FROM purchasing.supplier su WHERE su.id = ${id.toLowerCase()} FOR SHARE`;
  if (!supplier) throw refuse('supplier_unknown', {}, [{ pointer, code: 'supplier_unknown' }]);
  if (supplier.status !== 'active') {
    const params = { code: supplier.code };
    throw refuse('supplier_not_active', params, [{ pointer, code: 'supplier_not_active', params }]);
  }
  return supplier;
}

/** Raises the version of a supplier whose parts changed. Refuses: not_found. */
export async function touchSupplier(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.sql<{ version: number }>`
    UPDATE purchasing.supplier SET version = version + 1, updated_at = now() WHERE id = ${id} RETURNING version`;
  if (!row) throw refuse('not_found');
  return row.version;
}

/** What suppliers are found by: code, name, tax id and their custom fields. */
export const supplierDocs = (
  suppliers: readonly (SupplierValues & { id: string })[],
  fields: readonly CustomField[],
): Doc[] =>
  suppliers.map(({ id, code, name, taxId, custom }) => ({
    id,
    tokens: [...new Set([...tokensOf(code, name, taxId), ...customTokens(fields, custom, false)])],
  }));
