import { costAnnounced } from '@zhanggui/inventory';
import type { Tx } from '@zhanggui/platform';
import { type LockedPurchase, type PurchaseLine, readLines } from '../orders/purchase-order.sql.js';
import { landedShares, landedUnitCost, type SpreadBy } from '../rules/landed.rules.js';

/**
 * What one unit of each line costs with its share of freight, duty and the like known today, in the merchant's currency. Of goods on
 * consignment it is what will be owed for one: what their freight costs is not owed to their owner.
 */
export async function landedCosts(
  tx: Tx,
  order: LockedPurchase,
  lines: readonly PurchaseLine[],
): Promise<Map<number, string | null>> {
  const costs = order.onConsignment
    ? []
    : await tx.sql<{ amountHomeMinor: number; spreadBy: SpreadBy }>`
    SELECT amount_home_minor::float8 AS "amountHomeMinor", spread_by AS "spreadBy" FROM purchasing.landed_cost WHERE order_id = ${order.id}`;
  const shares = landedShares(lines, costs);
  return new Map(lines.map((line, n) => [line.lineNo, landedUnitCost(line, shares[n]!, order.homeCurrency)]));
}

/** Tells deliveries that are announced what their goods cost now. */
export async function recostDeliveries(tx: Tx, order: LockedPurchase): Promise<void> {
  const costs = await landedCosts(tx, order, await readLines(tx, order.id));
  await costAnnounced(
    tx,
    order.id,
    [...costs].map(([sourceLineNo, unitCost]) => ({ sourceLineNo, unitCost })),
  );
}
