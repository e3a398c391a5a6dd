import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { emit } from '../../events/emit.js';
import { staleOrGone } from '../../http/etag.js';

/** Deletes an endpoint; nothing more is sent there. Its log goes with the daily upkeep. Refuses: not_found, version_stale. */
export async function deleteEndpoint(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const gone = await tx.run`DELETE FROM platform.webhook_endpoint WHERE id = ${id} AND version = ${version}`;
  if (gone === 0) {
    const [current] = await tx.sql<{
      version: number;
    }>`SELECT version FROM platform.webhook_endpoint WHERE id = ${id}`;
    throw staleOrGone(current);
  }
  await emit(tx, actor, { type: 'webhook.deleted', subjectId: id, subjectVersion: version + 1, payload: {} });
}
