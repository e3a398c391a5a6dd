import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMerchant, systemActor, uuid7 } from '@zhanggui/platform';
import { type TestDatabase, testDatabase } from '@zhanggui/platform/testing';
import { CREW, POSTS } from './sample-people.js';
import { hireSampleUsers } from './sample-users.js';

/** Parts that posts are composed of, and what the owner and the crew have. */
const NO_POST = /^(owner|viewer|operator)$|_work$|_ideas$/;

let test: TestDatabase;
let folder: string;
const merchantId = uuid7();

beforeAll(async () => {
  test = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'zhanggui-sample-'));
  await createMerchant(test.db, { id: merchantId, name: 'Sample', timeZone: 'UTC', currency: 'GBP', locale: 'en' });
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

const filled = (): Promise<{ code: string; people: number }[]> =>
  test.db.tx(
    systemActor(merchantId, 'test'),
    (tx) => tx.sql<{ code: string; people: number }>`
      SELECT r.code, count(a.subject_id)::int AS people
      FROM platform.role r LEFT JOIN platform.role_assignment a ON a.role_id = r.id GROUP BY r.code ORDER BY r.code`,
  );

it('the sample has one person on every post, and each can read their login', async () => {
  for (const people of [CREW, POSTS]) await hireSampleUsers(test.db, merchantId, folder, people);
  const posts = (await filled()).filter(({ code }) => !NO_POST.test(code));
  expect(posts.filter(({ people }) => people !== 1)).toEqual([]);
  const file = path.join(folder, 'sample-logins.txt');
  const logins = (await readFile(file, 'utf8')).trim().split('\n');
  expect(logins).toHaveLength(CREW.length + POSTS.length);
  expect((await stat(file)).mode & 0o077).toBe(0);
});

it('hires nobody twice when the job runs again', async () => {
  await hireSampleUsers(test.db, merchantId, folder, POSTS);
  const logins = (await readFile(path.join(folder, 'sample-logins.txt'), 'utf8')).trim().split('\n');
  expect(logins).toHaveLength(CREW.length + POSTS.length);
});
