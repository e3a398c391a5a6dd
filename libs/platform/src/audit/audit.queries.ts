import type { Database } from '../db/database.js';
import { allOf, raw, type Sql, sql } from '../db/sql.js';
import { streamRows } from '../db/stream-rows.js';
import type { Tx } from '../db/tx.js';
import { actorNames } from '../directory/merchants.js';
import { keyset, type Page, toPage } from '../http/paging.js';
import type { Vault } from '../secrets/vault.js';
import type { AuditEntryDto, AuditFaultDto, AuditFilterDto, AuditQueryDto, AuditStateDto } from './audit.dto.js';
import { lastSeq, readHeads } from './chain.queries.js';
import { auditKeys } from './heads.rules.js';
import { findByNumber } from './number-lookups.js';

export type AuditEntry = Omit<AuditEntryDto, 'actorName' | 'onBehalfOfName'>;
type Row = Omit<AuditEntry, 'seq' | 'onBehalfOf'> & { seq: string };

const COLUMNS =
  raw(`e.event_id AS id, c.seq, encode(c.hash, 'hex') AS hash, e.type, c.kind AS "subjectKind", e.subject_id AS "subjectId",
  e.subject_version AS "subjectVersion", e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.request_id AS "requestId", e.at,
  e.payload`);

const SORT = { name: '-seq', key: 'c.seq', cast: 'bigint', descending: true };

/** One page of what happened by filters, the newest first. */
export async function listAudit(tx: Tx, query: AuditQueryDto): Promise<Page<AuditEntry>> {
  const page = { limit: query.limit ?? 50, cursor: query.cursor };
  const { where, order } = keyset(SORT, 'c.event_id', page);
  const rows = await tx.rows<Row>(sql`
    SELECT ${COLUMNS}
    FROM (SELECT c.seq, c.event_id, c.hash, c.kind FROM platform.event_chain c
      WHERE ${where} AND ${await filtersOf(tx, query)} ${order}) c
    JOIN platform.event e ON e.event_id = c.event_id ORDER BY c.seq DESC`);
  return toPage(rows, page, SORT, ({ seq }) => seq, shape);
}

/** All that pass the filters, in the same order, as a stream. */
export async function* streamAudit(tx: Tx, filter: AuditFilterDto): AsyncGenerator<AuditEntry[]> {
  const batches = streamRows<Row>(
    tx,
    sql`
      SELECT ${COLUMNS} FROM platform.event_chain c JOIN platform.event e ON e.event_id = c.event_id
      WHERE ${await filtersOf(tx, filter)} ORDER BY c.seq DESC`,
  );
  for await (const rows of batches) yield rows.map(shape);
}

const shape = (row: Row): AuditEntry => {
  const { onBehalfOf = null, ...payload } = row.payload as { onBehalfOf?: string | null };
  return { ...row, seq: Number(row.seq), onBehalfOf, payload };
};

async function filtersOf(tx: Tx, filter: AuditFilterDto): Promise<Sql> {
  const parts: Sql[] = [];
  const [kind, rest] = filter.type?.split('.', 2) ?? [];
  if (kind && rest === '*') parts.push(sql`c.kind = ${kind}`);
  else if (filter.type) parts.push(sql`c.type = ${filter.type}`);
  if (filter.subjectKind) parts.push(sql`c.kind = ${filter.subjectKind}`);
  if (filter.subjectId) parts.push(sql`c.subject_id = ${filter.subjectId}`);
  if (filter.actorId) parts.push(sql`c.actor_id = ${filter.actorId}`);
  if (filter.requestId) parts.push(sql`c.request_id = ${filter.requestId}`);
  if (filter.from) parts.push(sql`c.at >= ${filter.from}::timestamptz`);
  if (filter.to) parts.push(sql`c.at < ${filter.to}::timestamptz`);
  if (filter.q) parts.push(sql`c.subject_id = ANY (${await findByNumber(tx, filter.q.trim())}::uuid[])`);
  return allOf(parts);
}

/** Adds the names of people and keys, which live outside the merchant's own tables. */
export async function withAuditNames(db: Database, entries: readonly AuditEntry[]): Promise<AuditEntryDto[]> {
  const ids = entries.flatMap(({ actorId, onBehalfOf }) => (onBehalfOf ? [actorId, onBehalfOf] : [actorId]));
  const names = await actorNames(db, [...new Set(ids)]);
  return entries.map((entry) => ({
    ...entry,
    actorName: names.get(entry.actorId) ?? null,
    onBehalfOfName: (entry.onBehalfOf && names.get(entry.onBehalfOf)) ?? null,
  }));
}

/** How far the chain was found whole, and what was signed last. */
export async function readAuditState(tx: Tx, vault: Vault): Promise<AuditStateDto> {
  const [state] = await tx.sql<{ seq: string; checkedAt: Date; fault: AuditFaultDto | null }>`
    SELECT seq, checked_at AS "checkedAt", fault FROM platform.audit_state`;
  const head = (await readHeads(tx)).at(-1);
  const [key] = auditKeys(vault);
  return {
    lastSeq: await lastSeq(tx),
    verifiedSeq: Number(state?.seq ?? 0),
    checkedAt: state?.checkedAt ?? null,
    fault: state?.fault ?? null,
    head: head ? { ...head, hash: head.hash.toString('hex'), signature: head.signature.toString('base64') } : null,
    keyId: key!.id,
    publicKey: key!.publicKey,
  };
}
