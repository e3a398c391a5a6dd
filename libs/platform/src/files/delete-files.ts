import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';

/** Takes files away and returns how many were there: links to them end at once, bytes that nobody else names go in the daily sweep. */
export async function deleteFiles(tx: Tx, actor: Actor, ids: readonly string[]): Promise<number> {
  const gone = await tx.sql<{ id: string }>`
    UPDATE platform.file SET deleted_at = now() WHERE id = ANY (${ids}::uuid[]) AND deleted_at IS NULL RETURNING id`;
  await emit(
    tx,
    actor,
    ...gone.map(({ id }) => ({ type: 'file.deleted', subjectId: id, subjectVersion: 2, payload: {} })),
  );
  return gone.length;
}
