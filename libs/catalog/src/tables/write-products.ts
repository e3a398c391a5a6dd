import { type Actor, readCustomFields, type RowResult, type RowToWrite, type Tx, writeApart } from '@zhanggui/platform';
import type { NewProduct } from '../catalog.rules.js';
import { createProducts } from '../create-products.js';
import { editProduct } from '../edit-product.js';
import type { ProductChange } from '../product-edit.rules.js';
import { readCategoryPaths } from './category-paths.js';
import { editProductRows } from './edit-product-rows.js';
import { groupRows, type ProductGroup, refuseFaulty, settleRows, skusOf } from './product-groups.js';
import { type ProductRow, productRow } from './product-rows.rules.js';

interface Holder extends Record<string, unknown> {
  sku: string;
  productId: string;
}

/**
 * Creates and changes products by rows of variants: a SKU that is there is changed, one that is not is added to the product of its
 * parent SKU, or to a new one. Rows of one product are written together or not at all.
 */
export async function writeProducts(
  tx: Tx,
  actor: Actor,
  input: readonly RowToWrite[],
  { currency, timeZone }: { currency: string; timeZone: string },
): Promise<RowResult[]> {
  const { idOf } = await readCategoryPaths(tx);
  const customFields = await readCustomFields(tx, 'product');
  const rows = input.map((row, n) => productRow(row, n, { categoryOf: idOf, customFields, timeZone }));
  const known = await tx.sql<Holder>`
    SELECT sku, product_id AS "productId" FROM catalog.variant WHERE sku = ANY (${[...skusOf(rows)]}::text[])`;
  const groups = groupRows(rows, new Map(known.map(({ sku, productId }) => [sku, productId])));
  const results: RowResult[] = [];
  const sound = groups.filter((group) => !refuseFaulty(group, results));
  await createAll(
    tx,
    actor,
    currency,
    sound.filter(({ productId }) => productId === null),
    results,
  );
  await editProductRows(
    tx,
    actor,
    currency,
    sound.filter(({ productId }) => productId !== null),
    results,
  );
  return results;
}

async function createAll(
  tx: Tx,
  actor: Actor,
  currency: string,
  groups: readonly ProductGroup[],
  results: RowResult[],
): Promise<void> {
  const refused = await writeApart(tx, groups, async (some) => {
    const made = await createProducts(tx, actor, { currency, products: some.map(({ rows }) => newProduct(rows)) });
    for (const [n, { id, variants }] of made.entries()) {
      const change = archivedOf(some[n]!.rows, variants);
      if (change.variants!.length > 0) await editProduct(tx, actor, { id, version: 1, change, currency });
    }
  });
  for (const [n, { rows }] of groups.entries()) settleRows(rows, refused.get(n), 'created', results);
}

/** New variants are active; those that the file calls archived become so at once. */
const archivedOf = (rows: readonly ProductRow[], variants: readonly { id: string }[]): ProductChange => ({
  variants: rows.flatMap(({ variant: { status } }, n) =>
    status === 'archived' ? [{ id: variants[n]!.id, status }] : [],
  ),
});

const newProduct = (rows: readonly ProductRow[]): NewProduct => ({
  ...(rows[0]!.product as NewProduct),
  variants: rows.map(({ sku, variant: { status: _, ...variant } }) => ({
    ...(variant as NewProduct['variants'][0]),
    sku,
  })),
});
