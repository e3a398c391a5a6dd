import { plainArray, textArray } from '../db/pg-array.js';
import { raw, sql, type Sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { searchTermsOf } from './tokens.js';

export interface Doc {
  id: string;
  tokens: readonly string[];
}

/** Replaces what documents of a kind are found by. */
export async function indexDocs(tx: Tx, kind: string, docs: readonly Doc[]): Promise<void> {
  if (docs.length === 0) return;
  await tx.run`DELETE FROM platform.search_token WHERE kind = ${kind} AND doc_id = ANY (${docs.map(({ id }) => id)}::uuid[])`;
  await addDocs(tx, kind, docs);
}

/** The same for documents that are new. */
export async function addDocs(tx: Tx, kind: string, docs: readonly Doc[]): Promise<void> {
  const tokens = docs.flatMap((doc) => doc.tokens);
  if (tokens.length === 0) return;
  const docOf = docs.flatMap((doc, n) => doc.tokens.map(() => n + 1));
  await tx.run`
    INSERT INTO platform.search_token (kind, token, doc_id)
    SELECT ${kind}, token, (${plainArray(docs.map(({ id }) => id))}::uuid[])[n]
    FROM unnest(${plainArray(docOf)}::int[], ${textArray(tokens)}::text[]) AS t (n, token)
    ON CONFLICT DO NOTHING`;
}

/** A term found in fewer documents than this is read whole; above it the list is walked in its own order. */
const FEW = 2_000;

/**
 * Condition for a list: every term of the searched text is in the document's tokens, as a beginning. The rarest term is read
 * first; where even that is common, the list's own order drives and each document is probed. Where `id` is the key of the table that
 * is listed (`byKey`), few documents are looked up by it, with one plan for all words.
 */
export async function matches(tx: Tx, kind: string, id: string, text: string, byKey = false): Promise<Sql> {
  const terms = searchTermsOf(text);
  // Punctuation alone is found in nothing, rather than everything.
  if (terms.length === 0) return raw('false');
  const [, ...counts] = await tx.together(
    () => tx.keepPlans(true),
    ...terms.map((term) => () => countUpTo(tx, kind, term)),
  );
  const rarest = counts.indexOf(Math.min(...counts));
  const few = counts[rarest]! < FEW;
  if (!few || !byKey) await tx.keepPlans(false);
  const narrow = byKey ? among : within;
  return terms
    .map((term, n) => (few && n === rarest ? narrow(kind, id, term) : probe(kind, id, term)))
    .reduce((left, right) => sql`${left} AND ${right}`);
}

async function countUpTo(tx: Tx, kind: string, term: string): Promise<number> {
  const [row] = await tx.sql<{ count: string }>`
    SELECT count(*) FROM (SELECT 1 FROM platform.search_token
      WHERE kind = ${kind} AND token >= ${term} AND token < ${after(term)} LIMIT ${FEW}) t`;
  return Number(row!.count);
}

const within = (kind: string, id: string, term: string): Sql => sql`
  ${raw(id)} IN (SELECT doc_id FROM platform.search_token WHERE kind = ${kind} AND token >= ${term} AND token < ${after(term)})`;

/** As an array: how many it holds changes nothing about the plan. */
const among = (kind: string, id: string, term: string): Sql => sql`
  ${raw(id)} = ANY (ARRAY(SELECT doc_id FROM platform.search_token WHERE kind = ${kind} AND token >= ${term} AND token < ${after(term)}))`;

const probe = (kind: string, id: string, term: string): Sql => sql`
  EXISTS (SELECT FROM platform.search_token s WHERE s.doc_id = ${raw(id)} AND s.kind = ${kind} AND s.token >= ${term} AND s.token < ${after(term)})`;

/** The first text behind everything that begins with the term, in byte order. */
const after = (term: string): string => `${term}\u{10ffff}`;
