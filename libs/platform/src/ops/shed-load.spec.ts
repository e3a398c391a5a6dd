import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import '../http/platform.messages.js';
import { sheddingServer } from './shed-load.js';

let app: FastifyInstance;
let letGo: () => void;

beforeEach(async () => {
  const delayMs = 60_000;
  const limits = { program: { underWay: 1, delayMs }, person: { underWay: 2, delayMs } };
  app = fastify({ serverFactory: sheddingServer(limits), keepAliveTimeout: 5_000 });
  const held = new Promise<void>((resolve) => (letGo = resolve));
  app.get('/api/v1/slow', () => held.then(() => 'done'));
  app.post('/api/v1/slow', () => held.then(() => 'done'));
  app.get('/livez', () => 'well');
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => app.close());

const program = { authorization: 'Bearer zk_x' };

const at = (path: string): string => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}${path}`;

const ask = (headers: Record<string, string> = {}, path = '/api/v1/slow', body?: string): Promise<Response> =>
  fetch(at(path), { headers, ...(body && { method: 'POST', body }) });

/** Asks for something slow and waits until it was let in. */
async function askSlowly(headers: Record<string, string> = {}): Promise<{ answer: Promise<Response> }> {
  const entered = new Promise<void>((resolve) => app.server.once('request', () => resolve()));
  const answer = ask(headers);
  await entered;
  return { answer };
}

describe('a process with too much under way', () => {
  it('refuses programs first, then people, tells them to come again, and is well all the same', async () => {
    const first = await askSlowly(program);
    const refused = await ask(program);
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
      503,
      '1',
      expect.objectContaining({ code: 'busy', status: 503, traceId: expect.stringMatching(/^[0-9a-f-]{36}$/) }),
    ]);
    const person = await askSlowly();
    expect((await ask()).status).toBe(503);
    expect((await ask({}, '/livez')).status).toBe(200);
    letGo();
    expect([(await first.answer).status, (await person.answer).status]).toEqual([200, 200]);
    expect((await ask(program)).status).toBe(200);
  });

  it('refuses what carries a body without reading it, and the connection goes on', async () => {
    const first = await askSlowly(program);
    const body = JSON.stringify({ long: 'x'.repeat(100_000) });
    const headers = { ...program, 'content-type': 'application/json' };
    for (let n = 0; n < 3; n++) expect((await ask(headers, '/api/v1/slow', body)).status).toBe(503);
    letGo();
    expect((await first.answer).status).toBe(200);
    expect((await ask(headers, '/api/v1/slow', body)).status).toBe(200);
  });

  it('speaks the language of whoever asks', async () => {
    await askSlowly(program);
    const chinese = (await (await ask({ ...program, 'accept-language': 'zh-CN' })).json()) as { title: string };
    const english = (await (await ask({ ...program, 'accept-language': 'en' })).json()) as { title: string };
    expect(chinese.title).not.toBe(english.title);
    letGo();
  });

  it('counts no stream: it lasts for as long as somebody looks', async () => {
    const stream = await askSlowly({ accept: 'text/event-stream' });
    const first = await askSlowly(program);
    expect((await ask(program)).status).toBe(503);
    letGo();
    expect([(await stream.answer).status, (await first.answer).status]).toEqual([200, 200]);
  });
});
