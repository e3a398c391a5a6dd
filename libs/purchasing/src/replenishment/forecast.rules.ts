/** How demand behaves: often or seldom, in even or uneven quantities (Syntetos, Boylan and Croston 2005). */
export type DemandPattern = 'none' | 'smooth' | 'erratic' | 'intermittent' | 'lumpy';
export type ForecastMethod = 'none' | 'moving_average' | 'tsb';

export interface Forecast {
  perDay: number;
  /** Standard deviation of a day's demand around the forecast. */
  deviationPerDay: number;
  pattern: DemandPattern;
  method: ForecastMethod;
  /** Weeks that a moving average looks at; null for other methods. */
  window: number | null;
  /** Weeks since the first sale. */
  weeks: number;
  /** Mean absolute error of forecasting each known week from those before it, as a share of the mean demand. */
  error: number | null;
}

/** Foretells the demand of one SKU from its units by week, oldest first. A better one may take the place of `forecast`. */
export type Forecaster = (weekly: readonly number[]) => Forecast;

const NONE: Forecast = {
  perDay: 0,
  deviationPerDay: 0,
  pattern: 'none',
  method: 'none',
  window: null,
  weeks: 0,
  error: null,
};

const DAYS = 7;
/** Windows of the moving average that are tried on the past. */
const WINDOWS = [4, 8, 13, 26];
/** What the first forecasts are judged by: before that there is hardly a past. */
const FIRST_JUDGED = 4;
/** Smoothing of Teunter, Syntetos and Babai (2011): of the chance of a sale, and of its size. */
const CHANCE = 0.1;
const SIZE = 0.2;
const SELDOM_FROM = 1.32;
const UNEVEN_FROM = 0.49;

/** Moving average for goods that sell often, TSB for those that sell now and then: it forgets what is not sold any more. */
export const forecast: Forecaster = (weekly) => {
  const first = weekly.findIndex((units) => units > 0);
  if (first < 0) return NONE;
  const known = weekly.slice(first);
  const pattern = patternOf(known);
  const best =
    pattern === 'intermittent' || pattern === 'lumpy'
      ? { method: 'tsb' as const, window: null, ...judged(known, tsb) }
      : bestAverage(known);
  return {
    perDay: best.next / DAYS,
    deviationPerDay: best.deviation / Math.sqrt(DAYS),
    pattern,
    method: best.method,
    window: best.window,
    weeks: known.length,
    error: best.error,
  };
};

export function patternOf(weekly: readonly number[]): DemandPattern {
  const sales = weekly.filter((units) => units > 0);
  if (sales.length === 0) return 'none';
  const between = weekly.length / sales.length;
  const uneven = (deviationOf(sales) / meanOf(sales)) ** 2;
  if (between < SELDOM_FROM) return uneven < UNEVEN_FROM ? 'smooth' : 'erratic';
  return uneven < UNEVEN_FROM ? 'intermittent' : 'lumpy';
}

/** The window that would have foretold the known weeks best; the shorter where two are alike. */
function bestAverage(weekly: readonly number[]): Judged & { method: 'moving_average'; window: number } {
  const windows = [...new Set(WINDOWS.map((window) => Math.min(window, weekly.length)))];
  const tried = windows.map((window) => ({
    method: 'moving_average' as const,
    window,
    ...judged(weekly, (past) => meanOf(past.slice(-window))),
  }));
  return tried.reduce((best, one) => ((one.error ?? Infinity) < (best.error ?? Infinity) ? one : best));
}

function tsb(past: readonly number[]): number {
  const start = past.slice(0, 8).filter((units) => units > 0);
  let chance = start.length / Math.min(past.length, 8);
  let size = start.length > 0 ? meanOf(start) : 0;
  for (const units of past.slice(8)) {
    if (units > 0) size = size === 0 ? units : size + SIZE * (units - size);
    chance += CHANCE * ((units > 0 ? 1 : 0) - chance);
  }
  return chance * size;
}

interface Judged {
  /** Of the coming week. */
  next: number;
  deviation: number;
  error: number | null;
}

/** A method's forecast of the coming week, and how far off it was in the weeks that are known. */
function judged(weekly: readonly number[], method: (past: readonly number[]) => number): Judged {
  const next = method(weekly);
  const errors: number[] = [];
  for (let week = FIRST_JUDGED; week < weekly.length; week++)
    errors.push(weekly[week]! - method(weekly.slice(0, week)));
  const mean = meanOf(weekly);
  // Of a short past the spread of the weeks themselves says more than two or three errors.
  if (errors.length < FIRST_JUDGED)
    return { next, deviation: Math.max(deviationOf(weekly), Math.sqrt(next)), error: null };
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  const absolute = errors.reduce((sum, error) => sum + Math.abs(error), 0);
  return {
    next,
    deviation: Math.sqrt(squares / errors.length),
    error: mean > 0 ? absolute / errors.length / mean : null,
  };
}

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of a sample; 0 of fewer than two values. */
export function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
