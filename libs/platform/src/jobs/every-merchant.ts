import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../db/database.js';
import { listMerchants } from '../directory/merchants.js';

const MERCHANTS_READ_EVERY_MS = 5_000;

/** How long a merchant whose work failed is left alone. */
const REST_MS = 1_000;

/**
 * Runs `work` for each merchant over and over until stopped. It pauses `pauseMs` between rounds, so that what comes in meanwhile is
 * done together, unless `work` said of some merchant that more was waiting than it took. What fails for one merchant is tried again
 * after a second and keeps no other waiting.
 */
export async function forEveryMerchant(
  db: Database,
  log: Logger,
  pauseMs: number,
  stop: AbortSignal,
  work: (merchantId: string) => Promise<boolean>,
): Promise<void> {
  const ids = merchantIds(db);
  const restsUntil = new Map<string, number>();
  while (!stop.aborted) {
    let isBehind = false;
    for (const id of await ids().catch((error: unknown) => tellFailed(log, error))) {
      if (stop.aborted) return;
      if ((restsUntil.get(id) ?? 0) > performance.now()) continue;
      try {
        if (await work(id)) isBehind = true;
      } catch (error) {
        // Nothing is lost, also where the database is restarting: the work begins where it stopped.
        tellFailed(log, error, id);
        restsUntil.set(id, performance.now() + REST_MS);
      }
    }
    if (!isBehind) await wait(pauseMs, undefined, { signal: stop }).catch(() => undefined);
  }
}

function tellFailed(log: Logger, error: unknown, merchant?: string): string[] {
  log.warn({ err: error, merchant }, 'background round failed');
  return [];
}

/** The merchants there are, read anew every few seconds. */
function merchantIds(db: Database): () => Promise<string[]> {
  let ids: string[] = [];
  let readAt = -Infinity;
  return async () => {
    if (performance.now() - readAt > MERCHANTS_READ_EVERY_MS) {
      ids = (await listMerchants(db)).map(({ id }) => id);
      readAt = performance.now();
    }
    return ids;
  };
}
