import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';

/** What happened to one aggregate. `type` is dot-delimited and begins with the kind of its subject: `order.cancelled`. */
export interface NewEvent {
  type: string;
  subjectId: string;
  /** Version of the aggregate after the change; consumers drop older ones. */
  subjectVersion: number;
  /** Field names, ids, numbers: never a person's name, phone or address. */
  payload: Record<string, unknown>;
  /** Made beforehand where other rows refer to it. */
  id?: string;
  /** When it happened, where that is not now (history that is brought in). */
  at?: string;
}

/** Columns of `event` as `INSERT_EVENTS` reads them from JSON. */
export const eventRow = (
  event: NewEvent,
  actor: Pick<Actor, 'kind' | 'id' | 'requestId' | 'onBehalfOf'>,
): Record<string, unknown> => ({
  event_id: event.id ?? uuid7(),
  type: event.type,
  subject_id: event.subjectId,
  subject_version: event.subjectVersion,
  actor_kind: actor.kind,
  actor_id: actor.id,
  request_id: actor.requestId,
  at: event.at ?? null,
  payload: actor.onBehalfOf ? { ...event.payload, onBehalfOf: actor.onBehalfOf } : event.payload,
});

/** INSERT of events from one JSON parameter, for statements that write a whole batch. */
export const insertEvents = (parameter: string): string => `
  INSERT INTO platform.event (event_id, type, subject_id, subject_version, actor_kind, actor_id, request_id, at, payload)
  SELECT event_id, type, subject_id, subject_version, actor_kind, actor_id, request_id, coalesce(at, now()), payload
  FROM json_to_recordset(${parameter}::json) AS e (event_id uuid, type text, subject_id uuid, subject_version int,
    actor_kind text, actor_id uuid, request_id text, at timestamptz, payload jsonb)`;

const INSERT = insertEvents('$1');

/** Writes event rows in the operation's transaction: audit trail, timeline and outbox in one. Tells nobody; the relay does. */
export async function emit(tx: Tx, actor: Actor, ...events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.send({ name: 'insert_events', text: INSERT }, [
    JSON.stringify(events.map((event) => eventRow(event, actor))),
  ]);
}
