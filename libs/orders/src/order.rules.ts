import type { PricedVariant } from '@zhanggui/catalog';
import {
  type CustomField,
  type CustomKey,
  customKeys,
  type CustomMode,
  type CustomValues,
  type FieldError,
  validateCustom,
} from '@zhanggui/platform';
import { lineAmountMinor, priceMicro, trimPrice } from '@zhanggui/shared';
import type { Part, Routing } from './allocation/allocation.rules.js';
import { type UnpaidLimit, unpaidLimits, type UnpaidRule } from './unpaid/unpaid.rules.js';
import type { Take } from './allocation/allotted.rules.js';
import type { Presold } from './presales/presold.rules.js';

export interface OrderLineInput {
  sku?: string;
  variantId?: string;
  quantity: number;
  unitPrice?: string;
  /** Sold as pre-order: not from stock, also where there is some. False: from stock or not at all. */
  presale?: boolean;
}

export interface OrderInput {
  shopId: string;
  externalNumber: string;
  currency?: string;
  paymentStatus?: 'unpaid' | 'paid';
  priceSource?: 'catalog' | 'channel';
  buyer: { name: string; phone?: string; email?: string; externalId?: string };
  address: {
    recipient: string;
    street: string;
    phone?: string;
    country?: string;
    province?: string;
    city?: string;
    district?: string;
    postcode?: string;
  };
  buyerMessage?: string;
  /** Values of the merchant's own fields, by code. */
  custom?: Record<string, unknown>;
  lines: OrderLineInput[];
}

export interface PricedLine {
  variantId: string;
  sku: string;
  name: string;
  stocked: boolean;
  quantity: number;
  unitPrice: string;
  amountMinor: number;
  presale?: boolean;
}

export interface PricedOrder {
  shopId: string;
  /** Of an order that is split, the one that sends most of it. */
  warehouseId: string;
  /** Where its shop ships from several warehouses: how to choose among them. */
  routing?: Routing;
  /** What each warehouse sends, where several do. */
  parts?: readonly Part[];
  /** Its shop has stock of its own, so that what it can have is looked up first. */
  hasAllotments?: boolean;
  /** What of it comes from that. */
  takes?: readonly Take[];
  /** Goods of its shop may be sold before they are there, or it asks for some that are. */
  mayPresell?: boolean;
  /** What of it is sold so. */
  presold?: readonly Presold[];
  currency: string;
  totalMinor: number;
  unitCount: number;
  lines: PricedLine[];
  /** What it holds in the merchant's own fields, and is found by; missing where it holds nothing. */
  custom?: { values: CustomValues; keys: CustomKey[] };
  /** Where it is not paid yet: after how long it expires, and what it counts under. */
  payWithinMinutes?: number;
  unpaidLimits?: UnpaidLimit[];
}

/** Why an order is not taken: a problem code, and which fields are at fault. */
export interface Refusal {
  code: string;
  params?: Record<string, string | number>;
  errors?: FieldError[];
}

export interface ShopFacts {
  currency: string;
  warehouseId: string;
  /** Missing where its orders leave from that one warehouse. */
  routing?: Routing;
  /** Stock is kept for it alone. */
  hasAllotments?: boolean;
  /** Something is on pre-sale for it. */
  hasPresales?: boolean;
  /** It takes no orders any more. */
  isClosed?: boolean;
  /** How it deals with unpaid orders; missing: they wait for ever. */
  unpaid?: UnpaidRule | null;
}

/**
 * Finds every line's variant and price and adds up the order, rounding each line once. A price in the input must be the
 * catalogue's, unless the order says that its channel set the price. Refuses with every line at fault, not only the first.
 */
export function priceOrder(
  input: OrderInput,
  shop: ShopFacts | undefined,
  find: (line: OrderLineInput) => PricedVariant | undefined,
): PricedOrder | Refusal {
  if (!shop) return { code: 'unknown_shop', errors: [{ pointer: '/shopId', code: 'unknown_shop' }] };
  if (shop.isClosed) return { code: 'shop_closed', errors: [{ pointer: '/shopId', code: 'shop_closed' }] };
  const currency = input.currency ?? shop.currency;
  if (currency !== shop.currency) {
    const params = { currency, expected: shop.currency };
    return {
      code: 'currency_not_of_shop',
      params,
      errors: [{ pointer: '/currency', code: 'currency_not_of_shop', params }],
    };
  }
  const errors: FieldError[] = [];
  const lines: PricedLine[] = [];
  let [totalMinor, unitCount] = [0, 0];
  for (const [n, line] of input.lines.entries()) {
    const priced = priceLine(line, input.priceSource ?? 'catalog', currency, find(line));
    if ('code' in priced) {
      errors.push({ pointer: `/lines/${n}/${priced.field}`, code: priced.code, params: priced.params });
    } else {
      lines.push(priced);
      totalMinor += priced.amountMinor;
      unitCount += priced.quantity;
    }
  }
  if (errors.length > 0) return { code: errors[0]!.code, params: errors[0]!.params as Refusal['params'], errors };
  if (!Number.isSafeInteger(totalMinor)) return { code: 'total_too_large' };
  const { warehouseId, routing, hasAllotments } = shop;
  const mayPresell = shop.hasPresales || lines.some(({ presale }) => presale);
  const plain = { shopId: input.shopId, warehouseId, currency, totalMinor, unitCount, lines };
  const priced =
    routing || hasAllotments || mayPresell
      ? {
          ...plain,
          ...(routing && { routing }),
          ...(hasAllotments && { hasAllotments }),
          ...(mayPresell && { mayPresell }),
        }
      : plain;
  return shop.unpaid && input.paymentStatus !== 'paid' ? withUnpaidRule(priced, input, shop.unpaid) : priced;
}

function withUnpaidRule(order: PricedOrder, input: OrderInput, rule: UnpaidRule): PricedOrder {
  const limits = unpaidLimits(input, rule);
  return {
    ...order,
    ...(rule.payWithinMinutes !== null && { payWithinMinutes: rule.payWithinMinutes }),
    ...(limits.length > 0 && { unpaidLimits: limits }),
  };
}

/** The order with its custom fields. Refuses with every field at fault. */
export function withCustom(
  order: PricedOrder,
  fields: readonly CustomField[],
  given: Record<string, unknown> | undefined,
  mode: CustomMode,
): PricedOrder | Refusal {
  const { values, errors } = validateCustom(fields, given, {}, mode);
  if (errors.length > 0) return { code: 'invalid', errors };
  const keys = customKeys(fields, values);
  return Object.keys(values).length === 0 ? order : { ...order, custom: { values, keys } };
}

function priceLine(
  line: OrderLineInput,
  source: 'catalog' | 'channel',
  currency: string,
  variant: PricedVariant | undefined,
): PricedLine | { code: string; field: string; params: Record<string, string> } {
  const sku = variant?.sku ?? line.sku ?? line.variantId ?? '';
  // Programs write null for what they leave out.
  if (!line.sku && !line.variantId) return { code: 'sku_missing', field: 'sku', params: {} };
  if (!variant) return { code: 'unknown_sku', field: line.variantId ? 'variantId' : 'sku', params: { sku } };
  if (source === 'channel' && !line.unitPrice) return { code: 'price_missing', field: 'unitPrice', params: { sku } };
  if (source === 'catalog') {
    if (variant.currency !== currency) return { code: 'not_sold_in_currency', field: 'sku', params: { sku, currency } };
    if (line.unitPrice && priceMicro(line.unitPrice) !== variant.micro) {
      return {
        code: 'price_mismatch',
        field: 'unitPrice',
        params: { sku, price: line.unitPrice, expected: variant.price },
      };
    }
  }
  const taken =
    source === 'channel'
      ? { unitPrice: trimPrice(line.unitPrice!, currency), micro: priceMicro(line.unitPrice!) }
      : { unitPrice: variant.price, micro: variant.micro };
  const amountMinor = lineAmountMinor(taken.micro, line.quantity, currency);
  if (amountMinor === null) return { code: 'total_too_large', field: 'quantity', params: { sku } };
  const priced: PricedLine = {
    variantId: variant.id,
    sku: variant.sku,
    name: variant.name,
    stocked: variant.stocked,
    quantity: line.quantity,
    unitPrice: taken.unitPrice,
    amountMinor,
  };
  if (typeof line.presale === 'boolean') priced.presale = line.presale;
  return priced;
}

/** What of an order's payment can still be given back, in minor units: nothing before it was paid. */
export const refundableMinor = (order: { paymentStatus: string; totalMinor: number; refundedMinor: number }): number =>
  order.paymentStatus === 'paid' || order.paymentStatus === 'partially_refunded'
    ? order.totalMinor - order.refundedMinor
    : 0;
