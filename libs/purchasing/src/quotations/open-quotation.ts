import { findVariants, normaliseSku } from '@zhanggui/catalog';
import { type Actor, emit, type FieldError, nextNumber, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { dayFaults, documentNumber, orNull } from '../rules/form.rules.js';
import { activeSupplier } from '../suppliers/supplier.sql.js';

export interface NewQuotation {
  title: string;
  /** Until when suppliers are to answer. */
  dueOn: string;
  note?: string | null;
  supplierIds: readonly string[];
  lines: readonly { variantId?: string | null; sku?: string | null; quantity: number }[];
}

/** Asks several suppliers for prices of several variants. Refuses: invalid, supplier_unknown, supplier_not_active. Returns its id. */
export async function openQuotation(tx: Tx, actor: Actor, input: NewQuotation): Promise<string> {
  const { today } = await merchantDay(tx, actor);
  const { lines, errors } = await resolve(tx, input.lines);
  errors.push(...dayFaults(input, ['dueOn']));
  if (errors.length === 0 && input.dueOn < today)
    errors.push({ pointer: '/dueOn', code: 'promised_too_early', params: { since: today } });
  if (input.title.trim() === '') errors.push({ pointer: '/title', code: 'isLength' });
  const supplierIds = input.supplierIds.map((id) => id.toLowerCase());
  for (const [n, id] of supplierIds.entries())
    if (supplierIds.indexOf(id) < n) errors.push({ pointer: `/supplierIds/${n}`, code: 'named_twice' });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  for (const [n, id] of supplierIds.entries()) await activeSupplier(tx, id, `/supplierIds/${n}`);
  const id = uuid7();
  const number = documentNumber('RFQ', await nextNumber(tx, 'quotation'));
  await tx.run`
    INSERT INTO purchasing.quotation (id, number, title, due_on, note, created_by)
    VALUES (${id}, ${number}, ${input.title.trim()}, ${input.dueOn}, ${orNull(input.note)}, ${actor.id})`;
  await tx.run`
    INSERT INTO purchasing.quotation_line (quotation_id, line_no, variant_id, quantity)
    SELECT ${id}, "lineNo", "variantId", quantity
    FROM json_to_recordset(${JSON.stringify(lines)}::json) AS l ("lineNo" int, "variantId" uuid, quantity int)`;
  await tx.run`
    INSERT INTO purchasing.quotation_supplier (quotation_id, supplier_id)
    SELECT ${id}, s FROM unnest(${supplierIds}::uuid[]) AS s`;
  await emit(tx, actor, {
    type: 'quotation.opened',
    subjectId: id,
    subjectVersion: 1,
    payload: { number, supplierIds, lines: lines.length },
  });
  return id;
}

type Line = { lineNo: number; variantId: string; quantity: number };

async function resolve(tx: Tx, named: NewQuotation['lines']): Promise<{ lines: Line[]; errors: FieldError[] }> {
  const found = await findVariants(tx, {
    ids: named.flatMap(({ variantId }) => variantId?.toLowerCase() ?? []),
    skus: named.flatMap(({ sku }) => (sku ? [normaliseSku(sku)] : [])),
  });
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const lines = named.flatMap(({ variantId, sku, quantity }, n): Line[] => {
    const pointer = `/lines/${n}/${variantId ? 'variantId' : 'sku'}`;
    const variant = found.find((one) =>
      variantId ? one.id === variantId.toLowerCase() : one.sku === normaliseSku(sku ?? ''),
    );
    if (!variant)
      errors.push({ pointer, code: variantId ? 'variant_unknown' : 'sku_unknown', params: { sku: sku ?? '' } });
    else if (seen.has(variant.id)) errors.push({ pointer, code: 'variant_repeated' });
    if (!variant) return [];
    seen.add(variant.id);
    return [{ lineNo: n + 1, variantId: variant.id, quantity }];
  });
  return { lines, errors };
}
