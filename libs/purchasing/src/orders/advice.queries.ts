import type { Tx } from '@zhanggui/platform';
import { type LineAdvice, adviseLine, type SupplyFacts } from './advice.rules.js';

interface FactRow extends SupplyFacts, Record<string, unknown> {
  variantId: string;
  isSupplied: boolean;
}

/** What is known of variants at a supplier on a day: minimum, packs, prices, and those of the contract in force. */
async function readSupplyFacts(
  tx: Tx,
  supplierId: string,
  variantIds: readonly string[],
  day: string,
): Promise<Map<string, SupplyFacts>> {
  const rows = await tx.sql<FactRow>`
    SELECT w.variant_id AS "variantId", p.variant_id IS NOT NULL AS "isSupplied", coalesce(p.moq, 1) AS moq,
      coalesce(p.pack_size, 1) AS "packSize", p.lead_time_days AS "leadTimeDays", p.supplier_sku AS "supplierSku",
      coalesce((SELECT json_agg(json_build_object('fromQuantity', r.from_quantity, 'unitPrice', r.unit_price::text,
        'validFrom', r.valid_from::text, 'validUntil', r.valid_until::text))
        FROM purchasing.supplier_price r WHERE r.supplier_id = ${supplierId} AND r.variant_id = w.variant_id), '[]') AS prices,
      coalesce((SELECT json_agg(json_build_object('fromQuantity', cp.from_quantity, 'unitPrice', cp.unit_price::text))
        FROM purchasing.contract_price cp JOIN purchasing.contract c ON c.id = cp.contract_id
        WHERE c.supplier_id = ${supplierId} AND c.status = 'active' AND ${day}::date BETWEEN c.starts_on AND c.ends_on
          AND cp.variant_id = w.variant_id), '[]') AS "contractPrices"
    FROM unnest(${variantIds}::uuid[]) AS w (variant_id)
    LEFT JOIN purchasing.supplied_product p ON p.supplier_id = ${supplierId} AND p.variant_id = w.variant_id`;
  return new Map(
    rows
      .filter(({ isSupplied, contractPrices }) => isSupplied || contractPrices.length > 0)
      .map((row) => [row.variantId, row]),
  );
}

/** Advice for lines that are ordered, or about to be, of a supplier. */
export async function adviseLines<L extends { variantId: string; quantity: number; unitPrice: string | null }>(
  tx: Tx,
  supplierId: string,
  lines: readonly L[],
  day: string,
): Promise<(L & LineAdvice)[]> {
  const facts = await readSupplyFacts(
    tx,
    supplierId,
    lines.map(({ variantId }) => variantId),
    day,
  );
  return lines.map((line) => ({ ...line, ...adviseLine(line, facts.get(line.variantId), day) }));
}
