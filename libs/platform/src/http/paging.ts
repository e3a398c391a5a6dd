import { raw, sql, type Sql } from '../db/sql.js';
import { refuse } from './problem.js';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

/** One way to sort a list: its key must be followed by the id as tie-breaker in an index. */
export interface Sort {
  /** The SQL expression of the key, e.g. `o.placed_at`. */
  key: string;
  /** Cast of the key in the cursor, e.g. `timestamptz`. */
  cast: string;
  descending: boolean;
}

export interface PageQuery {
  limit: number;
  cursor?: string;
}

/** Reads a sort parameter such as `-placedAt` against the sorts that the list declares. */
export function parseSort(
  value: string | undefined,
  keys: Record<string, Omit<Sort, 'descending'>>,
  fallback: string,
): Sort & { name: string } {
  const name = value ?? fallback;
  const field = name.replace(/^-/, '');
  // What every object has, such as `constructor`, is no key of it.
  const key = Object.hasOwn(keys, field) ? keys[field] : undefined;
  if (!key) throw refuse('invalid', {}, [{ pointer: '/sort', code: 'isIn' }]);
  return { ...key, name, descending: name.startsWith('-') };
}

/** How many rows are read for a page of up to so many: the least of these that holds the page and one more. */
const READS = [26, 51, 101, 201];

/**
 * How many rows a page reads: at least one more, which tells whether a next page exists. The number stands in the text and is one of a
 * few: with LIMIT as a parameter PostgreSQL plans every page anew, which costs as much as reading it; with any number in the text each
 * connection would keep a statement for every number that somebody asked for.
 */
export const limitFor = (limit: number): Sql => raw(`LIMIT ${READS.find((most) => most > limit) ?? limit + 1}`);

/** The condition that starts after the cursor, and the ORDER BY with LIMIT. */
export function keyset(sort: Sort & { name: string }, id: string, page: PageQuery): { where: Sql; order: Sql } {
  const way = sort.descending ? 'DESC' : 'ASC';
  const order = sql`ORDER BY ${raw(`${sort.key} ${way}, ${id} ${way}`)} ${limitFor(page.limit)}`;
  if (!page.cursor) return { where: raw('true'), order };
  const [name, key, lastId] = decode(page.cursor);
  if (name !== sort.name || key === undefined || !/^[0-9a-f-]{36}$/.test(lastId ?? '')) throw refuse('cursor_invalid');
  const compare = raw(`(${sort.key}, ${id}) ${sort.descending ? '<' : '>'} (`);
  return { where: sql`${compare}${key}::${raw(sort.cast)}, ${lastId}::uuid)`, order };
}

/** Cuts the extra rows off and makes the cursor of the next page from the last one kept. */
export function toPage<Row extends { id: string }, T>(
  rows: Row[],
  page: PageQuery,
  sort: { name: string },
  keyOf: (row: Row) => string,
  shape: (row: Row) => T,
): Page<T> {
  const kept = rows.slice(0, page.limit);
  const last = kept.at(-1);
  return {
    items: kept.map(shape),
    nextCursor: rows.length > page.limit && last ? encode([sort.name, keyOf(last), last.id]) : null,
  };
}

const encode = (parts: string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

function decode(cursor: string): (string | undefined)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    // falls through to the refusal
  }
  throw refuse('cursor_invalid');
}
