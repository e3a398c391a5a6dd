import { sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { addDocs, indexDocs, matches, tokensOf } from './index.js';

let test: TestDatabase;
let merchant: TestMerchant;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  merchant = await test.merchant();
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(merchant.actor, work);

/** Documents are the rows of a table; their names are what the tests look at. */
const addTexts = (...texts: string[]): Promise<void> =>
  tx(async (t) => {
    const docs = texts.map((name) => ({ id: uuid7(), name, tokens: tokensOf(name) }));
    await t.run`
      INSERT INTO platform.saved_view (id, user_id, screen, name, params)
      SELECT id, id, 'orders', name, '{}' FROM json_to_recordset(${JSON.stringify(docs)}::json) AS d (id uuid, name text)`;
    await addDocs(t, 'view', docs);
  });

const find = (text: string, kind = 'view'): Promise<string[]> =>
  tx(async (t) => {
    const found = await matches(t, kind, 'v.id', text);
    const rows = await t.rows<{ name: string }>(
      sql`SELECT v.name FROM platform.saved_view v WHERE ${found} ORDER BY v.id`,
    );
    return rows.map(({ name }) => name);
  });

describe('searching', () => {
  it('finds documents by words, their beginnings, in any order, whatever the case or accents', async () => {
    await addTexts('White hanging heart', 'White metal lantern', 'Café crème');
    expect(await find('white')).toEqual(['White hanging heart', 'White metal lantern']);
    expect(await find('LANT whi')).toEqual(['White metal lantern']);
    expect(await find('cafe CRÈME')).toEqual(['Café crème']);
    expect(await find('white cafe')).toEqual([]);
    expect(await find('ite')).toEqual([]);
  });

  it('finds Chinese by words and by single characters, and codes as they are written', async () => {
    await addTexts('红色灯笼', '蓝色茶杯', 'Lamp 85123A', 'Lamp A-1001');
    expect(await find('灯笼')).toEqual(['红色灯笼']);
    expect(await find('茶')).toEqual(['蓝色茶杯']);
    expect(await find('色')).toEqual(['红色灯笼', '蓝色茶杯']);
    expect(await find('85123')).toEqual(['Lamp 85123A']);
    expect(await find('a-1001')).toEqual(['Lamp A-1001']);
  });

  it('finds nothing for punctuation, for blanks and for another kind of document', async () => {
    await addTexts('Lamp');
    for (const text of ['!!!', '%', '_', "'", '  ']) expect(await find(text)).toEqual([]);
    expect(await find('lamp', 'order')).toEqual([]);
  });

  it('takes wildcards and quotes for what they are', async () => {
    await addTexts('100% cotton', 'Lamp');
    expect(await find("l%p' OR true --")).toEqual([]);
    expect(await find('100%')).toEqual(['100% cotton']);
  });

  it('forgets what a document was found by when it is indexed anew', async () => {
    await addTexts('Old name');
    const [row] = await tx((t) => t.sql<{ id: string }>`SELECT id FROM platform.saved_view`);
    await tx((t) => indexDocs(t, 'view', [{ id: row!.id, tokens: tokensOf('New name') }]));
    expect([await find('old'), await find('new')]).toEqual([[], ['Old name']]);
  });

  it("finds nothing of another merchant's", async () => {
    await addTexts('Secret lamp');
    merchant = await test.merchant();
    await addTexts('Own lamp');
    expect(await find('lamp')).toEqual(['Own lamp']);
  });

  it('finds the same where a word is so common that the list itself is walked', async () => {
    await addTexts(...Array.from({ length: 2_100 }, (_, n) => `Common ${n % 700 === 0 ? 'rare' : 'usual'}`));
    expect(await find('common')).toHaveLength(2_100);
    expect(await find('common rare')).toHaveLength(3);
    expect(await find('rar comm')).toHaveLength(3);
  });
});
