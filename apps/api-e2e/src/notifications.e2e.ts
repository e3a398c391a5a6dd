import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, Client, type Page, type Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';
import { run, upload } from './support/imports.js';
import { startApi, until } from './support/program.js';
import { hirePerson } from './support/store.js';

interface Told {
  id: string;
  kind: string;
  title: string;
  link: string;
  readAt: string | null;
}

type Inbox = Page<Told> & { unread: number };

let house: House;
let robot: Server;
let robotHost: string;
let came: { msgtype: string }[];
/** A person in a browser, as owner. */
let person: Client;
let cookie: string;

beforeAll(async () => {
  came = [];
  robot = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      came.push(JSON.parse(text));
      response.end('{"errcode":0}');
    });
  });
  await new Promise<void>((resolve) => robot.listen(0, '127.0.0.1', resolve));
  robotHost = `127.0.0.1:${(robot.address() as AddressInfo).port}`;
  house = await openHouse({ LAMP: 100 }, { worker: true, env: { NOTIFY_EXTRA_HOSTS: robotHost } });
  const { email, password } = await hirePerson(house.test, [{ merchantId: house.store.merchantId, role: 'owner' }]);
  const anonymous = new Client(house.apis[0]!.url);
  const login = await anonymous.send<{ csrfToken: string }>('POST', '/auth/login', { body: { email, password } });
  cookie = /^[^;]+/.exec(login.headers.get('set-cookie')!)![0];
  person = anonymous.with({ cookie, 'x-csrf-token': login.body.csrfToken });
});
afterAll(async () => {
  await house.close();
  robot.close();
});

const inbox = async (query = ''): Promise<Inbox> => (await person.get<Inbox>(`/notifications${query}`)).body;

async function bringIn(name: string): Promise<void> {
  const file = 'Order No,SKU,Qty,Price,Date\n' + `${name},LAMP,1,2.50,2024-03-01 10:00:00\n`;
  const { body } = await upload(person, file, `${name}.csv`);
  expect((await run({ ...house, operator: person }, body)).status).toBe(202);
}

describe('a notification', () => {
  it('comes to whoever started an import when it ends, and is read once', async () => {
    await bringIn('N-1');
    expect(await until(async () => (await inbox()).unread === 1)).toBe(true);
    const [row] = (await inbox('?unread=true')).items;
    expect(row).toMatchObject({ kind: 'import.done', title: 'Import finished: N-1.csv', readAt: null });
    expect((await person.post(`/notifications/${row!.id}/read`, {})).status).toBe(204);
    expect(await inbox('?unread=true')).toMatchObject({ unread: 0, items: [] });
    expect((await house.owner.post(`/notifications/${row!.id}/read`, {})).status).toBe(404);
    await bringIn('N-2');
    expect(await until(async () => (await inbox()).unread === 1)).toBe(true);
    expect((await person.post('/notifications/read-all', {})).status).toBe(204);
    expect(await inbox('?kind=import.done&severity=success&limit=1')).toMatchObject({
      unread: 0,
      nextCursor: expect.any(String),
    });
  });

  it('shows live, and the stream ends when the process is told to stop', async () => {
    const second = await openHouseStream();
    await bringIn('N-3');
    const first = await second.until(/"unread":1/);
    expect(first).toContain('Import finished: N-3.csv');
    await second.stop();
    expect(await second.ended).toBe(true);
  });
});

/** The stream at a process of its own, which the test may stop. */
async function openHouseStream(): Promise<{
  until: (text: RegExp) => Promise<string>;
  stop: () => Promise<unknown>;
  ended: Promise<boolean>;
}> {
  const api = await startApi(house.test.url, house.env);
  const answer = await fetch(`${api.url}/api/v1/notifications/stream`, { headers: { cookie } });
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  let said = '';
  const ended = (async () => {
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
      said += Buffer.from(chunk).toString();
    return true;
  })();
  return {
    until: async (text) => (await until(() => text.test(said)), said),
    stop: () => api.stop(),
    ended,
  };
}

describe('how one wishes to be told', () => {
  it('is read and set under its version', async () => {
    const { body, headers } = await person.get<{ version: number; timeZone: string; mailIsOn: boolean }>(
      '/notifications/preferences',
    );
    expect([body, headers.get('etag')]).toMatchObject([
      { version: 0, timeZone: 'Europe/London', mailIsOn: false },
      '"v0"',
    ]);
    const set = <T>(version: number, change: object): Promise<Answer<T>> =>
      person.send<T>('PATCH', '/notifications/preferences', { body: change, headers: { 'if-match': `"v${version}"` } });
    const kinds = { 'import.done': { inApp: false, mail: false } };
    expect((await set<{ version: number }>(0, { kinds, quietFrom: 1320, quietTo: 480 })).body).toMatchObject({
      version: 1,
      kinds,
      quietFrom: 1320,
    });
    expect((await set<Problem>(0, { digestHour: 9 })).status).toBe(412);
    expect((await set<Problem>(1, { digestHour: 24 })).status).toBe(400);
    expect((await set<Problem>(1, { timeZone: 'Mars' })).body.code).toBe('time_zone_unknown');
    expect((await set<{ quietFrom: null }>(1, { quietFrom: null, quietTo: null })).body.quietFrom).toBeNull();
    const list = await person.get<{ items: { kind: string; label: string }[] }>('/notifications/kinds', {
      'accept-language': 'zh-CN',
    });
    expect(list.body.items.find(({ kind }) => kind === 'stock.mismatch')!.label).toBe('库存核对发现差异');
  });
});

describe('a chat group', () => {
  it('is added once for one key, tested, and told when a job fails for good', async () => {
    const group = {
      name: 'Ops',
      channel: 'wecom',
      url: `http://${robotHost}/send?key=k`,
      language: 'en',
      kinds: ['import.done', 'job.failed'],
    };
    const made = await house.owner.post<{ id: string; version: number }>('/chat-groups', group, 'chat-key');
    expect([made.status, made.text.includes('key=k')]).toEqual([201, false]);
    expect((await house.owner.post('/chat-groups', group, 'chat-key')).text).toBe(made.text);
    expect((await house.owner.post<Problem>('/chat-groups', group)).body.code).toBe('chat_name_taken');
    expect((await house.operator.get('/chat-groups')).status).toBe(403);
    const { body } = await house.owner.post<{ ok: boolean }>(`/chat-groups/${made.body.id}/test`, {});
    expect([body, came]).toMatchObject([{ ok: true, error: null }, [{ msgtype: 'markdown' }]]);
    await bringIn('N-4');
    expect(await until(() => came.length === 2)).toBe(true);
    const path = `/chat-groups/${made.body.id}`;
    const edited = await house.owner.send<{ version: number }>('PATCH', path, {
      body: { enabled: false },
      headers: { 'if-match': '"v1"' },
    });
    expect(edited.body).toMatchObject({ enabled: false, version: 2 });
    expect((await house.owner.get<{ items: unknown[]; mailFrom: null }>('/chat-groups')).body).toMatchObject({
      items: [{ name: 'Ops' }],
      mailFrom: null,
    });
    expect((await house.owner.send('DELETE', path)).status).toBe(204);
    expect((await house.owner.post(`${path}/test`, {})).status).toBe(404);
  });
});
