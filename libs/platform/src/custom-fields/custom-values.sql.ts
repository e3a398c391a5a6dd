import { raw, sql, type Sql, statement } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import type { CustomCondition } from './custom-filter.rules.js';
import type { CustomKey } from './custom-key.rules.js';

/** A record and everything it is found by. */
export interface CustomDoc {
  id: string;
  keys: readonly CustomKey[];
}

/** INSERT of keys from one JSON parameter, for statements that write a whole batch. */
export const insertCustomKeys = (parameter: string): string => `
  INSERT INTO platform.custom_value (doc_id, field_id, n, value)
  SELECT doc_id, field_id, n, value FROM json_to_recordset(${parameter}::json) AS k (doc_id uuid, field_id uuid, n int, value text)`;

const INSERT = statement(insertCustomKeys('$1'));

/** Rows for `insertCustomKeys`. */
export const customRows = (docs: readonly CustomDoc[]): (CustomKey & { doc_id: string; n: number })[] =>
  docs.flatMap(({ id, keys }) => {
    const counts = new Map<string, number>();
    return keys.map((key) => {
      const n = counts.get(key.field_id) ?? 0;
      counts.set(key.field_id, n + 1);
      return { doc_id: id, n, ...key };
    });
  });

/** What new records are found by. */
export async function addCustomKeys(tx: Tx, docs: readonly CustomDoc[]): Promise<void> {
  const rows = customRows(docs);
  if (rows.length > 0) await tx.send(INSERT, [JSON.stringify(rows)]);
}

/** The same for records that were found by something else before. */
export async function replaceCustomKeys(tx: Tx, docs: readonly CustomDoc[]): Promise<void> {
  if (docs.length === 0) return;
  await tx.run`DELETE FROM platform.custom_value WHERE doc_id = ANY (${docs.map(({ id }) => id)}::uuid[])`;
  await addCustomKeys(tx, docs);
}

/** A key held by fewer records than this is read whole; above it the list is walked in its own order. */
const FEW = 2_000;

/** Condition for a list whose records have the id `id`: the rarest condition is read first, the others are probed for each record. */
export async function matchCustom(tx: Tx, conditions: readonly CustomCondition[], id: string): Promise<Sql[]> {
  const held = conditions.filter((condition) => condition.kind !== 'exists' || condition.exists);
  const counts = await tx.together(...held.map((condition) => () => countUpTo(tx, condition)));
  const rarest = held[counts.indexOf(Math.min(...counts))];
  const isFew = Math.min(...counts) < FEW;
  return conditions.map((condition) => {
    if (condition === rarest && isFew)
      return sql`${raw(id)} IN (SELECT v.doc_id FROM platform.custom_value v WHERE ${holds(condition)})`;
    const not = raw(condition.kind === 'exists' && !condition.exists ? 'NOT ' : '');
    return sql`${not}EXISTS (SELECT FROM platform.custom_value v WHERE v.doc_id = ${raw(id)} AND ${holds(condition)})`;
  });
}

async function countUpTo(tx: Tx, condition: CustomCondition): Promise<number> {
  const [row] = await tx.rows<{ count: string }>(sql`
    SELECT count(*) FROM (SELECT FROM platform.custom_value v WHERE ${holds(condition)} LIMIT ${FEW}) few`);
  return Number(row!.count);
}

function holds(condition: CustomCondition): Sql {
  const ofField = sql`v.field_id = ${condition.fieldId}`;
  if (condition.kind === 'any') return sql`${ofField} AND v.value = ANY (${condition.keys}::text[])`;
  if (condition.kind === 'exists') return ofField;
  const from = condition.from === null ? raw('true') : sql`v.value >= ${condition.from}`;
  const before = condition.before === null ? raw('true') : sql`v.value < ${condition.before}`;
  return sql`${ofField} AND ${from} AND ${before}`;
}
