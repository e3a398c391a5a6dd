import '../index.js';
import type { Actor } from '../db/actor.js';
import { uuid7 } from '../db/uuid7.js';
import { listMembers } from '../directory/merchants.js';
import { createUser } from '../directory/users.js';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '../testing/index.js';
import { addMember } from './add-member.js';

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

async function join(name: string, role: string): Promise<string> {
  const id = uuid7();
  const user = { id, name, email: `${id}@example.com`, passwordHash: 'x', mustChangePassword: false, locale: null };
  await createUser(test.db, user);
  await addMember(test.db, actor.merchantId, id, role);
  return id;
}

describe('an export of people', () => {
  it('holds those of the list in its order, with their roles in the language asked for', async () => {
    const id = await join('=Mallory', 'viewer');
    await join('Zoe', 'data_analyst');
    const listed = await test.db.tx(actor, (tx) => listMembers(tx, actor.merchantId));
    const columns = ['roles', 'name', 'email'];
    const lines = await exchange.linesOf(actor, { table: 'people', columns, language: 'zh-CN' });
    const names = listed.map(({ name }) => (name.startsWith('=') ? `'${name}` : name));
    expect(lines.map((line) => line.split(',')[1])).toEqual(names);
    expect(lines).toContain(`只看,'=Mallory,${id}@example.com`);
  });

  it('is searched as the screen is: by name, address and role', async () => {
    await join('Zoe', 'data_analyst');
    const find = (q: string): Promise<string[]> =>
      exchange.linesOf(actor, { table: 'people', columns: ['name', 'roles'], filters: { q } });
    expect(await find('data ana')).toEqual(['Zoe,Data analyst']);
    expect(await find('OLIVE')).toEqual(['Olive Owner,Owner']);
    expect(await find('nobody')).toEqual([]);
  });

  it('goes on behind the five hundredth, and never to a neighbour', async () => {
    for (let n = 0; n < 501; n++) await join(`Person ${String(n).padStart(3, '0')}`, 'viewer');
    const lines = await exchange.linesOf(actor, { table: 'people', columns: ['name'] });
    expect(lines).toEqual([...new Set(lines)]);
    expect(lines).toHaveLength(502);
    const neighbour = (await test.merchant()).actor;
    expect(await exchange.linesOf(neighbour, { table: 'people', columns: ['name'] })).toEqual(['Olive Owner']);
  });

  it('is refused to who may not see people, and with a filter there is not', async () => {
    const refused = exchange.takeOut(without('access:read'), { table: 'people' });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    const odd = exchange.takeOut(actor, { table: 'people', filters: { role: 'owner' } });
    await expect(odd).rejects.toMatchObject({ code: 'invalid', errors: [{ pointer: '/filters/role' }] });
  });
});
