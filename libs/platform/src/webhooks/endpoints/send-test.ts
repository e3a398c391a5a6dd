import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { uuid7 } from '../../db/uuid7.js';
import { emit } from '../../events/emit.js';
import { lockEnabled } from './lock-enabled.js';
import { TEST_TYPE } from '../sending/wants.rules.js';

/**
 * Emits an event `webhook.test` that goes to this endpoint only, on the way of every event; its id. An endpoint that is being left
 * alone after failures is tried at once. Refuses: not_found, webhook_disabled.
 */
export async function sendTest(tx: Tx, actor: Actor, id: string): Promise<string> {
  const { version } = await lockEnabled(tx, id);
  const eventId = uuid7();
  await emit(tx, actor, {
    id: eventId,
    type: TEST_TYPE,
    subjectId: id,
    subjectVersion: version,
    payload: { test: true },
  });
  return eventId;
}
