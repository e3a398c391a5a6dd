import { gtinCheckDigit, isGtin } from './gtin.js';

/** What a scanner read. A code without application identifiers is only a code. */
export interface Scan {
  /** GTIN, SKU, bin or whatever else stands there. */
  code: string;
  lot?: string;
  /** ISO days. */
  producedOn?: string;
  expiresOn?: string;
  serial?: string;
  quantity?: number;
}

/** FNC1, as scanners send it: ends an element whose length is not fixed. */
const GS = '\u001d';
/** Symbology identifiers that some scanners send first: GS1-128, GS1 DataMatrix, GS1 QR. */
const SYMBOLOGY = /^\](C1|d2|Q3|e0)/;

/** Application identifiers that are read here, with the length of their data; none is variable. Source: GS1 General Specifications §3. */
const ELEMENTS: Record<string, { field: keyof Scan; length?: number }> = {
  '01': { field: 'code', length: 14 },
  '02': { field: 'code', length: 14 },
  '10': { field: 'lot' },
  '11': { field: 'producedOn', length: 6 },
  '15': { field: 'expiresOn', length: 6 },
  '17': { field: 'expiresOn', length: 6 },
  '21': { field: 'serial' },
  '30': { field: 'quantity' },
  '37': { field: 'quantity' },
};

/**
 * Reads a scanned text: GS1 element strings (with FNC1 as sent by a scanner, or with identifiers in brackets as printed below a
 * barcode), or any other code as it is. What looks like GS1 and is not read whole is taken for a plain code.
 */
export function readScan(text: string): Scan {
  const trimmed = text.trim();
  const plain = { code: trimmed };
  const elements = /^\(\d{2}\)/.test(trimmed) ? bracketed(trimmed) : elementString(trimmed.replace(SYMBOLOGY, ''));
  if (!elements) return plain;
  const scan: Scan = { code: '' };
  for (const [identifier, data] of elements) if (!take(scan, identifier, data)) return plain;
  return scan.code === '' ? plain : scan;
}

/** Whether the text is a serial shipping container code: 18 digits, of which the last is a right check digit. */
export const isSscc = (text: string): boolean =>
  /^\d{18}$/.test(text) && gtinCheckDigit(text.slice(0, -1)) === Number(text.at(-1));

/** The SSCC on the label of a pallet or carton, as a scanner sends it or as it is printed below; null where something else stands there. */
export function readSscc(text: string): string | null {
  const plain = text.trim().replace(SYMBOLOGY, '').replaceAll(GS, '').replaceAll(' ', '');
  const [, sscc = ''] = /^(?:\(00\)|00)(\d{18})$/.exec(plain) ?? [];
  return isSscc(sscc) ? sscc : null;
}

type Elements = [identifier: string, data: string][];

function bracketed(text: string): Elements | undefined {
  const elements = [...text.matchAll(/\((\d{2})\)([^(]*)/g)].map(([, identifier, data]): [string, string] => [
    identifier!,
    data!,
  ]);
  return elements.every(([identifier]) => identifier in ELEMENTS) ? elements : undefined;
}

function elementString(text: string): Elements | undefined {
  // A bare GTIN-14 can begin with 01 too; the shortest element string is longer.
  if (!/^0[12]\d{14}/.test(text) || !isGtin(text.slice(2, 16))) return undefined;
  const elements: Elements = [];
  let rest = text;
  while (rest) {
    const element = ELEMENTS[rest.slice(0, 2)];
    if (!element) return undefined;
    const body = rest.slice(2);
    const end = element.length ?? (body.includes(GS) ? body.indexOf(GS) : body.length);
    elements.push([rest.slice(0, 2), body.slice(0, end)]);
    rest = body.slice(body[end] === GS ? end + 1 : end);
  }
  return elements;
}

function take(scan: Scan, identifier: string, data: string): boolean {
  const { field, length } = ELEMENTS[identifier]!;
  if (data === '' || (length !== undefined && data.length !== length)) return false;
  if (field === 'code') {
    if (!isGtin(data)) return false;
    scan.code = shortGtin(data);
  } else if (field === 'quantity') {
    if (!/^\d{1,8}$/.test(data)) return false;
    scan.quantity = Number(data);
  } else if (field === 'producedOn' || field === 'expiresOn') {
    const day = dayOf(data);
    if (!day) return false;
    scan[field] = day;
  } else scan[field] = data;
  return true;
}

/** Shops keep the GTIN that is printed on the article: 13 digits, mostly, without the zeros that fill it up to 14. */
const shortGtin = (gtin14: string): string => (gtin14.startsWith('0') ? gtin14.slice(1) : gtin14);

/** YYMMDD; day 00 is the end of the month. Years from 80 on belong to the last century. */
function dayOf(data: string): string | undefined {
  const [, yy, mm, dd] = /^(\d\d)(\d\d)(\d\d)$/.exec(data) ?? [];
  if (!yy) return undefined;
  const [year, month] = [Number(yy) + (Number(yy) > 79 ? 1900 : 2000), Number(mm)];
  if (month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Number(dd) === 0 ? last : Number(dd);
  return day > last ? undefined : `${year}-${mm}-${String(day).padStart(2, '0')}`;
}
