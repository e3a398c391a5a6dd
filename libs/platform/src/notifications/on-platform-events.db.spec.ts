import { type Actor, type Tx, uuid7 } from '../db/index.js';
import type { EventRow } from '../events/reactions.js';
import '../http/index.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { tellDisabledWebhooks, tellFailedJobs, tellImportEnds } from './index.js';
import { listNotifications } from './notifications.queries.js';
import type { NotificationDto } from './notifications.dto.js';

let test: TestDatabase;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const inbox = async (): Promise<NotificationDto[]> => (await tx((t) => listNotifications(t, actor.id, {}, 'en'))).items;
const event = (type: string, subjectId: string, payload: Record<string, unknown>): EventRow => ({
  id: uuid7(),
  type,
  subjectId,
  subjectVersion: 1,
  actorKind: 'user',
  actorId: actor.id,
  requestId: null,
  at: new Date(),
  payload,
  txId: '1',
});

async function anImport(): Promise<string> {
  const id = uuid7();
  await tx(
    (t) => t.run`
      INSERT INTO platform.import_run (id, kind, file_name, stored_as, size_bytes, state, encoding, header, sample, mapping, created_by)
      VALUES (${id}, 'orders', 'June.csv', '/x', 1, 'done', 'utf-8', '[]', '[]', '{}', ${actor.id})`,
  );
  return id;
}

describe('the end of an import', () => {
  it('is told to whoever started it, but for a dry run', async () => {
    const id = await anImport();
    const counts = { ordersPlaced: 12, problemRows: 3 };
    await tx((t) =>
      tellImportEnds(t, actor, [
        event('import.done', id, { ...counts, dryRun: true }),
        event('import.done', id, { ...counts, dryRun: false }),
      ]),
    );
    expect(await inbox()).toMatchObject([
      { title: 'Import finished: June.csv', body: 'Orders brought in: 12. Rows left out: 3.', link: `/imports/${id}` },
    ]);
    await tx((t) => tellImportEnds(t, actor, [event('import.failed', id, counts)]));
    expect((await inbox())[0]).toMatchObject({ kind: 'import.failed', severity: 'error' });
  });
});

describe('a job that failed for good', () => {
  it('is told to those who look after jobs', async () => {
    await tx((t) => tellFailedJobs(t, actor, [event('job.failed', uuid7(), { task: 'run-import', attempts: 5 })]));
    expect(await inbox()).toMatchObject([{ title: 'Background job failed: run-import', severity: 'error' }]);
  });
});

describe('a webhook that was switched off', () => {
  it('is told to those who manage access, each webhook by itself', async () => {
    const [a, b] = [uuid7(), uuid7()];
    await tx((t) =>
      tellDisabledWebhooks(
        t,
        actor,
        [a, b, a].map((id) => event('webhook.disabled', id, {})),
      ),
    );
    expect((await inbox()).map(({ kind }) => kind)).toEqual(['webhook.disabled', 'webhook.disabled']);
  });
});
