import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { plainArray } from '../db/pg-array.js';
import type { Tx } from '../db/tx.js';
import { chainHash, GENESIS } from './chain.rules.js';
import type { EventRow, NumberedEvent, Reactions } from './reactions.js';

/** Events taken per transaction: large enough to keep up with intake, small enough to hold no lock for long. */
export const RELAY_BATCH = 1_000;

const NO_EVENT = '00000000-0000-0000-0000-000000000000';

interface Cursor {
  txId: string;
  eventId: string;
  seq: number;
  hash: Buffer;
}

/**
 * Gives the merchant's new events their gap-free `seq` and chained hash and hands them to the reactions, all in one transaction:
 * an event is numbered if and only if its reactions' database effects are there. Returns how many it took.
 */
export function relayEvents(db: Database, merchantId: string, reactions: Reactions): Promise<number> {
  const actor = systemActor(merchantId, 'relay');
  return db.tx(actor, async (tx) => {
    const cursor = await lockCursor(tx);
    if (!cursor) return 0;
    const events = await readNext(tx, cursor);
    if (events.length === 0) return 0;
    await reactions.run(tx, actor, await link(tx, cursor, events));
    return events.length;
  });
}

/** One relay per merchant at a time: a second process finds the row locked and leaves. */
async function lockCursor(tx: Tx): Promise<Cursor | undefined> {
  const [row] = await tx.sql<{ txId: string; eventId: string; seq: string; hash: Buffer }>`
    SELECT tx_id::text AS "txId", event_id AS "eventId", seq, hash FROM platform.relay_cursor FOR UPDATE SKIP LOCKED`;
  if (row) return { ...row, seq: Number(row.seq) };
  // Inserting beside a cursor that the other relay has moved would wait for it.
  const isHeld = (await tx.sql`SELECT FROM platform.relay_cursor`).length > 0;
  if (isHeld) return undefined;
  const made = await tx.run`
    INSERT INTO platform.relay_cursor (tx_id, event_id, seq, hash) VALUES ('0', ${NO_EVENT}, 0, ${GENESIS}) ON CONFLICT DO NOTHING`;
  return made === 1 ? { txId: '0', eventId: NO_EVENT, seq: 0, hash: GENESIS } : undefined;
}

/** Only below the oldest open transaction: an event that commits later cannot appear before one already numbered. */
function readNext(tx: Tx, cursor: Cursor): Promise<EventRow[]> {
  return tx.sql<EventRow>`
    SELECT event_id AS id, type, subject_id AS "subjectId", subject_version AS "subjectVersion", actor_kind AS "actorKind",
      actor_id AS "actorId", request_id AS "requestId", at, payload, tx_id::text AS "txId"
    FROM platform.event
    WHERE (tx_id, event_id) > (${cursor.txId}::xid8, ${cursor.eventId}::uuid) AND tx_id < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY tx_id, event_id LIMIT ${RELAY_BATCH}`;
}

async function link(tx: Tx, cursor: Cursor, events: EventRow[]): Promise<NumberedEvent[]> {
  let { seq, hash } = cursor;
  const hashes = events.map((event) => {
    seq += 1;
    hash = chainHash(hash, seq, event);
    return hash.toString('hex');
  });
  await tx.run`
    INSERT INTO platform.event_chain (seq, event_id, hash, kind, type, subject_id, actor_id, request_id, at)
    SELECT ${cursor.seq} + n, event_id, decode(hash, 'hex'), split_part(e.type, '.', 1), e.type, e.subject_id, e.actor_id, e.request_id, e.at
    FROM unnest(${plainArray(events.map(({ id }) => id))}::uuid[], ${plainArray(hashes)}::text[]) WITH ORDINALITY AS l (event_id, hash, n)
    JOIN platform.event e USING (event_id)`;
  const last = events.at(-1)!;
  await tx.run`UPDATE platform.relay_cursor SET tx_id = ${last.txId}::xid8, event_id = ${last.id}, seq = ${seq}, hash = ${hash}`;
  return events.map((event, n) => Object.assign(event, { seq: cursor.seq + n + 1 }));
}
