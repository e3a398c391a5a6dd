import { isGtin } from '@zhanggui/shared';
import type { Code } from './symbols.rules.js';

/** What stands on a pallet, line by line. */
export interface UnitContent {
  sku: string;
  name: string;
  /** GTIN-8, -12, -13 or -14. */
  barcode: string | null;
  quantity: number;
  lot: string;
  /** ISO days. */
  bestBefore: string | null;
  expiresOn: string | null;
}

/** GS1's character set 82 without brackets, as in lots. */
const LOT = /^[!"%&'*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;
/** A count has at most eight digits. */
const MOST_COUNT = 99_999_999;

const gs1 = (text: string): Code => ({ kind: 'gs1-128', text });
const yymmdd = (day: string): string => day.slice(2).replaceAll('-', '');

/** What all lines of a pallet agree on; null where they differ. */
export function commonOf<T>(content: readonly UnitContent[], of: (line: UnitContent) => T): T | null {
  const [first, ...rest] = content.map(of);
  return first !== undefined && rest.every((other) => other === first) ? first : null;
}

/**
 * The codes of a pallet's label from top to bottom: content (02) with count (37), best before (15) or expiry (17) with lot (10), and
 * last its SSCC (00). A mixed pallet, or an article without a GTIN, has the SSCC alone: GS1 knows no other name for what is on it.
 * Source: GS1 General Specifications §3, Logistic Label Guideline §4.
 */
export function unitCodes(sscc: string, content: readonly UnitContent[]): Code[] {
  const own = gs1(`(00)${sscc}`);
  const gtin = commonOf(content, ({ barcode }) => barcode);
  const sku = commonOf(content, (line) => line.sku);
  const count = content.reduce((sum, { quantity }) => sum + quantity, 0);
  if (!gtin || !sku || !isGtin(gtin) || count > MOST_COUNT) return [own];
  const [lot, bestBefore, expiresOn] = [
    commonOf(content, (line) => line.lot),
    commonOf(content, (line) => line.bestBefore),
    commonOf(content, (line) => line.expiresOn),
  ];
  const said = [
    bestBefore ? `(15)${yymmdd(bestBefore)}` : '',
    expiresOn ? `(17)${yymmdd(expiresOn)}` : '',
    lot && LOT.test(lot) ? `(10)${lot}` : '',
  ].join('');
  return [gs1(`(02)${gtin.padStart(14, '0')}(37)${count}`), ...(said ? [gs1(said)] : []), own];
}
