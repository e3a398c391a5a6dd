import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { guardCell } from '../tables/formula-guard.rules.js';
import { findPerson } from './find-person.js';
import { personHolders, type PersonSheet } from './holders.js';
import { type Identity, patternOf } from './person.rules.js';
import { refuseScoped } from './refuse-scoped.js';
import { readTraces, tracedTables } from './traces.js';

/** Copies of one table that are handed out; a person has tens of them, not thousands. */
const MOST_TRACES = 2_000;

/**
 * Everything that is kept about a person: a ZIP with one JSON document and, for each kind of record, a CSV file. Nothing of it is
 * stored; the log says when, by whom and how much. Refuses: person_unnamed (422).
 */
export async function exportPerson(
  tx: Tx,
  actor: Actor,
  { identity, reason }: { identity: Identity; reason: string },
): Promise<Uint8Array> {
  refuseScoped(actor);
  const person = await findPerson(tx, identity);
  const sheets: PersonSheet[] = [];
  for (const holder of personHolders()) sheets.push(...(await holder.read(tx, person.identity)));
  const pattern = patternOf(person.values);
  for (const place of pattern === null ? [] : tracedTables())
    sheets.push({ name: place.table.split('.')[1]!, rows: await readTraces(tx, place, pattern!, MOST_TRACES) });
  await note(tx, actor, { reason, records: person.records });
  return zip(sheets.filter(({ rows }) => rows.length > 0));
}

async function note(tx: Tx, actor: Actor, { reason, records }: { reason: string; records: number }): Promise<void> {
  const id = uuid7();
  await tx.run`
    INSERT INTO platform.person_request (id, kind, state, reason, records, asked_by, done_at)
    VALUES (${id}, 'export', 'done', ${reason}, ${records}, ${actor.id}, now())`;
  await emit(tx, actor, { type: 'person.exported', subjectId: id, subjectVersion: 1, payload: { records } });
}

function zip(sheets: readonly PersonSheet[]): Uint8Array {
  const document = Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
  const files = sheets.map(({ name, rows }): [string, Uint8Array] => [`${name}.csv`, strToU8(csvOf(rows))]);
  return zipSync({ 'person.json': strToU8(JSON.stringify(document, null, 2)), ...Object.fromEntries(files) });
}

const csvOf = (rows: readonly Record<string, unknown>[]): string =>
  stringify([Object.keys(rows[0]!), ...rows.map((row) => Object.values(row).map(cellOf))], {
    bom: true,
    record_delimiter: 'windows',
  });

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return String(value);
  return guardCell(typeof value === 'string' ? value : JSON.stringify(value), false);
}
