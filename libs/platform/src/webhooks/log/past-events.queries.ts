import { type Sql, sql } from '../../db/sql.js';
import type { Tx } from '../../db/tx.js';

export interface PastEvent {
  id: string;
  type: string;
  subjectId: string;
  seq: number;
}

/** Transactions end in another order than they began in: the chain is searched by so much more than the time that is asked for. */
const MARGIN_MS = 120_000;

/** Events of the chain that were written down between two times, by number. Ids are UUIDv7: they begin with the time. */
export async function eventsBetween(
  tx: Tx,
  { from, to, afterSeq, limit }: { from: Date; to: Date; afterSeq: number; limit: number },
): Promise<PastEvent[]> {
  const rows = await tx.rows<Omit<PastEvent, 'seq'> & { seq: string }>(sql`
    SELECT c.seq, e.event_id AS id, e.type, e.subject_id AS "subjectId"
    FROM platform.event_chain c JOIN platform.event e ON e.event_id = c.event_id
    WHERE c.seq > ${afterSeq} AND c.seq >= (${firstSeqFrom(from.getTime() - MARGIN_MS)})
      AND c.seq < (${firstSeqFrom(to.getTime() + MARGIN_MS)})
      AND c.event_id >= ${lowestId(from.getTime())}::uuid AND c.event_id < ${lowestId(to.getTime())}::uuid
    ORDER BY c.seq LIMIT ${limit}`);
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** Halves the chain until the place is found where its ids pass a time: some twenty reads by key, however long the chain is. */
const firstSeqFrom = (ms: number): Sql => sql`
  WITH RECURSIVE search (below, above) AS (
    SELECT 0::bigint, coalesce(max(seq), 0) + 1 FROM platform.event_chain
    UNION ALL
    SELECT CASE WHEN c.event_id < ${lowestId(ms)}::uuid THEN c.seq ELSE s.below END,
      CASE WHEN c.event_id < ${lowestId(ms)}::uuid THEN s.above ELSE c.seq END
    FROM search s JOIN platform.event_chain c ON c.seq = (s.below + s.above) / 2 WHERE s.above - s.below > 1)
  SELECT min(above) FROM search`;

function lowestId(ms: number): string {
  const hex = Math.max(0, Math.min(ms, 2 ** 48 - 1))
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
