/** What would stand there afterwards, written as the fact is; undefined where the wish says nothing of it that fits a cell. */
export function wishOf(name: string, wish: unknown): unknown {
  if (name !== 'variants' || !Array.isArray(wish)) return typeof wish === 'object' ? undefined : wish;
  const variants = wish as { sku?: string; price?: string | null }[];
  // Without its SKU nobody would know whose price it is.
  if (!variants.every(({ sku }) => sku)) return undefined;
  return variants.map(({ sku, price }) => `${sku} ${price ?? '-'}`).join(', ');
}
