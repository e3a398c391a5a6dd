import {
  type Actor,
  changesOf,
  customChanges,
  type CustomField,
  customKeys,
  customTokens,
  emit,
  indexDocs,
  readCustomFields,
  refuse,
  replaceCustomKeys,
  staleOrGone,
  type Tx,
  uuid7,
} from '@zhanggui/platform';
import { productDocs, variantDocs } from './catalog.search.js';
import { refuseUnknownCategories } from './categories.sql.js';
import type { Product } from './product.entity.js';
import { changesPrices, changesSearch, planEdit, type ProductChange, type ProductEdit } from './product-edit.rules.js';
import { Variant } from './variant.entity.js';
import { insertVariants, raisePriceStamp, updateVariants } from './variants.sql.js';

export interface EditProduct {
  id: string;
  /** Version that the caller has read. */
  version: number;
  change: ProductChange;
  /** The merchant's, for variants that are added. */
  currency: string;
}

/**
 * Changes a product and its variants; variants with an id are changed, those without are added. A change that changes nothing
 * leaves the version. Refuses: not_found, version_stale, invalid, category_unknown, sku_taken, barcode_taken.
 */
export async function editProduct(tx: Tx, actor: Actor, { id, version, change, currency }: EditProduct): Promise<void> {
  const before = await lockProduct(tx, id);
  if (before?.version !== version) throw staleOrGone(before);
  const variants = await tx.find(Variant, { where: { productId: id }, order: { position: 'ASC' } });
  const customFields = await readCustomFields(tx, 'product');
  const edit = planEdit(before, variants, change, { newId: uuid7, currency, customFields });
  if (edit.errors.length > 0) throw refuse('invalid', {}, edit.errors);
  if (edit.fields.length + edit.changed.length + edit.added.length === 0) return;
  await refuseUnknownCategories(tx, edit.fields.includes('categoryId') ? [{ ...edit.product, pointer: '' }] : []);
  await writeEdit(tx, id, version, edit);
  if (changesSearch(edit)) await reindex(tx, id, edit, customFields);
  if (changesPrices(edit)) await raisePriceStamp(tx);
  await emit(tx, actor, {
    type: 'product.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: payloadOf(before, edit, customFields),
  });
}

async function lockProduct(tx: Tx, id: string): Promise<Product | undefined> {
  const [product] = await tx.sql<Product>`
    SELECT id, name, description, status, category_id AS "categoryId", custom, version
    FROM catalog.product WHERE id = ${id} FOR NO KEY UPDATE`;
  return product;
}

async function writeEdit(tx: Tx, id: string, version: number, { product, changed, added }: ProductEdit): Promise<void> {
  const written = await tx.run`
    UPDATE catalog.product SET name = ${product.name}, description = ${product.description}, status = ${product.status},
      category_id = ${product.categoryId}, custom = ${JSON.stringify(product.custom)}::jsonb, version = version + 1, updated_at = now()
    WHERE id = ${id} AND version = ${version}`;
  if (written !== 1) throw new Error('The product changed under its lock');
  await updateVariants(
    tx,
    changed.map(({ after }) => after),
  );
  await insertVariants(tx, added);
}

async function reindex(
  tx: Tx,
  id: string,
  { product: { name, custom }, fields }: ProductEdit,
  customFields: readonly CustomField[],
): Promise<void> {
  if (fields.includes('custom')) await replaceCustomKeys(tx, [{ id, keys: customKeys(customFields, custom) }]);
  const variants = await tx.find(Variant, { where: { productId: id } });
  const products = [{ id, name, variants, custom: customTokens(customFields, custom, false) }];
  await indexDocs(tx, 'product', productDocs(products));
  await indexDocs(tx, 'variant', variantDocs(products));
}

/** Names and values of what changed; a description only by name, as it may be long. */
function payloadOf(
  before: Product,
  { product, fields, changed, added }: ProductEdit,
  customFields: readonly CustomField[],
): Record<string, unknown> {
  const own = changesOf(
    before,
    product,
    fields.filter((field) => field !== 'custom'),
    ['description'],
  );
  const custom = customChanges(customFields, before.custom, product.custom);
  return {
    changes: { ...own.changes, ...custom.changes },
    fields: [
      ...own.fields,
      ...custom.fields,
      ...new Set(changed.flatMap(({ fields: touched }) => touched.map((field) => `variants.${field}`))),
    ],
    variants: changed.map(({ before: was, after: is, fields: touched }) => ({
      id: was.id,
      sku: is.sku,
      changes: changesOf(was, is, touched).changes,
    })),
    added: added.map(({ id, sku }) => ({ id, sku })),
  };
}
