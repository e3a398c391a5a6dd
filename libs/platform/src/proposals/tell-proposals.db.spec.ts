import { addMember } from '../access/add-member.js';
import { createUser } from '../directory/users.js';
import { uuid7 } from '../db/uuid7.js';
import type { EventRow } from '../events/reactions.js';
import { testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { makeProposal } from './make-proposal.js';
import './proposal-kinds.js';
import { tellProposals } from './tell-proposals.js';

let test: TestDatabase;
let merchant: TestMerchant;

beforeAll(async () => {
  test = await testDatabase();
  merchant = await test.merchant();
});
afterAll(() => test.close());

async function hire(role: string): Promise<string> {
  const id = uuid7();
  const person = { name: role, passwordHash: 'x', mustChangePassword: false, locale: null };
  await createUser(test.db, { id, email: `${id}@example.com`, ...person });
  await addMember(test.db, merchant.merchantId, id, role);
  return id;
}

it('tells those whose limit covers a proposal that it waits, and its maker how it ended', async () => {
  const { actor } = merchant;
  const [agent, lead, analyst] = [
    await hire('customer_service'),
    await hire('customer_service_lead'),
    await hire('data_analyst'),
  ];
  const told = await test.db.tx(actor, async (tx) => {
    const subjectId = await makeProposal(
      tx,
      { ...actor, id: agent },
      {
        permission: 'orders:refund',
        request: { method: 'POST', route: '/x', path: '/x', query: '', body: '', ifMatch: null },
        about: { kind: undefined, ids: [] },
        amountMinor: 90_000,
        preview: null,
      },
    );
    const event = (type: string): EventRow => ({ type, subjectId }) as EventRow;
    await tellProposals(tx, actor, [event('proposal.made'), event('proposal.declined')]);
    return tx.sql<{
      kind: string;
      userId: string;
    }>`SELECT kind, user_id AS "userId" FROM platform.notification ORDER BY kind`;
  });
  const of = (kind: string): string[] => told.filter((row) => row.kind === kind).map(({ userId }) => userId);
  expect(of('proposal.made').sort()).toEqual([actor.id, lead].sort());
  expect(of('proposal.declined')).toEqual([agent]);
  expect(told.map(({ userId }) => userId)).not.toContain(analyst);
});
