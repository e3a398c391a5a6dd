import type { Paper } from './paper.js';
import { giveBack } from './paper-allotments.js';
import { type PaperOrder, type PaperPart, reserve, SHOPS } from './paper-order.js';
import { availableOf, type HouseName } from './places.js';

/**
 * From where an order leaves: whole from the first warehouse that has all of it; else each article whole from the first that has all of
 * that; else what the first has of it, and the rest from the next. Null: all of them together do not have it.
 */
export function partsFor(
  units: Readonly<Record<string, number>>,
  sources: readonly HouseName[],
  free: (house: HouseName, sku: string) => number,
): PaperPart[] | null {
  const wanted = Object.entries(units);
  const whole = sources.find((house) => wanted.every(([sku, quantity]) => quantity <= free(house, sku)));
  if (whole) return wanted.map(([sku, quantity]) => ({ house: whole, sku, quantity }));
  const parts: PaperPart[] = [];
  for (const [sku, quantity] of wanted) {
    const one = sources.find((house) => quantity <= free(house, sku));
    let left = quantity;
    for (const house of one ? [one] : sources) {
      const taken = Math.min(left, free(house, sku));
      if (taken > 0) parts.push({ house, sku, quantity: taken });
      left -= taken;
    }
    if (left > 0) return null;
  }
  return parts;
}

export interface Allocate {
  do: 'allocate';
  order: string;
  version: number;
  /** All of it from here; null: as its shop's orders leave. */
  house: HouseName | null;
}

/** Chooses anew as if the order held nothing; what is kept for its shop does not count. */
export function allocate(paper: Paper, order: PaperOrder, { version, house }: Allocate): string {
  if (version !== order.version) return 'version_stale';
  if (order.at !== 'allocated') return 'not_in_stage';
  const own = (at: HouseName, sku: string): number =>
    order.parts.reduce((sum, part) => sum + (part.house === at && part.sku === sku ? part.quantity : 0), 0);
  const parts = partsFor(order.units, house ? [house] : SHOPS[order.shop].sources, (at, sku) => {
    return availableOf(paper.houses[at].shelf[sku]!) + own(at, sku);
  });
  if (!parts) return 'out_of_stock';
  if (JSON.stringify(parts) === JSON.stringify(order.parts)) return 'ok';
  reserve(paper, order.parts, -1);
  reserve(paper, parts, 1);
  giveBack(paper, [order], parts);
  Object.assign(order, { parts, version: order.version + 1 });
  return 'ok';
}
