import { gtinCheckDigit } from '@zhanggui/shared';

export interface CompanyPrefix {
  /** 7 to 10 digits that GS1 gave the merchant. */
  prefix: string;
  /** Put before it; may be chosen freely. */
  extension: number;
}

/** Extension digit, company prefix and serial number are 17 digits together, and the check digit is the 18th. */
const serialDigits = (prefix: string): number => 16 - prefix.length;

/** How many pallets a prefix can number. */
export const mostSerials = (prefix: string): number => 10 ** serialDigits(prefix) - 1;

export function ssccOf({ prefix, extension }: CompanyPrefix, serial: number): string {
  const body = `${extension}${prefix}${String(serial).padStart(serialDigits(prefix), '0')}`;
  return `${body}${gtinCheckDigit(body)}`;
}

/** Units on each pallet where so many go on one: full ones first, what is left on the last. */
export function splitEvenly(quantity: number, perUnit: number): number[] {
  const full = Math.floor(quantity / perUnit);
  const rest = quantity - full * perUnit;
  return [...Array<number>(full).fill(perUnit), ...(rest > 0 ? [rest] : [])];
}
