import { findVariants, normaliseSku } from '@zhanggui/catalog';
import { type Actor, emit, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { breakFaults, type PriceBreak } from '../rules/prices.rules.js';
import { orNull } from '../rules/form.rules.js';
import { touchSupplier } from './supplier.sql.js';

/** What a supplier delivers of one variant, named by id or SKU; fields that are missing are as for a new one. */
export interface SuppliedProduct {
  variantId?: string | null;
  sku?: string | null;
  supplierSku?: string | null;
  moq?: number | null;
  packSize?: number | null;
  leadTimeDays?: number | null;
  preferred?: boolean | null;
  /** All its prices: those of before that are not among them go. */
  prices: readonly PriceBreak[];
}

/**
 * Says what a supplier delivers and at which prices, product by product; products that are not named stay. One supplier is preferred for
 * a variant. `today` is from when a price holds that says nothing. Refuses: not_found, invalid (variants, prices, days).
 */
export async function setSuppliedProducts(
  tx: Tx,
  actor: Actor,
  { supplierId, products, today }: { supplierId: string; products: readonly SuppliedProduct[]; today: string },
): Promise<void> {
  const version = await touchSupplier(tx, supplierId);
  const rows = await resolve(tx, products, today);
  const ids = rows.map(({ variantId }) => variantId);
  const preferred = rows.filter((row) => row.preferred).map(({ variantId }) => variantId);
  await tx.run`
    UPDATE purchasing.supplied_product SET preferred = false
    WHERE variant_id = ANY (${preferred}::uuid[]) AND preferred AND supplier_id <> ${supplierId}`;
  await tx.run`
    INSERT INTO purchasing.supplied_product (supplier_id, variant_id, supplier_sku, moq, pack_size, lead_time_days, preferred)
    SELECT ${supplierId}, "variantId", "supplierSku", moq, "packSize", "leadTimeDays", preferred
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS p ("variantId" uuid, "supplierSku" text, moq int, "packSize" int,
      "leadTimeDays" int, preferred boolean)
    ON CONFLICT (merchant_id, supplier_id, variant_id) DO UPDATE SET supplier_sku = excluded.supplier_sku, moq = excluded.moq,
      pack_size = excluded.pack_size, lead_time_days = excluded.lead_time_days, preferred = excluded.preferred, updated_at = now()`;
  await tx.run`DELETE FROM purchasing.supplier_price WHERE supplier_id = ${supplierId} AND variant_id = ANY (${ids}::uuid[])`;
  const prices = rows.flatMap((row) => row.prices.map((price) => ({ ...price, variantId: row.variantId })));
  await tx.run`
    INSERT INTO purchasing.supplier_price (supplier_id, variant_id, from_quantity, valid_from, valid_until, unit_price)
    SELECT ${supplierId}, "variantId", "fromQuantity", "validFrom", "validUntil", "unitPrice"
    FROM json_to_recordset(${JSON.stringify(prices)}::json) AS p ("variantId" uuid, "fromQuantity" int, "validFrom" date,
      "validUntil" date, "unitPrice" numeric)`;
  await emit(tx, actor, {
    type: 'supplier.products_set',
    subjectId: supplierId,
    subjectVersion: version,
    payload: { variantIds: ids, prices: prices.length },
  });
}

type Row = Required<Omit<SuppliedProduct, 'sku' | 'variantId'>> & { variantId: string };

async function resolve(tx: Tx, products: readonly SuppliedProduct[], today: string): Promise<Row[]> {
  const found = await findVariants(tx, {
    ids: products.flatMap(({ variantId }) => variantId?.toLowerCase() ?? []),
    skus: products.flatMap(({ sku }) => (sku ? [normaliseSku(sku)] : [])),
  });
  const byId = new Map(found.map(({ id }) => [id, id]));
  const bySku = new Map(found.map(({ id, sku }) => [sku, id]));
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const rows = products.map((product, n): Row => {
    const { variantId, sku } = product;
    const pointer = `/products/${n}`;
    const prices = product.prices.map((price) => ({
      ...price,
      validFrom: price.validFrom ?? today,
      validUntil: price.validUntil ?? null,
    }));
    errors.push(...breakFaults(prices, `${pointer}/prices`));
    const id = variantId ? byId.get(variantId.toLowerCase()) : bySku.get(normaliseSku(sku ?? ''));
    if (!id)
      errors.push(
        variantId
          ? { pointer: `${pointer}/variantId`, code: 'variant_unknown' }
          : { pointer: `${pointer}/sku`, code: 'sku_unknown', params: { sku: sku ?? '' } },
      );
    else if (seen.has(id))
      errors.push({ pointer: `${pointer}/${variantId ? 'variantId' : 'sku'}`, code: 'variant_repeated' });
    else seen.add(id);
    return {
      variantId: id ?? '',
      supplierSku: orNull(product.supplierSku),
      moq: product.moq ?? 1,
      packSize: product.packSize ?? 1,
      leadTimeDays: product.leadTimeDays ?? null,
      preferred: product.preferred ?? false,
      prices,
    };
  });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  return rows;
}

/** Takes a product out of what a supplier delivers, with its prices. Refuses: not_found. */
export async function dropSuppliedProduct(
  tx: Tx,
  actor: Actor,
  { supplierId, variantId }: { supplierId: string; variantId: string },
): Promise<void> {
  const version = await touchSupplier(tx, supplierId);
  const gone = await tx.run`
    DELETE FROM purchasing.supplied_product WHERE supplier_id = ${supplierId} AND variant_id = ${variantId}`;
  if (gone === 0) throw refuse('not_found');
  await emit(tx, actor, {
    type: 'supplier.product_dropped',
    subjectId: supplierId,
    subjectVersion: version,
    payload: { variantId },
  });
}
