import type { Config } from '../config.js';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import {
  isChained,
  isStored,
  lastSeq,
  type Position,
  positionOf,
  readCursor,
  readHeads,
  START,
  streamEvents,
  streamLinks,
} from './chain.queries.js';
import { readHeadFiles } from './head-files.js';
import { type AuditHead, auditKeys, isSigned } from './heads.rules.js';
import { type ChainFault, type ChainPoint, type ChainReport, verifyChain } from './verify-chain.rules.js';

export interface AuditReport extends ChainReport {
  /** Number from which on it looked. */
  fromSeq: number;
  /** The relay's cursor when it began. */
  to: ChainPoint;
  /** Signed heads known, from the database and from files together. */
  heads: number;
}

interface Known {
  cursor: Position & ChainPoint;
  last: number;
  heads: AuditHead[];
}

/**
 * Follows a merchant's chain of events against its rows and against the signed heads in database and files. `since` begins at the last
 * signed head instead of the first event. Reads a page at a time and writes nothing.
 */
export async function verifyAudit(
  db: Database,
  { vault, filesDir }: Pick<Config, 'vault' | 'filesDir'>,
  merchantId: string,
  since: 'start' | 'last head' = 'start',
): Promise<AuditReport> {
  const actor = systemActor(merchantId, 'audit-verify');
  const once = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.tx(actor, work);
  // Before the cursor: a head that is signed meanwhile would stand behind it.
  const files = await readHeadFiles(filesDir, merchantId);
  const { cursor, last, heads } = await once(async (tx): Promise<Known> => ({
    heads: await readHeads(tx),
    cursor: await readCursor(tx),
    last: await lastSeq(tx),
  }));
  const all = [...heads, ...files];
  const base = { fromSeq: 0, to: cursor, heads: new Set(all.map(({ seq }) => seq)).size, verified: 0, headsMet: 0 };
  const forged = forgedHead(merchantId, all, auditKeys(vault));
  if (forged) return { ...base, fault: forged };
  const begin = since === 'start' ? START : await once((tx) => beginAt(tx, heads.at(-1)));
  // The relay may have gone on between the reads above; only what stood behind an old cursor is a row too many.
  const now = await once(readCursor);
  const report = await verifyChain({
    events: streamEvents(db, actor, begin, cursor),
    links: streamLinks(db, actor, begin.seq, now.seq > cursor.seq ? cursor.seq : last),
    from: begin,
    to: cursor,
    heads: new Map(all.map(({ seq, hash }) => [seq, hash])),
    isStored: (id) => once((tx) => isStored(tx, id)),
    isChained: (id) => once((tx) => isChained(tx, id)),
  });
  return { ...base, ...report, fromSeq: begin.seq };
}

/** Without its rows the head is no place to begin at: the whole chain is looked at. */
async function beginAt(tx: Tx, head: AuditHead | undefined): Promise<Position & ChainPoint> {
  const position = head && (await positionOf(tx, head.seq));
  return position ? { ...position, seq: head.seq, hash: head.hash } : START;
}

/** A head that we did not sign, or two that say different things of one number. */
function forgedHead(
  merchantId: string,
  heads: readonly AuditHead[],
  keys: Parameters<typeof isSigned>[0],
): ChainFault | null {
  const hashes = new Map<number, Buffer>();
  for (const head of heads) {
    const other = hashes.get(head.seq);
    if (!isSigned(keys, merchantId, head) || (other && !other.equals(head.hash)))
      return { kind: 'head_forged', seq: head.seq, eventId: null };
    hashes.set(head.seq, head.hash);
  }
  return null;
}
