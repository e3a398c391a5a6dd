import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { emit } from '../../events/emit.js';
import { refuse } from '../../http/problem.js';
import { lockEnabled } from '../endpoints/lock-enabled.js';

/**
 * Queues one delivery anew with a whole schedule before it; one that waits is brought forward, one that is under way stays.
 * Refuses: not_found, webhook_disabled.
 */
export async function replayDelivery(tx: Tx, actor: Actor, id: string): Promise<void> {
  const [delivery] = await tx.sql<{ endpointId: string }>`
    SELECT endpoint_id AS "endpointId" FROM platform.webhook_delivery WHERE id = ${id}`;
  if (!delivery) throw refuse('not_found');
  const { version } = await lockEnabled(tx, delivery.endpointId);
  await tx.run`
    UPDATE platform.webhook_delivery SET state = 'pending', step = 0, next_attempt_at = now()
    WHERE id = ${id} AND (leased_until IS NULL OR leased_until <= now())`;
  await emit(tx, actor, {
    type: 'webhook.replayed',
    subjectId: delivery.endpointId,
    subjectVersion: version,
    payload: { queued: 1, deliveryId: id },
  });
}
