import { rm } from 'node:fs/promises';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { emit } from '../events/emit.js';

/** Deletes the files of exports that have been kept long enough, and what was searched for with them. */
export async function expireExports(db: Database, merchantId: string): Promise<void> {
  const actor = systemActor(merchantId, 'expire-exports');
  const due = await db.tx(
    actor,
    (tx) => tx.sql<{ id: string; storedAs: string }>`
      SELECT id, stored_as AS "storedAs" FROM platform.export_run WHERE state = 'done' AND expires_at < now()`,
  );
  for (const { storedAs } of due) await rm(storedAs, { force: true });
  if (due.length === 0) return;
  await db.tx(actor, async (tx) => {
    await tx.run`
      UPDATE platform.export_run SET state = 'expired', stored_as = NULL, filters = '{}', version = version + 1
      WHERE id = ANY (${due.map(({ id }) => id)}::uuid[])`;
    const expired = due.map(({ id }) => ({ type: 'export.expired', subjectId: id, subjectVersion: 3, payload: {} }));
    await emit(tx, actor, ...expired);
  });
}
