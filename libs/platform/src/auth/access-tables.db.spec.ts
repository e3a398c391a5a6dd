import '../index.js';
import { inviteMember } from '../access/invite-member.js';
import { listRoles } from '../access/roles.queries.js';
import type { Actor } from '../db/actor.js';
import { revokeApiKey, listApiKeys } from '../directory/api-keys.js';
import { listInvitations } from '../directory/links.js';
import { authorityIn } from '../access/load-authority.js';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '../testing/index.js';
import { makeApiKey } from './issue-api-key.js';
import { hashSecret, newSecret } from './secrets.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase();
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const without = (permission: string): Actor => ({
  ...actor,
  permissions: new Set([...actor.permissions].filter((one) => one !== permission)),
});

describe('an export of invitations', () => {
  it('holds those that wait, the newest first, and nothing that opens one', async () => {
    const tokens = [newSecret(), newSecret()];
    await test.db.tx(actor, async (tx) => {
      const authority = await authorityIn(tx, actor.id);
      const inviter = { ...actor, authority, permissions: authority.executable };
      const roleId = (await listRoles(tx)).find(({ code }) => code === 'viewer')!.id;
      const roles = [{ roleId, shopIds: null, warehouseIds: null }];
      for (const [n, token] of tokens.entries())
        await inviteMember(tx, inviter, { email: `p${n}@example.com`, name: `=P${n}`, roles }, hashSecret(token));
    });
    const listed = await test.db.tx(actor, (tx) => listInvitations(tx, actor.merchantId));
    const lines = await exchange.linesOf(actor, { table: 'invitations' });
    expect(lines.map((line) => line.split(',')[1])).toEqual(listed.map(({ email }) => email));
    expect(lines[0]).toMatch(/^'=P1,p1@example\.com,Viewer,/);
    for (const token of tokens) expect(lines.join()).not.toContain(token);
  });

  it('is refused to who may not invite', async () => {
    const refused = exchange.takeOut(without('access:manage'), { table: 'invitations' });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('an export of API keys', () => {
  it('holds those of the list in its order, and of a secret only what it begins with', async () => {
    const wishes = { addresses: ['10.0.0.0/8', '::1'], perMinute: 60, role: 'viewer' };
    const secrets = [
      await makeApiKey(test.db, actor.merchantId, actor.id, { name: '=cmd', ...wishes }),
      await makeApiKey(test.db, actor.merchantId, actor.id, { name: 'Till', role: 'operator' }),
    ];
    const listed = await test.db.tx(actor, (tx) => listApiKeys(tx, actor.merchantId));
    await test.db.tx(actor, (tx) => revokeApiKey(tx, actor.merchantId, listed[0]!.id));
    const columns = ['name', 'role', 'prefix', 'addresses', 'perMinute'];
    const lines = await exchange.linesOf(actor, { table: 'api-keys', columns });
    const prefixes = secrets.map((secret) => `${secret.slice(0, 10)}…`);
    expect(lines).toEqual([`Till,Operator,${prefixes[1]},,`, `'=cmd,Viewer,${prefixes[0]},"10.0.0.0/8, ::1",60`]);
    const { file } = await exchange.takeOut(actor, { table: 'api-keys', format: 'jsonl' });
    for (const secret of secrets) expect(file.toString()).not.toContain(secret.slice(0, 12));
    const rows = file
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ revokedAt }) => revokedAt !== null)).toEqual([true, false]);
  });

  it('is refused to who may not manage keys', async () => {
    const refused = exchange.takeOut(without('access:manage'), { table: 'api-keys' });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  });
});
