import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { reserveStock } from '../stock/reserve-stock.js';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';

export interface HoldStock {
  warehouseId: string;
  note?: string | null;
  /** ISO 8601; without it the hold lasts until somebody releases it. */
  until?: string | null;
  lines: readonly (NamedLine & { quantity: number })[];
}

/**
 * Keeps available stock from being sold, all lines or none, each a hold of its own. Refuses: warehouse_unknown, warehouse_inactive,
 * variant_unknown, sku_unknown, not_stocked, hold_in_past, would_oversell (more than is available).
 */
export async function holdStock(tx: Tx, actor: Actor, input: HoldStock): Promise<{ ids: string[] }> {
  const { note, until, lines } = input;
  const warehouseId = input.warehouseId.toLowerCase();
  if (until && Date.parse(until) <= Date.now())
    throw refuse('hold_in_past', {}, [{ pointer: '/until', code: 'hold_in_past' }]);
  await refuseUnusableWarehouse(tx, warehouseId);
  const variants = await resolveLines(tx, lines);
  const holds = lines.map(({ quantity }, n) => ({ id: uuid7(), variantId: variants[n]!.id, quantity }));
  const answers = await reserveStock(
    tx,
    actor,
    holds.map(({ id, ...line }) => ({ txnId: uuid7(), refId: id, refKind: 'hold', warehouseId, lines: [line] })),
  );
  const errors = answers.flatMap((answer, n): FieldError[] => {
    if (answer.reserved) return [];
    const params = { sku: variants[n]!.sku, available: answer.short[0]!.available };
    return [{ pointer: `/lines/${n}/quantity`, code: 'would_oversell', params }];
  });
  if (errors[0]) throw refuse('would_oversell', errors[0].params, errors);
  await tx.run`
    INSERT INTO inventory.hold (id, warehouse_id, variant_id, quantity, note, until, actor_id)
    SELECT id, ${warehouseId}, "variantId", quantity, ${note?.trim() ?? ''}, ${until ?? null}::timestamptz, ${actor.id}
    FROM json_to_recordset(${JSON.stringify(holds)}::json) AS h (id uuid, "variantId" uuid, quantity bigint)`;
  await emit(
    tx,
    actor,
    ...holds.map(({ id, variantId, quantity }) => ({
      type: 'stock.held',
      subjectId: id,
      subjectVersion: 1,
      payload: { warehouseId, variantId, quantity, until: until ?? null },
    })),
  );
  return { ids: holds.map(({ id }) => id) };
}
