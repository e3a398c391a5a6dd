import { findVariants, normaliseSku, type VariantRef } from '@zhanggui/catalog';
import { type FieldError, refuse, type Tx } from '@zhanggui/platform';

/** A line as people write it: the variant by its id or by its SKU. */
export interface NamedLine {
  variantId?: string | null;
  sku?: string | null;
}

/** The variants of lines, in their order. Refuses lines that name none, an unknown one or a service, each at its pointer. */
export async function resolveLines(tx: Tx, lines: readonly NamedLine[]): Promise<VariantRef[]> {
  const named = lines.map(({ variantId, sku }) => ({
    id: variantId?.toLowerCase() ?? null,
    sku: sku === undefined || sku === null ? null : normaliseSku(sku),
  }));
  const found = await findVariants(tx, {
    ids: [...new Set(named.flatMap(({ id }) => id ?? []))],
    skus: [...new Set(named.flatMap(({ sku }) => sku ?? []))],
  });
  const byId = new Map(found.map((variant) => [variant.id, variant]));
  const bySku = new Map(found.map((variant) => [variant.sku, variant]));
  const variants = named.map(({ id, sku }) => (id === null ? bySku.get(sku ?? '') : byId.get(id)));
  const errors = named.flatMap((line, n) => faultOf(line, variants[n], `/lines/${n}`));
  const [first] = errors;
  if (first) throw refuse(first.code === 'isDefined' ? 'invalid' : first.code, first.params, errors);
  return variants as VariantRef[];
}

function faultOf(
  { id, sku }: { id: string | null; sku: string | null },
  variant: VariantRef | undefined,
  pointer: string,
): FieldError[] {
  if (id === null && sku === null) return [{ pointer: `${pointer}/sku`, code: 'isDefined' }];
  if (!variant && id !== null) return [{ pointer: `${pointer}/variantId`, code: 'variant_unknown' }];
  if (!variant || (sku !== null && variant.sku !== sku))
    return [{ pointer: `${pointer}/sku`, code: 'sku_unknown', params: { sku } }];
  if (!variant.stocked)
    return [
      { pointer: `${pointer}/${id === null ? 'sku' : 'variantId'}`, code: 'not_stocked', params: { sku: variant.sku } },
    ];
  return [];
}
