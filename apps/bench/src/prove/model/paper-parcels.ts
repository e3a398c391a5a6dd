import type { Paper } from './paper.js';
import { isSplit, type PaperOrder, type PaperParcel, stageOf } from './paper-order.js';
import { type HouseName, removeTaken, takeGood } from './places.js';

/** With a warehouse only what leaves from there. */
export interface StepParcels {
  do: 'pick' | Move;
  order: string;
  house: HouseName | null;
}

type Move = 'unpick' | 'pack' | 'unpack' | 'ship' | 'deliver';

const MOVES: Record<Move, [from: PaperParcel['status'], to: PaperParcel['status']]> = {
  unpick: ['picking', 'cancelled'],
  pack: ['picking', 'packed'],
  unpack: ['packed', 'picking'],
  ship: ['packed', 'shipped'],
  deliver: ['shipped', 'delivered'],
};

const isLive = ({ status }: PaperParcel): boolean => status !== 'cancelled';

const hasLeft = ({ status }: PaperParcel): boolean => status === 'shipped' || status === 'delivered';

/** Warehouses whose part lies in no parcel. */
export const waiting = ({ parts, parcels }: PaperOrder): HouseName[] =>
  [...new Set(parts.map(({ house }) => house))].filter(
    (house) => !parcels.some((parcel) => isLive(parcel) && parcel.house === house),
  );

/** Units of an article in the parcels of an order that stand so. */
export const unitsIn = (
  { parts }: PaperOrder,
  parcels: readonly PaperParcel[],
): { house: HouseName; sku: string; quantity: number }[] =>
  parts.filter(({ house }) => parcels.some((parcel) => parcel.house === house));

/** Of a split order each part goes its own way, so its stage says only that something may still move. */
const MAY_MOVE = ['allocated', 'picking', 'packed', 'partially_shipped', 'shipped'];

export function step(paper: Paper, order: PaperOrder, { do: name, house }: StepParcels): string {
  const [from, to] = name === 'pick' ? (['allocated', 'picking'] as const) : MOVES[name];
  const split = isSplit(order);
  const stage = stageOf(order);
  if (split ? !MAY_MOVE.includes(stage) : stage !== from) return 'not_in_stage';
  if (!split && house !== null && house !== order.parts[0]!.house) return 'no_part_there';
  const moving: PaperParcel[] =
    name === 'pick'
      ? waiting(order).map((at) => ({ house: at, status: 'picking' }))
      : order.parcels.filter(({ status }) => status === from);
  const here = moving.filter((parcel) => house === null || parcel.house === house);
  if (here.length === 0) return 'not_in_stage';
  if (name === 'ship' && !ship(paper, order, here)) return 'stock_not_usable';
  if (name === 'pick') order.parcels.push(...here);
  for (const parcel of here) parcel.status = to as PaperParcel['status'];
  order.at = farOf(order);
  order.version += 1;
  return 'ok';
}

/** Takes the goods of parcels out of their warehouses; false where what is left may not be sold. */
function ship(paper: Paper, order: PaperOrder, parcels: readonly PaperParcel[]): boolean {
  const leaving = unitsIn(order, parcels);
  const takes = leaving.map(({ house, sku, quantity }) => takeGood(paper, house, sku, quantity));
  if (takes.includes(null)) return false;
  for (const [n, { house, sku, quantity }] of leaving.entries()) {
    const shelf = paper.houses[house].shelf[sku]!;
    removeTaken(shelf, takes[n]!);
    shelf.reserved -= quantity;
  }
  for (const use of order.uses)
    if (parcels.some(({ house }) => house === paper.allotments[use.no]!.house)) use.shipped = true;
  return true;
}

/** How far an order is, by its parcels. */
function farOf(order: PaperOrder): PaperOrder['at'] {
  const live = order.parcels.filter(isLive);
  const waits = waiting(order).length > 0;
  if (live.some(hasLeft)) {
    if (waits || !live.every(hasLeft)) return 'partially_shipped';
    return live.every(({ status }) => status === 'delivered') ? 'delivered' : 'shipped';
  }
  if (live.length === 0) return 'allocated';
  return !waits && live.every(({ status }) => status === 'packed') ? 'packed' : 'picking';
}
