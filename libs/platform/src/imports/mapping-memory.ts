import { createHash } from 'node:crypto';
import type { Tx } from '../db/tx.js';
import { isReasonHeading } from './reason-column.js';
import { plainName } from './suggest-mapping.js';

export type Mapping = Record<string, string | null>;

/** Files with the same headings, in whatever order, are of one make; the column of reasons that we added ourselves does not count. */
function fingerprintOf(header: readonly string[]): string {
  const names = header.filter((name) => !isReasonHeading(name)).map(plainName);
  return createHash('sha256').update(names.sort().join('\u001f')).digest('hex');
}

/** How a file of this make was mapped the last time it was brought in; null where it never was. */
export async function recallMapping(tx: Tx, kind: string, header: readonly string[]): Promise<Mapping | null> {
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
