import { type Actor, readCustomFields, type RowResult, type Tx, uuid7, writeApart } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { editProduct } from '../edit-product.js';
import type { Product } from '../product.entity.js';
import { planEdit, type ProductChange } from '../product-edit.rules.js';
import type { Variant } from '../variant.entity.js';
import { type ProductGroup, settleRows } from './product-groups.js';
import type { ProductRow } from './product-rows.rules.js';

/** Products are compared first, all at once: only those that change are written, each by itself. */
export async function editProductRows(
  tx: Tx,
  actor: Actor,
  currency: string,
  groups: readonly ProductGroup[],
  results: RowResult[],
): Promise<void> {
  if (groups.length === 0) return;
  const ids = groups.map(({ productId }) => productId!);
  const products = new Map((await readProducts(tx, ids)).map((one) => [one.id, one]));
  const customFields = await readCustomFields(tx, 'product');
  const variantsOf = groupBy(await readVariants(tx, ids), ({ productId }) => productId);
  for (const { productId, rows } of groups) {
    const before = products.get(productId!)!;
    const variants = variantsOf.get(before.id)!;
    const idOf = new Map(variants.map(({ id, sku }) => [sku, id]));
    const change: ProductChange = {
      ...rows[0]!.product,
      variants: rows.map(({ sku, variant }) => ({ ...variant, sku, ...(idOf.has(sku) && { id: idOf.get(sku)! }) })),
    };
    const edit = planEdit(before, variants, change, { newId: uuid7, currency, customFields });
    const touched = new Set([...edit.changed.map(({ after }) => after.sku), ...edit.added.map(({ sku }) => sku)]);
    if (edit.errors.length === 0 && edit.fields.length + touched.size === 0) {
      for (const { n } of rows) results[n] = { outcome: 'unchanged' };
      continue;
    }
    const refused = await writeApart(tx, [change], () =>
      editProduct(tx, actor, { id: before.id, version: before.version, change, currency }),
    );
    settleRows(rows, refused.get(0), 'updated', results);
    if (!refused.has(0)) tellApart(rows, idOf, edit.fields.length > 0 ? null : touched, results);
  }
}

/** Which rows of a changed product were added, and which say what was there already. */
function tellApart(
  rows: readonly ProductRow[],
  idOf: ReadonlyMap<string, string>,
  touched: ReadonlySet<string> | null,
  results: RowResult[],
): void {
  for (const { n, sku } of rows) {
    if (!idOf.has(sku)) results[n] = { outcome: 'created' };
    else if (touched && !touched.has(sku)) results[n] = { outcome: 'unchanged' };
  }
}

const readProducts = (tx: Tx, ids: readonly string[]): Promise<Product[]> => tx.sql<Product & Record<string, unknown>>`
  SELECT id, name, description, status, category_id AS "categoryId", custom, version, created_at AS "createdAt", updated_at AS "updatedAt"
  FROM catalog.product WHERE id = ANY (${ids}::uuid[])`;

const readVariants = (tx: Tx, productIds: readonly string[]): Promise<Variant[]> => tx.sql<
  Variant & Record<string, unknown>
>`
  SELECT id, product_id AS "productId", position, sku, barcode, title, attributes, price, currency, cost, stocked,
    weight_grams AS "weightGrams", status, version
  FROM catalog.variant WHERE product_id = ANY (${productIds}::uuid[]) ORDER BY position`;
