import { type Actor, type Tx, zoneOfMerchant } from '@zhanggui/platform';
import { dayIn, groupBy } from '@zhanggui/shared';
import { changeCondition, type ConditionLine } from '../bins/change-condition.js';
import { balanceKey } from '../stock/stock.rules.js';

interface ExpiredRow {
  warehouseId: string;
  variantId: string;
  bin: string;
  lot: string;
  quantity: number;
  /** Units of the balance that no order has reserved. */
  available: number;
}

/** How many places one run blocks; the next hour takes the rest. */
const MOST_AT_ONCE = 500;

/**
 * Puts good units of lots whose last day has passed into quarantine, so that they are no longer sold; answers how many units. What
 * orders have reserved stays until they ship from another lot or are cancelled: shipping leaves expired lots where they are.
 */
export async function blockExpiredLots(tx: Tx, actor: Actor): Promise<number> {
  const today = dayIn(Date.now(), await zoneOfMerchant(tx));
  const rows = await tx.sql<ExpiredRow>`
    SELECT s.warehouse_id AS "warehouseId", s.variant_id AS "variantId", b.code AS bin, s.lot, s.quantity::float8 AS quantity,
      (h.on_hand - h.reserved)::float8 AS available
    FROM inventory.lot l JOIN inventory.bin_stock s ON s.variant_id = l.variant_id AND s.lot = l.lot AND s.condition = 'good' AND s.quantity > 0
    JOIN inventory.stock_balance h ON h.warehouse_id = s.warehouse_id AND h.variant_id = s.variant_id AND h.on_hand > h.reserved
    JOIN inventory.bin b ON b.id = s.bin_id JOIN inventory.warehouse w ON w.id = s.warehouse_id AND w.active
    WHERE l.expires_on < ${today}::date ORDER BY l.expires_on, l.id, s.bin_id LIMIT ${MOST_AT_ONCE}`;
  const left = new Map(rows.map((row) => [balanceKey(row), row.available]));
  const lines = rows.flatMap((row): (ConditionLine & { warehouseId: string })[] => {
    const { warehouseId, variantId, bin, lot } = row;
    const quantity = Math.min(row.quantity, left.get(balanceKey(row))!);
    left.set(balanceKey(row), left.get(balanceKey(row))! - quantity);
    return quantity > 0 ? [{ warehouseId, variantId, bin, lot, quantity, from: 'good', to: 'quarantine' }] : [];
  });
  for (const [warehouseId, some] of groupBy(lines, (line) => line.warehouseId))
    await changeCondition(tx, actor, { warehouseId, reason: 'expired', lines: some });
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
