import { createHash } from 'node:crypto';
import { chainHash, GENESIS } from '../events/chain.rules.js';
import type { EventRow } from '../events/reactions.js';
import { type ChainLink, type ChainPoint, type ChainReport, verifyChain } from './verify-chain.rules.js';

interface Store {
  events: EventRow[];
  links: ChainLink[];
  cursor: ChainPoint;
  heads: Map<number, Buffer>;
}

const LENGTH = 20;
const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const eventOf = (n: number): EventRow => ({
  id: idOf(n),
  type: n % 3 === 0 ? 'order.placed' : 'product.edited',
  subjectId: idOf(1_000 + n),
  subjectVersion: n,
  actorKind: 'user',
  actorId: idOf(2_000 + (n % 4)),
  requestId: n % 5 === 0 ? null : `req-${n}`,
  at: new Date(1_700_000_000_000 + n * 1_000),
  payload: { fields: ['name'], changes: { name: { before: `a${n}`, after: `b${n}` } } },
  txId: String(n),
});

function chained(events: EventRow[]): { links: ChainLink[]; cursor: ChainPoint } {
  let hash = GENESIS;
  const links = events.map((event, n) => {
    hash = chainHash(hash, n + 1, event);
    const { id: eventId, type, subjectId, actorId, requestId, at } = event;
    return { seq: n + 1, eventId, hash, kind: type.split('.')[0]!, type, subjectId, actorId, requestId, at };
  });
  return { links, cursor: { seq: events.length, hash } };
}

function store(): Store {
  const events = Array.from({ length: LENGTH }, (_, n) => eventOf(n + 1));
  const { links, cursor } = chained(events);
  return { events, links, cursor, heads: new Map([10, 15, LENGTH].map((seq) => [seq, links[seq - 1]!.hash])) };
}

async function* streamed<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

const verify = ({ events, links, cursor, heads }: Store): Promise<ChainReport> =>
  verifyChain({
    events: streamed(events),
    links: streamed([...links].sort((a, b) => a.seq - b.seq)),
    from: { seq: 0, hash: GENESIS },
    to: cursor,
    heads,
    isStored: (id) => Promise.resolve(events.some((event) => event.id === id)),
    isChained: (id) => Promise.resolve(links.some((link) => link.eventId === id)),
  });

/** Random numbers that come again: a failure can be repeated by its number. */
function dice(seed: number): (sides: number) => number {
  let count = 0;
  return (sides) => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE() % sides;
}

const swap = <T>(rows: T[], a: number, b: number): void => void ([rows[a], rows[b]] = [rows[b]!, rows[a]!]);

/** Everything that someone with the rights of the owner could do to the rows. `n` and `m` are two places. */
const TAMPERINGS: ((s: Store, n: number, m: number) => unknown)[] = [
  (s, n) => (s.events[n] = { ...s.events[n]!, type: 'order.paid' }),
  (s, n) => (s.events[n] = { ...s.events[n]!, actorId: idOf(9) }),
  (s, n) => (s.events[n] = { ...s.events[n]!, actorKind: 'key' }),
  (s, n) => (s.events[n] = { ...s.events[n]!, subjectId: idOf(9) }),
  (s, n) => (s.events[n] = { ...s.events[n]!, subjectVersion: 999 }),
  (s, n) => (s.events[n] = { ...s.events[n]!, requestId: 'other' }),
  (s, n) => (s.events[n] = { ...s.events[n]!, at: new Date(s.events[n]!.at.getTime() + 1) }),
  (s, n) => (s.events[n] = { ...s.events[n]!, payload: { ...s.events[n]!.payload, onBehalfOf: idOf(3) } }),
  (s, n) => s.events.splice(n, 1),
  (s, n, m) => swap(s.events, n, m),
  (s, n) => s.events.splice(n, 0, { ...eventOf(n + 1), id: idOf(5_000) }),
  (s, n) => s.links.splice(n, 1),
  (s, n) => s.links.push({ ...s.links[n]!, seq: LENGTH + 1, eventId: idOf(5_000) }),
  (s, n) => (s.links[n] = { ...s.links[n]!, hash: createHash('sha256').update('x').digest() }),
  (s, n) => (s.links[n] = { ...s.links[n]!, actorId: idOf(9) }),
  (s, n) => (s.links[n] = { ...s.links[n]!, type: 'order.lost', kind: 'order' }),
  (s, n) => (s.links[n] = { ...s.links[n]!, at: new Date(0) }),
  (s, n, m) => {
    const [a, b] = [s.links[n]!, s.links[m]!];
    [s.links[n], s.links[m]] = [
      { ...a, eventId: b.eventId },
      { ...b, eventId: a.eventId },
    ];
  },
  (s, n, m) => {
    const [a, b] = [s.links[n]!, s.links[m]!];
    [s.links[n], s.links[m]] = [
      { ...a, seq: b.seq },
      { ...b, seq: a.seq },
    ];
  },
  // Cut off the end, with the cursor put back.
  (s, n) => {
    s.events.length = s.links.length = n;
    s.cursor = { seq: n, hash: s.links.at(-1)?.hash ?? GENESIS };
  },
  // Written anew from a place on, with every hash made to fit.
  (s, n) => {
    s.events[n] = { ...s.events[n]!, actorId: idOf(9) };
    Object.assign(s, chained(s.events));
  },
  (s, n) => {
    s.events.splice(n, 1);
    Object.assign(s, chained(s.events));
  },
  (s) => (s.cursor = { ...s.cursor, hash: GENESIS }),
  (s) => (s.cursor = { ...s.cursor, seq: LENGTH + 1 }),
];

describe('verifying a chain', () => {
  it('finds a whole chain whole, and an empty one', async () => {
    expect(await verify(store())).toEqual({ verified: LENGTH, headsMet: 3, fault: null });
    const empty = { events: [], links: [], cursor: { seq: 0, hash: GENESIS }, heads: new Map<number, Buffer>() };
    expect(await verify(empty)).toEqual({ verified: 0, headsMet: 0, fault: null });
  });

  it('goes on from a point that is known to be right', async () => {
    const { events, links, cursor, heads } = store();
    const report = await verifyChain({
      events: streamed(events.slice(10)),
      links: streamed(links.slice(10)),
      from: { seq: 10, hash: links[9]!.hash },
      to: cursor,
      heads,
      isStored: () => Promise.resolve(true),
      isChained: () => Promise.resolve(true),
    });
    expect(report).toEqual({ verified: 10, headsMet: 2, fault: null });
  });

  it('names what was done, and where', async () => {
    const fault = async (tamper: (s: Store) => unknown): Promise<string> => {
      const s = store();
      tamper(s);
      const { fault: found } = await verify(s);
      return `${found?.kind} ${found?.seq}`;
    };
    expect(await fault((s) => (s.events[6] = { ...s.events[6]!, payload: {} }))).toBe('altered 7');
    expect(await fault((s) => s.events.splice(6, 1))).toBe('deleted 7');
    expect(await fault((s) => s.links.splice(6, 1))).toBe('deleted 7');
    expect(await fault((s) => s.events.splice(6, 0, { ...eventOf(7), id: idOf(5_000) }))).toBe('inserted 7');
    expect(await fault((s) => swap(s.events, 6, 12))).toBe('reordered 7');
    expect(await fault((s) => TAMPERINGS.at(-4)!(s, 6, 0))).toBe('rewritten 10');
    expect(await fault((s) => TAMPERINGS.at(-5)!(s, 6, 0))).toBe('lost 7');
  });

  it('finds 10,000 of 10,000 random tamperings', async () => {
    const missed: number[] = [];
    for (let seed = 0; seed < 10_000; seed++) {
      const roll = dice(seed);
      const s = store();
      const n = roll(LENGTH);
      const m = (n + 1 + roll(LENGTH - 1)) % LENGTH;
      TAMPERINGS[roll(TAMPERINGS.length)]!(s, n, m);
      if ((await verify(s)).fault === null) missed.push(seed);
    }
    expect(missed).toEqual([]);
  });
});
