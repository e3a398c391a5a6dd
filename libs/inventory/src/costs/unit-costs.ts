import { type Tx, uuid7 } from '@zhanggui/platform';
import { groupBy, minorDigits } from '@zhanggui/shared';
import { unitsOfOthers } from './owned-layers.js';
import { averageAfter } from './value.rules.js';

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
 * Moves the average cost of what came in and writes the new one down. Called before balances change; locks the items first, so that two
 * receipts of one article follow each other.
 */
export async function averageIn(
  tx: Tx,
  lines: readonly { variantId: string; quantity: number; unitCost: string }[],
  at: string | null = null,
): Promise<void> {
  if (lines.length === 0) return;
  const came = groupBy(lines, ({ variantId }) => variantId);
  const before = await lockItems(tx, [...came.keys()].toSorted());
  // What is a supplier's has no part in what our own goods cost.
  const others = await unitsOfOthers(tx, [...came.keys()]);
  const costs = before.map(({ variantId, units, average }) => ({
    id: uuid7(),
    variantId,
    average: averageAfter({ units: units - (others.get(variantId) ?? 0), average }, came.get(variantId)!),
    last: came.get(variantId)!.at(-1)!.unitCost,
  }));
  await tx.run`
    WITH c AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(costs)}::json) AS c (id uuid, "variantId" uuid, average numeric, last numeric)
    ), written AS (
      INSERT INTO inventory.item_cost (variant_id, at, id, average_cost)
      SELECT "variantId", coalesce(${at}::timestamptz, now()), id, average FROM c)
    UPDATE inventory.stock_item i SET average_cost = c.average, last_cost = c.last FROM c WHERE i.variant_id = c."variantId"`;
}

/** Balances are read by a statement of their own: that which waited for the lock would see them as they were before it waited. */
async function lockItems(
  tx: Tx,
  variantIds: readonly string[],
): Promise<{ variantId: string; units: number; average: string | null }[]> {
  await tx.run`
    INSERT INTO inventory.stock_item AS i (variant_id) SELECT id FROM unnest(${variantIds}::uuid[]) AS id ORDER BY id
    ON CONFLICT (merchant_id, variant_id) DO UPDATE SET version = i.version`;
  return tx.sql`
    SELECT i.variant_id AS "variantId", i.average_cost::text AS average,
      (SELECT coalesce(sum(b.on_hand + b.unavailable), 0)::float8 FROM inventory.stock_balance b WHERE b.variant_id = i.variant_id) AS units
    FROM inventory.stock_item i WHERE i.variant_id = ANY (${variantIds}::uuid[])`;
}
