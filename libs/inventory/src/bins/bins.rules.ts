/** In which condition goods are. Only good ones are on hand; the others are unavailable. */
export const CONDITIONS = ['good', 'defective', 'quarantine', 'frozen'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What a bin is for. From `pick` bins goods are taken first, from `reserve` ones next. */
export const BIN_KINDS = ['pick', 'reserve', 'receiving', 'quarantine', 'returns', 'defective'] as const;
export type BinKind = (typeof BIN_KINDS)[number];

export const LOT_STATUSES = ['approved', 'on_hold', 'recalled'] as const;
export type LotStatus = (typeof LOT_STATUSES)[number];

/** What lies in a bin, of one lot (`''` without one) and in one condition. */
export interface BinHolding {
  binId: string;
  bin: string;
  kind: BinKind;
  pickOrder: number;
  lot: string;
  /** ISO day, the last one on which it may be used. */
  expiresOn: string | null;
  lotStatus: LotStatus;
  condition: Condition;
  quantity: number;
}

/** One change of what lies in a bin. */
export interface BinChange {
  txnId: string;
  warehouseId: string;
  variantId: string;
  binId: string;
  lot: string;
  condition: Condition;
  delta: number;
}

/**
 * Whether a lot may be sold on a day: the one place in the product that says so. The day of expiry still counts; `minimumLifeDays`
 * asks for days beyond it.
 */
export function isUsableOn(
  lot: { expiresOn: string | null; lotStatus: LotStatus },
  day: string,
  minimumLifeDays = 0,
): boolean {
  if (lot.lotStatus !== 'approved') return false;
  return lot.expiresOn === null || lot.expiresOn >= addDays(day, minimumLifeDays);
}

/** Days are ISO texts, whose order is the order of days. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Where goods are looked for: places meant for picking before those that hold stock, and never where goods wait for a decision. */
const SEARCH_ORDER: Record<BinKind, number> = {
  pick: 0,
  reserve: 1,
  receiving: 2,
  returns: 3,
  quarantine: 4,
  defective: 5,
};

export interface Take {
  holding: BinHolding;
  quantity: number;
}

/**
 * Out of which bins units are taken: what expires first goes first (FEFO), then picking places in walking order. Only good, usable
 * lots are taken; `short` is what they do not cover.
 */
export function planTake(
  wanted: number,
  holdings: readonly BinHolding[],
  day: string,
  minimumLifeDays = 0,
): { takes: Take[]; short: number } {
  const usable = holdings.filter((one) => one.condition === 'good' && isUsableOn(one, day, minimumLifeDays));
  let short = wanted;
  const takes: Take[] = [];
  for (const holding of usable.toSorted(byExpiryAndWay)) {
    const quantity = Math.min(short, holding.quantity);
    if (quantity > 0) takes.push({ holding, quantity });
    short -= quantity;
  }
  return { takes, short };
}

const NEVER = '9999-12-31';

const byExpiryAndWay = (a: BinHolding, b: BinHolding): number =>
  compare(a.expiresOn ?? NEVER, b.expiresOn ?? NEVER) ||
  SEARCH_ORDER[a.kind] - SEARCH_ORDER[b.kind] ||
  a.pickOrder - b.pickOrder ||
  compare(a.bin, b.bin) ||
  compare(a.lot, b.lot);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What changes of bins do to `placed`: only good goods count as placed, the others are unavailable wherever they lie. */
export const placedBy = (changes: readonly BinChange[]): number =>
  changes.reduce((sum, { condition, delta }) => sum + (condition === 'good' ? delta : 0), 0);
