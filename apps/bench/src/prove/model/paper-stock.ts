import type { Paper } from './paper.js';
import {
  availableOf,
  BINS,
  type Condition,
  EXPIRES,
  homeOf,
  type HouseName,
  IN_LOTS,
  isUsable,
  type Lot,
  openOwnBin,
  type Place,
  placesOf,
  put,
  removeTaken,
  takeLying,
  type Taken,
  unitsAt,
} from './places.js';

export interface PaperHold {
  house: HouseName;
  sku: string;
  quantity: number;
  open: boolean;
}

type At = { house: HouseName; sku: string } & Place;

export type StockOp =
  | ({ do: 'receive'; quantity: number } & At)
  | ({ do: 'adjust'; delta: number } & At)
  | { do: 'open bin'; house: HouseName; bin: string }
  | ({ do: 'move'; to: string | null; quantity: number } & At)
  | ({ do: 'change'; to: Condition; toBin: string | null; quantity: number } & At)
  | { do: 'judge lot'; sku: string; lot: string; status: Lot['status'] }
  | { do: 'hold'; hold: string; house: HouseName; sku: string; quantity: number; until: 'later' | 'past' | null }
  | { do: 'release'; hold: string };

type Of<T extends StockOp['do']> = Extract<StockOp, { do: T }>;

const DO: { [T in StockOp['do']]: (paper: Paper, op: Of<T>) => string } = {
  receive,
  adjust,
  'open bin': openBin,
  move,
  change,
  'judge lot': judgeLot,
  hold,
  release,
};

export const doStock = (paper: Paper, op: StockOp): string =>
  (DO[op.do] as (paper: Paper, op: StockOp) => string)(paper, op);

/** What is wrong with the lot and the bin of goods that come in: `expiresOn` as their label says it. */
export function faultOfArrival(
  paper: Paper,
  { house, sku, bin, lot, condition }: At,
  expiresOn: string | null,
): string | null {
  if (sku === IN_LOTS && !lot) return 'lot_needed';
  const known = lot ? (paper.lots[sku]![lot] ?? { expiresOn, status: 'approved' }) : null;
  if (known && expiresOn !== null && known.expiresOn !== expiresOn)
    return known.expiresOn === null ? 'lot_undated' : 'lot_differs';
  if (known && condition === 'good' && !isUsable(known))
    return known.status === 'approved' ? 'lot_expired' : 'lot_not_approved';
  return bin !== null && !paper.houses[house].bins[bin] ? 'bin_unknown' : null;
}

/** Puts goods that come in where they belong, with all that is made on the way. */
export function takeIn(paper: Paper, at: At, units: number, expiresOn: string | null): void {
  const { house, sku, lot, condition } = at;
  if (lot) paper.lots[sku]![lot] ??= { expiresOn, status: 'approved' };
  const home = homeOf(at);
  if (at.bin === null && home.bin !== null) openOwnBin(paper.houses[house], condition);
  put(paper.houses[house].shelf[sku]!, home, units);
}

function receive(paper: Paper, op: Of<'receive'>): string {
  const expiresOn = op.lot ? EXPIRES[op.lot]! : null;
  const fault = faultOfArrival(paper, op, expiresOn);
  if (fault) return fault;
  takeIn(paper, op, op.quantity, expiresOn);
  return 'ok';
}

function adjust(paper: Paper, op: Of<'adjust'>): string {
  const { house, sku, bin, lot, condition, delta } = op;
  const shelf = paper.houses[house].shelf[sku]!;
  if (sku === IN_LOTS && !lot) return 'lot_needed';
  if (bin !== null && !paper.houses[house].bins[bin]) return 'bin_unknown';
  if (condition === 'good' && availableOf(shelf) + delta < 0) return 'would_oversell';
  const home = homeOf(op);
  if (unitsAt(shelf, home) + delta < 0) return home.bin === null ? 'bin_needed' : 'bin_short';
  takeIn(paper, { house, sku, bin, lot, condition }, delta, null);
  return 'ok';
}

function openBin(paper: Paper, { house, bin }: Of<'open bin'>): string {
  const { bins } = paper.houses[house];
  if (bins[bin]) return 'bin_code_taken';
  bins[bin] = BINS[bin]!;
  return 'ok';
}

function move(paper: Paper, { house, sku, bin, to, lot, condition, quantity }: Of<'move'>): string {
  const { bins, shelf } = paper.houses[house];
  if ((bin !== null && !bins[bin]) || (to !== null && !bins[to])) return 'bin_unknown';
  if (bin === to) return 'same_bin';
  if ((bin === null || to === null) && (lot || condition !== 'good')) return 'bin_needed';
  const [from, target] = [
    { bin, lot, condition },
    { bin: to, lot, condition },
  ];
  if (unitsAt(shelf[sku]!, from) < quantity) return 'bin_short';
  const capacity = to === null ? null : bins[to]!.capacity;
  if (capacity !== null && unitsIn(paper, house, to!) + quantity > capacity) return 'bin_full';
  put(shelf[sku]!, from, -quantity);
  put(shelf[sku]!, target, quantity);
  return 'ok';
}

/** Of all articles. */
export const unitsIn = (paper: Paper, house: HouseName, bin: string): number =>
  Object.values(paper.houses[house].shelf)
    .flatMap(placesOf)
    .reduce((sum, place) => sum + (place.bin === bin ? place.units : 0), 0);

function change(paper: Paper, op: Of<'change'>): string {
  const { house: name, sku, bin, lot, condition, to, toBin, quantity } = op;
  const house = paper.houses[name];
  const shelf = house.shelf[sku]!;
  if (condition === to) return 'same_condition';
  if (toBin !== null && !house.bins[toBin]) return 'bin_unknown';
  if (condition === 'good' && availableOf(shelf) < quantity) return 'would_oversell';
  const loose = condition === 'good' && bin === null && !lot ? Math.min(quantity, shelf.loose) : 0;
  const lying = placesOf(shelf).filter(
    (place) =>
      place.bin !== null &&
      place.condition === condition &&
      (bin === null || place.bin === bin) &&
      (!lot || place.lot === lot),
  );
  const takes = takeLying(house, lying, quantity - loose);
  if (!takes) return 'bin_short';
  const target = toBin ?? homeOf({ bin: null, lot: 'any', condition: to }).bin!;
  if (toBin === null) openOwnBin(house, to);
  const all: Taken[] = [...takes, { bin: null, lot: '', condition: 'good', taken: loose }];
  removeTaken(shelf, all);
  for (const one of all) if (one.taken > 0) put(shelf, { bin: target, lot: one.lot, condition: to }, one.taken);
  return 'ok';
}

function judgeLot(paper: Paper, { sku, lot, status }: Of<'judge lot'>): string {
  const known = paper.lots[sku]![lot];
  if (!known) return 'no such lot';
  known.status = status;
  return 'ok';
}

function hold(paper: Paper, { hold: name, house, sku, quantity, until }: Of<'hold'>): string {
  if (until === 'past') return 'hold_in_past';
  const shelf = paper.houses[house].shelf[sku]!;
  if (availableOf(shelf) < quantity) return 'would_oversell';
  shelf.reserved += quantity;
  paper.holds[name] = { house, sku, quantity, open: true };
  return 'ok';
}

function release(paper: Paper, { hold: name }: Of<'release'>): string {
  const held = paper.holds[name];
  if (!held) return 'not_found';
  if (!held.open) return 'hold_ended';
  held.open = false;
  paper.houses[held.house].shelf[held.sku]!.reserved -= held.quantity;
  return 'ok';
}
