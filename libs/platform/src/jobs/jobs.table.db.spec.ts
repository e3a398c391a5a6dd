import '../index.js';
import type { Actor } from '../db/actor.js';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '../testing/index.js';
import { listJobs } from './jobs.queries.js';
import { enqueue } from './jobs.js';

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

describe('an export of jobs', () => {
  it('holds those of the list under its filter, newest first, in words', async () => {
    await test.db.tx(actor, async (tx) => {
      await enqueue(tx, 'send-mail', {});
      await enqueue(tx, 'unheard-of', {});
      await enqueue(tx, 'send-mail', {});
      await tx.run`UPDATE platform.job_run SET state = 'failed', attempt = 5, error = '=HYPERLINK("x")', done = 3, total = 7
        WHERE id = (SELECT min(id::text)::uuid FROM platform.job_run)`;
    });
    const columns = ['id', 'task', 'state', 'done', 'total', 'error', 'by'];
    for (const filters of [{}, { state: 'failed' }, { task: 'send-mail' }]) {
      const lines = await exchange.linesOf(actor, { table: 'jobs', columns, filters });
      const { items } = await test.db.tx(actor, (tx) => listJobs(tx, filters as { state: 'failed' }));
      // The job that makes the file was not there when it was asked for, and stands in the list by now.
      const listed = items.filter(({ task }) => task !== 'run-export').map(({ id }) => id);
      expect(lines.filter((line) => !line.includes(',Export,')).map((line) => line.split(',')[0])).toEqual(listed);
    }
    const [failed] = await exchange.linesOf(actor, { table: 'jobs', columns, filters: { state: 'failed' } });
    expect(failed).toMatch(/,Mail,Failed,3,7,"'=HYPERLINK\(""x""\)",Olive Owner$/);
    const unknown = await exchange.linesOf(actor, {
      table: 'jobs',
      columns: ['task', 'state', 'runAt'],
      filters: { task: 'unheard-of' },
      language: 'zh-CN',
    });
    expect(unknown).toEqual([expect.stringMatching(/^unheard-of,等待中,\d{4}-/)]);
  });

  it('is refused to who may not see jobs', async () => {
    const refused = exchange.takeOut(without('jobs:read'), { table: 'jobs' });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  });
});
