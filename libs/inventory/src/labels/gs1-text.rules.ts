import { isGtin } from '@zhanggui/shared';

export interface Gs1Facts {
  gtin: string;
  lot?: string | null;
  /** ISO day. */
  expiresOn?: string | null;
  serial?: string | null;
}

/**
 * GS1's character set 82, of which lots and serial numbers consist, up to twenty of them; brackets are left out, because they set the
 * identifiers apart. Source: GS1 General Specifications §7.11.
 */
const CHARACTERS = /^[!"%&'*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;

/**
 * What a label's code says, with application identifiers in brackets: article (01), last day (17), lot (10), serial number (21). Those
 * of fixed length come first, which saves a separator. Null where GS1 cannot say it: no GTIN, or a lot or serial number that is
 * longer than twenty characters or has others than GS1's.
 */
export function gs1Text({ gtin, lot, expiresOn, serial }: Gs1Facts): string | null {
  if (!isGtin(gtin)) return null;
  if ([lot, serial].some((text) => text && !CHARACTERS.test(text))) return null;
  return [
    `(01)${gtin.padStart(14, '0')}`,
    expiresOn ? `(17)${expiresOn.slice(2).replaceAll('-', '')}` : '',
    lot ? `(10)${lot}` : '',
    serial ? `(21)${serial}` : '',
  ].join('');
}
