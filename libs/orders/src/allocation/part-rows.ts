import { uuid7 } from '@zhanggui/platform';
import type { Placement } from '../order-rows.js';
import type { Part } from './allocation.rules.js';

/** Rows that `partsFrom` reads, of orders that are split. `part_no` numbers the movements of one order in the ledger. */
export function partRows(placed: readonly Placement[]): Record<string, unknown>[] {
  return placed.flatMap(({ request, order }) =>
    (order.parts ?? []).map(({ lineNo, warehouseId, variantId, quantity }, n) => ({
      presold: order.presold?.some((one) => one.lineNo === lineNo) ?? false,
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

/** Rows that `takesFrom` reads, of orders that take of what is kept for their shop: a transaction of their own in the ledger. */
export function takeRows(placed: readonly Placement[]): Record<string, unknown>[] {
  return placed.flatMap(({ request, order }) => {
    const txnId = order.takes ? uuid7() : null;
    return (order.takes ?? []).map(({ allotmentId, warehouseId, variantId, quantity }, n) => ({
      allotment_id: allotmentId,
      order_id: request.orderId,
      txn_id: txnId,
      line_no: n + 1,
      warehouse_id: warehouseId,
      variant_id: variantId,
      quantity,
      actor_id: request.actor.id,
    }));
  });
}
