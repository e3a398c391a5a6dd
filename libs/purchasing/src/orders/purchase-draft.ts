import { findVariants, normaliseSku } from '@zhanggui/catalog';
import { type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { isDay, RATE } from '../rules/form.rules.js';
import type { LineWish } from './purchase-lines.rules.js';

/** A line as people write it: the variant by its id or by its SKU. */
export interface NamedPurchaseLine {
  variantId?: string | null;
  sku?: string | null;
  quantity: number;
  unitPrice: string;
  promisedOn?: string | null;
}

/** The variants behind lines, whatever is wrong with some of them: those lines are missing and named. */
export async function resolveWishes(
  tx: Tx,
  lines: readonly NamedPurchaseLine[],
  promisedOn: string | null,
): Promise<{ wishes: LineWish[]; errors: FieldError[] }> {
  const found = await findVariants(tx, {
    ids: lines.flatMap(({ variantId }) => variantId?.toLowerCase() ?? []),
    skus: lines.flatMap(({ sku }) => (sku ? [normaliseSku(sku)] : [])),
  });
  const byId = new Map(found.map((variant) => [variant.id, variant]));
  const bySku = new Map(found.map((variant) => [variant.sku, variant]));
  const errors: FieldError[] = [];
  const wishes = lines.flatMap((line, n): LineWish[] => {
    const { variantId, sku } = line;
    const variant = variantId ? byId.get(variantId.toLowerCase()) : bySku.get(normaliseSku(sku ?? ''));
    const pointer = `/lines/${n}/${variantId ? 'variantId' : 'sku'}`;
    if (!variant)
      errors.push(
        variantId || !sku
          ? { pointer, code: variantId ? 'variant_unknown' : 'isDefined' }
          : { pointer, code: 'sku_unknown', params: { sku } },
      );
    else if (!variant.stocked) errors.push({ pointer, code: 'not_stocked', params: { sku: variant.sku } });
    if (!variant?.stocked) return [];
    const { quantity, unitPrice } = line;
    return [
      { variantId: variant.id, sku: variant.sku, quantity, unitPrice, promisedOn: line.promisedOn ?? promisedOn },
    ];
  });
  return { wishes, errors };
}

/**
 * What is wrong with an order's currency, rate and day: it is in its supplier's currency, an order in the merchant's own is at one, and
 * any other says its rate.
 */
export function termFaults(
  input: { currency: string; exchangeRate: string | null; promisedOn: string | null },
  { supplierCurrency, homeCurrency, since }: { supplierCurrency: string; homeCurrency: string; since: string },
): FieldError[] {
  const errors: FieldError[] = [];
  const { currency, exchangeRate, promisedOn } = input;
  if (currency !== supplierCurrency)
    errors.push({ pointer: '/currency', code: 'currency_mixed', params: { currency, expected: supplierCurrency } });
  const isHome = currency === homeCurrency;
  if (exchangeRate === null && !isHome) errors.push({ pointer: '/exchangeRate', code: 'isDefined' });
  else if (exchangeRate !== null && (!RATE.test(exchangeRate) || Number(exchangeRate) === 0))
    errors.push({ pointer: '/exchangeRate', code: 'rate_form' });
  else if (exchangeRate !== null && isHome && Number(exchangeRate) !== 1)
    errors.push({ pointer: '/exchangeRate', code: 'rate_of_home', params: { currency } });
  if (promisedOn !== null && !isDay(promisedOn)) errors.push({ pointer: '/promisedOn', code: 'not_a_day' });
  else if (promisedOn !== null && promisedOn < since)
    errors.push({ pointer: '/promisedOn', code: 'promised_too_early', params: { since } });
  return errors;
}

/** Refuses a warehouse that is not there or takes nothing in. */
export async function refuseUnusable(tx: Tx, warehouseId: string): Promise<void> {
  const [warehouse] = await tx.sql<{ code: string; active: boolean }>`
    SELECT code, active FROM inventory.warehouse WHERE id = ${warehouseId}`;
  const pointer = '/warehouseId';
  if (!warehouse) throw refuse('warehouse_unknown', {}, [{ pointer, code: 'warehouse_unknown' }]);
  const { code, active } = warehouse;
  if (!active)
    throw refuse('warehouse_inactive', { code }, [{ pointer, code: 'warehouse_inactive', params: { code } }]);
}
