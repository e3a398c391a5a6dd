/** One ordered line and what became of it. Days are ISO texts; what did not happen is null. */
export interface DeliveryFact {
  orderId: string;
  quantity: number;
  /** Minor units. */
  valueMinor: number;
  orderedOn: string | null;
  promisedOn: string | null;
  /** When all of it was there, or what came at last. */
  deliveredOn: string | null;
  accepted: number;
  rejected: number;
  /** Price, and price of the same article in the order before; null for the first. */
  price: number | null;
  priceBefore: number | null;
}

export interface ScoreFigures {
  lines: number;
  orders: number;
  quantity: number;
  valueMinor: number;
  onTimeLines: number;
  inFullLines: number;
  otifLines: number;
  /** Percent; null where there is nothing to divide by. */
  onTimePct: number | null;
  inFullPct: number | null;
  otifPct: number | null;
  /** Rejected units of all that were looked at. */
  rejectPct: number | null;
  /** Delivered − promised; below zero is early. */
  meanDelayDays: number | null;
  linesWithOrderDate: number;
  meanLeadTimeDays: number | null;
  medianLeadTimeDays: number | null;
  /** Change of prices against the order before, weighted by what was bought. */
  priceChangePct: number | null;
}

const DAY_MS = 86_400_000;

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The figures of a supplier from facts alone. A line that is promised and did not come is neither on time nor in full. */
export function scoreFigures(facts: readonly DeliveryFact[]): ScoreFigures {
  const onTime = facts.filter(isOnTime);
  const inFull = facts.filter(isInFull);
  const otif = onTime.filter(isInFull);
  const delays = facts.flatMap(({ promisedOn, deliveredOn }) =>
    promisedOn !== null && deliveredOn !== null ? [daysBetween(promisedOn, deliveredOn)] : [],
  );
  const leads = facts.flatMap(({ orderedOn, deliveredOn }) =>
    orderedOn !== null && deliveredOn !== null ? [daysBetween(orderedOn, deliveredOn)] : [],
  );
  const [accepted, rejected] = [sum(facts.map((one) => one.accepted)), sum(facts.map((one) => one.rejected))];
  return {
    lines: facts.length,
    orders: new Set(facts.map(({ orderId }) => orderId)).size,
    quantity: sum(facts.map(({ quantity }) => quantity)),
    valueMinor: sum(facts.map(({ valueMinor }) => valueMinor)),
    onTimeLines: onTime.length,
    inFullLines: inFull.length,
    otifLines: otif.length,
    onTimePct: percent(onTime.length, facts.length),
    inFullPct: percent(inFull.length, facts.length),
    otifPct: percent(otif.length, facts.length),
    rejectPct: percent(rejected, accepted + rejected),
    meanDelayDays: mean(delays),
    linesWithOrderDate: leads.length,
    meanLeadTimeDays: mean(leads),
    medianLeadTimeDays: median(leads),
    priceChangePct: priceChange(facts),
  };
}

/** Nothing promised, nothing broken: what came without a promise is on time. */
const isOnTime = ({ promisedOn, deliveredOn }: DeliveryFact): boolean =>
  deliveredOn !== null && (promisedOn === null || deliveredOn <= promisedOn);

const isInFull = ({ accepted, quantity }: DeliveryFact): boolean => accepted >= quantity;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Four places, as they are compared and shown. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : rounded((100 * part) / whole));

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : rounded(sum(numbers) / numbers.length);

function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : rounded((sorted[middle - 1]! + sorted[middle]!) / 2);
}

function priceChange(facts: readonly DeliveryFact[]): number | null {
  const known = facts.filter(({ price, priceBefore }) => price !== null && priceBefore !== null);
  const before = sum(known.map(({ quantity, priceBefore }) => quantity * priceBefore!));
  return percent(sum(known.map(({ quantity, price, priceBefore }) => quantity * (price! - priceBefore!))), before);
}

export const SCORE_FIGURES = ['on_time', 'in_full', 'quality', 'price'] as const;
export type ScoreFigure = (typeof SCORE_FIGURES)[number];
export type ScoreWeights = Readonly<Record<ScoreFigure, number>>;

/** Where the merchant says nothing. */
export const USUAL_WEIGHTS: ScoreWeights = { on_time: 40, in_full: 20, quality: 30, price: 10 };

export interface ScorePart {
  figure: ScoreFigure;
  /** The figure itself, in percent; null where nothing is known. */
  valuePct: number | null;
  /** 0 to 100; null where nothing is known. */
  points: number | null;
  weight: number;
}

export interface Score {
  /** 0 to 100; null where nothing is known. */
  total: number | null;
  parts: ScorePart[];
}

/** Each percent of rejected units takes so many points: at 10 % nothing is left. */
const PER_REJECTED_PERCENT = 10;
/** Each percent that prices rose takes so many points: at 10 % nothing is left. */
const PER_PRICE_PERCENT = 10;

/** The total and how it came about: points of each figure, weighted; what is not known counts neither way. */
export function totalScore(figures: ScoreFigures, weights: ScoreWeights): Score {
  const points: Record<ScoreFigure, [value: number | null, points: number | null]> = {
    on_time: [figures.onTimePct, figures.onTimePct],
    in_full: [figures.inFullPct, figures.inFullPct],
    quality: [figures.rejectPct, lost(figures.rejectPct, PER_REJECTED_PERCENT)],
    price: [figures.priceChangePct, lost(figures.priceChangePct, PER_PRICE_PERCENT)],
  };
  const parts = SCORE_FIGURES.map((figure): ScorePart => {
    const [valuePct, of100] = points[figure];
    return { figure, valuePct, points: of100 === null ? null : Math.round(of100 * 10) / 10, weight: weights[figure] };
  });
  const counted = parts.filter(({ points: of100, weight }) => of100 !== null && weight > 0);
  const whole = sum(counted.map(({ weight }) => weight));
  const total = whole === 0 ? null : sum(counted.map(({ points: of100, weight }) => of100! * weight)) / whole;
  return { total: total === null ? null : Math.round(total * 10) / 10, parts };
}

const lost = (percent: number | null, per: number): number | null =>
  percent === null ? null : Math.min(100, Math.max(0, 100 - Math.max(0, percent) * per));
