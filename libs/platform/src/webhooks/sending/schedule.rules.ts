const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits before each attempt, as Standard Webhooks gives them: 75 hours and 35 minutes in all. */
export const SCHEDULE_MS = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** How much a wait may grow, so that what failed together does not come back together. */
const JITTER = 0.1;

const LONGEST_ASKED_MS = 24 * HOUR;

/**
 * How long to wait after the `failed`th failure of a delivery; null when that was the last attempt. The receiver may ask for more
 * time, never for less. `random` is from 0 to 1.
 */
export function waitAfter(failed: number, askedMs: number | null, random: number): number | null {
  const planned = SCHEDULE_MS[failed];
  if (planned === undefined) return null;
  return Math.round(Math.max(planned * (1 + JITTER * random), Math.min(askedMs ?? 0, LONGEST_ASKED_MS)));
}

/** `Retry-After` in seconds or as a date, in milliseconds from `nowMs`; null where it says nothing useful. */
export function readRetryAfter(header: string | undefined, nowMs: number): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * SECOND : Date.parse(text) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}
