import type { FieldError } from '@zhanggui/platform';
import { minorDigits, priceMicro, UNIT_PRICE } from '@zhanggui/shared';
import { dayFaults } from './form.rules.js';

/** A unit price that holds from a quantity on. */
export interface PriceBreak {
  fromQuantity: number;
  /** Decimal text. */
  unitPrice: string;
  validFrom?: string | null;
  validUntil?: string | null;
}

/**
 * The price of so many units on a day: of the breaks that the quantity reaches the highest; of several validities the one that began
 * last. Null where the quantity reaches none.
 */
export function breakFor<B extends PriceBreak>(breaks: readonly B[], quantity: number, day: string | null): B | null {
  const valid = breaks.filter(
    ({ fromQuantity, validFrom, validUntil }) =>
      fromQuantity <= quantity && (day === null || ((validFrom ?? '') <= day && (validUntil ?? '9999-12-31') >= day)),
  );
  return valid.reduce<B | null>((best, one) => {
    if (!best || one.fromQuantity > best.fromQuantity) return one;
    return one.fromQuantity === best.fromQuantity && (one.validFrom ?? '') > (best.validFrom ?? '') ? one : best;
  }, null);
}

/** What is wrong with price breaks, each at its pointer: the price's form, days, and two that say the same. */
export function breakFaults(breaks: readonly PriceBreak[], pointer: string): FieldError[] {
  const seen = new Set<string>();
  return breaks.flatMap((one, n) => {
    const at = `${pointer}/${n}`;
    const errors = dayFaults(one, ['validFrom', 'validUntil'], at);
    if (!UNIT_PRICE.test(one.unitPrice)) errors.push({ pointer: `${at}/unitPrice`, code: 'unit_price' });
    if (errors.length === 0 && one.validUntil && (one.validFrom ?? '') > one.validUntil)
      errors.push({ pointer: `${at}/validUntil`, code: 'day_order' });
    const key = `${one.fromQuantity} ${one.validFrom ?? ''}`;
    if (seen.has(key)) errors.push({ pointer: `${at}/fromQuantity`, code: 'break_repeated' });
    seen.add(key);
    return errors;
  });
}

/** What a supplier would deliver instead of the quantity: at least the minimum, in whole packs. */
export function orderableQuantity(wanted: number, { moq, packSize }: { moq: number; packSize: number }): number {
  return Math.ceil(Math.max(wanted, moq) / packSize) * packSize;
}

const RATE_DIGITS = 8;

/** A rate of exchange in hundred-millionths: "7.2" is 720,000,000. */
export function rateUnits(rate: string): bigint {
  const [whole = '0', fraction = ''] = rate.split('.');
  return BigInt(whole) * 10n ** BigInt(RATE_DIGITS) + BigInt(fraction.padEnd(RATE_DIGITS, '0'));
}

/** Amount of a line in minor units of another currency, from the exact price: rounded half up once. Null beyond safe integers. */
export function homeAmountMinor(
  unitPrice: string,
  quantity: number,
  rate: string,
  homeCurrency: string,
): number | null {
  const exact = priceMicro(unitPrice) * BigInt(quantity) * rateUnits(rate);
  const unit = 10n ** BigInt(6 + RATE_DIGITS - minorDigits(homeCurrency));
  const amount = Number((exact + unit / 2n) / unit);
  return Number.isSafeInteger(amount) ? amount : null;
}

/** An amount in minor units of one currency in those of another, half up. */
export function exchanged(minor: number, rate: string, from: string, to: string): number {
  const exact = BigInt(minor) * rateUnits(rate) * 10n ** BigInt(minorDigits(to));
  const unit = 10n ** BigInt(RATE_DIGITS + minorDigits(from));
  return Number((exact + unit / 2n) / unit);
}
