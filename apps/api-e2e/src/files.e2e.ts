import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import type { Answer, Client, Page, Problem } from './support/client.js';
import { type House, openHouse } from './support/house.js';

interface FileView {
  id: string;
  name: string;
  kind: string;
  url: string;
  thumbnailUrl: string | null;
  sha256: string;
  createdByName: string;
}

let house: House;
let png: Buffer;

beforeAll(async () => {
  house = await openHouse({ LAMP: 1 }, { apis: 2 });
  png = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c33' } })
    .png()
    .toBuffer();
});
afterAll(() => house.close());

const upload = <T = FileView>(
  by: Client,
  name: string,
  body: Uint8Array | string,
  { query = '', key = crypto.randomUUID() as string, type = 'application/octet-stream' } = {},
): Promise<Answer<T>> =>
  by.send<T>('POST', `/files?name=${encodeURIComponent(name)}${query}`, {
    body,
    headers: { 'content-type': type, 'idempotency-key': key },
  });

/** As a browser without session would. */
const open = (path: string, at = 0): Promise<Response> => fetch(house.apis[at]!.url + path);

describe('a file', () => {
  it('is uploaded, listed, read through its link by anyone at any process, and gone once deleted', async () => {
    const { status, body: file } = await upload(house.operator, '发票 1.pdf', '%PDF-1.7\n%%EOF\n', {
      type: 'application/pdf',
    });
    expect([status, file]).toMatchObject([201, { name: '发票 1.pdf', kind: 'pdf', thumbnailUrl: null }]);
    const listed = await house.viewer.get<Page<FileView>>('/files?kind=pdf');
    expect(listed.body.items.map(({ id }) => id)).toEqual([file.id]);
    const answer = await open(file.url, 1);
    expect([answer.status, await answer.text()]).toEqual([200, '%PDF-1.7\n%%EOF\n']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="__ 1.pdf"; filename*=UTF-8''%E5%8F%91%E7%A5%A8%201.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringMatching(/^private, max-age=\d+$/),
    });
    expect((await house.operator.send('DELETE', `/files/${file.id}`)).status).toBe(204);
    expect((await open(file.url)).status).toBe(404);
    expect((await house.operator.get(`/files/${file.id}`)).status).toBe(404);
  });

  it('is handed over as a download where a browser might take it for a page', async () => {
    const { body: file } = await upload(house.operator, 'a.txt', 'hello');
    expect((await open(file.url)).headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await open(`${file.url.slice(0, -2)}AA`)).status).toBe(404);
  });

  it('has small copies when it is a picture', async () => {
    const { body: file } = await upload(house.operator, 'a.png', png, { type: 'image/png' });
    const answer = await open(file.thumbnailUrl!);
    const { format, width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([answer.headers.get('content-type'), format, width]).toEqual(['image/webp', 'webp', 256]);
  });

  it('comes once for one key, and is refused for a key that came with another file', async () => {
    const first = await upload(house.operator, 'k.txt', 'one', { key: 'file-key-1' });
    const again = await upload(house.operator, 'k.txt', 'one', { key: 'file-key-1' });
    expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
    const other = await upload<Problem>(house.operator, 'k.txt', 'two', { key: 'file-key-1' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('is refused when it is not what it says, when half a subject is named, and from those who may not', async () => {
    const wrong = await upload<Problem>(house.operator, 'a.pdf', png);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'file_type_mismatch']);
    expect(wrong.body.detail).toContain('application/pdf');
    expect(wrong.body.detail).toContain('image/png');
    const half = await upload<Problem>(house.operator, 'a.png', png, { query: '&subjectKind=product' });
    expect([half.status, half.body.errors![0]!.pointer]).toEqual([400, '/subjectId']);
    expect((await upload(house.viewer, 'a.png', png)).status).toBe(403);
    const none = await house.operator.post<Problem>('/files?name=a.txt', {});
    expect([none.status, none.body.code]).toEqual([422, 'file_empty']);
  });
});

describe("a product's pictures", () => {
  it('are arranged under the version that was read, and the first is shown in the list', async () => {
    const product = (await house.operator.get<Page<{ id: string; version: number }>>('/products')).body.items[0]!;
    const about = `&subjectKind=product&subjectId=${product.id}`;
    const { body: file } = await upload(house.operator, 'lamp.png', png, { query: about });
    const images = [{ fileId: file.id, alt: 'A lamp' }];
    const path = `/products/${product.id}/images`;
    const arrange = (version: number): Promise<Answer<{ items: unknown[]; version: number }>> =>
      house.operator.send('PATCH', path, { body: { images }, headers: { 'if-match': `"v${version}"` } });
    expect((await arrange(99)).status).toBe(412);
    expect((await house.operator.send('PATCH', path, { body: { images } })).status).toBe(428);
    const { body } = await arrange(product.version);
    expect(body).toMatchObject({
      version: product.version + 1,
      items: [{ fileId: file.id, alt: 'A lamp', width: 300 }],
    });
    const row = (await house.viewer.get<Page<{ thumbnailUrl: string }>>('/products')).body.items[0]!;
    expect((await open(row.thumbnailUrl)).headers.get('content-type')).toBe('image/webp');
    expect((await house.viewer.get<{ items: unknown[] }>(path)).body.items).toHaveLength(1);
  });
});

describe('a bucket', () => {
  it('holds the files where the settings name one', async () => {
    const objects = new Map<string, Buffer>();
    const bucket = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (request.method === 'PUT') objects.set(request.url!, Buffer.concat(chunks));
        response.writeHead(200).end(request.method === 'GET' ? objects.get(request.url!) : '');
      });
    });
    await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve));
    const env = {
      S3_ENDPOINT: `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`,
      S3_BUCKET: 'desk',
      S3_ACCESS_KEY: 'a',
      S3_SECRET_KEY: 'b',
    };
    const other = await openHouse({}, { env });
    try {
      const { body: file } = await upload(other.operator, 'b.txt', 'in the bucket');
      expect(await (await fetch(other.apis[0]!.url + file.url)).text()).toBe('in the bucket');
      expect([...objects.keys()]).toEqual([expect.stringMatching(/^\/desk\/[0-9a-f-]{36}\/[0-9a-f-]{36}\.original$/)]);
    } finally {
      await other.close();
      bucket.close();
    }
  });
});
