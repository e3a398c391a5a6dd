import { raw, type Sql, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { ERASED, scrubJson, scrubText } from './person.rules.js';
import { personalData, type PersonalData } from './personal-data.js';

type Traced = PersonalData & { traces: NonNullable<PersonalData['traces']> };
type Row = Record<string, unknown>;

const PER_STATEMENT = 500;

export const tracedTables = (): Traced[] => personalData().filter((data): data is Traced => data.traces !== undefined);

/** Rows of a table that name the person somewhere in their text, up to `most`. */
export function readTraces(tx: Tx, { table, traces }: Traced, pattern: string, most: number): Promise<Row[]> {
  const columns = [...keyOf(traces), ...(traces.text ?? []), ...(traces.json ?? [])].map((name) => `t.${name}`);
  return tx.rows<Row>(
    sql`SELECT ${raw(columns.join(', '))} FROM ${raw(table)} t WHERE ${naming(traces, pattern)} LIMIT ${most}`,
  );
}

export async function countTraces(tx: Tx, { table, traces }: Traced, pattern: string): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(
    sql`SELECT count(*)::int AS n FROM ${raw(table)} t WHERE ${naming(traces, pattern)}`,
  );
  return row!.n;
}

/** `line_no bigint` → `line_no` */
const keyOf = ({ key }: Traced['traces']): string[] => key.map((column) => column.split(' ')[0]!);

const naming = ({ text = [], json = [] }: Traced['traces'], pattern: string): Sql =>
  [...text, ...json].map((name) => sql`${raw(`t.${name}::text`)} ~* ${pattern}`).reduce((a, b) => sql`${a} OR ${b}`);

/** Takes the person out of a table's rows, and returns of how many. Safe to repeat: what is gone is not found again. */
export async function scrubTraces(tx: Tx, place: Traced, pattern: string): Promise<number> {
  const rows = await readTraces(tx, place, pattern, PER_STATEMENT);
  if (rows.length === 0) return 0;
  const { key, text = [], json = [] } = place.traces;
  const clean = rows.map((row) => cleaned(row, place, pattern));
  if (JSON.stringify(clean) === JSON.stringify(rows))
    throw new Error(`What names a person in ${place.table} cannot be taken out`);
  const types = [...key, ...text.map((name) => `${name} text`), ...json.map((name) => `${name} jsonb`)];
  const sets = [...text, ...json].map((name) => `${name} = c.${name}`);
  const same = keyOf(place.traces).map((name) => `t.${name} = c.${name}`);
  await tx.rows(sql`
    UPDATE ${raw(place.table)} t SET ${raw(sets.join(', '))}
    FROM json_to_recordset(${JSON.stringify(clean)}::json) AS c (${raw(types.join(', '))}) WHERE ${raw(same.join(' AND '))}`);
  return rows.length;
}

function cleaned(row: Row, { traces, onErasure }: Traced, pattern: string): Row {
  const { text = [], json = [] } = traces;
  const whole = onErasure === 'row_emptied';
  const clean = (name: string, empty: unknown, scrub: (value: unknown) => unknown): [string, unknown] => [
    name,
    row[name] === null || row[name] === undefined ? null : whole ? empty : scrub(row[name]),
  ];
  return Object.fromEntries([
    ...keyOf(traces).map((name): [string, unknown] => [name, row[name]]),
    ...text.map((name) => clean(name, ERASED, (value) => scrubText(value as string, pattern))),
    ...json.map((name) => clean(name, {}, (value) => scrubJson(value, pattern))),
  ]);
}

export { PER_STATEMENT as TRACES_PER_STATEMENT };
