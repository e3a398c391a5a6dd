import { allOf, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { keyset, type Page, parseSort, toPage } from '../http/paging.js';
import type { PersonRequestDto, PersonRequestsQueryDto } from './persons.dto.js';

type Row = Omit<PersonRequestDto, 'askedByName'> & { sortKey: string };

/** Exports and erasures, newest first. */
export async function listPersonRequests(tx: Tx, query: PersonRequestsQueryDto): Promise<Page<Row>> {
  const page = { limit: query.limit ?? 50, cursor: query.cursor };
  const sort = parseSort(undefined, { createdAt: { key: 'created_at', cast: 'timestamptz' } }, '-createdAt');
  const { where, order } = keyset(sort, 'id', page);
  const rows = await tx.rows<Row>(sql`
    SELECT id, kind, state, reason, records, traces, asked_by AS "askedBy", created_at AS "createdAt", done_at AS "doneAt",
      created_at::text AS "sortKey"
    FROM platform.person_request WHERE ${where} AND ${allOf(query.kind ? [sql`kind = ${query.kind}`] : [])} ${order}`);
  return toPage(
    rows,
    page,
    sort,
    ({ sortKey }) => sortKey,
    (row) => row,
  );
}
