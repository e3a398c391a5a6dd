import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { postMovements } from '../stock/post-movements.js';
import { movementsOf, type StockEntry } from '../stock/stock.rules.js';
import { changeAllotments } from './allotments.sql.js';

export interface AllotmentTake {
  orderId: string;
  allotmentId: string;
  warehouseId: string;
  variantId: string;
  quantity: number;
}

/**
 * Reserves stock for orders of which a part comes from what is kept for their shop, as placing does: what was kept is released and reserved
 * in one go, so that nobody gets between. The caller has locked balances and allotments and decided.
 */
export async function takeAllotments(
  tx: Tx,
  actor: Actor,
  { takes, entries }: { takes: readonly AllotmentTake[]; entries: readonly StockEntry[] },
): Promise<void> {
  const releases = takes.map(({ allotmentId, warehouseId, variantId, quantity }): StockEntry => ({
    txnId: uuid7(),
    refId: allotmentId,
    refKind: 'allotment',
    warehouseId,
    lines: [{ variantId, quantity }],
  }));
  await postMovements(tx, actor, [...movementsOf('release', releases), ...movementsOf('reserve', entries)]);
  if (takes.length === 0) return;
  const sums = new Map<string, number>();
  for (const { allotmentId, quantity } of takes) sums.set(allotmentId, (sums.get(allotmentId) ?? 0) - quantity);
  await changeAllotments(
    tx,
    [...sums].map(([id, units]) => ({ id, units })),
  );
  await tx.run`
    INSERT INTO inventory.allotment_use (order_id, allotment_id, quantity)
    SELECT "orderId", "allotmentId", sum(quantity) FROM json_to_recordset(${JSON.stringify(takes)}::json)
      AS t ("orderId" uuid, "allotmentId" uuid, quantity bigint) GROUP BY 1, 2`;
}
