/** Attempts at one endpoint that may run at once, over all workers. */
export const MOST_AT_ONCE = 8;

/** Failures in a row after which an endpoint gets one attempt at a time, with pauses in between. */
const OPENS_AT = 5;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 300_000;

/** An endpoint that is overloaded is left alone for a moment, or as long as it asks up to an hour. */
const THROTTLE_MS = 5_000;
const LONGEST_THROTTLE_MS = 3_600_000;
const THROTTLING = new Set([429, 502, 503, 504]);

export const attemptsAtOnce = (failures: number): number => (failures >= OPENS_AT ? 1 : MOST_AT_ONCE);

/** How long an endpoint is left alone after its `failures`th failure in a row. */
export function pauseAfter(failures: number, status: number | null, askedMs: number | null): number {
  const broken = failures < OPENS_AT ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (failures - OPENS_AT), LONGEST_PAUSE_MS);
  const throttled =
    status !== null && THROTTLING.has(status) ? Math.min(askedMs ?? THROTTLE_MS, LONGEST_THROTTLE_MS) : 0;
  return Math.max(broken, throttled);
}

export type Verdict = 'delivered' | 'failed' | 'gone';

/** Only 2xx is success; a redirect is a failure; 410 says never again. */
export function judge(status: number | null): Verdict {
  if (status === 410) return 'gone';
  return status !== null && status >= 200 && status < 300 ? 'delivered' : 'failed';
}
