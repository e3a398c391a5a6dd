import { createHash } from 'node:crypto';
import type { Tx } from '../db/tx.js';
import { isReasonHeading } from './reason-column.js';
import { fieldsOf } from './import-kinds.js';
import { plainName, suggestMapping } from './suggest-mapping.js';

type Mapping = Record<string, string | null>;

/** Files with the same headings, in whatever order, are of one make; the column of reasons that we added ourselves does not count. */
function fingerprintOf(header: readonly string[]): string {
  const names = header.filter((name) => !isReasonHeading(name)).map(plainName);
  return createHash('sha256').update(names.sort().join('\u001f')).digest('hex');
}

/** How a file's columns are to be understood: as the last time, and by their names where nothing is remembered of a field. */
export async function mappingFor(tx: Tx, kind: string, header: readonly string[]): Promise<Mapping> {
  const fields = await fieldsOf(tx, kind);
  const suggested = suggestMapping(header, fields);
  const recalled = await recallMapping(tx, kind, header);
  if (!recalled) return suggested;
  return Object.fromEntries(fields.map(({ name }) => [name, name in recalled ? recalled[name]! : suggested[name]!]));
}

/** How a file of this make was mapped the last time it was brought in; null where it never was. */
async function recallMapping(tx: Tx, kind: string, header: readonly string[]): Promise<Mapping | null> {
  const [row] = await tx.sql<{ mapping: Mapping }>`
    SELECT mapping FROM platform.import_mapping WHERE kind = ${kind} AND fingerprint = ${fingerprintOf(header)}`;
  if (!row) return null;
  const byName = new Map(header.map((name) => [plainName(name), name]));
  return Object.fromEntries(
    Object.entries(row.mapping).map(([field, column]) => [
      field,
      column === null ? null : (byName.get(plainName(column)) ?? null),
    ]),
  );
}

/** Remembers how the merchant maps files of this make, for the next one. */
export async function rememberMapping(
  tx: Tx,
  kind: string,
  header: readonly string[],
  mapping: Mapping,
): Promise<void> {
  await tx.run`
    INSERT INTO platform.import_mapping (kind, fingerprint, mapping)
    VALUES (${kind}, ${fingerprintOf(header)}, ${JSON.stringify(mapping)}::jsonb)
    ON CONFLICT (merchant_id, kind, fingerprint) DO UPDATE SET mapping = excluded.mapping, used_at = now()`;
}
