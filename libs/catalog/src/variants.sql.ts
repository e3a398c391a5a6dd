import { type FieldError, refuse, statement, type Tx } from '@zhanggui/platform';
import { barcodeTaken, repeatedCodes, skuTaken, type VariantValues } from './catalog.rules.js';

const COLUMNS = `id uuid, "productId" uuid, position int, sku text, barcode text, title text, attributes jsonb, price numeric,
  currency text, cost numeric, stocked boolean, "weightGrams" int, status text`;

const INSERT_VARIANTS = statement(`
INSERT INTO catalog.variant (id, product_id, position, sku, barcode, title, attributes, price, currency, cost, stocked, weight_grams, status)
SELECT id, "productId", position, sku, barcode, title, attributes, price, currency, cost, stocked, "weightGrams", status
FROM json_to_recordset($1::json) AS v (${COLUMNS})
ORDER BY sku COLLATE "C"
ON CONFLICT DO NOTHING RETURNING id`);

const UPDATE_VARIANTS = statement(`
UPDATE catalog.variant t SET sku = v.sku, barcode = v.barcode, title = v.title, attributes = v.attributes, price = v.price,
  cost = v.cost, stocked = v.stocked, weight_grams = v."weightGrams", status = v.status, version = t.version + 1
FROM json_to_recordset($1::json) AS v (${COLUMNS}) WHERE t.id = v.id`);

/** Inserts new variants, in SKU order so that two imports of the same codes wait for each other. Refuses taken SKUs and barcodes. */
export async function insertVariants(tx: Tx, variants: readonly VariantValues[]): Promise<void> {
  if (variants.length === 0) return;
  refuseAll(repeatedCodes(variants));
  const inserted = await tx.send(INSERT_VARIANTS, [JSON.stringify(variants)]);
  if (inserted.length === variants.length) return;
  await refuseTaken(tx, variants);
  throw new Error('A variant was not inserted, yet its codes are free');
}

/** Overwrites variants of a product whose row is locked. Refuses taken SKUs and barcodes. */
export async function updateVariants(tx: Tx, variants: readonly VariantValues[]): Promise<void> {
  if (variants.length === 0) return;
  await refuseTaken(tx, variants);
  try {
    await tx.send(UPDATE_VARIANTS, [JSON.stringify(variants)]);
  } catch (error) {
    throw takenMeanwhile(error, variants);
  }
}

/** Raised by whatever changes what an order line quotes; whoever prices from memory compares it. */
export async function raisePriceStamp(tx: Tx): Promise<void> {
  await tx.run`
    INSERT INTO catalog.price_stamp (version) VALUES (1)
    ON CONFLICT (merchant_id) DO UPDATE SET version = price_stamp.version + 1`;
}

async function refuseTaken(tx: Tx, variants: readonly VariantValues[]): Promise<void> {
  const barcodes = variants.flatMap(({ barcode }) => barcode ?? []);
  const holders = await tx.sql<{ id: string; sku: string; barcode: string | null }>`
    SELECT id, sku, barcode FROM catalog.variant WHERE sku = ANY (${variants.map(({ sku }) => sku)}::text[])
    UNION SELECT id, sku, barcode FROM catalog.variant WHERE barcode = ANY (${barcodes}::text[])`;
  const own = new Set(variants.map(({ id }) => id));
  const others = holders.filter(({ id }) => !own.has(id));
  const skus = new Set(others.map(({ sku }) => sku));
  const codes = new Set(others.map(({ barcode }) => barcode));
  refuseAll([
    ...variants.filter(({ sku }) => skus.has(sku)).map(skuTaken),
    ...variants.filter(({ barcode }) => barcode !== null && codes.has(barcode)).map(barcodeTaken),
  ]);
}

function refuseAll(errors: FieldError[]): void {
  const [first] = errors;
  if (first) throw refuse(first.code, first.params, errors);
}

/** Someone took the code between our look and our write, or two variants of the product swap theirs. */
function takenMeanwhile(error: unknown, variants: readonly VariantValues[]): unknown {
  const { constraint } = error as { constraint?: string };
  if (constraint !== 'sku_once' && constraint !== 'barcode_once') return error;
  const errors = variants.map(constraint === 'sku_once' ? skuTaken : barcodeTaken);
  return refuse(errors[0]!.code, errors[0]!.params, errors);
}
