import type { Tx } from '@zhanggui/platform';
import { minorDigits } from '@zhanggui/shared';

/**
 * What units are worth in minor units of the merchant's currency: at average cost, at the price where no cost is known, so that a limit
 * is never passed because nobody wrote a cost down.
 */
export async function valueMinor(tx: Tx, lines: readonly { variantId: string; units: number }[]): Promise<number> {
  if (lines.length === 0) return 0;
  const [row] = await tx.sql<{ value: string; currency: string }>`
    SELECT coalesce(sum(l.units * coalesce(i.average_cost, v.price)), 0)::float8 AS value,
      (SELECT currency FROM directory.merchant WHERE id = platform.current_merchant()) AS currency
    FROM json_to_recordset(${JSON.stringify(lines)}::json) AS l ("variantId" uuid, units numeric)
    JOIN catalog.variant v ON v.id = l."variantId" LEFT JOIN inventory.stock_item i ON i.variant_id = l."variantId"`;
  return Math.round(Number(row!.value) * 10 ** minorDigits(row!.currency));
}

/**
 * Moves the average cost of what came in (moving average, 移动加权平均): the units that were there keep their cost, the new ones bring
 * theirs. Called before balances change; locks the items, so that two receipts of one article follow each other.
 */
export async function averageIn(
  tx: Tx,
  lines: readonly { variantId: string; quantity: number; unitCost: string }[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx.run`
    WITH came AS (
      SELECT "variantId" AS variant_id, sum(quantity) AS units, sum(quantity * "unitCost") AS value, max("unitCost") AS cost
      FROM json_to_recordset(${JSON.stringify(lines)}::json) AS l ("variantId" uuid, quantity numeric, "unitCost" numeric) GROUP BY 1)
    INSERT INTO inventory.stock_item AS i (variant_id, average_cost, last_cost)
    SELECT variant_id, value / units, cost FROM came ORDER BY variant_id
    ON CONFLICT (merchant_id, variant_id) DO UPDATE SET last_cost = excluded.last_cost,
      average_cost = (SELECT (h.units * coalesce(i.average_cost, excluded.average_cost) + c.value) / (h.units + c.units)
        FROM came c CROSS JOIN LATERAL (SELECT coalesce(sum(b.on_hand + b.unavailable), 0) AS units
          FROM inventory.stock_balance b WHERE b.variant_id = c.variant_id) h WHERE c.variant_id = i.variant_id)`;
}
