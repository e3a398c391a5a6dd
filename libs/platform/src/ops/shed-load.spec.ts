import fastify, { type FastifyInstance } from 'fastify';
import '../http/platform.messages.js';
import { shedLoad } from './shed-load.js';

let app: FastifyInstance;
let letGo: () => void;

beforeEach(async () => {
  app = fastify();
  shedLoad(app, { program: 1, person: 2 }, 1);
  const held = new Promise<void>((resolve) => (letGo = resolve));
  app.get('/api/v1/slow', () => held.then(() => 'done'));
  app.get('/livez', () => 'well');
  await app.ready();
});
afterEach(() => app.close());

const program = { authorization: 'Bearer zk_x' };
const ask = (headers: Record<string, string> = {}, url = '/api/v1/slow') =>
  app.inject({ url, headers }).then((answer) => answer);

describe('a process with too much under way', () => {
  it('refuses programs first, then people, tells them to come again, and is well all the same', async () => {
    const first = ask(program);
    const refused = await ask(program);
    expect([refused.statusCode, refused.headers['retry-after'], refused.json()]).toEqual([
      503,
      '1',
      expect.objectContaining({ code: 'busy', status: 503 }),
    ]);
    const person = ask();
    expect((await ask()).statusCode).toBe(503);
    expect((await ask({}, '/livez')).statusCode).toBe(200);
    letGo();
    expect([(await first).statusCode, (await person).statusCode]).toEqual([200, 200]);
    expect((await ask(program)).statusCode).toBe(200);
  });

  it('counts no stream: it lasts for as long as somebody looks', async () => {
    const stream = ask({ accept: 'text/event-stream' });
    const first = ask(program);
    expect((await ask(program)).statusCode).toBe(503);
    letGo();
    expect([(await stream).statusCode, (await first).statusCode]).toEqual([200, 200]);
  });
});
