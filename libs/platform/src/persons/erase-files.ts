import { rm } from 'node:fs/promises';
import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { emit } from '../events/emit.js';
import { type ImportRow, listKeptImports } from '../imports/imports.queries.js';
import { readRows } from '../imports/read-rows.js';

/** Deletes the uploaded files that name the person, and returns how many. One that is being read throws: it is tried again later. */
export async function deleteImportFiles(db: Database, actor: Actor, pattern: string): Promise<number> {
  const runs = await db.tx(actor, (tx) => listKeptImports(tx));
  const expression = new RegExp(pattern, 'i');
  let deleted = 0;
  for (const run of runs) {
    if (!(await names(run, expression))) continue;
    if (run.state === 'running') throw new Error('A file that names the person is being brought in');
    await dropImportFile(db, actor, run);
    deleted += 1;
  }
  return deleted;
}

/** The file goes first: a row that says "gone" while the file lies there would never be looked at again. */
export async function dropImportFile(
  db: Database,
  actor: Actor,
  run: Pick<ImportRow, 'id' | 'storedAs'>,
): Promise<void> {
  await rm(run.storedAs, { force: true });
  await db.tx(actor, async (tx) => {
    const gone = await tx.run`
      UPDATE platform.import_run SET file_gone_at = now(), sample = '[]', version = version + 1
      WHERE id = ${run.id} AND file_gone_at IS NULL`;
    if (gone > 0)
      await emit(tx, actor, { type: 'import.file_deleted', subjectId: run.id, subjectVersion: 3, payload: {} });
  });
}

async function names(run: ImportRow, expression: RegExp): Promise<boolean> {
  // Without a heading, the first row of the file stands where the columns are.
  if (run.columns.some((column) => expression.test(column))) return true;
  for (const sheet of run.sheets.length > 0 ? run.sheets : [run.sheet]) {
    try {
      for await (const rows of readRows({ ...run, sheet }))
        if (rows.some(({ cells }) => cells.some((cell) => expression.test(cell)))) return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      // What cannot be read to its end may name anyone.
      return true;
    }
  }
  return false;
}

/** Deletes the files of all exports: they can be made again, without the person. */
export async function deleteExportFiles(db: Database, actor: Actor): Promise<number> {
  const runs = await db.tx(
    actor,
    (tx) => tx.sql<{ id: string; state: string; storedAs: string | null }>`
      SELECT id, state, stored_as AS "storedAs" FROM platform.export_run WHERE state IN ('running', 'done')`,
  );
  if (runs.some(({ state }) => state === 'running'))
    throw new Error('An export is being made that may name the person');
  for (const { storedAs } of runs) if (storedAs) await rm(storedAs, { force: true });
  await db.tx(actor, async (tx) => {
    await tx.run`
      UPDATE platform.export_run SET state = 'expired', stored_as = NULL, filters = '{}', version = version + 1
      WHERE id = ANY (${runs.map(({ id }) => id)}::uuid[]) AND state = 'done'`;
    await emit(
      tx,
      actor,
      ...runs.map(({ id }) => ({ type: 'export.expired', subjectId: id, subjectVersion: 3, payload: {} })),
    );
  });
  return runs.length;
}
