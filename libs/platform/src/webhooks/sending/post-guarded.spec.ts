import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { postGuarded, type PostSettings } from './post-guarded.js';
import { BlockedAddress, resolvePublic } from './resolve.js';

let server: http.Server;
let port: number;
let answer: http.RequestListener;
let requests: { url: string; body: string }[];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      requests.push({ url: request.url ?? '', body });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  requests = [];
  answer = (_, response) => void response.end('thanks');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LOCAL: PostSettings = {
  policy: { allowHttp: true, allowPrivate: true },
  resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  timeoutMs: 5_000,
};
const GUARDED: PostSettings = { ...LOCAL, policy: { allowHttp: true, allowPrivate: false } };
const post = (settings: PostSettings, host = 'shop.example.com') =>
  postGuarded(`http://${host}:${port}/hooks`, { 'x-one': '1' }, '{"中":1}', settings);

describe('a guarded request', () => {
  it('brings the body and comes back with status and answer', async () => {
    expect(await post(LOCAL)).toEqual({
      status: 200,
      error: null,
      answer: 'thanks',
      retryAfterMs: null,
      durationMs: expect.any(Number) as number,
    });
    expect(requests).toEqual([{ url: '/hooks', body: '{"中":1}' }]);
  });

  it('does not follow a redirect', async () => {
    answer = (_, response) => void response.writeHead(302, { location: `http://127.0.0.1:${port}/inside` }).end();
    expect(await post(LOCAL)).toMatchObject({ status: 302 });
    expect(requests.map(({ url }) => url)).toEqual(['/hooks']);
  });

  it('does not connect to a name that leads inside, not even when only one of its addresses does', async () => {
    expect(await post(GUARDED)).toMatchObject({ status: null, error: 'BLOCKED' });
    const mixed = [
      { address: '93.184.216.34', family: 4 },
      { address: '::ffff:10.0.0.1', family: 6 },
    ];
    expect(await post({ ...GUARDED, resolve: () => Promise.resolve(mixed) })).toMatchObject({ error: 'BLOCKED' });
    expect(requests).toEqual([]);
  });

  it('does not connect to an inner address that is written out, however it was saved', async () => {
    expect(await post(GUARDED, '127.0.0.1')).toMatchObject({ status: null, error: 'BLOCKED' });
    expect(await post(GUARDED, '2130706433')).toMatchObject({ error: 'BLOCKED' });
    expect(requests).toEqual([]);
  });

  it('is not led inside by a name that changed after it was saved', async () => {
    let asked = 0;
    const rebinding = () =>
      Promise.resolve([asked++ === 0 ? { address: '93.184.216.34', family: 4 } : { address: '127.0.0.1', family: 4 }]);
    await expect(resolvePublic('shop.example.com', GUARDED.policy, rebinding)).resolves.toHaveLength(1);
    expect(await post({ ...GUARDED, resolve: rebinding })).toMatchObject({ error: 'BLOCKED' });
    await expect(resolvePublic('shop.example.com', GUARDED.policy, rebinding)).rejects.toBeInstanceOf(BlockedAddress);
    expect([asked, requests]).toEqual([3, []]);
  });

  it('gives up after its time', async () => {
    answer = () => undefined;
    expect(await post({ ...LOCAL, timeoutMs: 100 })).toMatchObject({ status: null, error: 'TIMEOUT' });
  });

  it('believes the status of an answer whose body never ends', async () => {
    answer = (_, response) => void response.writeHead(200).write('still going');
    expect(await post({ ...LOCAL, timeoutMs: 200 })).toMatchObject({ status: 200, answer: 'still going' });
  });

  it('reads no more than 64 KiB of an answer and keeps 2 kB, as text that the database can hold', async () => {
    let taken = 0;
    answer = (_, response) => {
      response.writeHead(500);
      const chunk = Buffer.from('\u0000灯'.repeat(4_096));
      const more = (): void => {
        if (response.destroyed || taken > 1_000 * chunk.length) return;
        taken += chunk.length;
        response.write(chunk, more);
      };
      more();
    };
    const { status, answer: kept } = await post(LOCAL);
    expect(status).toBe(500);
    expect(Buffer.byteLength(kept.replaceAll('\ufffd', '0'))).toBeLessThanOrEqual(2_048);
    expect(kept).not.toContain('\u0000');
    expect(taken).toBeLessThan(32_000_000);
  });

  it('says why there was no answer', async () => {
    const closed = await postGuarded('http://127.0.0.1:1/', {}, '', LOCAL);
    expect(closed.error).toBe('BLOCKED');
    const unknown = { ...LOCAL, resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })) };
    expect(await post(unknown)).toMatchObject({ status: null, error: 'ENOTFOUND' });
    answer = (_, response) => void response.destroy();
    expect(await post(LOCAL)).toMatchObject({ status: null, error: 'ECONNRESET' });
  });
});
