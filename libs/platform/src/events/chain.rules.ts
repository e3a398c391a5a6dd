import { createHash } from 'node:crypto';
import type { EventRow } from './reactions.js';

/** What the first event of a merchant is chained to. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** SHA-256 over the previous hash and everything the event says, so that no row can be changed, dropped or moved unnoticed. */
export function chainHash(previous: Buffer, seq: number, event: EventRow): Buffer {
  const said = [
    seq,
    event.id,
    event.type,
    event.subjectId,
    event.subjectVersion,
    event.actorKind,
    event.actorId,
    event.requestId,
    event.at.toISOString(),
    canonical(event.payload),
  ];
  return createHash('sha256').update(previous).update(JSON.stringify(said)).digest();
}

/** JSON with sorted members: jsonb does not keep the order in which they were written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, canonical(member)]),
  );
}
