import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../db/database.js';
import { listMerchants } from '../directory/merchants.js';

const MERCHANTS_READ_EVERY_MS = 5_000;

/**
 * Runs `work` for each merchant over and over until stopped. It pauses `pauseMs` between rounds, so that what comes in meanwhile is
 * done together, unless `work` said of some merchant that more was waiting than it took.
 */
export async function forEveryMerchant(
  db: Database,
  log: Logger,
  pauseMs: number,
  stop: AbortSignal,
  work: (merchantId: string) => Promise<boolean>,
): Promise<void> {
  let ids: string[] = [];
  let readAt = -Infinity;
  while (!stop.aborted) {
    let isBehind = false;
    try {
      if (performance.now() - readAt > MERCHANTS_READ_EVERY_MS) {
        ids = (await listMerchants(db)).map(({ id }) => id);
        readAt = performance.now();
      }
      for (const id of ids) if (!stop.aborted && (await work(id))) isBehind = true;
    } catch (error) {
      // The database may be restarting: nothing is lost, the next round begins where this one stopped.
      log.warn({ err: error }, 'background round failed');
      await wait(1_000, undefined, { signal: stop }).catch(() => undefined);
    }
    if (!isBehind) await wait(pauseMs, undefined, { signal: stop }).catch(() => undefined);
  }
}
