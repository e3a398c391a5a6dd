import { allOf, type Actor, emit, nextNumber, refuse, sql, type Tx, uuid7 } from '@zhanggui/platform';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import type { CountKind } from './count.rules.js';
import { bookedPlaces } from './places.sql.js';

export interface OpenCount {
  warehouseId: string;
  kind: CountKind;
  /** Whoever counts does not see what the books say. */
  blind?: boolean | null;
  /** A place that differs by more units than this is counted a second time. */
  recountOver?: number | null;
  note?: string | null;
  /** What is counted; without any of these, everything that the books know of. */
  zone?: string | null;
  binIds?: readonly string[] | null;
  variantIds?: readonly string[] | null;
}

/**
 * Opens a count of the places that hold something. Work goes on meanwhile: a place is compared with what the books say at the moment
 * it is counted. Refuses: warehouse_unknown, warehouse_inactive, nothing_to_count.
 */
export async function openCount(
  tx: Tx,
  actor: Actor,
  input: OpenCount,
): Promise<{ id: string; number: number; items: number }> {
  const { warehouseId, kind, zone, binIds, variantIds } = input;
  await refuseUnusableWarehouse(tx, warehouseId);
  const id = uuid7();
  const number = await nextNumber(tx, 'stock-count');
  await tx.run`
    INSERT INTO inventory.stock_count (id, number, warehouse_id, kind, blind, recount_over, note, status, created_by)
    VALUES (${id}, ${number}, ${warehouseId}, ${kind}, ${input.blind ?? true}, ${input.recountOver ?? 0}, ${input.note?.trim() ?? ''},
      'requested', ${actor.id})`;
  const chosen = allOf([
    sql`p.book > 0`,
    ...(zone ? [sql`b.zone = ${zone}`] : []),
    ...(binIds ? [sql`p.bin_id = ANY (${[...binIds]}::uuid[])`] : []),
    ...(variantIds ? [sql`p.variant_id = ANY (${[...variantIds]}::uuid[])`] : []),
  ]);
  const items = (
    await tx.rows<{ n: number }>(sql`
    WITH written AS (
      INSERT INTO inventory.count_item (count_id, item_no, variant_id, bin_id, lot, condition)
      SELECT ${id}, row_number() OVER (ORDER BY b.pick_order NULLS FIRST, b.code NULLS FIRST, p.variant_id, p.lot, p.condition),
        p.variant_id, p.bin_id, p.lot, p.condition
      FROM (${bookedPlaces(warehouseId)}) p LEFT JOIN inventory.bin b ON b.id = p.bin_id WHERE ${chosen} RETURNING 1)
    SELECT count(*)::int AS n FROM written`)
  )[0]!.n;
  if (items === 0) throw refuse('nothing_to_count');
  await emit(tx, actor, {
    type: 'count.opened',
    subjectId: id,
    subjectVersion: 1,
    payload: { number, warehouseId, kind, items },
  });
  return { id, number, items };
}
