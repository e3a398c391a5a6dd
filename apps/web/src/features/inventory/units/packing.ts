import type { LogisticUnit } from '@zhanggui/api-client';

/** A line of a delivery or transfer, and how much of it stands on no pallet. */
export interface PackLine {
  lineNo: number;
  sku: string;
  name: string;
  left: number;
}

export interface PaperLine {
  lineNo: number;
  variantId: string;
  sku: string;
  name: string;
  /** Units that may stand on pallets. */
  units: number;
}

/** What can still be packed. Of goods that were counted, pallets that nobody has counted take nothing away. */
export function leftToPack(lines: readonly PaperLine[], units: readonly LogisticUnit[], counted: boolean): PackLine[] {
  const packed = new Map<string, number>();
  for (const { state, rejectReason, lines: on } of units) {
    if (counted && (state !== 'arrived' || rejectReason !== '')) continue;
    for (const { variantId, quantity } of on ?? []) packed.set(variantId, (packed.get(variantId) ?? 0) + quantity);
  }
  return lines.map(({ lineNo, variantId, sku, name, units: all }) => ({
    lineNo,
    sku,
    name,
    left: Math.max(0, all - (packed.get(variantId) ?? 0)),
  }));
}

/** What is typed for a line. */
export interface PackRow {
  units: string;
  lot: string;
  bestBefore: string;
}

export const emptyRow: PackRow = { units: '', lot: '', bestBefore: '' };

const isUnits = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text.trim());

/** How many pallets the rows make when they are split evenly. */
export function palletsOf(lines: readonly PackLine[], rows: Readonly<Record<number, PackRow>>): number {
  return lines.reduce((sum, { lineNo, left }) => {
    const { units } = rows[lineNo] ?? emptyRow;
    return isUnits(units) ? sum + Math.ceil(left / Number(units)) : sum;
  }, 0);
}

export interface PackDraft {
  mode: 'split' | 'one';
  rows: Readonly<Record<number, PackRow>>;
  /** As typed, in kilograms. */
  weight: string;
  sscc: string;
}

/** What is sent; null while something is missing or typed wrong. */
export function packRequest(lines: readonly PackLine[], { mode, rows, weight, sscc }: PackDraft): object | null {
  const filled = lines.filter(({ lineNo }) => (rows[lineNo]?.units.trim() ?? '') !== '');
  if (filled.length === 0 || filled.some(({ lineNo }) => !isUnits(rows[lineNo]!.units))) return null;
  const grams = Math.round(Number(weight.replace(',', '.')) * 1_000);
  if (weight.trim() !== '' && !(grams > 0)) return null;
  const wanted = filled.map(({ lineNo }) => {
    const { units, lot, bestBefore } = rows[lineNo]!;
    const more = { ...(lot.trim() && { lot: lot.trim() }), ...(bestBefore && { bestBefore }) };
    return { lineNo, [mode === 'split' ? 'perUnit' : 'quantity']: Number(units), ...more };
  });
  if (mode === 'split') return { split: wanted };
  const unit = { lines: wanted, ...(grams > 0 && { weightGrams: grams }), ...(sscc.trim() && { sscc: sscc.trim() }) };
  return { units: [unit] };
}
