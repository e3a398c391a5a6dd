import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../db/database.js';
import { uuid7 } from '../db/uuid7.js';
import { type Heartbeat, noteHeartbeat } from '../directory/heartbeats.js';

const EVERY_MS = 10_000;

/** Says again and again that this worker is there and how far behind, until it is stopped. */
export async function keepBeating(
  db: Database,
  log: Logger,
  stop: AbortSignal,
  self: () => Omit<Heartbeat, 'id'>,
): Promise<void> {
  const id = uuid7();
  while (!stop.aborted) {
    try {
      await noteHeartbeat(db, { id, ...self() });
    } catch (error) {
      // The database may be restarting; silence for a while is what the screens should then show.
      log.warn({ err: error }, 'the worker could not say that it is there');
    }
    await wait(EVERY_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}
