import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import '../http/index.js';
import type { FileStore } from './file-store.js';
import { s3Store } from './s3-store.js';

const objects = new Map<string, Buffer>();
const seen: { method: string; url: string; headers: IncomingMessage['headers'] }[] = [];
let server: Server;
let store: FileStore;
let failing = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers });
    void buffer(request).then((body) => {
      if (failing > 0) return ((failing -= 1), response.writeHead(503).end());
      if (method === 'PUT') objects.set(url, body);
      if (method === 'GET' && !objects.has(url)) return response.writeHead(404).end('<Error/>');
      if (method === 'DELETE') objects.delete(url);
      return response.writeHead(method === 'DELETE' ? 204 : 200).end(method === 'GET' ? objects.get(url) : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  store = s3Store({ endpoint, bucket: 'desk', region: 'eu-north-1', accessKey: 'AK', secretKey: 'SK' });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => seen.splice(0));

describe('an S3-compatible store', () => {
  it('puts, reads and removes objects by path, each request signed', async () => {
    await store.put('m/1.original', Buffer.from('内容'), 'text/plain');
    expect((await buffer(await store.read('m/1.original'))).toString()).toBe('内容');
    await store.remove('m/1.original');
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'PUT /desk/m/1.original',
      'GET /desk/m/1.original',
      'DELETE /desk/m/1.original',
    ]);
    for (const { headers } of seen) {
      expect(headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=AK\/\d{8}\/eu-north-1\/s3\/aws4_request, SignedHeaders=\S*host\S*, Signature=[0-9a-f]{64}$/,
      );
      expect(headers['x-amz-date']).toMatch(/^\d{8}T\d{6}Z$/);
    }
    expect(seen[0]!.headers['content-type']).toBe('text/plain');
    expect(seen[0]!.headers['content-length']).toBe('6');
    expect(objects.size).toBe(0);
  });

  it('tries again when the store is busy, and says what is not there', async () => {
    failing = 1;
    await store.put('m/2.original', Buffer.from('x'), 'text/plain');
    expect(seen).toHaveLength(2);
    await expect(store.read('m/3.original')).rejects.toMatchObject({ code: 'not_found' });
  });
});
