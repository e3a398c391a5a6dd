export type ClearanceKind = 'expired' | 'expiring' | 'slow' | 'excess';
export type ClearanceAction = 'transfer' | 'return' | 'promotion' | 'write_off';

/** Why goods should be cleared, and why in this way, in the order in which it was decided. */
export type ClearanceReason =
  | 'past_last_day'
  | 'too_old_to_ship'
  | 'cover_beyond_life'
  | 'never_sold'
  | 'no_sale'
  | 'too_much_cover'
  | 'short_elsewhere'
  | 'supplier_takes_back'
  | 'nothing_else'
  | 'long_without_sale';

/** Goods of one SKU (and lot) in one warehouse that will not be sold in time. */
export interface ClearanceFacts {
  kind: ClearanceKind;
  units: number;
  /** Days to the last day of sale; null where there is none. */
  daysLeft: number | null;
  /** Days of life that a lot must have left to be shipped. */
  minimumLifeDays: number;
  /** Days since something was last sold; null where nothing ever was. */
  idleDays: number | null;
  /** From so many days on goods are slow. */
  slowDays: number;
  /** Another warehouse that is proposed to take some. */
  elsewhere: { warehouseId: string; units: number } | null;
  /** Days until they would be there. */
  transferDays: number;
  /** The supplier's contract still takes so many back, of this order. */
  takeBack: { orderId: string; units: number } | null;
}

export interface ClearanceAdvice {
  action: ClearanceAction;
  units: number;
  reasons: ClearanceReason[];
}

/** Goods of which nothing was sold for so many times the days that make them slow will hardly be sold at a lower price either. */
const HOPELESS = 4;

/**
 * What should be done with goods that lie too long: what may be sold no more is written off, what another warehouse lacks goes there,
 * what the supplier takes back goes back, and the rest is sold cheaper, until nothing was sold for so long that this is no hope either.
 */
export function adviseClearance(facts: ClearanceFacts): ClearanceAdvice {
  const { units, elsewhere, takeBack, daysLeft, minimumLifeDays, transferDays } = facts;
  const reasons = whyCleared(facts);
  if (facts.kind === 'expired') return { action: 'write_off', units, reasons };
  // A lot that is too old for an order of today is so for the other warehouse as well.
  const shipsYet = daysLeft === null || daysLeft >= minimumLifeDays;
  const arrivesInTime = daysLeft === null || daysLeft - transferDays > minimumLifeDays;
  if (elsewhere && arrivesInTime)
    return { action: 'transfer', units: Math.min(units, elsewhere.units), reasons: [...reasons, 'short_elsewhere'] };
  if (takeBack)
    return { action: 'return', units: Math.min(units, takeBack.units), reasons: [...reasons, 'supplier_takes_back'] };
  if (!shipsYet) return { action: 'write_off', units, reasons: [...reasons, 'too_old_to_ship'] };
  if (isHopeless(facts)) return { action: 'write_off', units, reasons: [...reasons, 'long_without_sale'] };
  return { action: 'promotion', units, reasons: [...reasons, 'nothing_else'] };
}

function whyCleared({ kind, idleDays, slowDays }: ClearanceFacts): ClearanceReason[] {
  if (kind === 'expired') return ['past_last_day'];
  const idle = idleDays === null ? (['never_sold'] as const) : idleDays >= slowDays ? (['no_sale'] as const) : [];
  if (kind === 'expiring') return ['cover_beyond_life', ...idle];
  return kind === 'excess' ? ['too_much_cover', ...idle] : [...idle];
}

const isHopeless = ({ kind, idleDays, slowDays }: ClearanceFacts): boolean =>
  kind === 'slow' && idleDays !== null && idleDays >= HOPELESS * slowDays;

export interface HeldLot {
  lot: string;
  /** Days to its last day of sale. */
  daysLeft: number;
  units: number;
}

/** What of each lot is left on its last day, the lot that expires first being sold first; lots of one SKU in one warehouse. */
export function leftWhenExpired(lots: readonly HeldLot[], perDay: number): (HeldLot & { left: number })[] {
  let sold = 0;
  return [...lots]
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.lot < b.lot ? -1 : 1))
    .map((lot) => {
      // The last day is one of sale.
      const sells = Math.max(0, perDay * Math.max(0, lot.daysLeft + 1) - sold);
      const goes = Math.min(lot.units, Math.floor(sells + 1e-6));
      sold += goes;
      return { ...lot, left: lot.units - goes };
    });
}
