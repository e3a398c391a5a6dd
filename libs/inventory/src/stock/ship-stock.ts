import type { Actor, Tx } from '@zhanggui/platform';
import { takeFromBins } from '../bins/take-from-bins.js';
import { postMovements } from './post-movements.js';
import { movementsOf, type StockEntry, sumByBalance } from './stock.rules.js';
import { lockReserved } from './stock.sql.js';

/**
 * Moves reserved stock out of the warehouse to the customer, out of bins where it lies in bins: what expires first goes first. More
 * than is reserved must never happen: throws. Refuses: stock_not_usable (only expired or held lots are left).
 */
export async function shipStock(tx: Tx, actor: Actor, entries: readonly StockEntry[]): Promise<void> {
  const balances = await lockReserved(tx, sumByBalance(entries));
  const bins = await takeFromBins(tx, entries, balances);
  await postMovements(tx, actor, movementsOf('ship', entries), bins);
  await noteShippedUses(tx, entries);
}

/** What has left is no part of what is on hand any more, of which allotments by share count their part. */
async function noteShippedUses(tx: Tx, entries: readonly StockEntry[]): Promise<void> {
  const left = entries.map(({ refId, warehouseId }) => ({ refId, warehouseId }));
  await tx.run`
    UPDATE inventory.allotment_use u SET shipped_at = now()
    FROM json_to_recordset(${JSON.stringify(left)}::json) AS e ("refId" uuid, "warehouseId" uuid), inventory.allotment a
    WHERE u.order_id = e."refId" AND a.id = u.allotment_id AND a.warehouse_id = e."warehouseId" AND u.shipped_at IS NULL`;
}
