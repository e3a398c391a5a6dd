import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuse } from '../http/problem.js';
import { findCustomField, isHeld } from './custom-fields.queries.js';

/**
 * Takes a field away for good, where it is archived and no record holds a value of it; its code may only come back as the same type.
 * Refuses `not_found`, `version_stale` (412), `custom_field_active`, `custom_field_in_use` (409).
 */
export async function deleteCustomField(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const field = await findCustomField(tx, id);
  if (field?.version !== version) throw staleOrGone(field);
  // A process may fill in a field for some seconds after it was archived, so what is in use cannot be deleted at once.
  if (!field.archivedAt) throw refuse('custom_field_active');
  if (await isHeld(tx, id)) throw refuse('custom_field_in_use');
  await tx.run`UPDATE platform.custom_field SET deleted_at = now(), version = version + 1 WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'custom_field.deleted',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { subject: field.subject, code: field.code },
  });
}
