import { type Arrival, stockOutDay } from '../replenishment/plan.rules.js';

/** What is known of one SKU in one warehouse. */
export interface TransferPlace {
  warehouseId: string;
  /** Units that nobody has ordered and no planned transfer takes. */
  available: number;
  /** Forecast demand of a day. */
  perDay: number;
  /** Purchase orders, transfers on their way and planned ones. */
  arrivals: readonly Arrival[];
  /** Days that its stock should last. */
  targetDays: number;
  /** Days of its own demand that it keeps, at least its target. */
  keepDays: number;
  /** Units that it keeps whatever it sells: safety stock, or the minimum that somebody set. */
  keepUnits: number;
  gives: boolean;
  takes: boolean;
}

export interface TransferSku {
  variantId: string;
  /** Units that travel together. */
  packSize: number;
  places: readonly TransferPlace[];
}

export interface TransferTrip {
  /** Days from a decision until the goods are in the other warehouse. */
  leadDays: number;
  /** Units of all SKUs together below which nobody drives from one warehouse to the other. */
  leastUnits: number;
}

/** One end of a proposal: units and days of cover before and after. */
export interface TransferEnd {
  before: number;
  after: number;
  coverBefore: number | null;
  coverAfter: number | null;
}

export interface ProposedTransfer {
  variantId: string;
  fromWarehouseId: string;
  toWarehouseId: string;
  quantity: number;
  /** Units that the receiver is short of, from wherever they come. */
  needed: number;
  /** Units that the giver keeps at least. */
  kept: number;
  /** In how many days the receiver has nothing left, goods on their way counted; null beyond a year. */
  runsOutInDays: number | null;
  from: TransferEnd;
  to: TransferEnd;
}

interface Giver {
  place: TransferPlace;
  packs: number;
}

interface Taker {
  place: TransferPlace;
  needed: number;
  packs: number;
  runsOutInDays: number | null;
}

/** Sums of fractions of units are off by less than this. */
const NOISE = 1e-6;

/**
 * What should go from warehouses with too much to those that run out before their next delivery. Who runs out first is served first, by
 * whoever can spare most; a giver keeps its minimum and its own target, so nothing comes back tomorrow. What moves is what is needed or
 * what is there, whichever is less, in whole packs; trips that bring too little are left out.
 */
export function proposeTransfers(skus: readonly TransferSku[], trip: TransferTrip): ProposedTransfer[] {
  const all = skus.flatMap((sku) => proposeSku(sku, trip));
  const units = new Map<string, number>();
  const pairOf = ({ fromWarehouseId, toWarehouseId }: ProposedTransfer): string =>
    `${fromWarehouseId} ${toWarehouseId}`;
  for (const one of all) units.set(pairOf(one), (units.get(pairOf(one)) ?? 0) + one.quantity);
  return all.filter((one) => units.get(pairOf(one))! >= trip.leastUnits);
}

function proposeSku({ variantId, packSize, places }: TransferSku, { leadDays }: TransferTrip): ProposedTransfer[] {
  const takers = places.flatMap((place) => takerOf(place, leadDays, packSize)).sort(byUrgency);
  if (takers.length === 0) return [];
  const givers = places.flatMap((place) => giverOf(place, leadDays, packSize));
  return takers.flatMap((taker) => {
    let left = taker.packs;
    return [...givers].sort(byPlenty).flatMap((giver): ProposedTransfer[] => {
      const packs = Math.min(left, giver.packs);
      if (packs === 0) return [];
      left -= packs;
      giver.packs -= packs;
      const quantity = packs * packSize;
      return [
        {
          variantId,
          fromWarehouseId: giver.place.warehouseId,
          toWarehouseId: taker.place.warehouseId,
          quantity,
          needed: taker.needed,
          kept: keptBy(giver.place),
          runsOutInDays: taker.runsOutInDays,
          from: endOf(giver.place, -quantity),
          to: endOf(taker.place, quantity),
        },
      ];
    });
  });
}

/**
 * Units that a warehouse lacks from the day on which a transfer could be there until its target is reached: the deepest that its stock
 * falls below nothing before a delivery lifts it again. What is lost before that day no transfer brings back.
 */
export function unitsNeeded(
  { takes, perDay, available, arrivals, targetDays }: TransferPlace,
  leadDays: number,
): number {
  if (!takes || perDay <= 0 || targetDays <= leadDays) return 0;
  const coming = arrivals.map(({ day, units }) => ({ day: Math.max(0, day), units }));
  const stops = [...coming.filter(({ day }) => day < targetDays), { day: targetDays, units: 0 }];
  stops.sort((a, b) => a.day - b.day);
  let [stock, now, lacking] = [Math.max(0, available), 0, 0];
  for (const { day, units } of stops) {
    const lost = Math.max(0, Math.min(day, leadDays) - now);
    stock = lost > 0 ? Math.max(0, stock - perDay * lost) : stock;
    stock -= perDay * Math.max(0, day - Math.max(now, leadDays));
    lacking = Math.max(lacking, -stock);
    stock += units;
    now = day;
  }
  return Math.max(0, Math.ceil(lacking - NOISE));
}

/** Units that never leave a warehouse for another: the days it keeps, its own target, and what it keeps in any case. */
export const keptBy = ({ perDay, keepDays, targetDays, keepUnits }: TransferPlace): number =>
  Math.max(Math.ceil(perDay * Math.max(keepDays, targetDays) - NOISE), Math.ceil(keepUnits), 0);

function takerOf(place: TransferPlace, leadDays: number, packSize: number): Taker[] {
  const needed = unitsNeeded(place, leadDays);
  const runsOutInDays = stockOutDay(place.available, place.perDay, place.arrivals);
  return needed > 0 ? [{ place, needed, packs: Math.ceil(needed / packSize), runsOutInDays }] : [];
}

function giverOf(place: TransferPlace, leadDays: number, packSize: number): Giver[] {
  if (!place.gives || unitsNeeded(place, leadDays) > 0) return [];
  const packs = Math.floor(Math.floor(place.available - keptBy(place)) / packSize);
  return packs > 0 ? [{ place, packs }] : [];
}

const byUrgency = (a: Taker, b: Taker): number =>
  (a.runsOutInDays ?? Infinity) - (b.runsOutInDays ?? Infinity) ||
  b.place.perDay - a.place.perDay ||
  (a.place.warehouseId < b.place.warehouseId ? -1 : 1);

const byPlenty = (a: Giver, b: Giver): number =>
  b.packs - a.packs || (a.place.warehouseId < b.place.warehouseId ? -1 : 1);

function endOf({ available, perDay }: TransferPlace, change: number): TransferEnd {
  const cover = (units: number): number | null => (perDay > 0 ? Math.max(0, units) / perDay : null);
  const after = available + change;
  return { before: available, after, coverBefore: cover(available), coverAfter: cover(after) };
}
