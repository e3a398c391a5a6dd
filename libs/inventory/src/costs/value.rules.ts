/** Something that came in: a receipt, units found, goods a customer sent back. */
export interface CameIn {
  quantity: number;
  /** Decimal text; null where nobody knows it. */
  unitCost: string | null;
}

/** Something that came in as a supplier's, or as our own. */
export type Owned<In extends CameIn> = In & { ownerId: string | null };

/**
 * What came in without what went back to its owners, newest first: what an owner took back is what came from that owner last. What came
 * and went back whole is left out.
 */
export function lessSentBack<In extends CameIn>(
  newestFirst: readonly Owned<In>[],
  sentBack: ReadonlyMap<string, number>,
): Owned<In>[] {
  const open = new Map(sentBack);
  return newestFirst.flatMap((came) => {
    const back = Math.min(came.quantity, came.ownerId === null ? 0 : (open.get(came.ownerId) ?? 0));
    if (came.ownerId !== null && back > 0) open.set(came.ownerId, open.get(came.ownerId)! - back);
    return came.quantity > back ? [{ ...came, quantity: came.quantity - back }] : [];
  });
}

/** What is left of something that came in. */
export type Layer<In extends CameIn> = In & { left: number };

/**
 * What is on hand, first in, first out: the units that came in last. Layers stand newest first; `beyond` are units of which the ledger
 * tells no origin.
 */
export function fifoLayers<In extends CameIn>(
  onHand: number,
  newestFirst: readonly In[],
): { layers: Layer<In>[]; beyond: number } {
  const layers: Layer<In>[] = [];
  let open = Math.max(0, onHand);
  for (const came of newestFirst) {
    if (open === 0) break;
    const left = Math.min(open, came.quantity);
    layers.push({ ...came, left });
    open -= left;
  }
  return { layers, beyond: open };
}

/** Costs have six digits after the point in the books. */
const DIGITS = 6;

/**
 * The average cost after goods came in (moving average, 移动加权平均): the units that were there keep their average, the new ones bring
 * their cost. Units whose cost nobody knew are taken to have cost what the new ones do.
 */
export function averageAfter(
  before: { units: number; average: string | null },
  came: readonly { quantity: number; unitCost: string }[],
): string {
  const units = BigInt(came.reduce((sum, { quantity }) => sum + quantity, 0));
  const value = came.reduce((sum, { quantity, unitCost }) => sum + BigInt(quantity) * micros(unitCost), 0n);
  const there = before.average === null ? 0n : BigInt(Math.max(0, before.units));
  const whole = value + there * micros(before.average ?? '0');
  return decimal((2n * whole + there + units) / (2n * (there + units)));
}

const micros = (text: string): bigint => {
  const [whole, part = ''] = text.split('.');
  return BigInt(whole + part.slice(0, DIGITS).padEnd(DIGITS, '0'));
};

const decimal = (value: bigint): string => {
  const text = String(value).padStart(DIGITS + 1, '0');
  return `${text.slice(0, -DIGITS)}.${text.slice(-DIGITS)}`;
};
