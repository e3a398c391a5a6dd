/** What a process has on its hands. */
export interface Load {
  /** Requests that were let in and are not answered. */
  underWay: number;
  /** How long the event loop lately left a timer waiting, on average. */
  delayMs: number;
}

export interface Limits {
  underWay: number;
  delayMs: number;
}

/**
 * Up to where a request is let in. Two full batches of orders are under way at 400: the one that is written and the one that gathers;
 * more would only wait, each of them longer. At its most a process lets timers wait some 40 ms; half a second is past what it can do,
 * whatever it is asked for. A program comes again by itself, so people find room for longer.
 */
export const LIMITS: Record<'program' | 'person', Limits> = {
  program: { underWay: 400, delayMs: 500 },
  person: { underWay: 500, delayMs: 1_000 },
};

export const mayEnter = ({ underWay, delayMs }: Load, most: Limits): boolean =>
  underWay < most.underWay && delayMs < most.delayMs;

/**
 * Refusals a second. One costs a tenth of an order (measured), so these take a thirtieth of a process; without a pace whoever asks
 * again at once takes the time from those who were let in.
 */
const REFUSALS_PER_SECOND = 500;
/** As long as `Retry-After` asks for: who is told after it has waited already. */
const LONGEST_WAIT_MS = 1_000;

/**
 * When a refusal is told, each after the one before it: at once while they are few, later the more there are, and after a second at
 * the latest.
 * @param last when the one before is told
 */
export const refusalAt = (now: number, last: number): number =>
  Math.min(now + LONGEST_WAIT_MS, Math.max(now, last + 1_000 / REFUSALS_PER_SECOND));
