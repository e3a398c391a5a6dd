import {
  type Actor,
  addCustomKeys,
  addDocs,
  type CustomField,
  customKeys,
  customTokens,
  type CustomValues,
  emit,
  type FieldError,
  readCustomFields,
  refuse,
  type Tx,
  uuid7,
  validateCustom,
} from '@zhanggui/platform';
import {
  checkName,
  checkVariant,
  type NewProduct,
  newVariantValues,
  normaliseName,
  type VariantValues,
} from './catalog.rules.js';
import { productDocs, variantDocs } from './catalog.search.js';
import { refuseUnknownCategories } from './categories.sql.js';
import type { ProductStatus } from './product.entity.js';
import { insertVariants, raisePriceStamp } from './variants.sql.js';

export interface CreatedProduct {
  id: string;
  variants: { id: string; sku: string }[];
}

interface ProductDraft {
  id: string;
  name: string;
  description: string;
  status: ProductStatus;
  categoryId: string | null;
  custom: CustomValues;
  pointer: string;
  variants: VariantValues[];
}

/**
 * Creates products with their variants, all or none, with the same few statements however many they are.
 * `currency` is the merchant's. Refuses: invalid (name, price, barcode, attributes, custom fields), category_unknown, sku_taken, barcode_taken.
 */
export async function createProducts(
  tx: Tx,
  actor: Actor,
  { currency, products }: { currency: string; products: readonly NewProduct[] },
): Promise<CreatedProduct[]> {
  if (products.length === 0) return [];
  const fields = await readCustomFields(tx, 'product');
  const drafts = products.map((product, n) => draft(product, product.pointer ?? `/${n}`, currency));
  const errors = drafts.flatMap((one, n) => [
    ...checkName(one.name, `${one.pointer}/name`),
    ...fillCustom(one, fields, products[n]!.custom),
    ...one.variants.flatMap(checkVariant),
  ]);
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  await refuseUnknownCategories(tx, drafts);
  await insertProducts(tx, drafts);
  await insertVariants(
    tx,
    drafts.flatMap(({ variants }) => variants),
  );
  await index(tx, fields, drafts);
  await raisePriceStamp(tx);
  await emit(tx, actor, ...drafts.map(created));
  return drafts.map(({ id, variants }) => ({ id, variants: variants.map((one) => ({ id: one.id, sku: one.sku })) }));
}

async function index(tx: Tx, fields: readonly CustomField[], drafts: readonly ProductDraft[]): Promise<void> {
  const products = drafts.map((one) => ({ ...one, custom: customTokens(fields, one.custom, false) }));
  await addDocs(tx, 'product', productDocs(products));
  await addDocs(tx, 'variant', variantDocs(products));
  await addCustomKeys(
    tx,
    drafts.map(({ id, custom }) => ({ id, keys: customKeys(fields, custom) })),
  );
}

/** Puts the values of custom fields into a draft, and says what is wrong with them. */
function fillCustom(
  product: ProductDraft,
  fields: readonly CustomField[],
  given: Record<string, unknown> | undefined,
): FieldError[] {
  const { values, errors } = validateCustom(fields, given, {}, 'create');
  product.custom = values;
  return errors.map((error) => ({ ...error, pointer: product.pointer + error.pointer }));
}

function draft(product: NewProduct, pointer: string, currency: string): ProductDraft {
  const id = uuid7();
  return {
    id,
    name: normaliseName(product.name),
    description: product.description ?? '',
    status: product.status ?? 'active',
    categoryId: product.categoryId?.toLowerCase() ?? null,
    custom: {},
    pointer,
    variants: product.variants.map((variant, position) =>
      newVariantValues(variant, {
        id: uuid7(),
        productId: id,
        position,
        currency,
        pointer: `${pointer}/variants/${position}`,
      }),
    ),
  };
}

async function insertProducts(tx: Tx, drafts: readonly ProductDraft[]): Promise<void> {
  const rows = drafts.map(({ variants: _, pointer: __, ...row }) => row);
  await tx.run`
    INSERT INTO catalog.product (id, name, description, status, category_id, custom)
    SELECT id, name, description, status, "categoryId", custom
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS p (id uuid, name text, description text, status text, "categoryId" uuid,
      custom jsonb)`;
}

const created = ({ id, name, status, categoryId, variants }: ProductDraft): Parameters<typeof emit>[2] => ({
  type: 'product.created',
  subjectId: id,
  subjectVersion: 1,
  payload: { name, status, categoryId, skus: variants.map(({ sku }) => sku) },
});
