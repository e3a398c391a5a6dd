import pg from 'pg';
import { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { relayAll, testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { auditCsv } from './audit-csv.js';
import type { AuditQueryDto } from './audit.dto.js';
import { type AuditEntry, listAudit, withAuditNames } from './audit.queries.js';
import { registerNumberLookup } from './number-lookups.js';

const EVENTS = 20_000;
const SUBJECTS = Array.from({ length: 400 }, () => uuid7());
const ACTORS = Array.from({ length: 40 }, () => uuid7());

let test: TestDatabase;
let merchant: TestMerchant;
let client: pg.Client;

registerNumberLookup((_, text) => Promise.resolve(text === 'T-7' ? [SUBJECTS[7]!] : []));

beforeAll(async () => {
  test = await testDatabase();
  for (const count of [3_000, EVENTS]) {
    merchant = await test.merchant();
    await fill(count);
  }
  const owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  await owner.query('ANALYZE');
  await owner.end();
  client = new pg.Client({ connectionString: test.url });
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client.end();
  await test.close();
});

/** One event each minute, of many people, kinds and requests; every fiftieth carried out what another proposed. */
async function fill(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1_000) {
    await test.db.tx(merchant.actor, async (tx) => {
      for (let n = at; n < at + 1_000; n += 100) {
        const id = ACTORS[(n / 100) % ACTORS.length]!;
        const onBehalfOf = n % 5_000 === 0 ? merchant.actor.id : undefined;
        await emit(
          tx,
          { ...merchant.actor, id, onBehalfOf, requestId: `req-${n / 100}` },
          ...Array.from({ length: 100 }, (_, i) => ({
            type: `${['thing', 'other', 'rare'][(n + i) % 100 === 0 ? 2 : (n + i) % 2]}.edited`,
            subjectId: SUBJECTS[(n + i) % SUBJECTS.length]!,
            subjectVersion: 1,
            at: new Date(Date.UTC(2024, 0, 1) + (n + i) * 60_000).toISOString(),
            payload: { fields: ['n'], changes: { n: { before: n, after: i } } },
          })),
        );
      }
    });
    await relayAll(test.db, merchant.merchantId);
  }
}

const list = (query: AuditQueryDto): Promise<{ items: AuditEntry[]; nextCursor: string | null }> =>
  test.db.tx(merchant.actor, (tx) => listAudit(tx, query));

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

const nodesOf = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** How PostgreSQL reads the list, as the application role under its policies. */
async function planOf(query: AuditQueryDto): Promise<PlanNode[]> {
  let listed: { text: string; values?: unknown[] } | undefined;
  const recording = new Tx({ query: (statement) => client.query((listed = statement)) });
  await client.query(`BEGIN; SELECT set_config('app.merchant_id', '${merchant.merchantId}', true)`);
  try {
    await listAudit(recording, query);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>({
      text: `EXPLAIN (FORMAT JSON) ${listed!.text}`,
      values: listed!.values,
    });
    return nodesOf(rows[0]!['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('the audit trail of 20,000 events', () => {
  it('comes newest first, in pages that hold every event once', async () => {
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 250, cursor });
      seen.push(...page.items.map(({ seq }) => seq));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(EVENTS);
  });

  it('says who did it, for whom, what was before and after, and where it stands', async () => {
    const { items } = await list({ requestId: 'req-50', limit: 1 });
    const [entry] = await withAuditNames(test.db, items);
    expect(entry).toMatchObject({
      type: 'other.edited',
      subjectKind: 'other',
      actorId: ACTORS[10],
      onBehalfOf: merchant.actor.id,
      onBehalfOfName: 'Olive Owner',
      requestId: 'req-50',
      payload: { fields: ['n'], changes: { n: { before: 5_000, after: 99 } } },
    });
    expect(entry!.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is narrowed by each filter, and by all together', async () => {
    const hour = { from: '2024-01-05T00:00:00Z', to: '2024-01-05T01:00:00Z' };
    expect((await list({ ...hour, limit: 250 })).items).toHaveLength(60);
    expect((await list({ type: 'rare.edited', limit: 250 })).items).toHaveLength(EVENTS / 100);
    expect((await list({ type: 'rare.*', limit: 250 })).items).toHaveLength(EVENTS / 100);
    expect((await list({ subjectKind: 'rare', limit: 250 })).items).toHaveLength(EVENTS / 100);
    expect((await list({ subjectId: SUBJECTS[7], limit: 250 })).items).toHaveLength(EVENTS / SUBJECTS.length);
    expect((await list({ q: 'T-7', limit: 250 })).items).toHaveLength(EVENTS / SUBJECTS.length);
    expect((await list({ q: 'nobody' })).items).toEqual([]);
    expect((await list({ requestId: 'req-3', limit: 250 })).items).toHaveLength(100);
    const all = { ...hour, actorId: ACTORS[18], requestId: 'req-58', subjectKind: 'thing', limit: 250 };
    expect((await list(all)).items.length).toBeGreaterThan(0);
  });

  it('is read from the index of its filter, which holds the order of numbers too', async () => {
    const cases: [AuditQueryDto, string, RegExp][] = [
      [{}, 'event_chain_pkey', /merchant_id = /],
      [{ type: 'rare.edited' }, 'event_chain_by_type', /type = /],
      [{ type: 'rare.*' }, 'event_chain_by_kind', /kind = /],
      [{ actorId: ACTORS[3] }, 'event_chain_by_actor', /actor_id = /],
      [{ subjectId: SUBJECTS[3] }, 'event_chain_by_subject', /subject_id = /],
      [{ requestId: 'req-3' }, 'event_chain_by_request', /request_id = /],
      [{ from: '2024-01-05T00:00:00Z', to: '2024-01-05T00:30:00Z' }, 'event_chain_by_time', /at >= .*at < /],
    ];
    for (const [query, index, cond] of cases) {
      const plan = await planOf({ ...query, limit: 20 });
      const scan = plan.find((node) => node['Index Name']?.startsWith('event_chain'));
      expect([scan?.['Index Name'], scan?.['Index Cond']]).toEqual([index, expect.stringMatching(cond)]);
      expect(scan?.['Index Cond']).toMatch(/merchant_id = /);
      const read = plan.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);
      expect(read).not.toContain('event_chain');
    }
  });

  it('goes out as CSV with the same filters, every row once', async () => {
    let text = '';
    for await (const part of auditCsv(test.db, merchant.actor, { type: 'rare.*' })) text += part;
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffseq,at,type,subjectKind/);
    expect(lines).toHaveLength(1 + EVENTS / 100);
    expect(lines[1]).toContain('""before""');
  });
});
