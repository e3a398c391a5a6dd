/** Parts of bin codes as people count their shelves: 01 to 12, A to F. */
export interface CodeRange {
  zone: string;
  aisles: string;
  racks: string;
  levels: string;
}

const MOST_CODES = 5_000;

/** `1-12`, `01-12` or `A-F`, or a single one; empty leaves the part out. Undefined where it cannot be read. */
export function readRange(text: string): string[] | undefined {
  const trimmed = text.trim().toUpperCase();
  if (trimmed === '') return [''];
  const [, from, to = from] = /^(\d{1,4}|[A-Z])(?:\s*-\s*(\d{1,4}|[A-Z]))?$/.exec(trimmed) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const numbers = /^\d/.test(from);
  if (numbers !== /^\d/.test(to)) return undefined;
  const [first, last] = numbers ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  if (last < first || last - first >= MOST_CODES) return undefined;
  const width = Math.max(from.length, to.length);
  return Array.from({ length: last - first + 1 }, (_, n) =>
    numbers ? String(first + n).padStart(width, '0') : String.fromCharCode(first + n),
  );
}

/** Every code that the ranges name, in walking order; undefined where one cannot be read or there would be too many. */
export function binCodes({ zone, aisles, racks, levels }: CodeRange): string[] | undefined {
  const parts = [aisles, racks, levels].map(readRange);
  if (parts.some((part) => part === undefined)) return undefined;
  const codes = parts.reduce<string[]>(
    (before, part) => before.flatMap((head) => part!.map((tail) => [head, tail].filter(Boolean).join('-'))),
    [zone.trim().toUpperCase()],
  );
  return codes.length > MOST_CODES || codes.includes('') ? undefined : codes;
}
