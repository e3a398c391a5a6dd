import { type Actor, emit, type FieldError, refuse, type Tx, uuid7, zoneOfMerchant } from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import { openBalances } from '../stock/stock.sql.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import type { PresalePromise } from './presale.rules.js';

export interface OpenPresale extends NamedLine, Partial<PresalePromise> {
  warehouseId: string;
  shopId?: string | null;
  quantity: number;
  startsAt?: string | null;
  endsAt?: string | null;
  note?: string | null;
  countsOn?: string | null;
}

/**
 * Lets units of a variant be sold before they are in a warehouse, by one shop or by all. One whose time is over makes room for it. Refuses:
 * warehouse_unknown, warehouse_inactive, unknown_shop, variant_unknown, sku_unknown, not_stocked, promise_form, promise_past, presale_span,
 * presale_exists. Returns its id.
 */
export async function openPresale(tx: Tx, actor: Actor, input: OpenPresale): Promise<{ id: string }> {
  const [warehouseId, shopId] = [input.warehouseId.toLowerCase(), input.shopId?.toLowerCase() ?? null];
  await refuseUnusableWarehouse(tx, warehouseId);
  await refuseUnknownShop(tx, shopId);
  const variant = (await resolveLines(tx, [input]))[0]!;
  refusePromise(input, dayIn(Date.now(), await zoneOfMerchant(tx)));
  refuseSpan(input);
  const key = { warehouseId, variantId: variant.id };
  // There is a balance to lock from now on: whoever sells beyond it and whoever fills it wait for each other.
  await openBalances(tx, [key]);
  await tx.run`
    UPDATE inventory.presale SET ended_at = ends_at, version = version + 1 WHERE warehouse_id = ${warehouseId} AND variant_id = ${variant.id}
      AND shop_id IS NOT DISTINCT FROM ${shopId}::uuid AND ended_at IS NULL AND ends_at <= now()`;
  const id = uuid7();
  const { quantity, promisedOn = null, promisedDays = null, startsAt = null, endsAt = null, note, countsOn } = input;
  const made = await tx.sql`
    INSERT INTO inventory.presale (id, warehouse_id, variant_id, shop_id, quantity, promised_on, promised_days, starts_at, ends_at, note, counts_on)
    SELECT ${id}, ${warehouseId}, ${variant.id}, ${shopId}::uuid, ${quantity}::bigint, ${promisedOn}::date, ${promisedDays}::smallint,
      coalesce(${startsAt}::timestamptz, now()), ${endsAt}::timestamptz, ${note?.trim() || null}, ${countsOn?.trim() || null}
    WHERE NOT EXISTS (SELECT FROM inventory.presale WHERE warehouse_id = ${warehouseId} AND variant_id = ${variant.id}
      AND shop_id IS NOT DISTINCT FROM ${shopId}::uuid AND ended_at IS NULL)
    RETURNING id`;
  if (made.length === 0) {
    const params = { sku: variant.sku };
    throw refuse('presale_exists', params, [{ pointer: '/sku', code: 'presale_exists', params }]);
  }
  await emit(tx, actor, {
    type: 'presale.opened',
    subjectId: id,
    subjectVersion: 1,
    payload: { ...key, shopId, quantity, promisedOn, promisedDays, startsAt, endsAt },
  });
  return { id };
}

async function refuseUnknownShop(tx: Tx, shopId: string | null): Promise<void> {
  if (shopId === null) return;
  const shops = await tx.sql`SELECT FROM platform.shop WHERE id = ${shopId}`;
  if (shops.length === 0) throw refuse('unknown_shop', {}, [{ pointer: '/shopId', code: 'unknown_shop' }]);
}

/** A promise is one of the two, and a day that can still be kept. */
export function refusePromise(
  { promisedOn = null, promisedDays = null }: Partial<PresalePromise>,
  today: string,
): void {
  const pointer = '/promisedOn';
  const errors: FieldError[] = [];
  if ((promisedOn === null) === (promisedDays === null)) errors.push({ pointer, code: 'promise_form' });
  else if (promisedOn !== null && promisedOn < today) errors.push({ pointer, code: 'promise_past' });
  if (errors[0]) throw refuse(errors[0].code, {}, errors);
}

/** It ends after it starts, and not before now. */
export function refuseSpan({ startsAt, endsAt }: { startsAt?: string | null; endsAt?: string | null }): void {
  if (!endsAt) return;
  const start = startsAt ? Date.parse(startsAt) : Date.now();
  if (Date.parse(endsAt) > start) return;
  throw refuse('presale_span', {}, [{ pointer: '/endsAt', code: 'presale_span' }]);
}
