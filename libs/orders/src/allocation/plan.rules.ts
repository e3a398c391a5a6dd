import type { Criterion, Part, WantedLine } from './allocation.rules.js';
import type { AllocationProblem, Demand } from './problem.rules.js';

/** A way to send an order: what each candidate sends, and how the criteria judge it, lower being better. */
export interface Plan {
  parts: Part[];
  /** Candidates by number, ascending. */
  used: number[];
  score: number[];
}

export interface Found {
  plan: Plan | null;
  /** Whether every choice was looked at. */
  exact: boolean;
}

/** With as many candidates there are 4,095 choices; one more doubles them. */
const MOST_COMPARED = 12;

/** The best plan within the rule, or with `including` the best that sends something from that candidate. */
export function bestPlan(problem: AllocationProblem, including?: number): Found {
  const n = problem.candidates.length;
  const exact = n <= MOST_COMPARED;
  if (problem.demands.length === 0) return { plan: { parts: [], used: [], score: [] }, exact: true };
  const most = Math.min(n, problem.mostParcels);
  const stopsEarly = problem.criteria[0] === 'fewest_splits';
  let best: Plan | null = null;
  for (let size = 1; size <= (exact ? most : Math.min(1, most)); size++) {
    for (const set of setsOf(n, size)) {
      if (including !== undefined && !set.includes(including)) continue;
      // One that leaves a candidate out has been looked at among the smaller ones.
      const plan = planOf(problem, set);
      if (plan?.used.length === size && (!best || compare(plan, best) < 0)) best = plan;
    }
    if (best && stopsEarly) return { plan: best, exact: true };
  }
  if (exact) return { plan: best, exact };
  for (const set of greedySets(problem, including)) {
    const plan = planOf(problem, set);
    if (!plan || plan.used.length > most || (including !== undefined && !plan.used.includes(including))) continue;
    if (!best || compare(plan, best) < 0) best = plan;
  }
  return { plan: best, exact };
}

/** By the criteria in their order, then by the candidates' numbers, so that no two plans are alike. */
export function compare(a: Plan, b: Plan): number {
  const left = [...a.score, ...a.used];
  const right = [...b.score, ...b.used];
  for (const [n, value] of left.entries()) {
    const difference = value - (right[n] ?? -1);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function* setsOf(n: number, size: number, from = 0, before: readonly number[] = []): Generator<readonly number[]> {
  if (before.length === size) yield before;
  else
    for (let next = from; next <= n - (size - before.length); next++)
      yield* setsOf(n, size, next + 1, [...before, next]);
}

/** Sends everything from the candidates of a set, each line from the most welcome that has all of it; null where it does not suffice. */
function planOf(problem: AllocationProblem, set: readonly number[]): Plan | null {
  const { demands, rule, candidates } = problem;
  const suffices = demands.every(({ total, units, lines }) => {
    const inSet = set.map((place) => units[place]!);
    if (!rule.maySplitLine && Math.max(...inSet) < lines[0]!.quantity) return false;
    return inSet.reduce((sum, one) => sum + one, 0) >= total;
  });
  if (!suffices) return null;
  const sent: Sent[] = [];
  for (const demand of demands) {
    const assigned = assign(demand, set, rule.maySplitLine);
    if (!assigned) return null;
    sent.push(...assigned);
  }
  const used = [...new Set(sent.map(({ place }) => place))].sort((a, b) => a - b);
  const parts = sent
    .map(({ line, place, quantity }) => ({ ...line, quantity, warehouseId: candidates[place]!.warehouseId }))
    .sort((a, b) => a.lineNo - b.lineNo || (a.warehouseId < b.warehouseId ? -1 : 1));
  return { parts, used, score: problem.criteria.map((criterion) => judge(problem, criterion, sent, used)) };
}

/** A parcel more weighs more than any number of lines that are split. */
const MORE_THAN_SPLITS = 1_000_000;

/** Pieces that lines are cut into, beyond one each. */
const splitsOf = (sent: readonly Sent[]): number => sent.length - new Set(sent.map(({ line }) => line.lineNo)).size;

/** Parcels of a plan, by its score for fewest splits. */
export const parcelsIn = (score: number): number => Math.floor(score / MORE_THAN_SPLITS);

interface Sent {
  demand: Demand;
  line: WantedLine;
  place: number;
  quantity: number;
}

function judge(
  { candidates }: AllocationProblem,
  criterion: Criterion,
  sent: readonly Sent[],
  used: readonly number[],
): number {
  if (criterion === 'fewest_splits') return used.length * MORE_THAN_SPLITS + splitsOf(sent);
  if (criterion === 'cost') return used.reduce((sum, place) => sum + candidates[place]!.costMinor, 0);
  return sent.reduce((sum, { demand, place, quantity }) => sum + quantity * demand.ranks[criterion]![place]!, 0);
}

function assign(demand: Demand, set: readonly number[], maySplitLine: boolean): Sent[] | null {
  const places = demand.preferred.filter((place) => set.includes(place));
  const left = [...demand.units];
  if (!maySplitLine) return pack(demand, places, left);
  return demand.lines.flatMap((line) => {
    const whole = places.find((place) => left[place]! >= line.quantity);
    let wanted = line.quantity;
    return (whole === undefined ? places : [whole]).flatMap((place) => {
      const quantity = Math.min(wanted, left[place]!);
      wanted -= quantity;
      left[place]! -= quantity;
      return quantity > 0 ? [{ demand, line, place, quantity }] : [];
    });
  });
}

/** Lines of one variant that are tried in vain before it is said that they do not fit: an order repeats an article now and then, no more. */
const MOST_TRIES = 10_000;

/** Puts whole lines of one variant where they fit, the largest first, going back where the rest does not fit any more. */
function pack(demand: Demand, places: readonly number[], left: number[]): Sent[] | null {
  let tries = 0;
  const put = (n: number): Sent[] | null => {
    const line = demand.lines[n];
    if (!line) return [];
    for (const place of places) {
      if (left[place]! < line.quantity || ++tries > MOST_TRIES) continue;
      left[place]! -= line.quantity;
      const rest = put(n + 1);
      left[place]! += line.quantity;
      if (rest) return [{ demand, line, place, quantity: line.quantity }, ...rest];
    }
    return null;
  };
  return put(0);
}

/** Where there are too many choices: the candidate that covers most of the rest, again and again; and the most welcome, one after another. */
function greedySets(problem: AllocationProblem, including: number | undefined): number[][] {
  const { candidates, demands, mostParcels } = problem;
  const start = including === undefined ? [] : [including];
  const welcome = [...candidates.keys()].sort((a, b) => standing(demands, a) - standing(demands, b) || a - b);
  const sets: number[][] = [];
  const covering = [...start];
  while (covering.length < Math.min(candidates.length, mostParcels)) {
    const gains = welcome
      .filter((place) => !covering.includes(place))
      .map((place) => ({ place, gain: gainOf(demands, covering, place) }));
    const [next] = gains.sort((a, b) => b.gain - a.gain);
    if (!next) break;
    covering.push(next.place);
    sets.push([...covering]);
  }
  const others = welcome.filter((place) => place !== including);
  for (let size = 1; start.length + size <= mostParcels && size <= others.length; size++)
    sets.push([...start, ...others.slice(0, size)]);
  return sets;
}

const standing = (demands: readonly Demand[], place: number): number =>
  demands.reduce((sum, { preferred }) => sum + preferred.indexOf(place), 0);

function gainOf(demands: readonly Demand[], covered: readonly number[], place: number): number {
  return demands.reduce((sum, { total, units }) => {
    const rest = total - covered.reduce((have, one) => have + units[one]!, 0);
    return sum + Math.max(0, Math.min(rest, units[place]!));
  }, 0);
}
