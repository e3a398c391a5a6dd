import { setTimeout as wait } from 'node:timers/promises';

/** Serialization failure, deadlock, lock timeout: the transaction had no effect, so running it again is safe. */
const SAFE_TO_RETRY = new Set(['40001', '40P01', '55P03']);

/** The connection was lost: COMMIT may or may not have happened, so only work with an idempotency key may run again. */
const LOST = /^(08...|57P0[123])$/;

const MOST_ATTEMPTS = 5;

/** PostgreSQL's SQLSTATE, or the system's error code. */
export const sqlState = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** Runs whole transactions again on faults that had no effect, at most five times, with full jitter of 10 to 200 ms. */
export async function withRetry<T>(run: () => Promise<T>, hasIdempotencyKey = false): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const code = sqlState(error);
      const again = SAFE_TO_RETRY.has(code) || (hasIdempotencyKey && LOST.test(code));
      if (!again || attempt === MOST_ATTEMPTS) throw error;
      await wait(10 + Math.random() * Math.min(190, 20 * 2 ** attempt));
    }
  }
}
