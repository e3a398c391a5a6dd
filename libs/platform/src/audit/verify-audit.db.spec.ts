import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { Vault } from '../secrets/vault.js';
import { relayAll, testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { readAuditState } from './audit.queries.js';
import { verifyAudit } from './verify-audit.js';
import { writeAuditHead } from './write-audit-head.js';

const EVENTS = 1_200;

let test: TestDatabase;
let merchant: TestMerchant;
let owner: pg.Client;
let filesDir: string;
const vault = new Vault(`k:${Buffer.alloc(32, 3).toString('base64')}`);

beforeAll(async () => {
  test = await testDatabase();
  owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
});
beforeEach(async () => {
  merchant = await test.merchant();
  filesDir = mkdtempSync(path.join(tmpdir(), 'zhanggui-audit-'));
  await owner.query(`SELECT set_config('app.merchant_id', $1, false)`, [merchant.merchantId]);
  await happen(EVENTS);
});
afterEach(() => rmSync(filesDir, { recursive: true, force: true }));
afterAll(async () => {
  await owner.end();
  await test.close();
});

/** Emits so many events and has them numbered; the merchant's own from its making are numbered too. */
async function happen(count: number): Promise<void> {
  await test.db.tx(merchant.actor, (tx) =>
    emit(
      tx,
      merchant.actor,
      ...Array.from({ length: count }, (_, n) => ({
        type: 'thing.edited',
        subjectId: uuid7(),
        subjectVersion: 1,
        payload: { changes: { n: { before: n, after: n + 1 } } },
      })),
    ),
  );
  await relayAll(test.db, merchant.merchantId);
}

const verify = (): ReturnType<typeof verifyAudit> => verifyAudit(test.db, { vault, filesDir }, merchant.merchantId);
const sign = (at: string): ReturnType<typeof writeAuditHead> =>
  writeAuditHead(test.db, { vault, filesDir }, merchant.merchantId, new Date(at));
const eventAt = async (seq: number): Promise<string> =>
  (await owner.query<{ id: string }>('SELECT event_id AS id FROM platform.event_chain WHERE seq = $1', [seq])).rows[0]!
    .id;

/** What the owner of the tables does at a number, undone afterwards. */
async function faultAfter(text: string, seq = 700): Promise<string> {
  const id = await eventAt(seq);
  const copy = `SELECT * INTO TEMP kept_event FROM platform.event; SELECT * INTO TEMP kept_chain FROM platform.event_chain`;
  await owner.query(copy);
  await owner.query(text.replaceAll('$id', `'${id}'`).replaceAll('$seq', String(seq)));
  const { fault } = await verify();
  await owner.query(`DELETE FROM platform.event; DELETE FROM platform.event_chain;
    INSERT INTO platform.event SELECT * FROM kept_event; INSERT INTO platform.event_chain SELECT * FROM kept_chain;
    DROP TABLE kept_event, kept_chain`);
  return `${fault?.kind} ${fault?.seq}`;
}

describe('verifying the chain of a merchant', () => {
  it('finds it whole, page by page', async () => {
    const { fault, verified, to } = await verify();
    expect(fault).toBeNull();
    expect(verified).toBe(to.seq);
    expect(verified).toBeGreaterThanOrEqual(EVENTS);
  });

  it('names the first row that the owner of the tables altered, deleted, inserted or moved', async () => {
    expect(await faultAfter(`UPDATE platform.event SET payload = '{}' WHERE event_id = $id`)).toBe('altered 700');
    expect(await faultAfter(`UPDATE platform.event SET request_id = 'x' WHERE event_id = $id`)).toBe('altered 700');
    expect(await faultAfter(`UPDATE platform.event_chain SET actor_id = event_id WHERE seq = $seq`)).toBe(
      'altered 700',
    );
    expect(await faultAfter(`DELETE FROM platform.event WHERE event_id = $id`)).toBe('deleted 700');
    expect(await faultAfter(`DELETE FROM platform.event_chain WHERE seq >= $seq`)).toBe('deleted 700');
    expect(
      await faultAfter(
        `UPDATE platform.event_chain SET event_id = (SELECT event_id FROM platform.event_chain WHERE seq = 900) WHERE seq = $seq`,
      ),
    ).toBe('inserted 700');
    expect(
      await faultAfter(`INSERT INTO platform.event (event_id, type, subject_id, subject_version, actor_kind, actor_id, tx_id, payload)
        SELECT overlay(event_id::text placing 'ffff' from 33)::uuid, type, subject_id, subject_version, actor_kind, actor_id, tx_id, payload
        FROM platform.event WHERE event_id = $id`),
    ).toMatch(/^inserted 7\d\d$/);
    expect((await verify()).fault).toBeNull();
  });
});

describe('signed heads', () => {
  it('are kept in the table and in a file of the day, once for each state of the chain', async () => {
    const { to } = await sign('2026-03-01T10:07:00Z');
    await sign('2026-03-01T11:07:00Z');
    await happen(3);
    const second = await sign('2026-03-01T12:07:00Z');
    expect([second.fault, second.fromSeq, second.verified]).toEqual([null, to.seq, 3]);
    const [file] = await readdir(path.join(filesDir, 'audit'));
    expect(file).toBe(`${merchant.merchantId}-2026-03-01.jsonl`);
    const lines = (await readFile(path.join(filesDir, 'audit', file!), 'utf8')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { seq: number }).seq)).toEqual([to.seq, to.seq + 3]);
    expect(await verify()).toMatchObject({ fault: null, heads: 2, headsMet: 2 });
    const state = await test.db.tx(merchant.actor, (tx) => readAuditState(tx, vault));
    expect(state).toMatchObject({
      lastSeq: to.seq + 3,
      verifiedSeq: to.seq + 3,
      fault: null,
      head: { seq: to.seq + 3 },
    });
    expect(state.publicKey).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  });

  it('find a chain whose end was cut off together with the heads of the table, by the file', async () => {
    const { to } = await sign('2026-03-01T10:07:00Z');
    await owner.query(`DELETE FROM platform.event WHERE event_id IN (SELECT event_id FROM platform.event_chain WHERE seq > 700);
      DELETE FROM platform.event_chain WHERE seq > 700; DELETE FROM platform.audit_head;
      UPDATE platform.relay_cursor c SET (seq, hash, event_id, tx_id) =
        (SELECT l.seq, l.hash, l.event_id, e.tx_id FROM platform.event_chain l JOIN platform.event e USING (event_id) WHERE l.seq = 700)`);
    expect((await verify()).fault).toEqual({ kind: 'lost', seq: 701, eventId: null });
    expect(to.seq).toBeGreaterThan(700);
  });

  it('that we did not sign are refused, and nothing is signed over a chain that is not whole', async () => {
    const { to } = await sign('2026-03-01T10:07:00Z');
    await owner.query(`UPDATE platform.audit_head SET hash = decode(repeat('ab', 32), 'hex')`);
    expect((await verify()).fault).toEqual({ kind: 'head_forged', seq: to.seq, eventId: null });
    await happen(2);
    const { fault } = await sign('2026-03-01T11:07:00Z');
    expect(fault?.kind).toBe('head_forged');
    const state = await test.db.tx(merchant.actor, (tx) => readAuditState(tx, vault));
    expect(state).toMatchObject({ fault: { kind: 'head_forged' }, head: { seq: to.seq } });
  });

  it('that stand in the file only still count', async () => {
    const { to } = await sign('2026-03-01T10:07:00Z');
    await owner.query('DELETE FROM platform.audit_head');
    await appendFile(path.join(filesDir, 'audit', `${merchant.merchantId}-2026-03-02.jsonl`), 'not a head\n');
    expect(await verify()).toMatchObject({ fault: null, heads: 1, headsMet: 1, verified: to.seq });
  });
});
