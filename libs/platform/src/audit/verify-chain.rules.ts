import { chainHash } from '../events/chain.rules.js';
import type { EventRow } from '../events/reactions.js';

/** A row of the chain, with what the relay copied beside the number. */
export interface ChainLink {
  seq: number;
  eventId: string;
  hash: Buffer;
  kind: string;
  type: string;
  subjectId: string;
  actorId: string;
  requestId: string | null;
  at: Date;
}

/** A place in the chain and the hash that stands there. */
export interface ChainPoint {
  seq: number;
  hash: Buffer;
}

/** `rewritten`: consistent in itself, but not what was signed. `lost`: signed once, and now behind the chain's end. */
export type FaultKind = 'altered' | 'deleted' | 'inserted' | 'reordered' | 'rewritten' | 'lost' | 'head_forged';

export interface ChainFault {
  kind: FaultKind;
  seq: number;
  eventId: string | null;
}

export interface ChainToVerify {
  /** Events in the order in which the relay takes them, up to its cursor. */
  events: AsyncIterable<EventRow>;
  /** Every row of the chain by number. */
  links: AsyncIterable<ChainLink>;
  /** A point that is known to be right, or number 0 for the whole chain. */
  from: ChainPoint;
  /** The relay's cursor. */
  to: ChainPoint;
  /** What was signed, by number. */
  heads: ReadonlyMap<number, Buffer>;
  isStored: (eventId: string) => Promise<boolean>;
  isChained: (eventId: string) => Promise<boolean>;
}

export interface ChainReport {
  /** Events found whole, from `from` on. */
  verified: number;
  headsMet: number;
  /** The first row at fault; what comes after it says nothing any more. */
  fault: ChainFault | null;
}

/** Follows events and chain side by side and names the first row that was altered, deleted, inserted or moved. */
export async function verifyChain(chain: ChainToVerify): Promise<ChainReport> {
  const events = chain.events[Symbol.asyncIterator]();
  const links = chain.links[Symbol.asyncIterator]();
  const report: ChainReport = { verified: 0, headsMet: 0, fault: null };
  let { seq, hash } = chain.from;
  for (;;) {
    const event = (await events.next()) as IteratorResult<EventRow, undefined>;
    const link = (await links.next()) as IteratorResult<ChainLink, undefined>;
    if (!event.value && !link.value) break;
    seq += 1;
    report.fault = await faultOf(chain, seq, hash, event.value, link.value);
    if (report.fault) return report;
    hash = link.value!.hash;
    report.verified += 1;
    if (chain.heads.has(seq)) report.headsMet += 1;
  }
  report.fault = endFault(chain, seq, hash);
  return report;
}

async function faultOf(
  { to, heads, isStored, isChained }: ChainToVerify,
  seq: number,
  previous: Buffer,
  event: EventRow | undefined,
  link: ChainLink | undefined,
): Promise<ChainFault | null> {
  if (!link) {
    const kind = (await isChained(event!.id)) ? 'reordered' : seq > to.seq ? 'inserted' : 'deleted';
    return { kind, seq, eventId: event!.id };
  }
  if (link.seq > to.seq) return { kind: 'inserted', seq: link.seq, eventId: link.eventId };
  if (link.seq !== seq) return { kind: 'deleted', seq, eventId: event?.id ?? null };
  if (event?.id !== link.eventId) {
    if (!(await isStored(link.eventId))) return { kind: 'deleted', seq, eventId: link.eventId };
    if (event && !(await isChained(event.id))) return { kind: 'inserted', seq, eventId: event.id };
    return { kind: 'reordered', seq, eventId: link.eventId };
  }
  if (!chainHash(previous, seq, event).equals(link.hash) || !isCopyOf(link, event))
    return { kind: 'altered', seq, eventId: event.id };
  const signed = heads.get(seq);
  return signed && !signed.equals(link.hash) ? { kind: 'rewritten', seq, eventId: event.id } : null;
}

const isCopyOf = (link: ChainLink, event: EventRow): boolean =>
  link.type === event.type &&
  link.kind === event.type.split('.', 1)[0] &&
  link.subjectId === event.subjectId &&
  link.actorId === event.actorId &&
  link.requestId === event.requestId &&
  link.at.getTime() === event.at.getTime();

/** Rows cut off the end leave no gap: the cursor and the signed heads know that they were there. */
function endFault({ to, heads }: ChainToVerify, seq: number, hash: Buffer): ChainFault | null {
  const lost = [...heads.keys()].filter((one) => one > seq).sort((a, b) => a - b)[0];
  if (to.seq > seq) return { kind: 'deleted', seq: seq + 1, eventId: null };
  if (lost !== undefined) return { kind: 'lost', seq: seq + 1, eventId: null };
  return to.hash.equals(hash) ? null : { kind: 'altered', seq, eventId: null };
}
