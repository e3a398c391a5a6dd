import { setTimeout as wait } from 'node:timers/promises';
import { isConnectionLost, sqlState } from './retry.js';

/** Nobody listens there yet, or the name of its machine is not known yet. */
const AWAY = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);

/** As node-postgres says of a server that took the connection and then said nothing. */
const NO_ANSWER = /^(timeout expired|timeout exceeded when trying to connect|Connection terminated)/;

const ASK_EVERY_MS = 250;
const MOST_MS = 30_000;

/**
 * Does a step of starting up, and waits up to half a minute for a database that is away: machines and containers come up in any
 * order, and a server that restarts takes a moment. Throws anything else at once, and what it met last when the time is over.
 * `work` may run again, so it must be free of effects until it is through.
 */
export async function whenReachable<T>(
  work: () => Promise<T>,
  waiting: (why: string) => void = () => undefined,
  mostMs = MOST_MS,
): Promise<T> {
  const until = Date.now() + mostMs;
  for (let told = false; ; told = true) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || Date.now() >= until) throw error;
      if (!told) waiting(sqlState(error) || String(error));
      await wait(ASK_EVERY_MS);
    }
  }
}

const isAway = (error: unknown): boolean =>
  AWAY.has(sqlState(error)) || isConnectionLost(error) || (error instanceof Error && NO_ANSWER.test(error.message));
