import type { FieldError } from '@zhanggui/platform';
import { lineAmountMinor, priceMicro, UNIT_PRICE } from '@zhanggui/shared';
import { isDay } from '../rules/form.rules.js';
import { homeAmountMinor } from '../rules/prices.rules.js';

/** What an order says of its lines as a whole. */
export interface Terms {
  currency: string;
  homeCurrency: string;
  /** Units of the merchant's currency for one of the order's, as decimal text. */
  exchangeRate: string;
  /** Decimal text. */
  overReceiptPercent: string;
}

export interface LineWish {
  variantId: string;
  sku: string;
  quantity: number;
  unitPrice: string;
  promisedOn: string | null;
}

export interface LineAmounts {
  /** Minor units of the order's currency, rounded half up once. */
  amountMinor: number;
  /** The same in the merchant's currency, from the exact price. */
  amountHomeMinor: number;
  /** Units that may be accepted in all. */
  mostAccepted: number;
}

/** Units that may be accepted of so many ordered, within the tolerance; parts of a unit do not count. */
export function mostAccepted(quantity: number, overReceiptPercent: string): number {
  const hundredths = BigInt(Math.round(Number(overReceiptPercent) * 100));
  return Number((BigInt(quantity) * (10_000n + hundredths)) / 10_000n);
}

/** Amounts of a line, null where they are too large to be counted exactly. */
export function lineAmounts(unitPrice: string, quantity: number, terms: Terms): LineAmounts | null {
  const amountMinor = lineAmountMinor(priceMicro(unitPrice), quantity, terms.currency);
  const amountHomeMinor = homeAmountMinor(unitPrice, quantity, terms.exchangeRate, terms.homeCurrency);
  if (amountMinor === null || amountHomeMinor === null) return null;
  return { amountMinor, amountHomeMinor, mostAccepted: mostAccepted(quantity, terms.overReceiptPercent) };
}

/** Lines with their amounts, and what is wrong with them, each at its pointer. `since` is the day before which nothing is promised. */
export function planLines<W extends LineWish>(
  wishes: readonly W[],
  terms: Terms,
  since: string,
): { lines: (W & LineAmounts & { lineNo: number })[]; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const lines = wishes.flatMap((wish, n) => {
    const pointer = `/lines/${n}`;
    const fault = (field: string, code: string, params?: FieldError['params']): void =>
      void errors.push({ pointer: `${pointer}/${field}`, code, ...(params && { params }) });
    if (seen.has(wish.variantId)) fault('sku', 'variant_repeated');
    seen.add(wish.variantId);
    if (wish.promisedOn !== null && !isDay(wish.promisedOn)) fault('promisedOn', 'not_a_day');
    else if (wish.promisedOn !== null && wish.promisedOn < since) fault('promisedOn', 'promised_too_early', { since });
    if (!UNIT_PRICE.test(wish.unitPrice)) {
      fault('unitPrice', 'unit_price');
      return [];
    }
    const amounts = lineAmounts(wish.unitPrice, wish.quantity, terms);
    if (!amounts) fault('quantity', 'amount_too_large');
    return amounts ? [{ ...wish, ...amounts, lineNo: n + 1 }] : [];
  });
  return { lines, errors };
}
