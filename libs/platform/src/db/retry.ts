import { setTimeout as wait } from 'node:timers/promises';

/** Serialization failure, deadlock, lock timeout: the transaction had no effect, so running it again is safe. */
const SAFE_TO_RETRY = new Set(['40001', '40P01', '55P03']);

/** The connection was lost: COMMIT may or may not have happened, so only work with an idempotency key may run again. */
const LOST = /^(08...|57P0[123]|ECONNRESET|EPIPE)$/;

/** What node-postgres says, without a code, of a connection that broke while it was lent out. */
const GONE = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

const MOST_ATTEMPTS = 5;

/** PostgreSQL's SQLSTATE, or the system's error code. */
export const sqlState = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** Whether the server went away in the middle: what was asked for last may have happened or not. */
export const isConnectionLost = (error: unknown): boolean =>
  LOST.test(sqlState(error)) || (error instanceof Error && GONE.test(error.message));

/** Runs whole transactions again on faults that had no effect, at most five times, with full jitter of 10 to 200 ms. */
export async function withRetry<T>(run: () => Promise<T>, hasIdempotencyKey = false): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const again = SAFE_TO_RETRY.has(sqlState(error)) || (hasIdempotencyKey && isConnectionLost(error));
      if (!again || attempt === MOST_ATTEMPTS) throw error;
      await wait(10 + Math.random() * Math.min(190, 20 * 2 ** attempt));
    }
  }
}
