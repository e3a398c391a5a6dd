import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { readCustomFields } from './custom-fields.queries.js';

/**
 * Puts the fields of a subject into this order; those that are not named stand behind them as they stood. Refuses
 * `custom_field_unknown`, `named_twice` (422).
 */
export async function arrangeCustomFields(
  tx: Tx,
  actor: Actor,
  { subject, ids }: { subject: string; ids: readonly string[] },
): Promise<void> {
  await tx.run`SELECT FROM platform.custom_field WHERE subject = ${subject} ORDER BY id FOR NO KEY UPDATE`;
  const fields = await readCustomFields(tx, subject);
  const wanted = ids.map((id) => id.toLowerCase());
  refuseUnknown(wanted, new Set(fields.map(({ id }) => id)));
  const rest = fields.map(({ id }) => id).filter((id) => !wanted.includes(id));
  const place = new Map([...wanted, ...rest].map((id, n) => [id, n]));
  const moved = fields.filter(({ id, position }) => place.get(id) !== position);
  if (moved.length === 0) return;
  const rows = moved.map(({ id }) => ({ id, position: place.get(id) }));
  await tx.run`
    UPDATE platform.custom_field f SET position = m.position, version = f.version + 1
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS m (id uuid, position int) WHERE f.id = m.id`;
  await emit(
    tx,
    actor,
    ...moved.map((field) => ({
      type: 'custom_field.edited',
      subjectId: field.id,
      subjectVersion: field.version + 1,
      payload: { subject, code: field.code, ...changesOf(field, { position: place.get(field.id) }, ['position']) },
    })),
  );
}

function refuseUnknown(ids: readonly string[], known: ReadonlySet<string>): void {
  const errors = ids.flatMap((id, n) => {
    if (!known.has(id)) return [{ pointer: `/ids/${n}`, code: 'custom_field_unknown' }];
    return ids.indexOf(id) < n ? [{ pointer: `/ids/${n}`, code: 'named_twice' }] : [];
  });
  if (errors.length > 0) throw refuse(errors[0]!.code, {}, errors);
}
