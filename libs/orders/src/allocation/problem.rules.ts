import type { AllocationRule, Criterion, Destination, Place, WantedLine } from './allocation.rules.js';
import { distance } from './region.rules.js';

/** All that is wanted of one variant. */
export interface Demand {
  variantId: string;
  /** The largest first. */
  lines: WantedLine[];
  total: number;
  /** What each candidate has. */
  units: number[];
  /** The candidates by number, the most welcome first. */
  preferred: number[];
  /** Standing of each candidate by the criteria that are counted by unit, 0 being best. */
  ranks: Partial<Record<Criterion, number[]>>;
}

export interface AllocationProblem {
  rule: AllocationRule;
  /** The rule's criteria and what decides where they leave it open. */
  criteria: readonly Criterion[];
  /** Places that have anything of the order, by id. */
  candidates: readonly Place[];
  demands: readonly Demand[];
  mostParcels: number;
}

const BY_UNIT = ['priority', 'region', 'highest_stock', 'oldest_lot'] as const;
const LAST_RESORT: readonly Criterion[] = ['fewest_splits', 'priority'];

/** The question as it is reckoned with: demands by variant, candidates by id, and how welcome each is. */
export function problemOf(
  lines: readonly WantedLine[],
  places: readonly Place[],
  rule: AllocationRule,
  to: Destination,
): AllocationProblem {
  const criteria = [...rule.criteria, ...LAST_RESORT.filter((one) => !rule.criteria.includes(one))];
  const wanted = new Map<string, WantedLine[]>();
  for (const line of lines) wanted.set(line.variantId, [...(wanted.get(line.variantId) ?? []), line]);
  const candidates = places
    .filter((place) => [...wanted.keys()].some((variantId) => givesOf(place, variantId) > 0))
    .sort((a, b) => (a.warehouseId < b.warehouseId ? -1 : 1));
  const demands = [...wanted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([variantId, ofVariant]) => demandOf(variantId, ofVariant, candidates, criteria, to));
  return { rule, criteria, candidates, demands, mostParcels: rule.maySplitOrder ? rule.mostParcels : 1 };
}

/** Units of a variant that a place gives: none where it takes no part. */
export const givesOf = ({ state, available, frozen }: Place, variantId: string): number =>
  state === 'open' && !frozen?.has(variantId) ? Math.max(0, available.get(variantId) ?? 0) : 0;

function demandOf(
  variantId: string,
  lines: readonly WantedLine[],
  candidates: readonly Place[],
  criteria: readonly Criterion[],
  to: Destination,
): Demand {
  const units = candidates.map((place) => givesOf(place, variantId));
  const ranks: Demand['ranks'] = {
    priority: ranked(candidates.map(({ priority }) => priority)),
    region: candidates.map(({ regions }) => distance(regions, to)),
    highest_stock: ranked(units.map((one) => -one)),
    oldest_lot: ranked(candidates.map(({ oldest }) => oldest?.get(variantId) ?? NEWEST)),
  };
  const byUnit = criteria.filter((one) => (BY_UNIT as readonly string[]).includes(one));
  const preferred = candidates
    .map((_, n) => n)
    .sort((a, b) => {
      for (const criterion of byUnit) {
        const difference = ranks[criterion]![a]! - ranks[criterion]![b]!;
        if (difference !== 0) return difference;
      }
      return a - b;
    });
  return {
    variantId,
    lines: [...lines].sort((a, b) => b.quantity - a.quantity || a.lineNo - b.lineNo),
    total: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    units,
    preferred,
    ranks,
  };
}

/** Sorts behind every day. */
const NEWEST = '~';

/** The standing of each value among all, equal ones alike: small whole numbers, which can be added up exactly. */
function ranked<T extends number | string>(values: readonly T[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const standing = new Map(sorted.map((value, n) => [value, n]));
  return values.map((value) => standing.get(value)!);
}
