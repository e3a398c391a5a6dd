import { raw, sql } from '../db/sql.js';
import { streamRows } from '../db/stream-rows.js';
import type { Tx } from '../db/tx.js';
import type { Actor } from '../db/actor.js';
import type { Language } from '../http/messages.js';
import { keyset, type Page, type PageQuery, parseSort, toPage } from '../http/paging.js';
import { refuse } from '../http/problem.js';
import type { FileFormat } from '../tables/formats/file-shape.js';
import { tableNamed } from '../tables/register-table.js';
import { columnsOf } from '../tables/table.js';
import { exportableBy, exportsFor } from './exportable.js';
import type { ExportDto, ExportTableDto } from './exports.dto.js';

export interface ExportRow {
  id: string;
  table: string;
  format: FileFormat;
  language: Language;
  columns: string[];
  filters: Record<string, unknown>;
  fileName: string;
  state: 'running' | 'done' | 'failed' | 'cancelled' | 'expired';
  rows: string;
  sizeBytes: string;
  storedAs: string | null;
  error: string | null;
  createdBy: string;
  createdAt: Date;
  finishedAt: Date | null;
  expiresAt: Date | null;
  sortKey: string;
}

const COLUMNS =
  raw(`id, table_name AS "table", format, language, columns, filters, file_name AS "fileName", state, row_count AS rows,
  size_bytes AS "sizeBytes", stored_as AS "storedAs", error, created_by AS "createdBy", created_at AS "createdAt",
  finished_at AS "finishedAt", expires_at AS "expiresAt", created_at::text AS "sortKey"`);

/** One export. Refuses `not_found` (404). */
export async function readExport(tx: Tx, id: string): Promise<ExportRow> {
  const [row] = await tx.rows<ExportRow>(sql`SELECT ${COLUMNS} FROM platform.export_run WHERE id = ${id}`);
  if (!row) throw refuse('not_found');
  return row;
}

/** One export that is the actor's or for their eyes; of another they learn nothing. Refuses `not_found` (404). */
export async function readOwnExport(tx: Tx, actor: Actor, id: string): Promise<ExportRow> {
  const [row] = await tx.rows<ExportRow>(
    sql`SELECT ${COLUMNS} FROM platform.export_run WHERE id = ${id} AND ${exportsFor(actor)}`,
  );
  if (!row) throw refuse('not_found');
  return row;
}

/** All exports that are for the actor's eyes, newest first, as a stream. */
export const streamExports = (tx: Tx, actor: Actor): AsyncGenerator<ExportRow[]> =>
  streamRows<ExportRow>(
    tx,
    sql`SELECT ${COLUMNS} FROM platform.export_run WHERE ${exportsFor(actor)} ORDER BY created_at DESC, id DESC`,
  );

/** The same page by page. */
export async function listExports(tx: Tx, actor: Actor, page: PageQuery): Promise<Page<ExportRow>> {
  const sort = parseSort(undefined, { createdAt: { key: 'created_at', cast: 'timestamptz' } }, '-createdAt');
  const { where, order } = keyset(sort, 'id', page);
  const rows = await tx.rows<ExportRow>(sql`
    SELECT ${COLUMNS} FROM platform.export_run WHERE ${where} AND ${exportsFor(actor)} ${order}`);
  return toPage(
    rows,
    page,
    sort,
    ({ sortKey }) => sortKey,
    (row) => row,
  );
}

/** Tables that the actor may export with their columns, those that the merchant has added among them. */
export async function exportTables(tx: Tx, actor: Pick<Actor, 'permissions'>): Promise<ExportTableDto[]> {
  const items: ExportTableDto[] = [];
  for (const table of exportableBy(actor)) {
    const columns = (await columnsOf(tx, table)).map(({ key, title }) => ({ key, title }));
    items.push({ name: table.name, title: table.title, columns });
  }
  return items;
}

export function shapeExport(
  { storedAs: _, filters: __, language: ___, createdBy: ____, sortKey: _____, ...row }: ExportRow,
  createdByName: string | null,
): ExportDto {
  const tableTitle = tableNamed(row.table)?.title ?? { en: row.table, 'zh-CN': row.table };
  return { ...row, tableTitle, rows: Number(row.rows), sizeBytes: Number(row.sizeBytes), createdByName };
}
