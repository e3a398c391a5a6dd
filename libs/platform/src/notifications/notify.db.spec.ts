import { type Actor, type Tx, uuid7 } from '../db/index.js';
import { addMember } from '../access/add-member.js';
import { createUser } from '../directory/users.js';
import '../http/index.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { registerNotificationKind } from './index.js';
import { markAllRead, markRead } from './mark-read.js';
import { wordsOf } from './notification-kinds.js';
import { listNotifications, readInboxState } from './notifications.queries.js';
import type { NotificationDto } from './notifications.dto.js';
import { type Notify, notify } from './notify.js';
import { setPreferences } from './set-preferences.js';

registerNotificationKind({
  kind: 'test.happened',
  severity: 'info',
  channels: { inApp: true, mail: true },
  en: { label: 'A test', title: 'It happened to {name}', body: '{count} times.' },
  'zh-CN': { label: '测试', title: '{name} 发生了', body: '{count} 次。' },
});

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

async function hire(role: string): Promise<Actor> {
  const id = uuid7();
  await createUser(test.db, {
    id,
    email: `${id}@example.com`,
    name: 'Pia',
    passwordHash: 'x',
    mustChangePassword: false,
    locale: null,
  });
  await addMember(test.db, actor.merchantId, id, role);
  return { ...actor, id, clientId: id };
}

const tell = (more: Partial<Notify> = {}): Promise<number> =>
  tx((t) =>
    notify(t, actor, {
      kind: 'test.happened',
      to: { userIds: [actor.id] },
      params: { name: 'Lamp', count: 1234 },
      link: '/products',
      ...more,
    }),
  );
const inbox = async (who = actor): Promise<NotificationDto[]> =>
  (await tx((t) => listNotifications(t, who.id, {}, 'en'))).items;
const queued = (): Promise<{ task: string; key: string | null; runAt: Date }[]> =>
  tx((t) => t.sql`SELECT task, key, run_at AS "runAt" FROM platform.job_run ORDER BY id`);

describe('telling people', () => {
  it('puts a row into the inbox of each, in the words of whoever reads it', async () => {
    expect(await tell()).toBe(1);
    expect(await inbox()).toMatchObject([
      {
        kind: 'test.happened',
        severity: 'info',
        title: 'It happened to Lamp',
        body: '1,234 times.',
        link: '/products',
        readAt: null,
      },
    ]);
    const { items } = await tx((t) => listNotifications(t, actor.id, {}, 'zh-CN'));
    expect(items[0]!.title).toBe('Lamp 发生了');
  });

  it('reaches all whose role allows something, and nobody else', async () => {
    const [operator, viewer] = [await hire('operator'), await hire('viewer')];
    expect(await tell({ to: { permission: 'inventory:audit' } })).toBe(2);
    expect([await inbox(operator), await inbox(viewer)].map((rows) => rows.length)).toEqual([1, 0]);
    expect(await tell({ to: { permission: 'access:manage' }, params: { name: 'b', count: 1 } })).toBe(1);
  });

  it('passes over keys, people of other merchants and people who left', async () => {
    const other = (await test.merchant()).actor;
    expect(await tell({ to: { userIds: [other.id, uuid7(), actor.id, actor.id] } })).toBe(1);
    expect(await test.db.tx(other, (t) => listNotifications(t, other.id, {}, 'en'))).toMatchObject({ items: [] });
  });

  it('does not tell again what stands there unread, until it is read or says something else', async () => {
    expect([await tell(), await tell()]).toEqual([1, 0]);
    expect(await tell({ params: { name: 'Lamp', count: 1235 } })).toBe(1);
    await tx((t) => markAllRead(t, actor));
    expect(await tell()).toBe(1);
  });

  it('goes with the transaction it belongs to', async () => {
    const input: Notify = { kind: 'test.happened', to: { userIds: [actor.id] }, params: {} };
    await expect(tx(async (t) => (await notify(t, actor, input), Promise.reject(new Error('no'))))).rejects.toThrow(
      'no',
    );
    expect([await inbox(), await queued()]).toEqual([[], []]);
  });

  it('is a mistake for a kind that no module registered', async () => {
    await expect(tell({ kind: 'test.unknown' })).rejects.toThrow(/registered by no module/);
    expect(wordsOf('test.unknown', {}, 'en')).toEqual({ title: 'test.unknown', body: '' });
  });

  it('asks for mail, one job for each person and minute', async () => {
    await tell();
    await tell({ params: { name: 'b', count: 2 } });
    const jobs = await queued();
    expect(new Set(jobs.map(({ task }) => task))).toEqual(new Set(['send-mail']));
    expect(jobs.length).toBeLessThanOrEqual(2);
    expect(jobs[0]!.key).toMatch(new RegExp(`^mail:${actor.id}:`));
  });
});

describe('preferences', () => {
  const set = (version: number, change: Parameters<typeof setPreferences>[2]['change']): Promise<void> =>
    tx((t) => setPreferences(t, actor, { version, change }));

  it('decide by kind where one is told', async () => {
    await set(0, { kinds: { 'test.happened': { inApp: true, mail: false } } });
    await tell();
    expect([(await inbox()).length, await queued()]).toEqual([1, []]);
    await set(1, { kinds: { 'test.happened': { inApp: false, mail: true } } });
    await tell({ link: '/orders' });
    expect([(await inbox()).length, (await queued()).length]).toEqual([1, 1]);
    await set(2, { kinds: { 'test.happened': { inApp: false, mail: false } } });
    expect(await tell({ link: '/stock' })).toBe(0);
  });

  it('let mail wait for the digest', async () => {
    await set(0, { digestHour: 9, timeZone: 'Asia/Shanghai' });
    await tell();
    const [job] = await queued();
    expect([job!.runAt.getUTCHours(), job!.runAt.getUTCMinutes(), job!.runAt > new Date()]).toEqual([1, 0, true]);
  });

  it('refuse a stale version and what is no kind, zone or time span, naming each', async () => {
    await set(0, { quietFrom: 1320, quietTo: 480 });
    await expect(set(0, { digestHour: 9 })).rejects.toMatchObject({ code: 'version_stale', params: { current: 1 } });
    const wrong = {
      kinds: { 'a/b': { inApp: true, mail: true }, 'test.happened': { inApp: 1 } as never },
      timeZone: 'Mars',
      quietTo: null,
    };
    await expect(set(1, wrong)).rejects.toMatchObject({
      code: 'notification_kind_unknown',
      errors: [
        { pointer: '/kinds/a~1b', code: 'notification_kind_unknown' },
        { pointer: '/kinds/test.happened', code: 'isBoolean' },
        { pointer: '/timeZone', code: 'time_zone_unknown' },
        { pointer: '/quietTo', code: 'quiet_incomplete' },
      ],
    });
  });
});

describe('an inbox', () => {
  it('comes by pages, filters and with its count; what is read stays read', async () => {
    for (let n = 0; n < 5; n++)
      await tell({ params: { name: 'x', count: n }, ...(n === 0 && { severity: 'error' as const }) });
    const list = (query: Parameters<typeof listNotifications>[2]): ReturnType<typeof listNotifications> =>
      tx((t) => listNotifications(t, actor.id, query, 'en'));
    const first = await list({ limit: 3 });
    const rest = await list({ limit: 3, cursor: first.nextCursor! });
    expect([...first.items, ...rest.items].map(({ body }) => body[0])).toEqual(['4', '3', '2', '1', '0']);
    expect((await list({ severity: 'error' })).items).toHaveLength(1);
    expect((await list({ kind: 'other' })).items).toEqual([]);
    await tx((t) => markRead(t, actor, first.items[0]!.id));
    await tx((t) => markRead(t, actor, first.items[0]!.id));
    expect((await list({ unread: true })).items).toHaveLength(4);
    expect(await tx((t) => readInboxState(t, actor.id, 'en'))).toMatchObject({
      unread: 4,
      newest: { id: first.items[0]!.id },
    });
    expect(await tx((t) => markAllRead(t, actor))).toBe(4);
    expect((await list({ unread: true })).items).toEqual([]);
  });

  it('is nobody else’s to read', async () => {
    const colleague = await hire('owner');
    await tell();
    const [row] = await inbox();
    await expect(tx((t) => markRead(t, colleague, row!.id))).rejects.toMatchObject({ code: 'not_found' });
  });
});
