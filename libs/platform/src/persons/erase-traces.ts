import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { emit } from '../events/emit.js';
import type { JobHandle } from '../jobs/run-visibly.js';
import type { Vault } from '../secrets/vault.js';
import { deleteExportFiles, deleteImportFiles } from './erase-files.js';
import { TRACES_CONTEXT } from './erase-person.js';
import { scrubTraces, tracedTables, TRACES_PER_STATEMENT } from './traces.js';

interface Payload {
  merchantId: string;
  requestId: string;
  sealed: string;
}

/**
 * The worker's part of an erasure: takes the person out of copies in tables and files, table by table in short transactions, and
 * notes how many rows of each. Cut off, it is run again from the start and finds only what is left.
 */
export async function eraseTraces(db: Database, vault: Vault, payload: Payload, job?: JobHandle): Promise<void> {
  const actor = systemActor(payload.merchantId, 'erase-traces');
  const pattern = vault.open(payload.sealed, TRACES_CONTEXT);
  const found: Record<string, number> = {};
  if (pattern !== '') {
    const tables = tracedTables();
    // Files first: where they cannot be deleted yet, nothing else is lost by trying again.
    found['imports'] = await deleteImportFiles(db, actor, pattern);
    found['exports'] = await deleteExportFiles(db, actor);
    for (const [n, place] of tables.entries()) {
      await job?.progress(n, tables.length);
      let rows: number;
      do {
        rows = await db.tx(actor, (tx) => scrubTraces(tx, place, pattern));
        if (rows > 0) found[place.table] = (found[place.table] ?? 0) + rows;
      } while (rows === TRACES_PER_STATEMENT);
    }
  }
  await db.tx(actor, async (tx) => {
    const ended = await tx.run`
      UPDATE platform.person_request SET state = 'done', done_at = now(), traces = ${JSON.stringify(found)}::jsonb
      WHERE id = ${payload.requestId} AND state = 'running'`;
    if (ended === 0) return;
    await emit(tx, actor, {
      type: 'person.traces_erased',
      subjectId: payload.requestId,
      subjectVersion: 2,
      payload: found,
    });
  });
}
