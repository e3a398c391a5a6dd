import { raw, sql, type Tx } from '@zhanggui/platform';
import { trimPrice } from '@zhanggui/shared';
import { normaliseSku } from './catalog.rules.js';
import { matchesVariant } from './matches-variant.js';
import type { VariantHitDto, VariantsQueryDto } from './variants.dto.js';

const FEW = 20;

/** Active variants to pick from while typing: those whose code it is first, then by SKU. */
export async function searchVariants(tx: Tx, { q, sku, limit = FEW }: VariantsQueryDto): Promise<VariantHitDto[]> {
  const exact = sku === undefined ? raw('true') : sql`v.sku = ${normaliseSku(sku)}`;
  const code = q?.trim() ?? '';
  const found = code ? await matchesVariant(tx, 'v.id', code, true) : raw('true');
  const rows = await tx.rows<VariantHitDto>(sql`
    SELECT v.id, v.sku, v.barcode, v.product_id AS "productId", p.name AS "productName", v.title, v.price, v.currency, v.stocked
    FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id
    WHERE v.status = 'active' AND p.status <> 'archived' AND ${exact} AND ${found}
    ORDER BY v.sku = ${code} OR coalesce(v.barcode = ${code}, false) DESC, v.sku LIMIT ${limit}`);
  return rows.map((row) => ({ ...row, price: trimPrice(row.price, row.currency) }));
}

/** Variants by what a scanner reads: barcode first, then SKU. Codes that name none are missing. */
export async function findScanned(tx: Tx, codes: readonly string[]): Promise<Map<string, VariantRef>> {
  const skus = new Map(codes.map((code) => [code, normaliseSku(code)]));
  const rows = await tx.sql<VariantRef & { barcode: string | null }>`
    SELECT id, sku, stocked, barcode FROM catalog.variant WHERE barcode = ANY (${[...codes]}::text[])
    UNION SELECT id, sku, stocked, barcode FROM catalog.variant WHERE sku = ANY (${[...skus.values()]}::text[])`;
  const found = codes.flatMap((code): [string, VariantRef][] => {
    const row = rows.find(({ barcode }) => barcode === code) ?? rows.find(({ sku }) => sku === skus.get(code));
    return row ? [[code, { id: row.id, sku: row.sku, stocked: row.stocked }]] : [];
  });
  return new Map(found);
}

export interface VariantRef {
  id: string;
  sku: string;
  stocked: boolean;
}

/** The variants behind ids and SKUs, whatever their status; those that do not exist are missing. SKUs must be normalised. */
export function findVariants(
  tx: Tx,
  { ids = [], skus = [] }: { ids?: readonly string[]; skus?: readonly string[] },
): Promise<VariantRef[]> {
  return tx.sql<VariantRef>`
    SELECT id, sku, stocked FROM catalog.variant WHERE id = ANY (${ids}::uuid[])
    UNION SELECT id, sku, stocked FROM catalog.variant WHERE sku = ANY (${skus}::text[])`;
}
