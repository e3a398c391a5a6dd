import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Actor, uuid7 } from '../db/index.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { addFile } from './add-file.js';
import { deleteFiles } from './delete-files.js';
import type { FileStore } from './file-store.js';
import { knownImages, listFiles, readContent, readFileRow } from './files.queries.js';
import '../http/index.js';
import './index.js';
import { localStore } from './local-store.js';
import type { ReceivedFile } from './receive-file.js';
import { contentKey, storeContent } from './store-content.js';
import { sweepFiles } from './sweep-files.js';

let test: TestDatabase;
let actor: Actor;
let folder: string;
let store: FileStore;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  folder = mkdtempSync(join(tmpdir(), 'zhanggui-store-'));
  store = localStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => test.close());

const fileOf = (name: string, text: string, kind: 'text' | 'image' = 'text'): ReceivedFile => ({
  name,
  kind,
  mediaType: kind === 'text' ? 'text/plain' : 'image/png',
  sha256: Buffer.from(text.padEnd(32, '.')).toString('hex').slice(0, 64),
  bytes: Buffer.from(text),
  width: null,
  height: null,
  thumbnails: kind === 'image' ? [{ side: 256, bytes: Buffer.from('small') }] : [],
});

async function add(
  file: ReceivedFile,
  subject: { kind: string; id: string } | null = null,
  who = actor,
): Promise<string> {
  const content = await storeContent(test.db, store, who, file);
  return test.db.tx(who, (tx) => addFile(tx, who, { file, content, subject }));
}

const stored = (who = actor): string[] => {
  try {
    return readdirSync(join(folder, who.merchantId));
  } catch {
    return [];
  }
};

describe('adding a file', () => {
  it('stores the same content of one merchant once, under a random name, however often it is named', async () => {
    const first = await add(fileOf('a.txt', 'same'));
    const second = await add(fileOf('b.txt', 'same'));
    expect(stored()).toHaveLength(1);
    expect(stored()[0]).toMatch(/^[0-9a-f-]{36}\.original$/);
    const [one, two] = await test.db.tx(actor, async (tx) => [
      await readContent(tx, first),
      await readContent(tx, second),
    ]);
    expect(one!.storedAs).toBe(two!.storedAs);
    expect((await buffer(await store.read(contentKey(one!.storedAs, 'original')))).toString()).toBe('same');
  });

  it('keeps the contents of two merchants apart', async () => {
    const other = (await test.merchant()).actor;
    const id = await add(fileOf('a.txt', 'same'));
    await add(fileOf('a.txt', 'same'), null, other);
    expect(stored(other)).toHaveLength(1);
    await expect(test.db.tx(other, (tx) => readFileRow(tx, id))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('keeps one content when many bring it at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => add(fileOf('a.txt', 'race'))));
    const rows = await test.db.tx(actor, (tx) => tx.sql`SELECT stored_as FROM platform.file_content`);
    expect(rows).toHaveLength(1);
  });

  it('leaves an event without the name', async () => {
    await add(fileOf('Zhang San.txt', 'x'), { kind: 'product', id: actor.id });
    const events = await test.db.tx(
      actor,
      (tx) => tx.sql`SELECT payload FROM platform.event WHERE type = 'file.added'`,
    );
    expect(events).toEqual([
      { payload: { kind: 'text', mediaType: 'text/plain', bytes: 1, subjectKind: 'product', subjectId: actor.id } },
    ]);
  });
});

describe('files', () => {
  it('are listed newest first, by pages and filters', async () => {
    const subject = { kind: 'product', id: uuid7() };
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.unshift(await add(fileOf(`${i}.txt`, `${i}`), i % 2 ? subject : null));
    const image = await add(fileOf('a.png', 'p', 'image'));
    const list = (query: Parameters<typeof listFiles>[1]): ReturnType<typeof listFiles> =>
      test.db.tx(actor, (tx) => listFiles(tx, query));
    const first = await list({ limit: 4 });
    const rest = await list({ limit: 4, cursor: first.nextCursor! });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([image, ...ids]);
    expect(rest.nextCursor).toBeNull();
    expect((await list({ subjectKind: 'product', subjectId: subject.id })).items.map(({ name }) => name)).toEqual([
      '3.txt',
      '1.txt',
    ]);
    expect((await list({ kind: 'image' })).items.map(({ id }) => id)).toEqual([image]);
    expect((await list({ createdBy: uuid7() })).items).toEqual([]);
    await expect(list({ cursor: 'bm8' })).rejects.toMatchObject({ code: 'cursor_invalid' });
    expect(await test.db.tx(actor, (tx) => knownImages(tx, [image, ids[0]!]))).toEqual(new Set([image]));
  });
});

describe('deleting files', () => {
  it('ends them at once and counts only those that were there', async () => {
    const id = await add(fileOf('a.txt', 'x'));
    const remove = (): Promise<number> => test.db.tx(actor, (tx) => deleteFiles(tx, actor, [id, uuid7()]));
    expect([await remove(), await remove()]).toEqual([1, 0]);
    await expect(test.db.tx(actor, (tx) => readContent(tx, id))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes the bytes in the sweep once nobody names them any more, and rests before it does', async () => {
    const [first, second] = [await add(fileOf('a.png', 'p', 'image')), await add(fileOf('b.png', 'p', 'image'))];
    const sweep = (restHours?: number): Promise<number> => sweepFiles(test.db, store, actor.merchantId, restHours);
    await test.db.tx(actor, (tx) => deleteFiles(tx, actor, [first]));
    expect([await sweep(0), stored().length]).toEqual([0, 2]);
    await test.db.tx(actor, (tx) => deleteFiles(tx, actor, [second]));
    expect([await sweep(), stored().length]).toEqual([0, 2]);
    expect([await sweep(0), stored().length]).toEqual([1, 0]);
    const again = await add(fileOf('c.png', 'p', 'image'));
    expect(stored()).toHaveLength(2);
    expect((await test.db.tx(actor, (tx) => readFileRow(tx, again))).name).toBe('c.png');
  });
});
