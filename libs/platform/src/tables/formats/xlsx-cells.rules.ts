const DAY_MS = 86_400_000;
const EPOCH_DAYS = 25_569;
const DAYS_TO_1904 = 1_462;

/** Whether a number format shows a date or a time: has a date letter outside quotes, brackets and escapes. */
export const isDateFormat = (code: string): boolean =>
  /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_.|General/gi, ''));

/** Date and time of a serial day, as people see it; a time of day alone where there is no day. Null where it is none. */
export function dateText(serial: number, since1904: boolean): string | null {
  const days = since1904 ? serial + DAYS_TO_1904 : serial;
  if (!Number.isFinite(days) || days < 0 || days >= 2_958_466) return null;
  const text = new Date(Math.round((days - EPOCH_DAYS) * 86_400) * 1_000).toISOString();
  if (days < 1) return text.slice(11, 19);
  return Math.abs(days - Math.round(days)) * DAY_MS < 500 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

/** A number without the noise of binary fractions and without an exponent: 0.1 + 0.2 is "0.3", 6.9E12 all its digits. */
export function numberText(value: string, digits = 0): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (/^-?\d+$/.test(value)) return padded(value, digits);
  const text = String(Number(number.toPrecision(15)));
  return padded(text.includes('e') ? plainExponent(text) : text, digits);
}

const padded = (text: string, digits: number): string => (/^\d+$/.test(text) ? text.padStart(digits, '0') : text);

function plainExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(text) ?? [];
  const [all, point] = [whole + fraction, whole.length + Number(exponent)];
  if (Math.abs(point) > 400) return text;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  return point >= all.length ? `${sign}${all.padEnd(point, '0')}` : `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}

/** Excel's way of writing signs that XML cannot hold. */
export const decodeXlsxText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** Column of a cell's address, from 0: `C7` is 2; -1 where it has none. */
export function columnOf(address: string): number {
  let column = 0;
  for (const sign of address) {
    const place = sign.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column - 1;
}
