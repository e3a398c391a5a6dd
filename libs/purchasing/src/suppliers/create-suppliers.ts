import {
  type Actor,
  addCustomKeys,
  addDocs,
  customKeys,
  emit,
  type FieldError,
  readCustomFields,
  refuse,
  type Tx,
  uuid7,
} from '@zhanggui/platform';
import { planSupplier, type SupplierChange, type SupplierValues } from './supplier.rules.js';
import { supplierDocs } from './supplier.sql.js';

/** `pointer` is where the supplier stands in the request; its place in the list where nothing is said. */
export type NewSupplier = SupplierChange & { pointer?: string };

/**
 * Creates suppliers, all or none. Refuses: invalid (code, name, currency, terms, custom fields), supplier_code_taken.
 */
export async function createSuppliers(
  tx: Tx,
  actor: Actor,
  suppliers: readonly NewSupplier[],
): Promise<{ id: string; code: string }[]> {
  const fields = await readCustomFields(tx, 'supplier');
  const errors: FieldError[] = [];
  const made = suppliers.map(({ pointer, ...change }, n) => {
    const plan = planSupplier(null, change, fields);
    const at = pointer ?? `/${n}`;
    errors.push(...plan.errors.map((error) => ({ ...error, pointer: at + error.pointer })));
    return { id: uuid7(), at, ...plan.values };
  });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  await refuseTakenCodes(tx, made);
  await insert(tx, made);
  await addDocs(tx, 'supplier', supplierDocs(made, fields));
  await addCustomKeys(
    tx,
    made.map(({ id, custom }) => ({ id, keys: customKeys(fields, custom) })),
  );
  await emit(
    tx,
    actor,
    ...made.map(({ id, code, currency, status }) => ({
      type: 'supplier.created',
      subjectId: id,
      subjectVersion: 1,
      payload: { code, currency, status },
    })),
  );
  return made.map(({ id, code }) => ({ id, code }));
}

async function refuseTakenCodes(tx: Tx, made: readonly { code: string; at: string }[]): Promise<void> {
  const taken = new Set(
    (
      await tx.sql<{ code: string }>`
        SELECT code FROM purchasing.supplier WHERE code = ANY (${made.map(({ code }) => code)}::text[])`
    ).map(({ code }) => code),
  );
  const errors = made.flatMap(({ code, at }, n) =>
    taken.has(code) || made.findIndex((other) => other.code === code) < n
      ? [{ pointer: `${at}/code`, code: 'supplier_code_taken', params: { code } }]
      : [],
  );
  if (errors.length > 0) throw refuse('supplier_code_taken', errors[0]!.params, errors);
}

async function insert(tx: Tx, made: readonly (SupplierValues & { id: string; at: string })[]): Promise<void> {
  const rows = await tx.sql<{ id: string }>`
    INSERT INTO purchasing.supplier (id, code, name, tax_id, currency, prepay_percent, net_days, over_receipt_percent, country, address,
      note, status, custom)
    SELECT id, code, name, "taxId", currency, "prepayPercent", "netDays", "overReceiptPercent", country, address, note, status, custom
    FROM json_to_recordset(${JSON.stringify(made)}::json) AS s (id uuid, code text, name text, "taxId" text, currency text,
      "prepayPercent" numeric, "netDays" int, "overReceiptPercent" numeric, country text, address text, note text, status text, custom jsonb)
    ORDER BY code COLLATE "C" ON CONFLICT ON CONSTRAINT supplier_code_once DO NOTHING RETURNING id`;
  if (rows.length === made.length) return;
  // Somebody took a code between our look and our write.
  await refuseTakenCodes(tx, made);
}
