import { findUser } from '../directory/users.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import '../access/access.messages.js';
import '../http/platform.messages.js';
import { sessionDocument } from './session-document.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

describe('the document of a session', () => {
  it('is that of a member: whoever was removed while they signed in is told so', async () => {
    const [mine, other] = [await test.merchant(), await test.merchant()];
    const user = (await findUser(test.db, mine.actor.id))!;
    const session = { csrfToken: 'x', secondFactor: false };
    const here = await sessionDocument(test.db, user, { ...session, merchantId: mine.merchantId });
    expect([here.merchant.id, here.roles.map(({ code }) => code)]).toEqual([mine.merchantId, ['owner']]);
    const elsewhere = sessionDocument(test.db, user, { ...session, merchantId: other.merchantId });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not_a_member' });
  });
});
