import type { Placement } from '../order-rows.js';
import type { Part } from './allocation.rules.js';

/** Rows that `partsFrom` reads, of orders that are split. `part_no` numbers the movements of one order in the ledger. */
export function partRows(placed: readonly Placement[]): Record<string, unknown>[] {
  return placed.flatMap(({ request, order }) =>
    (order.parts ?? []).map(({ lineNo, warehouseId, variantId, quantity }, n) => ({
      order_id: request.orderId,
      line_no: lineNo,
      part_no: n + 1,
      warehouse_id: warehouseId,
      shop_id: order.shopId,
      variant_id: variantId,
      quantity,
      txn_id: request.eventId,
      actor_id: request.actor.id,
    })),
  );
}

/** For events: how much each warehouse sends. */
export function unitsByWarehouse(
  parts: readonly Pick<Part, 'warehouseId' | 'quantity'>[],
): { warehouseId: string; units: number }[] {
  const units = new Map<string, number>();
  for (const { warehouseId, quantity } of parts) units.set(warehouseId, (units.get(warehouseId) ?? 0) + quantity);
  return [...units].map(([warehouseId, sum]) => ({ warehouseId, units: sum }));
}
