import fc from 'fast-check';
import { flatten, sql } from '../db/sql.js';
import { testDatabase, type TestDatabase, type TestMerchant } from '../testing/index.js';
import { uuid7 } from '../db/uuid7.js';
import './index.js';
import { keyset, limitFor, parseSort, toPage } from './paging.js';

const SORTS = {
  version: { key: 'v.version', cast: 'int' },
  createdAt: { key: 'v.created_at', cast: 'timestamptz' },
};

let test: TestDatabase;
let merchant: TestMerchant;

beforeAll(async () => {
  test = await testDatabase();
});
beforeEach(async () => {
  merchant = await test.merchant();
});
afterAll(() => test.close());

interface Row extends Record<string, unknown> {
  id: string;
  key: string;
}

const page = async (
  sortName: string,
  limit: number,
  cursor?: string,
): Promise<{ items: Row[]; nextCursor: string | null }> =>
  test.db.tx(merchant.actor, async (tx) => {
    const sort = parseSort(sortName, SORTS, '-createdAt');
    const { where, order } = keyset(sort, 'v.id', { limit, cursor });
    const key = sort.name.endsWith('version') ? sql`v.version::text` : sql`v.created_at::text`;
    const rows = await tx.rows<Row>(sql`SELECT v.id, ${key} AS key FROM platform.saved_view v WHERE ${where} ${order}`);
    return toPage(
      rows,
      { limit, cursor },
      sort,
      (row) => row.key,
      (row) => row,
    );
  });

async function walk(sortName: string, limit: number): Promise<Row[]> {
  const seen: Row[] = [];
  let cursor: string | null = null;
  do {
    const next: { items: Row[]; nextCursor: string | null } = await page(sortName, limit, cursor ?? undefined);
    expect(next.items.length).toBeLessThanOrEqual(limit);
    seen.push(...next.items);
    cursor = next.nextCursor;
  } while (cursor !== null);
  return seen;
}

/** Rows with these versions and times in microseconds; many are equal. */
const fill = (rows: readonly { version: number; micros: number }[]): Promise<number> =>
  test.db.tx(merchant.actor, (tx) => {
    const views = rows.map(({ version, micros }) => ({ id: uuid7(), version, micros }));
    return tx.run`
      INSERT INTO platform.saved_view (id, user_id, screen, name, params, version, created_at)
      SELECT id, id, 'orders', 'view', '{}', version, timestamptz '2024-03-31 00:59:59Z' + make_interval(secs => micros / 1000000.0)
      FROM json_to_recordset(${JSON.stringify(views)}::json) AS r (id uuid, version int, micros int)`;
  });

describe('walking a list by its cursor', () => {
  it('meets every row once, in order, both ways, whatever is equal and however large the pages', async () => {
    const rows = fc.array(
      fc.record({ version: fc.integer({ min: -3, max: 3 }), micros: fc.constantFrom(0, 1, 999, 1_000_000) }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('version', 'createdAt'),
        async (list, limit, sort) => {
          merchant = await test.merchant();
          await fill(list);
          const [up, down] = [await walk(sort, limit), await walk(`-${sort}`, limit)];
          expect(up).toHaveLength(list.length);
          expect(new Set(up.map(({ id }) => id)).size).toBe(list.length);
          expect(down).toEqual([...up].reverse());
          const keys = up.map(({ key }) => (sort === 'version' ? Number(key) : key));
          expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('misses nothing that was there when rows are added in between', async () => {
    await fill(Array.from({ length: 9 }, (_, n) => ({ version: 10 - n, micros: 0 })));
    const first = await page('version', 4);
    await fill([
      { version: 1, micros: 0 },
      { version: 99, micros: 0 },
    ]);
    const rest = [];
    for (let cursor = first.nextCursor; cursor;) {
      const next = await page('version', 4, cursor);
      rest.push(...next.items);
      cursor = next.nextCursor;
    }
    expect([...first.items, ...rest].map(({ key }) => Number(key))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 99]);
  });

  it('ends where the list ends: a full last page has no next one', async () => {
    await fill(Array.from({ length: 6 }, () => ({ version: 1, micros: 0 })));
    const first = await page('version', 3);
    expect(await page('version', 3, first.nextCursor!)).toMatchObject({ items: { length: 3 }, nextCursor: null });
  });

  it('refuses cursors that are not of this list, and sorts that it does not have', async () => {
    await fill(Array.from({ length: 3 }, () => ({ version: 1, micros: 0 })));
    const { nextCursor } = await page('version', 1);
    for (const cursor of [nextCursor!.slice(2), 'x', Buffer.from('["version"]').toString('base64url')])
      await expect(page('version', 1, cursor)).rejects.toMatchObject({ code: 'cursor_invalid' });
    await expect(page('-version', 1, nextCursor!)).rejects.toMatchObject({ code: 'cursor_invalid' });
    await expect(page('name', 1)).rejects.toMatchObject({ code: 'invalid', errors: [{ pointer: '/sort' }] });
  });
});

describe('what a page reads', () => {
  const texts = Array.from({ length: 200 }, (_, n) => flatten(limitFor(n + 1)).text);

  it('is always more than it shows, or nobody would know of a next page', () => {
    expect(texts.filter((text, n) => Number(text.replace('LIMIT ', '')) <= n + 1)).toEqual([]);
  });

  it('is one of a few numbers, as each makes a statement that connections keep', () => {
    expect(new Set(texts).size).toBe(4);
  });
});
