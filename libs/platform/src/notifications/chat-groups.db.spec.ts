import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Actor, type Tx, uuid7 } from '../db/index.js';
import '../http/index.js';
import { Vault } from '../secrets/vault.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import type { NewChatGroupDto } from './chat-groups.dto.js';
import { listChatGroups, readChatGroup } from './chat-groups.queries.js';
import { createChatGroup } from './create-chat-group.js';
import { deleteChatGroup } from './delete-chat-group.js';
import { editChatGroup } from './edit-chat-group.js';
import { notify, sendChat } from './index.js';

let test: TestDatabase;
let actor: Actor;
let server: Server;
let host: string;
let came: { url: string; body: unknown }[];
let answer: [number, string];
let config: Parameters<typeof sendChat>[1];

beforeAll(async () => {
  test = await testDatabase();
  server = createServer((request, response) => {
    void text(request).then((body) => {
      came.push({ url: request.url!, body: JSON.parse(body) });
      response.writeHead(answer[0], { location: '/elsewhere' }).end(answer[1]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  config = {
    vault: new Vault(`k:${randomBytes(32).toString('base64')}`),
    notifyExtraHosts: [host],
    publicUrl: 'https://desk.example.com',
  };
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  [came, answer] = [[], [200, '{"errcode":0}']];
});
afterAll(async () => {
  server.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const create = (more: Partial<NewChatGroupDto> = {}): Promise<string> => {
  const group = {
    name: '仓库群',
    channel: 'dingtalk',
    url: `http://${host}/robot?access_token=geheim`,
    secret: 'SECret',
    language: 'zh-CN',
    kinds: ['job.failed'],
    ...more,
  } as const;
  return tx((t) => createChatGroup(t, actor, { group: { ...group, kinds: [...group.kinds] }, settings: config }));
};
const job = (groupId: string): Parameters<typeof sendChat>[2] => ({
  merchantId: actor.merchantId,
  groupId,
  kind: 'job.failed',
  params: { task: 'run-import', attempts: 5 },
  link: '/settings/jobs',
});

describe('a chat group', () => {
  it('keeps its address and secret sealed, and out of answers and events', async () => {
    const id = await create();
    expect(await tx(listChatGroups)).toMatchObject([
      { id, name: '仓库群', urlHost: host, hasSecret: true, kinds: ['job.failed'], version: 1 },
    ]);
    const rows = await tx(
      (t) =>
        t.sql`SELECT row_to_json(g)::text || (SELECT string_agg(payload::text, '') FROM platform.event) AS all FROM platform.chat_group g`,
    );
    expect(JSON.stringify(rows)).not.toMatch(/geheim|SECret/);
  });

  it('refuses foreign addresses, unknown kinds and a name that is taken', async () => {
    await create();
    await expect(create({ name: 'b', url: 'https://evil.example/', kinds: ['x'] })).rejects.toMatchObject({
      code: 'chat_url_invalid',
      errors: [
        { pointer: '/url', code: 'chat_url_invalid' },
        { pointer: '/kinds/0', code: 'notification_kind_unknown' },
      ],
    });
    await expect(create()).rejects.toMatchObject({ code: 'chat_name_taken' });
  });

  it('is changed under its version, and what is not named stays', async () => {
    const id = await create();
    const edit = (version: number, change: Parameters<typeof editChatGroup>[2]['change']): Promise<void> =>
      tx((t) => editChatGroup(t, actor, { id, version, change, settings: config }));
    await edit(1, { name: 'Night', enabled: false, secret: null });
    expect(await tx((t) => readChatGroup(t, id))).toMatchObject({
      name: 'Night',
      enabled: false,
      hasSecret: false,
      urlHost: host,
      version: 2,
    });
    await expect(edit(1, { name: 'x' })).rejects.toMatchObject({ code: 'version_stale' });
    await expect(edit(2, { url: 'https://hooks.slack.com/x' })).rejects.toMatchObject({ code: 'chat_url_invalid' });
    await create();
    await expect(edit(2, { name: '仓库群' })).rejects.toMatchObject({ code: 'chat_name_taken' });
    await tx((t) => deleteChatGroup(t, actor, id));
    await expect(tx((t) => deleteChatGroup(t, actor, id))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a message to a group', () => {
  it('is asked for when something of its kinds happens, once for the group', async () => {
    const id = await create();
    await create({ name: 'other', kinds: ['import.done'] });
    const input = {
      kind: 'job.failed',
      to: { permission: 'jobs:manage' },
      params: { task: 'a', attempts: 5 },
    } as const;
    await tx((t) => notify(t, actor, input));
    await tx((t) => notify(t, actor, input));
    const jobs = await tx(
      (t) =>
        t.sql`SELECT payload->>'groupId' AS "groupId" FROM graphile_worker._private_jobs j JOIN platform.job_run r ON r.job_id = j.id WHERE r.task = 'send-chat'`,
    );
    expect(jobs).toEqual([{ groupId: id }]);
  });

  it('goes out in the language of the group, signed, with the way to it', async () => {
    const id = await create();
    await sendChat(test.db, config, job(id));
    expect(came[0]!.url).toMatch(/^\/robot\?access_token=geheim&timestamp=\d{13}&sign=/);
    expect(came[0]!.body).toMatchObject({
      msgtype: 'markdown',
      markdown: {
        title: '后台任务失败：run-import',
        text: expect.stringContaining('[在掌柜中查看](https://desk.example.com/settings/jobs)'),
      },
    });
    expect(await tx((t) => readChatGroup(t, id))).toMatchObject({ lastSentAt: expect.any(Date), lastError: null });
  });

  it('is tried again when the service does not take it, and the group says why', async () => {
    const id = await create();
    for (const [status, body, why] of [
      [200, '{"errcode":310000,"errmsg":"sign not match"}', '310000 sign not match'],
      [302, '', 'HTTP 302'],
    ] as const) {
      answer = [status, body];
      await expect(sendChat(test.db, config, job(id))).rejects.toThrow(why);
      expect((await tx((t) => readChatGroup(t, id))).lastError).toBe(why);
    }
    expect(came).toHaveLength(2);
    const closed = { ...config, notifyExtraHosts: [] };
    await expect(sendChat(test.db, closed, job(id))).rejects.toThrow('not allowed');
  });

  it('is dropped for a group that is off or gone', async () => {
    const id = await create();
    await tx((t) => editChatGroup(t, actor, { id, version: 1, change: { enabled: false }, settings: config }));
    await sendChat(test.db, config, job(id));
    await sendChat(test.db, config, job(uuid7()));
    expect(came).toEqual([]);
  });
});
