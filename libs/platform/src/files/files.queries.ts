import { allOf, raw, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { keyset, type Page, toPage } from '../http/paging.js';
import { refuse } from '../http/problem.js';
import type { Vault } from '../secrets/vault.js';
import { fileLink, type FileVariant } from './file-links.js';
import type { FileDto, FilesQueryDto } from './files.dto.js';

export type FileRow = Omit<FileDto, 'createdByName' | 'url' | 'thumbnailUrl' | 'previewUrl'>;

const COLUMNS =
  raw(`f.id, f.name, f.kind, f.media_type AS "mediaType", f.bytes::float8 AS bytes, f.sha256, f.width, f.height,
  f.subject_kind AS "subjectKind", f.subject_id AS "subjectId", f.created_at AS "createdAt", f.created_by AS "createdBy"`);

/** One file. Refuses `not_found` (404), also when it was deleted. */
export async function readFileRow(tx: Tx, id: string): Promise<FileRow> {
  const [row] = await tx.rows<FileRow>(
    sql`SELECT ${COLUMNS} FROM platform.file f WHERE f.id = ${id} AND f.deleted_at IS NULL`,
  );
  if (!row) throw refuse('not_found');
  return row;
}

/** Files, newest first: ids begin with the time. */
export async function listFiles(tx: Tx, query: FilesQueryDto): Promise<Page<FileRow>> {
  const { kind, subjectKind, subjectId, createdBy, limit = 50, cursor } = query;
  const page = { limit, ...(cursor && { cursor }) };
  const sort = { key: 'f.id', cast: 'uuid', descending: true, name: '-id' };
  const { where, order } = keyset(sort, 'f.id', page);
  const filter = allOf([
    ...(kind ? [sql`f.kind = ${kind}`] : []),
    ...(subjectKind ? [sql`f.subject_kind = ${subjectKind}`] : []),
    ...(subjectId ? [sql`f.subject_id = ${subjectId.toLowerCase()}`] : []),
    ...(createdBy ? [sql`f.created_by = ${createdBy.toLowerCase()}`] : []),
  ]);
  const rows = await tx.rows<FileRow>(
    sql`SELECT ${COLUMNS} FROM platform.file f WHERE f.deleted_at IS NULL AND ${where} AND ${filter} ${order}`,
  );
  return toPage(
    rows,
    page,
    sort,
    ({ id }) => id,
    (row) => row,
  );
}

export interface ContentRow {
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  storedAs: string;
  thumbnails: number[];
}

/** Where a file's bytes lie. Refuses `not_found` (404). */
export async function readContent(tx: Tx, id: string): Promise<ContentRow> {
  const [row] = await tx.sql<ContentRow>`
    SELECT f.name, f.media_type AS "mediaType", c.bytes::float8 AS bytes, f.sha256, c.stored_as AS "storedAs", c.thumbnails
    FROM platform.file f JOIN platform.file_content c USING (sha256, media_type)
    WHERE f.id = ${id} AND f.deleted_at IS NULL`;
  if (!row) throw refuse('not_found');
  return row;
}

/** Which of these are pictures that are there: what a module checks before it shows them. */
export async function knownImages(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.sql<{ id: string }>`
    SELECT id FROM platform.file WHERE id = ANY (${ids}::uuid[]) AND kind = 'image' AND deleted_at IS NULL`;
  return new Set(rows.map(({ id }) => id));
}

/** A row with its links and the name of who uploaded it. */
export function shapeFile(vault: Vault, merchantId: string, row: FileRow, createdByName: string | null): FileDto {
  const link = (variant: FileVariant): string => fileLink(vault, { merchantId, fileId: row.id, variant });
  const isImage = row.kind === 'image';
  return {
    ...row,
    createdByName,
    url: link('original'),
    thumbnailUrl: isImage ? link('256') : null,
    previewUrl: isImage ? link('1024') : null,
  };
}
