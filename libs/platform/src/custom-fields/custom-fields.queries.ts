import { raw, type Sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { refuse } from '../http/problem.js';
import { maskCustom } from './custom.rules.js';
import type { CustomField, CustomValues } from './custom-field.js';
import { readCustomFilters } from './custom-filter.rules.js';
import { matchCustom } from './custom-values.sql.js';

const COLUMNS =
  raw(`id, subject, code, type, label_zh AS "labelZh", label_en AS "labelEn", help_zh AS "helpZh", help_en AS "helpEn", required,
  is_personal AS "isPersonal", default_value AS "defaultValue", least AS min, most AS max, max_length AS "maxLength", scale, options,
  group_name AS "group", position, archived_at AS "archivedAt", version`);

/** The fields of a subject in their order, the archived ones too. */
export const readCustomFields = (tx: Tx, subject: string): Promise<CustomField[]> =>
  tx.sql<CustomField & Record<string, unknown>>`
    SELECT ${COLUMNS} FROM platform.custom_field
    WHERE subject = ${subject} AND deleted_at IS NULL ORDER BY position, id`;

/** The same of every subject. */
export const listCustomFields = (tx: Tx): Promise<CustomField[]> =>
  tx.sql<CustomField & Record<string, unknown>>`
    SELECT ${COLUMNS} FROM platform.custom_field WHERE deleted_at IS NULL ORDER BY subject, position, id`;

/** One field, under lock where it is about to be changed. */
export async function findCustomField(tx: Tx, id: string): Promise<CustomField | undefined> {
  const [field] = await tx.sql<CustomField & Record<string, unknown>>`
    SELECT ${COLUMNS} FROM platform.custom_field WHERE id = ${id} AND deleted_at IS NULL FOR NO KEY UPDATE`;
  return field;
}

/** Codes of options that records hold, or of a field without options whether any does. */
export async function heldValues(tx: Tx, fieldId: string, values: readonly string[]): Promise<Set<string>> {
  const rows = await tx.sql<{ value: string }>`
    SELECT wanted.value FROM unnest(${values}::text[]) AS wanted (value)
    WHERE EXISTS (SELECT FROM platform.custom_value v WHERE v.field_id = ${fieldId} AND v.value = wanted.value)`;
  return new Set(rows.map(({ value }) => value));
}

export async function isHeld(tx: Tx, fieldId: string): Promise<boolean> {
  const rows = await tx.sql`SELECT FROM platform.custom_value WHERE field_id = ${fieldId} LIMIT 1`;
  return rows.length > 0;
}

/** What a list of records is narrowed by (`?custom.colour=red`). Refuses each filter that does not fit its field, by name. */
export async function customFilters(
  tx: Tx,
  subject: string,
  {
    given,
    id,
    permissions,
  }: { given: Record<string, unknown> | undefined; id: string; permissions: ReadonlySet<string> },
): Promise<Sql[]> {
  if (!given || Object.keys(given).length === 0) return [];
  const fields = await readCustomFields(tx, subject);
  const { conditions, errors } = readCustomFilters(fields, given, permissions.has('personal:read'));
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  return matchCustom(tx, conditions, id);
}

/** The values of records as their reader may see them; the definitions are only read where something must be hidden. */
export async function shownCustom<Row extends { custom: CustomValues }>(
  tx: Tx,
  subject: string,
  rows: readonly Row[],
  permissions: ReadonlySet<string>,
): Promise<Row[]> {
  const isPlain = permissions.has('personal:read') || rows.every(({ custom }) => Object.keys(custom).length === 0);
  if (isPlain) return [...rows];
  const fields = await readCustomFields(tx, subject);
  return rows.map((row) => ({ ...row, custom: maskCustom(fields, row.custom) }));
}
