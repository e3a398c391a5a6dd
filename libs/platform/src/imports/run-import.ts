import { actingFor } from '../access/acting-for.js';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { listMerchants } from '../directory/merchants.js';
import { emit } from '../events/emit.js';
import { toProblem } from '../http/problem.filter.js';
import type { JobHandle } from '../jobs/run-visibly.js';
import type { FileRow } from '../tables/formats/file-row.js';
import { unguardCell } from '../tables/formula-guard.rules.js';
import { importKind, type ImportJob } from './import-kinds.js';
import { ImportReport, TakenOver } from './import-report.js';
import { type ImportRow, readImport } from './imports.queries.js';
import { readRows } from './read-rows.js';

/** The worker's side of an import: runs it to its end, or to the point where someone cancels. A crash leaves it to be run again. */
export async function runImport(
  db: Database,
  merchantId: string,
  importId: string,
  visible?: JobHandle,
): Promise<void> {
  const background = systemActor(merchantId, `import ${importId}`);
  const run = await db.tx(background, (tx) => readImport(tx, importId));
  if (run.state !== 'running') return;
  const cancel = new AbortController();
  visible?.signal.addEventListener('abort', () => cancel.abort());
  // The person who brought the file in is the one who acts.
  const actor = { ...background, kind: 'user' as const, id: run.createdBy };
  const report = new ImportReport(db, actor, importId, cancel, {
    // A dry run leaves nothing behind to go on from: it counts from the start again.
    progress: run.dryRun ? {} : run.progress,
    checkpoint: run.checkpoint.line ?? 0,
    prepared: run.checkpoint.prepared ?? 0,
    dryRun: run.dryRun,
    tell: (done, total) => visible?.progress(done, total),
  });
  const outcome = await work(db, run, actor, report, cancel.signal);
  await report.tick(true);
  await db.tx(actor, async (tx) => {
    await tx.run`
      UPDATE platform.import_run SET state = ${outcome.state}, error = ${outcome.error}, finished_at = now(), version = version + 1
      WHERE id = ${importId}`;
    await emit(tx, actor, {
      type: `import.${outcome.state}`,
      subjectId: importId,
      subjectVersion: 2,
      payload: { ...report.progress, dryRun: run.dryRun },
    });
  });
}

async function work(
  db: Database,
  run: ImportRow,
  actor: ImportJob['actor'],
  report: ImportReport,
  signal: AbortSignal,
): Promise<{ state: string; error: string | null }> {
  const merchant = (await listMerchants(db)).find(({ id }) => id === actor.merchantId)!;
  const columns = new Map(
    Object.entries(run.mapping).map(([field, column]) => [field, column === null ? -1 : run.columns.indexOf(column)]),
  );
  const { shopId = '', ...options } = run.options as { shopId?: string };
  const job: Omit<ImportJob, 'actor'> = {
    id: run.id,
    db,
    merchant,
    shopId,
    dryRun: run.dryRun,
    options,
    cell: (row: FileRow, field: string) => unguardCell(row.cells[columns.get(field) ?? -1]?.trim() ?? ''),
    layout: { columns: run.columns, mapping: run.mapping },
    rows: () => readRows(run),
    report,
    signal,
  };
  try {
    // Within the shops and warehouses that they may bring files in for today.
    const reader = await actingFor(db, actor.merchantId, run.createdBy, 'imports:run', `import ${run.id}`);
    await importKind(run.kind)!.run({ ...job, actor: reader });
    return { state: signal.aborted ? 'cancelled' : 'done', error: null };
  } catch (error) {
    if (signal.aborted) return { state: 'cancelled', error: null };
    // A lost database is the queue's to try again, from the checkpoint on; anything else would fail again. What another worker runs
    // is for that one to end.
    if (error instanceof TakenOver) throw error;
    const problem = toProblem(error);
    if (problem.status === 503) throw error;
    return { state: 'failed', error: problem.code === 'internal' ? String(error) : problem.document('en').detail };
  }
}
