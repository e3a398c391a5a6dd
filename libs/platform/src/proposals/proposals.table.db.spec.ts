import '../index.js';
import { authorityIn } from '../access/load-authority.js';
import type { Actor } from '../db/actor.js';
import { uuid7 } from '../db/uuid7.js';
import { createUser } from '../directory/users.js';
import { addMember } from '../access/add-member.js';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '../testing/index.js';
import { makeProposal, type NewProposal } from './make-proposal.js';
import type { ProposalListQueryDto } from './proposals.dto.js';
import { listProposals } from './proposals.queries.js';
import { registerSubject } from './subjects.js';

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

registerSubject('lamp', (_tx, ids) =>
  Promise.resolve(ids.map((id, n) => ({ id, version: 1, label: `=Lamp ${n + 1}`, facts: {} }))),
);

async function join(role: string): Promise<Actor> {
  const id = uuid7();
  const user = {
    id,
    name: 'Ann',
    email: `${id}@example.com`,
    passwordHash: 'x',
    mustChangePassword: false,
    locale: null,
  };
  await createUser(test.db, user);
  await addMember(test.db, actor.merchantId, id, role);
  const authority = await test.db.tx(actor, (tx) => authorityIn(tx, id));
  return { ...actor, id, authority, permissions: authority.executable };
}

const propose = (maker: Actor, change: Partial<NewProposal> = {}): Promise<string> =>
  test.db.tx(maker, (tx) =>
    makeProposal(tx, maker, {
      permission: 'orders:refund',
      request: { method: 'POST', route: '/x/:id', path: '/x/1', query: '', body: '{"a":1}', ifMatch: null },
      about: { kind: 'lamp', ids: [uuid7(), uuid7()] },
      amountMinor: 1_250,
      preview: null,
      ...change,
    }),
  );

describe('an export of proposals', () => {
  it('holds those of the list under its filters, newest first', async () => {
    const authority = await test.db.tx(actor, (tx) => authorityIn(tx, actor.id));
    const owner = { ...actor, authority, permissions: authority.executable };
    const maker = await join('operator');
    await propose(maker);
    await propose(owner, { permission: 'catalog:write', amountMinor: null });
    await propose(maker);
    const filters: ProposalListQueryDto[] = [
      {},
      { who: 'to_decide' },
      { who: 'mine' },
      { permission: 'catalog:write' },
    ];
    for (const filter of filters) {
      const lines = await exchange.linesOf(owner, {
        table: 'proposals',
        columns: ['number'],
        filters: filter as Record<string, unknown>,
      });
      const { items } = await test.db.tx(owner, (tx) => listProposals(tx, owner, filter));
      expect(lines).toEqual(items.map(({ number }) => String(number)));
    }
    const columns = ['permission', 'records', 'state', 'amount', 'by'];
    const mine = { who: 'mine' };
    expect((await exchange.linesOf(owner, { table: 'proposals', columns }))[0]).toBe(
      `Refund orders,"'=Lamp 1, =Lamp 2",Waiting,12.50,Ann`,
    );
    expect(await exchange.linesOf(owner, { table: 'proposals', columns, filters: mine, language: 'zh-CN' })).toEqual([
      `编辑商品与分类,"'=Lamp 1, =Lamp 2",待决定,,Olive Owner`,
    ]);
  });

  it('holds nothing in which the reader has no say', async () => {
    await propose(actor, { permission: 'access:manage', amountMinor: null });
    const clerk = await join('operator');
    expect(await exchange.linesOf(clerk, { table: 'proposals', columns: ['number'] })).toEqual([]);
  });

  it('is refused to who may not export', async () => {
    const refused = exchange.takeOut(without('exports:run'), { table: 'proposals' });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  });
});
