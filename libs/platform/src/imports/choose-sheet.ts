import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import type { ImportRow } from './imports.queries.js';
import { mappingFor } from './mapping-memory.js';
import type { SniffedFile } from './sniff-file.js';

/** Turns an uploaded workbook to another of its sheets, read beforehand. Refuses `import_started` (409). */
export async function chooseSheet(
  tx: Tx,
  actor: Actor,
  { run, sniffed }: { run: ImportRow; sniffed: SniffedFile },
): Promise<void> {
  const mapping = await mappingFor(tx, run.kind, sniffed.header);
  const changed = await tx.run`
    UPDATE platform.import_run SET sheet = ${sniffed.sheet}, header = ${JSON.stringify(sniffed.header)}::jsonb,
      sample = ${JSON.stringify(sniffed.sample)}::jsonb, mapping = ${JSON.stringify(mapping)}::jsonb, version = version + 1
    WHERE id = ${run.id} AND state = 'uploaded'`;
  if (changed === 0) throw refuse('import_started');
  await emit(tx, actor, {
    type: 'import.sheet_chosen',
    subjectId: run.id,
    subjectVersion: 1,
    payload: { kind: run.kind, sheet: sniffed.sheets.indexOf(sniffed.sheet ?? '') },
  });
}
