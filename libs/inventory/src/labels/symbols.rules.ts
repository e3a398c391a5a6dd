import bwip from 'bwip-js';
import { gs1Text } from './gs1-text.rules.js';

/** A code to draw: which kind it is (by bwip-js's names) and what it says. */
export interface Code {
  kind: 'ean13' | 'ean8' | 'upca' | 'itf14' | 'code128' | 'gs1-128' | 'gs1datamatrix' | 'datamatrix' | 'qrcode';
  text: string;
}

/** Bars and spaces in turn, in modules, or a field of dark and light modules; `quiet` is the light margin that readers need. */
export type Symbol =
  | { shape: 'bars'; code: Code; widths: number[]; modules: number; quiet: number }
  | { shape: 'matrix'; code: Code; dark: boolean[]; columns: number; rows: number; quiet: number };

/** In modules. Sources: GS1 General Specifications §5.2 (EAN), §5.4 (128); ISO/IEC 16022 (DataMatrix), 18004 (QR). */
const QUIET: Record<Code['kind'], number> = {
  ean13: 11,
  ean8: 7,
  upca: 9,
  itf14: 10,
  code128: 10,
  'gs1-128': 10,
  gs1datamatrix: 1,
  datamatrix: 1,
  qrcode: 4,
};

/** What is encoded, module by module. Throws where the text breaks the rules of its code, as a wrong check digit does. */
export function symbolOf(code: Code): Symbol {
  const [raw] = bwip.raw({ bcid: code.kind, text: code.text }) as unknown as [
    { sbs: number[] } | { pixs: number[]; pixx: number; pixy: number },
  ];
  const quiet = QUIET[code.kind];
  if ('sbs' in raw)
    return {
      shape: 'bars',
      code,
      widths: [...raw.sbs],
      modules: raw.sbs.reduce((sum, width) => sum + width, 0),
      quiet,
    };
  return {
    shape: 'matrix',
    code,
    dark: raw.pixs.map((pixel) => pixel === 1),
    columns: raw.pixx,
    rows: raw.pixy,
    quiet,
  };
}

export interface CodedArticle {
  sku: string;
  /** GTIN-8, -12, -13 or -14. */
  barcode: string | null;
  lot?: string | null;
  expiresOn?: string | null;
  serial?: string | null;
}

const RETAIL: Record<number, Code['kind']> = { 8: 'ean8', 12: 'upca', 13: 'ean13', 14: 'itf14' };

/**
 * The codes that may stand on an article's label, bars before fields. With a lot, a last day or a serial number they say those too;
 * an article without a GTIN has its SKU alone, since GS1 knows no other name.
 */
export function articleCodes({ sku, barcode, lot, expiresOn, serial }: CodedArticle): {
  bars: Code | null;
  matrix: Code;
} {
  const told = barcode && (lot || expiresOn || serial) ? gs1Text({ gtin: barcode, lot, expiresOn, serial }) : null;
  if (told) return { bars: { kind: 'gs1-128', text: told }, matrix: { kind: 'gs1datamatrix', text: told } };
  if (barcode)
    return {
      bars: { kind: RETAIL[barcode.length]!, text: barcode },
      matrix: { kind: 'gs1datamatrix', text: gs1Text({ gtin: barcode })! },
    };
  return plainCodes(sku);
}

/** Code 128 holds ASCII; what goes beyond it stands in a QR code. */
export function plainCodes(text: string): { bars: Code | null; matrix: Code } {
  const ascii = /^[\x20-\x7e]+$/.test(text);
  return {
    bars: ascii ? { kind: 'code128', text } : null,
    matrix: ascii ? { kind: 'datamatrix', text } : { kind: 'qrcode', text },
  };
}
