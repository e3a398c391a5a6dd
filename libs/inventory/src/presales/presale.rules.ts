/** What a pre-sale promises: to ship by a day, or so many days after the order was placed. */
export interface PresalePromise {
  promisedOn: string | null;
  promisedDays: number | null;
}

const DAY_MS = 86_400_000;

/** The day by which a line is promised whose order was placed on `placedOn`: `2026-12-01`. */
export function promisedDay({ promisedOn, promisedDays }: PresalePromise, placedOn: string): string {
  if (promisedOn !== null) return promisedOn;
  return new Date(Date.parse(`${placedOn}T00:00:00Z`) + (promisedDays ?? 0) * DAY_MS).toISOString().slice(0, 10);
}

/** A line that waits for goods, in the order in which lines are served. */
export interface Waiting {
  id: string;
  presaleId: string;
  orderId: string;
  lineNo: number;
  warehouseId: string;
  variantId: string;
  /** Units that it still waits for. */
  missing: number;
}

/** Gives out units of balances by who comes first; a line may get a part, so that small orders never pass a large one. */
export function share<T extends Waiting>(
  waiting: readonly T[],
  available: ReadonlyMap<string, number>,
  keyOf: (line: T) => string,
): (T & { units: number })[] {
  const left = new Map(available);
  return waiting.flatMap((line) => {
    const key = keyOf(line);
    const units = Math.min(line.missing, Math.max(0, left.get(key) ?? 0));
    left.set(key, (left.get(key) ?? 0) - units);
    return units > 0 ? [{ ...line, units }] : [];
  });
}
