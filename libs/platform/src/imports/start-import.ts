import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { type FieldError, refuse } from '../http/problem.js';
import { whenJobCancelled } from '../jobs/job-cancels.js';
import { enqueue } from '../jobs/jobs.js';
import { fieldsOf, type ImportField, importKind, type ImportOptions } from './import-kinds.js';
import { readImport, readImportFile } from './imports.queries.js';
import { rememberMapping } from './mapping-memory.js';

export interface StartImport {
  id: string;
  /** Where the kind needs one. */
  shopId?: string | undefined;
  mapping: Record<string, string | null>;
  dryRun: boolean;
  encoding?: string;
  options: ImportOptions;
}

/** Checks and marks the import as running, and hands it to the worker. */
export async function startImport(tx: Tx, actor: Actor, input: StartImport): Promise<void> {
  await openImport(tx, actor, input);
  await enqueue(tx, 'run-import', { importId: input.id }, `import:${input.id}`);
}

/**
 * Marks an uploaded file as being brought in, for whoever then runs it. A dry run may be followed by the real one; a real one runs once, or again after it failed
 * or was cancelled, and then goes on where it stopped. Refuses `import_running`, `import_done` (409), `import_file_gone` (410),
 * `column_missing` (422).
 */
export async function openImport(tx: Tx, actor: Actor, input: StartImport): Promise<void> {
  const run = await readImportFile(tx, input.id);
  const permission = importKind(run.kind)?.permission;
  if (permission && !actor.permissions.has(permission)) throw refuse('forbidden', { permission });
  if (run.state === 'running') throw refuse('import_running');
  if (run.state === 'done' && !run.dryRun) throw refuse('import_done');
  checkMapping(await fieldsOf(tx, run.kind), run.columns, input.mapping);
  await refuseUnknownShop(tx, run.kind, input.shopId);
  await rememberMapping(tx, run.kind, run.columns, input.mapping);
  const fresh = run.state === 'uploaded' || run.dryRun;
  if (fresh) await tx.run`DELETE FROM platform.import_problem WHERE import_id = ${input.id}`;
  const started = await tx.run`
    UPDATE platform.import_run SET state = 'running', dry_run = ${input.dryRun}, mapping = ${JSON.stringify(input.mapping)}::jsonb,
      options = ${JSON.stringify({ ...input.options, shopId: input.shopId })}::jsonb, encoding = ${input.encoding ?? run.encoding},
      cancel_asked = false, error = NULL, started_at = now(), finished_at = NULL, version = version + 1,
      progress = CASE WHEN ${fresh} THEN '{}' ELSE progress END, checkpoint = CASE WHEN ${fresh} THEN '{}' ELSE checkpoint END
    WHERE id = ${input.id} AND state <> 'running'`;
  if (started === 0) throw refuse('import_running');
  await emit(tx, actor, {
    type: 'import.started',
    subjectId: input.id,
    subjectVersion: 1,
    payload: { kind: run.kind, dryRun: input.dryRun },
  });
}

async function refuseUnknownShop(tx: Tx, kind: string, shopId: string | undefined): Promise<void> {
  if (!importKind(kind)?.needsShop) return;
  const shop = shopId ? await tx.sql`SELECT FROM platform.shop WHERE id = ${shopId}` : [];
  if (shop.length === 0) throw refuse('unknown_shop', {}, [{ pointer: '/shopId', code: 'unknown_shop' }]);
}

function checkMapping(
  fields: readonly ImportField[],
  columns: readonly string[],
  mapping: Record<string, string | null>,
): void {
  const errors: FieldError[] = fields.flatMap(({ name, required }): FieldError[] => {
    const column = mapping[name] ?? null;
    if (column === null)
      return required ? [{ pointer: `/mapping/${name}`, code: 'column_missing', params: { field: name } }] : [];
    return columns.includes(column)
      ? []
      : [{ pointer: `/mapping/${name}`, code: 'column_unknown', params: { column } }];
  });
  for (const name of Object.keys(mapping)) {
    if (!fields.some((field) => field.name === name))
      errors.push({ pointer: `/mapping/${name}`, code: 'unknown_field' });
  }
  if (errors.length > 0) throw refuse('column_missing', { field: errors[0]!.pointer.slice(9) }, errors);
}

/** Asks a running import to stop behind the batch it is writing; what is written stays. */
export async function cancelImport(tx: Tx, actor: Actor, id: string): Promise<void> {
  const run = await readImport(tx, id);
  await tx.run`UPDATE platform.import_run SET cancel_asked = true WHERE id = ${id} AND state = 'running'`;
  await emit(tx, actor, { type: 'import.cancel_asked', subjectId: id, subjectVersion: 1, payload: { kind: run.kind } });
}

/** An import whose job is taken out of the queue before the worker had it will not run: it has written nothing, or as far as it came. */
whenJobCancelled('run-import', async (tx, actor, payload) => {
  const id = String(payload['importId']);
  const ended = await tx.run`
    UPDATE platform.import_run SET state = 'cancelled', finished_at = now(), version = version + 1
    WHERE id = ${id} AND state = 'running'`;
  if (ended > 0) await emit(tx, actor, { type: 'import.cancelled', subjectId: id, subjectVersion: 2, payload: {} });
});
