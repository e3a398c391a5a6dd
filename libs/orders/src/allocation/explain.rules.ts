import { allocate } from './allocate.rules.js';
import type { Allocation, AllocationRule, Criterion, Destination, Place, WantedLine } from './allocation.rules.js';
import { bestPlan, compare, parcelsIn, type Plan } from './plan.rules.js';
import { type AllocationProblem, givesOf, problemOf } from './problem.rules.js';

/**
 * Why a warehouse sends nothing: it takes no part, its stock is frozen, it has nothing or too little of what is wanted; or by it the
 * order would be worse: more parcels, more lines split, lower priority, further away, less stock, newer goods, dearer, or alike in everything, and then
 * the one that was made first goes first.
 */
type WhyNot =
  | 'inactive'
  | 'excluded'
  | 'frozen'
  | 'nothing'
  | 'not_enough'
  | 'more_parcels'
  | 'more_splits'
  | 'lower_priority'
  | 'further'
  | 'less_stock'
  | 'newer_goods'
  | 'dearer'
  | 'alike';

const BY_CRITERION: Record<Criterion, WhyNot> = {
  fewest_splits: 'more_parcels',
  priority: 'lower_priority',
  region: 'further',
  highest_stock: 'less_stock',
  oldest_lot: 'newer_goods',
  cost: 'dearer',
};

export interface ExplainedPlace {
  warehouseId: string;
  chosen: boolean;
  /** Units that it sends. */
  units: number;
  /** Units of what is wanted that it could send, at most what is wanted. */
  has: number;
  wanted: number;
  why: WhyNot | 'chosen';
  /** Parcels, or their cost in minor units, of the best choice with this warehouse, where that is why not. */
  would: number | null;
}

export interface Explanation {
  allocation: Allocation;
  /** What decided between the choice and the next best; null where there was no other. */
  decidedBy: Criterion | 'alike' | null;
  /** By priority, then by id. */
  places: ExplainedPlace[];
}

/** The same choice as `allocate`, with the reasons for each warehouse. */
export function explainAllocation(
  lines: readonly WantedLine[],
  places: readonly Place[],
  rule: AllocationRule,
  to: Destination,
): Explanation {
  const problem = problemOf(lines, places, rule, to);
  const allocation = allocate(lines, places, rule, to);
  const { plan } = bestPlan(problem);
  const others: Plan[] = [];
  const explained = [...places]
    .sort((a, b) => a.priority - b.priority || (a.warehouseId < b.warehouseId ? -1 : 1))
    .map((place): ExplainedPlace => {
      const facts = { warehouseId: place.warehouseId, ...held(problem, place), chosen: false, units: 0, would: null };
      const parts = (plan?.parts ?? []).filter(({ warehouseId }) => warehouseId === place.warehouseId);
      const units = parts.reduce((sum, { quantity }) => sum + quantity, 0);
      if (units > 0) return { ...facts, chosen: true, units, why: 'chosen' };
      const barred = whyBarred(place, lines, facts.has);
      if (barred) return { ...facts, why: barred };
      const number = problem.candidates.findIndex(({ warehouseId }) => warehouseId === place.warehouseId);
      const other = plan && bestPlan(problem, number).plan;
      if (!other) return { ...facts, why: 'not_enough' };
      others.push(other);
      const criterion = decisive(problem, plan, other);
      if (!criterion) return { ...facts, why: 'alike' };
      return { ...facts, ...worse(criterion, problem.criteria.indexOf(criterion), plan, other) };
    });
  const [next] = others.sort(compare);
  const decidedBy = plan && next ? (decisive(problem, plan, next) ?? 'alike') : null;
  return { allocation, decidedBy, places: explained };
}

function held({ demands }: AllocationProblem, place: Place): { has: number; wanted: number } {
  let [has, wanted] = [0, 0];
  for (const { variantId, total } of demands) {
    has += Math.min(total, givesOf(place, variantId));
    wanted += total;
  }
  return { has, wanted };
}

function whyBarred(place: Place, lines: readonly WantedLine[], has: number): WhyNot | null {
  if (place.state !== 'open') return place.state;
  if (has > 0) return null;
  return lines.some(({ variantId }) => place.frozen?.has(variantId)) ? 'frozen' : 'nothing';
}

function worse(criterion: Criterion, at: number, best: Plan, other: Plan): Pick<ExplainedPlace, 'why' | 'would'> {
  if (criterion === 'cost') return { why: 'dearer', would: other.score[at]! };
  if (criterion !== 'fewest_splits') return { why: BY_CRITERION[criterion], would: null };
  const would = parcelsIn(other.score[at]!);
  return would > parcelsIn(best.score[at]!) ? { why: 'more_parcels', would } : { why: 'more_splits', would: null };
}

/** The first criterion by which one plan is better than the other. */
const decisive = ({ criteria }: AllocationProblem, best: Plan, other: Plan): Criterion | undefined =>
  criteria.find((_, n) => best.score[n] !== other.score[n]);
