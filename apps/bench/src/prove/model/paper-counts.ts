import type { Paper } from './paper.js';
import { availableOf, type HouseName, IN_LOTS, type Place, placeKey, placesOf, put, unitsAt } from './places.js';

export interface PaperCount {
  house: HouseName;
  at: 'requested' | 'counting' | 'investigating' | 'ready_to_review' | 'completed' | 'cancelled';
  version: number;
  /** Whoever counts does not see what the books say. */
  blind: boolean;
  /** A place that differs by more units is counted a second time. */
  recountOver: number;
  items: CountedPlace[];
}

export interface CountedPlace extends Place {
  sku: string;
  book: number | null;
  counted: number | null;
  times: number;
  at: 'ready_to_count' | 'counted' | 'recount' | 'approved' | 'rejected';
}

export type CountOp =
  | { do: 'open count'; count: string; house: HouseName; blind: boolean; recountOver: number }
  | ({ do: 'enter'; count: string; sku: string; quantity: number } & Place)
  | { do: 'end'; count: string; version: number; missing: 'skip' | 'empty' | null }
  /** Of the items 1 to `items`. */
  | { do: 'approve' | 'reject' | 'recount'; count: string; version: number; items: number }
  | { do: 'post' | 'give up'; count: string; version: number };

export function doCount(paper: Paper, op: CountOp): string {
  if (op.do === 'open count') return open(paper, op);
  const count = paper.counts[op.count];
  if (!count) return 'not_found';
  if (op.do === 'enter') return enter(paper, count, op);
  if (op.version !== count.version) return 'version_stale';
  if (!FROM[op.do].includes(count.at)) return 'count_state';
  if (op.do === 'end') return end(paper, count, op.missing);
  if ('items' in op) return review(count, op.do, op.items);
  return op.do === 'post' ? post(paper, count) : moveTo(count, 'cancelled');
}

const OPEN: PaperCount['at'][] = ['requested', 'counting', 'investigating'];

const FROM: Record<Exclude<CountOp['do'], 'open count' | 'enter'>, PaperCount['at'][]> = {
  end: ['counting', 'investigating'],
  approve: ['ready_to_review'],
  reject: ['ready_to_review'],
  recount: ['ready_to_review'],
  post: ['ready_to_review'],
  'give up': [...OPEN, 'ready_to_review'],
};

function moveTo(count: PaperCount, at: PaperCount['at']): string {
  count.at = at;
  count.version += 1;
  return 'ok';
}

function open(paper: Paper, { count, house, blind, recountOver }: Extract<CountOp, { do: 'open count' }>): string {
  const items = Object.entries(paper.houses[house].shelf).flatMap(([sku, shelf]) =>
    placesOf(shelf).map(({ units: _, ...place }): CountedPlace => ({
      ...place,
      sku,
      book: null,
      counted: null,
      times: 0,
      at: 'ready_to_count',
    })),
  );
  if (items.length === 0) return 'nothing_to_count';
  paper.counts[count] = { house, at: 'requested', version: 1, blind, recountOver, items };
  return 'ok';
}

function enter(paper: Paper, count: PaperCount, op: Extract<CountOp, { do: 'enter' }>): string {
  const { sku, bin, lot, condition, quantity } = op;
  if (!OPEN.includes(count.at)) return 'count_state';
  const house = paper.houses[count.house];
  if (bin !== null && !house.bins[bin]) return 'bin_unknown';
  if (bin === null && (lot || condition !== 'good')) return 'bin_needed';
  const known = count.items.find((item) => item.sku === sku && placeKey(item) === placeKey(op));
  if (count.at === 'investigating' && known?.at !== 'recount') return 'not_to_recount';
  if (lot && !paper.lots[sku]![lot]) return 'lot_unknown';
  const item = known ?? { sku, bin, lot, condition, book: null, counted: null, times: 0, at: 'counted' };
  const book = unitsAt(house.shelf[sku]!, op);
  Object.assign(item, { book, counted: quantity, times: item.times + 1, at: 'counted' });
  if (!known) count.items.push(item);
  return count.at === 'requested' ? moveTo(count, 'counting') : 'ok';
}

function end(paper: Paper, count: PaperCount, missing: 'skip' | 'empty' | null): string {
  const left = count.items.filter(({ at }) => at === 'ready_to_count' || at === 'recount');
  if (left.length > 0 && missing === null) return 'not_all_counted';
  for (const item of left) {
    if (item.at === 'recount') Object.assign(item, { at: 'counted', times: 2 });
    else if (missing === 'skip') item.at = 'rejected';
    else {
      const book = unitsAt(paper.houses[count.house].shelf[item.sku]!, item);
      Object.assign(item, { book, counted: 0, times: 2, at: 'counted' });
    }
  }
  const again = count.items.filter(
    ({ at, times, counted, book }) => at === 'counted' && times < 2 && Math.abs(counted! - book!) > count.recountOver,
  );
  for (const item of again) item.at = 'recount';
  return moveTo(count, again.length > 0 ? 'investigating' : 'ready_to_review');
}

function review(count: PaperCount, verdict: 'approve' | 'reject' | 'recount', items: number): string {
  const at = { approve: 'approved', reject: 'rejected', recount: 'recount' } as const;
  for (const item of count.items.slice(0, items)) if (item.counted !== null) item.at = at[verdict];
  return moveTo(count, verdict === 'recount' ? 'investigating' : 'ready_to_review');
}

function post(paper: Paper, count: PaperCount): string {
  if (count.items.some(({ at, counted, book }) => at === 'counted' && counted !== book)) return 'not_reviewed';
  const { shelf } = paper.houses[count.house];
  const changes = count.items
    .filter(({ at, counted, book }) => at === 'approved' && counted !== book)
    .map((item) => ({ ...item, delta: item.counted! - item.book! }));
  if (changes.some(({ sku, lot }) => sku === IN_LOTS && !lot)) return 'lot_needed';
  for (const [sku, one] of Object.entries(shelf)) {
    const good = changes.filter((change) => change.sku === sku && change.condition === 'good');
    const delta = good.reduce((sum, change) => sum + change.delta, 0);
    // What is found in one place may stand in for what is missing in another, but not for what is reserved.
    if (good.some((change) => change.delta < 0) && availableOf(one) + delta < 0) return 'would_oversell';
  }
  if (changes.some((change) => change.delta < 0 && unitsAt(shelf[change.sku]!, change) + change.delta < 0))
    return 'bin_short';
  for (const { sku, delta, bin, lot, condition } of changes) put(shelf[sku]!, { bin, lot, condition }, delta);
  return moveTo(count, 'completed');
}

/** Until counting has ended. */
export const isHidden = ({ blind, at }: PaperCount): boolean => blind && OPEN.includes(at);

/** Places that differ; those that nobody counted differ from nothing. Null while it is hidden. */
export const differentOf = (count: PaperCount): number | null =>
  isHidden(count) ? null : count.items.filter(({ counted, book }) => counted !== null && counted !== book).length;
