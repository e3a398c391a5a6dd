import type { Paper } from './paper.js';

export const HOUSES = ['W1', 'W2'] as const;
export type HouseName = (typeof HOUSES)[number];

/** Orders are shipped from the first one; the second takes half as much again as was announced. */
export const TOLERANCE: Record<HouseName, number> = { W1: 0, W2: 50 };

/** Of this one every unit has a lot, of the other a serial number. */
export const IN_LOTS = 'C';
export const IN_SERIALS = 'D';

export const SERIALS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'] as const;

export const CONDITIONS = ['good', 'defective', 'quarantine', 'frozen'] as const;
export type Condition = (typeof CONDITIONS)[number];

interface Bin {
  kind: 'pick' | 'reserve' | 'receiving' | 'quarantine' | 'defective';
  pickOrder: number;
  capacity: number | null;
}

/** Bins that people open. */
export const BINS: Record<string, Bin> = {
  P1: { kind: 'pick', pickOrder: 1, capacity: null },
  P2: { kind: 'pick', pickOrder: 2, capacity: 6 },
  R1: { kind: 'reserve', pickOrder: 0, capacity: null },
};

/** Bins that are there when they are first needed. */
const OWN_BINS: Record<Condition, [string, Bin]> = {
  good: ['DOCK', { kind: 'receiving', pickOrder: 0, capacity: null }],
  defective: ['DEFECTIVE', { kind: 'defective', pickOrder: 0, capacity: null }],
  quarantine: ['QUARANTINE', { kind: 'quarantine', pickOrder: 0, capacity: null }],
  frozen: ['QUARANTINE', { kind: 'quarantine', pickOrder: 0, capacity: null }],
};

export interface Lot {
  expiresOn: string | null;
  status: 'approved' | 'on_hold' | 'recalled';
}

const DAY_MS = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** The last day of each lot, as its label says. */
export const EXPIRES: Record<string, string> = { L1: dayFromNow(60), L2: dayFromNow(30), OLD: '2020-01-01' };
const TODAY = dayFromNow(0);

export const isUsable = ({ expiresOn, status }: Lot): boolean =>
  status === 'approved' && (expiresOn === null || expiresOn >= TODAY);

export interface Shelf {
  /** Good units of which nobody said where they lie. */
  loose: number;
  reserved: number;
  /** Units by `placeKey`. */
  lying: Record<string, number>;
}

export interface House {
  bins: Record<string, Bin>;
  shelf: Record<string, Shelf>;
}

/** Where goods of one article lie: without a bin they are loose. */
export interface Place {
  bin: string | null;
  lot: string;
  condition: Condition;
}

export const newHouse = (skus: readonly string[]): House => ({
  bins: {},
  shelf: Object.fromEntries(skus.map((sku) => [sku, { loose: 0, reserved: 0, lying: {} }])),
});

export const placeKey = ({ bin, lot, condition }: Place): string => `${bin}|${lot}|${condition}`;

const placeOf = (key: string): Place => {
  const [bin, lot, condition] = key.split('|');
  return { bin: bin!, lot: lot!, condition: condition as Condition };
};

/** Everything that lies in bins, and what is loose where there is some. */
export const placesOf = ({ loose, lying }: Shelf): (Place & { units: number })[] => [
  ...(loose > 0 ? [{ bin: null, lot: '', condition: 'good' as const, units: loose }] : []),
  ...Object.entries(lying).flatMap(([key, units]) => (units > 0 ? [{ ...placeOf(key), units }] : [])),
];

const sumOf = (shelf: Shelf, good: boolean): number =>
  Object.entries(shelf.lying).reduce(
    (sum, [key, units]) => sum + ((placeOf(key).condition === 'good') === good ? units : 0),
    0,
  );

export const placedOf = (shelf: Shelf): number => sumOf(shelf, true);
export const unavailableOf = (shelf: Shelf): number => sumOf(shelf, false);
export const onHandOf = (shelf: Shelf): number => shelf.loose + placedOf(shelf);
export const availableOf = (shelf: Shelf): number => onHandOf(shelf) - shelf.reserved;
export const unitsAt = (shelf: Shelf, place: Place): number =>
  place.bin === null ? shelf.loose : (shelf.lying[placeKey(place)] ?? 0);

export function put(shelf: Shelf, place: Place, units: number): void {
  if (place.bin === null) shelf.loose += units;
  else shelf.lying[placeKey(place)] = unitsAt(shelf, place) + units;
}

/** Goods whose lot or condition must be known lie in a bin, in one of the house's own where nobody names any. */
export const homeOf = ({ bin, lot, condition }: Place): Place => ({
  bin: bin ?? (!lot && condition === 'good' ? null : OWN_BINS[condition][0]),
  lot,
  condition,
});

/** Makes the house's own bin for a condition, where there is none yet. */
export function openOwnBin(house: House, condition: Condition): void {
  const [code, bin] = OWN_BINS[condition];
  house.bins[code] ??= bin;
}

const KIND_ORDER = ['pick', 'reserve', 'receiving', 'quarantine', 'defective'];

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const inWalkingOrder =
  ({ bins }: House) =>
  (a: Place, b: Place): number => {
    const [left, right] = [bins[a.bin!]!, bins[b.bin!]!];
    return (
      compare(KIND_ORDER.indexOf(left.kind), KIND_ORDER.indexOf(right.kind)) ||
      compare(left.pickOrder, right.pickOrder) ||
      compare(a.bin!, b.bin!) ||
      compare(a.lot, b.lot)
    );
  };

export type Taken = Place & { taken: number };

/** Which units leave a house: usable lots, what expires first and then on the way, and then what is loose. Null: they do not suffice. */
export function takeGood(paper: Paper, name: HouseName, sku: string, wanted: number): Taken[] | null {
  const house = paper.houses[name];
  const lots = paper.lots[sku]!;
  const never = '9999-12-31';
  const expiry = ({ lot }: Place): string => (lot ? (lots[lot]!.expiresOn ?? never) : never);
  const inBins = placesOf(house.shelf[sku]!)
    .filter(({ bin, condition, lot }) => bin !== null && condition === 'good' && (!lot || isUsable(lots[lot]!)))
    .sort((a, b) => compare(expiry(a), expiry(b)) || inWalkingOrder(house)(a, b));
  return takeFrom([...inBins, { bin: null, lot: '', condition: 'good', units: house.shelf[sku]!.loose }], wanted);
}

/** Out of bins that hold goods of one condition, on the way, whatever their lot. Null: they do not suffice. */
export const takeLying = (house: House, places: (Place & { units: number })[], wanted: number): Taken[] | null =>
  takeFrom([...places].sort(inWalkingOrder(house)), wanted);

function takeFrom(places: readonly (Place & { units: number })[], wanted: number): Taken[] | null {
  let left = wanted;
  const takes = places.map(({ units, ...place }) => {
    const taken = Math.min(left, units);
    left -= taken;
    return { ...place, taken };
  });
  return left > 0 ? null : takes.filter(({ taken }) => taken > 0);
}

export function removeTaken(shelf: Shelf, takes: readonly Taken[]): void {
  for (const { taken, ...place } of takes) put(shelf, place, -taken);
}
