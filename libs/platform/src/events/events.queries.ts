import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { actorNames } from '../directory/merchants.js';
import type { EventDto } from './events.dto.js';

export interface TimelineEntry {
  id: string;
  type: string;
  at: Date;
  actorKind: string;
  actorId: string;
  payload: Record<string, unknown>;
}

/** The merchant's events in chain order, after a number. */
export async function listEvents(tx: Tx, after: number, limit: number): Promise<Omit<EventDto, 'actorName'>[]> {
  const rows = await tx.sql<Omit<EventDto, 'actorName' | 'seq'> & { seq: string }>`
    SELECT c.seq, e.event_id AS id, e.type, e.subject_id AS "subjectId", e.subject_version AS "subjectVersion",
      e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.at, e.payload
    FROM platform.event_chain c JOIN platform.event e ON e.event_id = c.event_id
    WHERE c.seq > ${after} ORDER BY c.seq LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** What happened to one aggregate, oldest first. */
export function readTimeline(tx: Tx, subjectIds: readonly string[]): Promise<TimelineEntry[]> {
  return tx.sql<TimelineEntry>`
    SELECT event_id AS id, type, at, actor_kind AS "actorKind", actor_id AS "actorId", payload
    FROM platform.event WHERE subject_id = ANY (${subjectIds}::uuid[]) ORDER BY at, event_id LIMIT 500`;
}

/** Adds the names of people and keys, which live outside the merchant's own tables. */
export async function withActorNames<T extends { actorId: string }>(
  db: Database,
  entries: T[],
): Promise<(T & { actorName: string | null })[]> {
  const names = await actorNames(db, [...new Set(entries.map(({ actorId }) => actorId))]);
  return entries.map((entry) => ({ ...entry, actorName: names.get(entry.actorId) ?? null }));
}
