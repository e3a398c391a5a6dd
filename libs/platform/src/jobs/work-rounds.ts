import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';

/** How long a merchant whose work failed is left alone. */
const REST_MS = 1_000;

export interface Rounds {
  /** The merchants for whom there is something to do now. */
  find: () => Promise<string[]>;
  /** Says whether more is waiting than it took. */
  work: (merchantId: string) => Promise<boolean>;
  /** Between rounds, so that what comes in meanwhile is done together. */
  pauseMs: number;
  log: Logger;
  stop: AbortSignal;
}

/**
 * Works for the merchants who have something to do, over and over until stopped. What fails for one merchant is tried again after a
 * second and keeps no other waiting.
 */
export async function workInRounds({ find, work, pauseMs, log, stop }: Rounds): Promise<void> {
  const restsUntil = new Map<string, number>();
  const pause = (ms: number): Promise<void> => wait(ms, undefined, { signal: stop }).catch(() => undefined);
  while (!stop.aborted) {
    let isBehind = false;
    const ids = await find().catch((error: unknown) => void log.warn({ err: error }, 'background round failed'));
    // Nothing is lost where the database is restarting: the work begins where it stopped.
    if (!ids) await pause(REST_MS);
    for (const id of ids ?? []) {
      if (stop.aborted) return;
      if ((restsUntil.get(id) ?? 0) > performance.now()) continue;
      try {
        if (await work(id)) isBehind = true;
      } catch (error) {
        log.warn({ err: error, merchant: id }, 'background round failed');
        restsUntil.set(id, performance.now() + REST_MS);
      }
    }
    if (!isBehind) await pause(pauseMs);
  }
}
