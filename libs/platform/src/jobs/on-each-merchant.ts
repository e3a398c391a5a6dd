import type { Task } from 'graphile-worker';
import type { Logger } from 'pino';
import { type Actor, systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { listMerchants } from '../directory/merchants.js';

/**
 * A task of the timetable, done for each merchant in turn. What fails for one keeps nobody behind it waiting; the queue tries again for
 * all of them, so `work` must be safe to repeat.
 */
export const onEachMerchant =
  (db: Database, log: Logger, task: string, work: (actor: Actor) => Promise<unknown>): Task =>
  async () => {
    const failed: unknown[] = [];
    for (const { id } of await listMerchants(db)) {
      try {
        await work(systemActor(id, task));
      } catch (error) {
        log.error({ err: error, merchant: id, task }, 'a task failed for one merchant');
        failed.push(error);
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${task} failed for ${failed.length} merchants`);
  };
