import type { Actor } from '../db/actor.js';
import { allOf, sql, type Sql } from '../db/sql.js';
import { streamRows } from '../db/stream-rows.js';
import type { Tx } from '../db/tx.js';
import { keyset, type Page, type PageQuery, toPage } from '../http/paging.js';
import { refuse } from '../http/problem.js';
import { mayDecide } from './deciders.rules.js';
import type { ProposalDto, ProposalListQueryDto, ProposalRowDto, VoiceDto } from './proposals.dto.js';
import { readSubjects, type Subject } from './subjects.js';
import { differencesOf } from './subjects.rules.js';

type Nameless<T> = Omit<T, 'proposedByName' | 'decidedByName' | 'voices'>;
type Row = Nameless<ProposalRowDto>;
export type ProposalView = Nameless<ProposalDto> & { voices: Omit<VoiceDto, 'byName'>[] };

const COLUMNS = sql`p.id, p.number::int AS number, p.permission, p.state, p.method, p.route, p.note, p.amount_minor::float8 AS "amountMinor",
  p.approvals_needed AS "approvalsNeeded", p.subjects->>'kind' AS "subjectKind", p.proposed_by AS "proposedBy", p.proposed_at AS "proposedAt",
  p.decided_by AS "decidedBy", p.decided_at AS "decidedAt", p.reason, p.version,
  (SELECT count(*)::int FROM platform.proposal_voice v WHERE v.proposal_id = p.id AND v.kind = 'approval') AS "approvalsGiven",
  array(SELECT s->>'label' FROM jsonb_array_elements(p.subjects->'records') AS s LIMIT 20) AS "subjectLabels"`;

const BY_ID = { key: 'p.id', cast: 'uuid', descending: true, name: '-id' };

/** Proposals that the actor made or may have a say in, newest first. */
export async function listProposals(tx: Tx, actor: Actor, query: ProposalListQueryDto): Promise<Page<Row>> {
  const page: PageQuery = { limit: query.limit ?? 50, cursor: query.cursor };
  const { where, order } = keyset(BY_ID, 'p.id', page);
  const conditions = [where, ...conditionsOf(actor, query)];
  const rows = await tx.rows<Row>(sql`SELECT ${COLUMNS} FROM platform.proposal p WHERE ${allOf(conditions)} ${order}`);
  return toPage(
    rows,
    page,
    BY_ID,
    ({ id }) => id,
    (row) => row,
  );
}

/** The same as a stream. */
export const streamProposals = (tx: Tx, actor: Actor, query: ProposalListQueryDto): AsyncGenerator<Row[]> =>
  streamRows<Row & Record<string, unknown>>(
    tx,
    sql`SELECT ${COLUMNS} FROM platform.proposal p WHERE ${allOf(conditionsOf(actor, query))} ORDER BY p.id DESC`,
  );

function conditionsOf(actor: Actor, query: ProposalListQueryDto): Sql[] {
  const conditions: Sql[] = [sql`(p.proposed_by = ${actor.id} OR ${heardBy(actor)})`];
  if (query.state) conditions.push(sql`p.state = ${query.state}`);
  if (query.permission) conditions.push(sql`p.permission = ${query.permission}`);
  if (query.who === 'mine') conditions.push(sql`p.proposed_by = ${actor.id}`);
  if (query.who === 'to_decide')
    conditions.push(
      sql`p.state = 'open' AND p.proposed_by <> ${actor.id} AND p.permission = ANY (${[...actor.permissions]}::text[]) AND ${heardBy(actor)}`,
    );
  return conditions;
}

/** How many proposals wait for the actor, up to a hundred. */
export async function countToDecide(tx: Tx, actor: Actor): Promise<number> {
  const [row] = await tx.sql<{ count: number }>`
    SELECT count(*)::int FROM (SELECT FROM platform.proposal p WHERE p.state = 'open' AND p.proposed_by <> ${actor.id}
      AND p.permission = ANY (${[...actor.permissions]}::text[]) AND ${heardBy(actor)} LIMIT 100) AS waiting`;
  return row!.count;
}

/** The actor has the permission, and works for every shop whose records are in it. */
function heardBy({ authority }: Actor): Sql {
  const rights = [...(authority?.rights ?? [])];
  const heard = rights.map(([permission]) => permission);
  const limits = rights.flatMap(([permission, { scope }]) =>
    scope.shopIds === null ? [] : scope.shopIds.map((shop_id) => ({ permission, shop_id })),
  );
  const limited = rights.flatMap(([permission, { scope }]) => (scope.shopIds === null ? [] : [permission]));
  return sql`p.permission = ANY (${heard}::text[]) AND (p.permission <> ALL (${limited}::text[]) OR p.shop_ids <@ array(
    SELECT l.shop_id FROM json_to_recordset(${JSON.stringify(limits)}::json) AS l (permission text, shop_id uuid)
    WHERE l.permission = p.permission))`;
}

/** One proposal with what has become of its records since. Refuses `not_found`, also to who has no say in it. */
export async function readProposal(tx: Tx, actor: Actor, id: string): Promise<ProposalView> {
  const [row] = await tx.rows<
    Row & { body: string; kept: { kind: string | null; records: Subject[] }; outcome: unknown }
  >(sql`
    SELECT ${COLUMNS}, p.body, p.subjects AS kept, p.outcome FROM platform.proposal p
    WHERE p.id = ${id} AND (p.proposed_by = ${actor.id} OR ${heardBy(actor)})`);
  if (!row) throw refuse('not_found');
  const { body, kept, outcome, ...view } = row;
  const now = await readSubjects(
    tx,
    kept.kind ?? undefined,
    kept.records.map((record) => record.id),
  );
  const voices = await tx.sql<Omit<VoiceDto, 'byName'>>`
    SELECT id, kind, by_id AS "byId", text, at FROM platform.proposal_voice WHERE proposal_id = ${id} ORDER BY id`;
  return {
    ...view,
    body: body === '' ? null : (JSON.parse(body) as Record<string, unknown>),
    differences: differencesOf(kept.records, now),
    voices,
    results: outcome as Record<string, unknown>[] | null,
    actions: actionsOf(actor, view),
  };
}

function actionsOf(actor: Actor, row: Row): string[] {
  if (row.state !== 'open') return ['comment'];
  if (row.proposedBy === actor.id) return ['withdraw', 'comment'];
  return mayDecide(actor, row) ? ['accept', 'decline', 'comment'] : ['comment'];
}
