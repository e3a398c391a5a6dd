/** ISO 4217 currencies whose minor unit is not a hundredth. All others have two decimals. */
const MINOR_DIGITS: Record<string, number> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

/** Digits after the decimal point of a currency's amounts. */
export const minorDigits = (currency: string): number => MINOR_DIGITS[currency] ?? 2;

/** Unit prices have up to six decimals (`numeric(18,6)`), as decimal text. */
export const UNIT_PRICE = /^\d{1,12}(\.\d{1,6})?$/;

const MICRO_DIGITS = 6;

/** A unit price in millionths of the currency's main unit: "2.55" is 2,550,000. The text must match `UNIT_PRICE`. */
export function priceMicro(price: string): bigint {
  const [whole = '0', fraction = ''] = price.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(MICRO_DIGITS, '0'));
}

/**
 * Amount of a line in minor units: unit price × quantity, rounded half-up once.
 * @param micro unit price in millionths, from `priceMicro`
 * @returns null when the amount is not a safe integer
 */
export function lineAmountMinor(micro: bigint, quantity: number, currency: string): number | null {
  const unit = 10n ** BigInt(MICRO_DIGITS - minorDigits(currency));
  const amount = Number((micro * BigInt(quantity) + unit / 2n) / unit);
  return Number.isSafeInteger(amount) ? amount : null;
}

/** An amount of minor units as decimal text: 1250 pence are "12.50". */
export function minorText(minor: bigint | number | string, currency: string): string {
  const digits = minorDigits(currency);
  const text = BigInt(minor)
    .toString()
    .replace('-', '')
    .padStart(digits + 1, '0');
  const sign = BigInt(minor) < 0n ? '-' : '';
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The same price without needless zeros: "2.550000" is "2.55"; at least as many decimals as the currency has. */
export function trimPrice(price: string, currency: string): string {
  const [whole = '0', fraction = ''] = price.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(minorDigits(currency), '0');
  return kept ? `${whole}.${kept}` : whole;
}
