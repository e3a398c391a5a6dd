/** What no shop counts at once is a misread label: seven digits, as the shortest barcode has eight. */
export const MOST_UNITS = 9_999_999;

export type UnitsFault = 'unitsBarcode' | 'unitsWrong';

/** The number of units that somebody typed; null where nothing stands there, and otherwise what is wrong with it. */
export function readUnits(typed: string, fewest: 0 | 1): number | UnitsFault | null {
  // Keyboards that write Chinese give wide digits.
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  if (/^\d{8,14}$/.test(text)) return 'unitsBarcode';
  const units = Number(text);
  return /^\d+$/.test(text) && units >= fewest && units <= MOST_UNITS ? units : 'unitsWrong';
}
