import { raw, type Sql, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { type Language, messageOf, type Params, type Words } from '../http/messages.js';
import { keyset, type Page, type PageQuery, parseSort, toPage } from '../http/paging.js';
import { refuse } from '../http/problem.js';
import type { FileFormat } from '../tables/formats/file-shape.js';
import { type ImportField, importKind, type ImportKind } from './import-kinds.js';
import type { ImportProgress } from './import-report.js';
import type { ImportDto, ImportProblemDto } from './imports.dto.js';

export interface ImportRow {
  id: string;
  kind: string;
  fileName: string;
  storedAs: string;
  sizeBytes: string;
  format: FileFormat;
  sheets: string[];
  /** The sheet that is read; null means the first. */
  sheet: string | null;
  state: string;
  dryRun: boolean;
  encoding: string;
  columns: string[];
  sample: string[][];
  mapping: Record<string, string | null>;
  options: Record<string, unknown>;
  progress: Partial<ImportProgress>;
  checkpoint: { line?: number; prepared?: number };
  startedAt: Date | null;
  finishedAt: Date | null;
  error: string | null;
  /** Set when the file was deleted; what was written of it stays. */
  fileGoneAt: Date | null;
  createdAt: Date;
  createdBy: string;
  sortKey: string;
}

const COLUMNS =
  raw(`id, kind, file_name AS "fileName", stored_as AS "storedAs", size_bytes AS "sizeBytes", format, sheets, sheet, state, dry_run AS "dryRun",
  encoding, header AS columns, sample, mapping, options, progress, checkpoint, started_at AS "startedAt", finished_at AS "finishedAt", file_gone_at AS "fileGoneAt", error,
  created_at AS "createdAt", created_by AS "createdBy", created_at::text AS "sortKey"`);

/** One import run. Refuses `not_found` (404). */
export async function readImport(tx: Tx, id: string): Promise<ImportRow> {
  const [row] = await tx.rows<ImportRow>(sql`SELECT ${COLUMNS} FROM platform.import_run WHERE id = ${id}`);
  if (!row) throw refuse('not_found');
  return row;
}

/** The same, for reading its file again. Refuses `import_file_gone` (410) as well. */
export async function readImportFile(tx: Tx, id: string): Promise<ImportRow> {
  const run = await readImport(tx, id);
  if (run.fileGoneAt) throw refuse('import_file_gone');
  return run;
}

/** All imports whose files are still there. */
export const listKeptImports = (tx: Tx): Promise<ImportRow[]> =>
  tx.rows<ImportRow>(sql`SELECT ${COLUMNS} FROM platform.import_run WHERE file_gone_at IS NULL ORDER BY id`);

export async function listImports(tx: Tx, page: PageQuery): Promise<Page<ImportRow>> {
  const sort = parseSort(undefined, { createdAt: { key: 'created_at', cast: 'timestamptz' } }, '-createdAt');
  const { where, order } = keyset(sort, 'id', page);
  const rows = await tx.rows<ImportRow>(sql`SELECT ${COLUMNS} FROM platform.import_run WHERE ${where} ${order}`);
  return toPage(
    rows,
    page,
    sort,
    ({ sortKey }) => sortKey,
    (row) => row,
  );
}

export function shapeImport(
  { progress, storedAs: _, options: __, checkpoint: ___, createdBy: ____, sortKey: _____, ...row }: ImportRow,
  createdByName: string | null,
  fields: readonly ImportField[],
): ImportDto {
  return {
    ...row,
    sizeBytes: Number(row.sizeBytes),
    kindTitle: titleOf(importKind(row.kind)),
    needsShop: importKind(row.kind)?.needsShop ?? false,
    fields: fields.map(({ name, title, required }) => ({ name, title, required })),
    phase: progress.phase ?? 'checking',
    rowsRead: progress.rowsRead ?? 0,
    rowsTotal: progress.rowsTotal ?? 0,
    ordersPlaced: progress.ordersPlaced ?? 0,
    linesPlaced: progress.linesPlaced ?? 0,
    productsCreated: progress.productsCreated ?? 0,
    created: progress.created ?? 0,
    updated: progress.updated ?? 0,
    unchanged: progress.unchanged ?? 0,
    leftoverRows: progress.leftoverRows ?? 0,
    problemRows: progress.problemRows ?? 0,
    createdByName,
  };
}

const titleOf = (kind: ImportKind | undefined): Words => kind?.title ?? { en: '', 'zh-CN': '' };

type ProblemRow = { line: string; column: string | null; code: string; params: Params; raw: string; problemNo: number };

/** Problems by line, in pages. */
export async function listProblems(
  tx: Tx,
  importId: string,
  page: PageQuery,
  language: Language,
): Promise<Page<ImportProblemDto>> {
  const [line, no] =
    /^(\d+)\.(\d+)$/
      .exec(page.cursor ?? '0.0')
      ?.slice(1)
      .map(Number) ?? [];
  if (line === undefined || no === undefined) throw refuse('cursor_invalid');
  const rows = await readProblems(
    tx,
    importId,
    sql`(line_no, problem_no) > (${line}::bigint, ${no}::smallint)`,
    page.limit + 1,
  );
  const items = rows.slice(0, page.limit).map((row) => ({
    id: `${row.line}.${row.problemNo}`,
    line: Number(row.line),
    column: row.column,
    code: row.code,
    message: messageOf(row.code, language, row.params).detail,
    raw: row.raw,
  }));
  return { items, nextCursor: rows.length > page.limit ? items.at(-1)!.id : null };
}

function readProblems(tx: Tx, importId: string, where: Sql, limit: number): Promise<ProblemRow[]> {
  return tx.rows<ProblemRow>(sql`
    SELECT line_no AS line, problem_no AS "problemNo", column_name AS column, code, params, raw
    FROM platform.import_problem WHERE import_id = ${importId} AND ${where} ORDER BY line_no, problem_no LIMIT ${limit}`);
}
