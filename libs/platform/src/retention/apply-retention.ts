import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { enqueue } from '../jobs/jobs.js';
import type { JobHandle } from '../jobs/run-visibly.js';
import { cutOff, retentionRules } from './retention-rules.js';
import { readRetention } from './set-retention.js';

/** Once a day: each merchant's old data go in a job of the merchant's own, which can be watched. */
export const askForRetention = (tx: Tx, merchantId: string): Promise<unknown> =>
  enqueue(tx, 'apply-retention', {}, `retention:${merchantId}`);

/** Deletes what is older than the merchant wants to keep, batch by batch; cancelled, it stops behind one and goes on the next day. */
export async function applyRetention(db: Database, merchantId: string, now: Date, job?: JobHandle): Promise<void> {
  const actor = systemActor(merchantId, 'apply-retention');
  const { months, version } = await db.tx(actor, readRetention);
  const gone: Record<string, number> = {};
  let done = 0;
  for (const rule of retentionRules()) {
    const before = cutOff(rule, months, now);
    for (let batch = 1; before !== null && batch > 0 && !job?.signal.aborted;) {
      batch = await rule.apply(db, actor, before);
      done += batch;
      if (batch > 0) gone[rule.code] = (gone[rule.code] ?? 0) + batch;
      await job?.progress(done);
    }
  }
  if (done === 0) return;
  await db.tx(actor, (tx) =>
    emit(tx, actor, { type: 'retention.applied', subjectId: merchantId, subjectVersion: version, payload: gone }),
  );
}
