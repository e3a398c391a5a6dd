import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { GENESIS } from '../events/chain.rules.js';
import type { EventRow } from '../events/reactions.js';
import type { AuditHead } from './heads.rules.js';
import type { ChainLink, ChainPoint } from './verify-chain.rules.js';

/** A place among events as the relay takes them. */
export interface Position {
  txId: string;
  eventId: string;
}

export const START: Position & ChainPoint = {
  txId: '0',
  eventId: '00000000-0000-0000-0000-000000000000',
  seq: 0,
  hash: GENESIS,
};

const PAGE = 1_000;

/** Up to where the relay has come. */
export async function readCursor(tx: Tx): Promise<Position & ChainPoint> {
  const [row] = await tx.sql<{ txId: string; eventId: string; seq: string; hash: Buffer }>`
    SELECT tx_id::text AS "txId", event_id AS "eventId", seq, hash FROM platform.relay_cursor`;
  return row ? { ...row, seq: Number(row.seq) } : START;
}

/** Where the event of a number stands; undefined where its rows are gone. */
export async function positionOf(tx: Tx, seq: number): Promise<Position | undefined> {
  const [row] = await tx.sql<{ txId: string; eventId: string }>`
    SELECT e.tx_id::text AS "txId", e.event_id AS "eventId"
    FROM platform.event_chain c JOIN platform.event e ON e.event_id = c.event_id WHERE c.seq = ${seq}`;
  return row;
}

/** Events after one place up to another, a page to a transaction. */
export async function* streamEvents(
  db: Database,
  actor: Actor,
  after: Position,
  upTo: Position,
): AsyncGenerator<EventRow> {
  for (let last = after; ;) {
    const rows = await db.tx(
      actor,
      (tx) => tx.sql<EventRow>`
        SELECT event_id AS id, type, subject_id AS "subjectId", subject_version AS "subjectVersion", actor_kind AS "actorKind",
          actor_id AS "actorId", request_id AS "requestId", at, payload, tx_id::text AS "txId"
        FROM platform.event
        WHERE (tx_id, event_id) > (${last.txId}::xid8, ${last.eventId}::uuid)
          AND (tx_id, event_id) <= (${upTo.txId}::xid8, ${upTo.eventId}::uuid)
        ORDER BY tx_id, event_id LIMIT ${PAGE}`,
    );
    yield* rows;
    if (rows.length < PAGE) return;
    last = { txId: rows.at(-1)!.txId, eventId: rows.at(-1)!.id };
  }
}

/** Rows of the chain after a number, up to the last that was there when the cursor was read. */
export async function* streamLinks(
  db: Database,
  actor: Actor,
  afterSeq: number,
  upTo: number,
): AsyncGenerator<ChainLink> {
  for (let last = afterSeq; ;) {
    const rows = await db.tx(
      actor,
      (tx) => tx.sql<Omit<ChainLink, 'seq'> & { seq: string }>`
        SELECT seq, event_id AS "eventId", hash, kind, type, subject_id AS "subjectId", actor_id AS "actorId",
          request_id AS "requestId", at
        FROM platform.event_chain WHERE seq > ${last} AND seq <= ${upTo} ORDER BY seq LIMIT ${PAGE}`,
    );
    for (const row of rows) yield { ...row, seq: Number(row.seq) };
    if (rows.length < PAGE) return;
    last = Number(rows.at(-1)!.seq);
  }
}

export async function lastSeq(tx: Tx): Promise<number> {
  const [row] = await tx.sql<{ seq: string | null }>`SELECT max(seq) AS seq FROM platform.event_chain`;
  return Number(row!.seq ?? 0);
}

/** Signed heads by number. */
export async function readHeads(tx: Tx): Promise<AuditHead[]> {
  const rows = await tx.sql<Omit<AuditHead, 'seq'> & { seq: string }>`
    SELECT seq, hash, at, key_id AS "keyId", signature FROM platform.audit_head ORDER BY seq`;
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

export const isStored = async (tx: Tx, eventId: string): Promise<boolean> =>
  (await tx.sql`SELECT FROM platform.event WHERE event_id = ${eventId}`).length > 0;

export const isChained = async (tx: Tx, eventId: string): Promise<boolean> =>
  (await tx.sql`SELECT FROM platform.event_chain WHERE event_id = ${eventId} LIMIT 1`).length > 0;
