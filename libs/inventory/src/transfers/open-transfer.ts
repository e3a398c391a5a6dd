import { type Actor, emit, type FieldError, nextNumber, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';

export interface OpenTransfer {
  fromWarehouseId: string;
  toWarehouseId: string;
  note?: string | null;
  /** ISO day on which it should arrive. */
  expectedOn?: string | null;
  /** Up to 500, each variant once. */
  lines: readonly (NamedLine & { quantity: number })[];
}

/**
 * Plans a transfer between two warehouses; nothing moves before it is shipped. Refuses: warehouse_unknown, warehouse_inactive,
 * same_warehouse, variant_unknown, sku_unknown, not_stocked, variant_twice.
 */
export async function openTransfer(tx: Tx, actor: Actor, input: OpenTransfer): Promise<{ id: string; number: number }> {
  const [from, to] = [input.fromWarehouseId.toLowerCase(), input.toWarehouseId.toLowerCase()];
  if (from === to) throw refuse('same_warehouse', {}, [{ pointer: '/toWarehouseId', code: 'same_warehouse' }]);
  await refuseUnusableWarehouse(tx, from);
  await refuseUnusableWarehouse(tx, to);
  const variants = await resolveLines(tx, input.lines);
  const errors = variants.flatMap(({ id, sku }, n): FieldError[] =>
    variants.findIndex((other) => other.id === id) < n
      ? [{ pointer: `/lines/${n}/sku`, code: 'variant_twice', params: { sku } }]
      : [],
  );
  if (errors[0]) throw refuse('variant_twice', errors[0].params, errors);
  const id = uuid7();
  const number = await nextNumber(tx, 'transfer');
  await tx.run`
    INSERT INTO inventory.transfer (id, number, from_warehouse_id, to_warehouse_id, status, note, expected_on, created_by)
    VALUES (${id}, ${number}, ${from}, ${to}, 'draft', ${input.note?.trim() ?? ''}, ${input.expectedOn ?? null}, ${actor.id})`;
  const lines = input.lines.map(({ quantity }, n) => ({ lineNo: n + 1, variantId: variants[n]!.id, quantity }));
  await tx.run`
    INSERT INTO inventory.transfer_line (transfer_id, line_no, variant_id, quantity)
    SELECT ${id}, "lineNo", "variantId", quantity FROM json_to_recordset(${JSON.stringify(lines)}::json)
      AS l ("lineNo" int, "variantId" uuid, quantity bigint)`;
  await emit(tx, actor, {
    type: 'transfer.opened',
    subjectId: id,
    subjectVersion: 1,
    payload: { number, fromWarehouseId: from, toWarehouseId: to, lineCount: lines.length },
  });
  return { id, number };
}
