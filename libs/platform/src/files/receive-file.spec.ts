import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp, { type Sharp } from 'sharp';
import './index.js';
import { fileLimits } from './file-types.rules.js';
import { receiveFile, type ReceivedFile } from './receive-file.js';

const SCRIPT = '<script>alert(1)</script>';
const LIMITS = fileLimits('image=1,pdf=1,sheet=1,text=1')!;

const picture = (width = 40, height = 30): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#c33' } });

const receive = (name: string, bytes: Buffer | Uint8Array | string, mediaType?: string): Promise<ReceivedFile> =>
  receiveFile(Readable.from([Buffer.from(bytes)]), { name, limits: LIMITS, ...(mediaType && { mediaType }) });

const refusal = async (name: string, bytes: Buffer | Uint8Array | string, mediaType?: string): Promise<unknown> =>
  receive(name, bytes, mediaType).then(
    () => 'taken',
    (error: { code: string; params: object }) => ({ code: error.code, ...error.params }),
  );

/** A PNG whose header says another size than its pixels have. */
function withSize(png: Buffer, width: number, height: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

const workbook = (more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    'xl/workbook.xml': strToU8('<workbook/>'),
    ...more,
  });

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

afterEach(() => {
  const left = readdirSync(join(tmpdir(), 'zhanggui-uploads'));
  expect(left).toEqual([]);
});
afterAll(() => rmSync(join(tmpdir(), 'zhanggui-uploads'), { recursive: true, force: true }));

describe('a file that comes in', () => {
  it('is taken when content, name and declared type agree', async () => {
    for (const [name, bytes, kind, mediaType] of [
      ['a.png', await picture().png().toBuffer(), 'image', 'image/png'],
      ['a.JPEG', await picture().jpeg().toBuffer(), 'image', 'image/jpeg'],
      ['a.webp', await picture().webp().toBuffer(), 'image', 'image/webp'],
      ['a.gif', await picture().gif().toBuffer(), 'image', 'image/gif'],
      ['发票.pdf', PDF, 'pdf', 'application/pdf'],
      ['a.csv', 'SKU,数量\nA,1\n', 'sheet', 'text/csv'],
      ['a.xlsx', workbook(), 'sheet', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['a.txt', 'plain', 'text', 'text/plain'],
    ] as const)
      expect(await receive(name, bytes, mediaType)).toMatchObject({ name, kind, mediaType });
  });

  it('is drawn anew when it is a picture: upright, with small copies, and without what else it held', async () => {
    const jpeg = await picture(600, 300)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Artist: 'Zhang San' } })
      .toBuffer();
    expect(jpeg.includes('Zhang San')).toBe(true);
    const file = await receive('photo.jpg', jpeg);
    expect(file.bytes.includes('Zhang San')).toBe(false);
    expect([file.width, file.height]).toEqual([300, 600]);
    const sizes = await Promise.all(file.thumbnails.map(({ bytes }) => sharp(bytes).metadata()));
    expect(sizes.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['webp', 128, 256],
      ['webp', 300, 600],
    ]);
  });

  it('keeps the frames of a picture that moves', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map((background) =>
        sharp({ create: { width: 8, height: 8, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const file = await receive('a.gif', gif);
    expect([(await sharp(file.bytes).metadata()).pages, file.height]).toEqual([2, 8]);
  });

  it('hashes what was sent, so that the same content is known again', async () => {
    const png = await picture().png().toBuffer();
    expect((await receive('a.png', png)).sha256).toBe((await receive('b.png', png)).sha256);
  });
});

describe('a file that is not what it says', () => {
  it('is refused, naming what was declared and what was found', async () => {
    const png = await picture().png().toBuffer();
    expect(await refusal('page.png', `<!doctype html>${SCRIPT}`)).toEqual({
      code: 'file_type_mismatch',
      declared: 'image/png',
      found: 'text/html',
    });
    expect(await refusal('a.pdf', png)).toEqual({
      code: 'file_type_mismatch',
      declared: 'application/pdf',
      found: 'image/png',
    });
    expect(await refusal('a.png', png, 'image/jpeg')).toEqual({
      code: 'file_type_mismatch',
      declared: 'image/png',
      found: 'image/jpeg',
    });
    expect(await refusal('a.png', `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`)).toEqual({
      code: 'file_type_mismatch',
      declared: 'image/png',
      found: 'image/svg+xml',
    });
    expect(await refusal('a.txt', `<?xml version="1.0"?><svg>${SCRIPT}</svg>`)).toMatchObject({
      code: 'file_type_mismatch',
    });
    expect(await refusal('a.csv', ` \n<html>${SCRIPT}`)).toMatchObject({
      code: 'file_type_mismatch',
      found: 'text/html',
    });
    expect(await refusal('a.csv', Buffer.from([1, 0, 2, 0]))).toMatchObject({ found: 'application/octet-stream' });
    expect(await refusal('a.xlsx', zipSync({ 'evil.sh': strToU8('rm') }))).toMatchObject({
      code: 'file_type_mismatch',
      found: 'application/zip',
    });
  });

  it('is refused where its kind is not taken: drawings, pages, programs', async () => {
    for (const name of ['a.svg', 'a.html', 'a.exe', 'a.xlsm', 'a', 'photo.png.js'])
      expect(await refusal(name, 'x')).toEqual({ code: 'file_type_refused', name });
    expect(await refusal('.png', 'x')).toMatchObject({ code: 'file_name_invalid' });
  });

  it('loses the page that hides in or behind its pixels', async () => {
    const png = await picture()
      .withExif({ IFD0: { ImageDescription: SCRIPT } })
      .png()
      .toBuffer();
    const both = Buffer.concat([
      png,
      Buffer.from(`<html>${SCRIPT}</html>`),
      Buffer.from(zipSync({ 'a.js': strToU8('1') })),
    ]);
    expect((await receive('a.png', both)).bytes.includes('script')).toBe(false);
  });
});

describe('a file that would do harm when opened', () => {
  it('is refused when it is a picture of more pixels than memory bears', async () => {
    const bomb = withSize(await picture().png().toBuffer(), 30_000, 30_000);
    expect(await refusal('bomb.png', bomb)).toEqual({ code: 'image_too_large', limit: 60 });
  });

  it('is refused when it is a picture that was cut off', async () => {
    const jpeg = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await refusal('a.jpg', jpeg.subarray(0, jpeg.length / 2))).toEqual({ code: 'image_unreadable' });
    const png = await picture().png().toBuffer();
    expect(await refusal('a.png', png.subarray(0, 60))).toEqual({ code: 'image_unreadable' });
  });

  it('is refused when it is a workbook that unpacks to more than it may, or holds macros', async () => {
    const zeros = new Uint8Array(90 * 1024 * 1024);
    const bomb = workbook({ 'xl/a.xml': zeros, 'xl/b.xml': zeros, 'xl/c.xml': zeros });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal('bomb.xlsx', bomb)).toEqual({ code: 'sheet_unsafe', limit: 256 });
    expect(await refusal('m.xlsx', workbook({ 'xl/vbaProject.bin': strToU8('x') }))).toMatchObject({
      code: 'sheet_unsafe',
    });
    const cut = workbook({ 'xl/a.xml': strToU8('x'.repeat(100)) });
    expect(await refusal('cut.xlsx', cut.subarray(0, cut.length - 30))).toMatchObject({ code: 'sheet_unsafe' });
  });

  it('is refused when it is empty or larger than its kind may be', async () => {
    expect(await refusal('a.txt', '')).toEqual({ code: 'file_empty' });
    expect(await refusal('a.txt', 'x'.repeat(1024 * 1024 + 1))).toEqual({ code: 'file_too_large', limit: 1 });
  });
});
