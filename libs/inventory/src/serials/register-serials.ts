import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import { takeInSerials } from './take-in-serials.js';

export type RegisterSerials = NamedLine & { warehouseId: string; lot?: string | null; serials: readonly string[] };

/**
 * Gives units that are in stock without numbers theirs, as after an article begins to be kept by serial number. Refuses: as
 * `resolveLines`, warehouse_unknown, warehouse_inactive, serials_not_kept, serial_twice, serial_in_stock, serials_beyond_stock (more
 * numbers than units).
 */
export async function registerSerials(
  tx: Tx,
  actor: Actor,
  { warehouseId, lot, serials, ...article }: RegisterSerials,
): Promise<{ registered: number }> {
  await refuseUnusableWarehouse(tx, warehouseId);
  const [variant] = await resolveLines(tx, [article]);
  const { id: variantId, sku } = variant!;
  const [item] = await tx.sql<{ kept: boolean; units: number }>`
    SELECT i.tracks_serials AS kept, coalesce((SELECT on_hand + unavailable FROM inventory.stock_balance
      WHERE variant_id = ${variantId} AND warehouse_id = ${warehouseId}), 0)::float8 AS units
    FROM inventory.stock_item i WHERE i.variant_id = ${variantId} FOR UPDATE OF i`;
  if (!item?.kept) throw refuse('serials_not_kept', { sku });
  const numbers = serials.map((serial) => serial.trim());
  refuseRepeated(numbers);
  const added = numbers.map((serial) => ({ variantId, serial, lot: lot ?? '' }));
  await takeInSerials(tx, actor, { warehouseId, step: 'register' }, added);
  const [known] = await tx.sql<{ units: number }>`
    SELECT count(*)::int AS units FROM inventory.serial
    WHERE variant_id = ${variantId} AND warehouse_id = ${warehouseId} AND state IN ('in_stock', 'returned')`;
  if (known!.units > item.units)
    throw refuse('serials_beyond_stock', { sku, serials: known!.units, units: item.units }, [
      {
        pointer: '/serials',
        code: 'serials_beyond_stock',
        params: { sku, serials: known!.units, units: item.units },
      },
    ]);
  return { registered: numbers.length };
}

function refuseRepeated(serials: readonly string[]): void {
  const seen = new Set<string>();
  const errors = serials.flatMap((serial, n): FieldError[] => {
    const again = seen.has(serial);
    seen.add(serial);
    return again ? [{ pointer: `/serials/${n}`, code: 'serial_twice', params: { serial } }] : [];
  });
  if (errors[0]) throw refuse('serial_twice', errors[0].params, errors);
}
