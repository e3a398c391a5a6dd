import { requireEverywhere } from '../access/own-authority.js';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { CompiledValidationPipe } from '../http/compiled-validation.pipe.js';
import type { Language } from '../http/messages.js';
import { Problem, refuse } from '../http/problem.js';
import { enqueue } from '../jobs/jobs.js';
import type { FileFormat } from '../tables/formats/file-shape.js';
import { tableNamed } from '../tables/register-table.js';
import { columnsOf, type Table, type TableColumn } from '../tables/table.js';
import { readOwnExport } from './exports.queries.js';

export interface StartExport {
  table: string;
  format: FileFormat;
  columns?: readonly string[] | undefined;
  filters?: Record<string, unknown> | undefined;
  language: Language;
}

/**
 * Asks the worker for a file of a list, filtered and sorted as the list is, and returns its id. Refuses: export_table_unknown,
 * export_column_unknown, forbidden (who may not read the list may not export it), out_of_scope (nor who works for a part, where the list is for the whole),
 * invalid (filters).
 */
export async function startExport(tx: Tx, actor: Actor, input: StartExport): Promise<string> {
  const table = tableNamed(input.table);
  const permission = table?.permission.read;
  if (!table?.read || !permission)
    throw refuse('export_table_unknown', {}, [{ pointer: '/table', code: 'export_table_unknown' }]);
  if (!actor.permissions.has(permission)) throw refuse('forbidden', { permission });
  if (table.everywhere) requireEverywhere({ ...actor, ...actor.authority?.rights.get(permission) });
  const columns = chosenColumns(await columnsOf(tx, table), input.columns);
  const filters = filtersOf(table, input.filters ?? {});
  const id = uuid7();
  const stamp = new Date().toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-');
  await tx.run`
    INSERT INTO platform.export_run (id, table_name, format, language, columns, filters, file_name, state, created_by)
    VALUES (${id}, ${table.name}, ${input.format}, ${input.language}, ${JSON.stringify(columns)}::jsonb, ${JSON.stringify(filters)}::jsonb,
      ${`${table.title[input.language]}-${stamp}.${input.format}`}, 'running', ${actor.id})`;
  await emit(tx, actor, {
    type: 'export.asked',
    subjectId: id,
    subjectVersion: 1,
    payload: { table: table.name, format: input.format },
  });
  await enqueue(tx, 'run-export', { merchantId: actor.merchantId, exportId: id }, `export:${id}`);
  return id;
}

function chosenColumns(columns: readonly TableColumn[], wanted: readonly string[] | undefined): string[] {
  const known = columns.map(({ key }) => key);
  if (!wanted) return known;
  const errors = wanted.flatMap((column, n) =>
    known.includes(column) ? [] : [{ pointer: `/columns/${n}`, code: 'export_column_unknown', params: { column } }],
  );
  if (errors.length > 0) throw refuse('export_column_unknown', errors[0]!.params, errors);
  return [...new Set(wanted)];
}

/** Which page of the list and whether it is counted says nothing about its rows. */
const PAGING = new Set(['cursor', 'limit', 'count']);
const pipe = new CompiledValidationPipe();

function filtersOf({ filters: metatype }: Table, given: Record<string, unknown>): Record<string, unknown> {
  const filters = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !PAGING.has(name) && value !== ''),
  );
  try {
    return pipe.transform(filters, { type: 'query', metatype: metatype ?? NoFilters }) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, params, errors } = error;
    throw refuse(
      code,
      params,
      errors.map((one) => ({ ...one, pointer: `/filters${one.pointer}` })),
    );
  }
}

class NoFilters {}

/** Asks a running export to stop; nothing of its file is kept. */
export async function cancelExport(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { table } = await readOwnExport(tx, actor, id);
  await tx.run`UPDATE platform.export_run SET cancel_asked = true WHERE id = ${id} AND state = 'running'`;
  await emit(tx, actor, { type: 'export.cancel_asked', subjectId: id, subjectVersion: 1, payload: { table } });
}
