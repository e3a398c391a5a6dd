import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';

/** Takes a chat group away; messages that still wait for it are dropped. Refuses: not_found. */
export async function deleteChatGroup(tx: Tx, actor: Actor, id: string): Promise<void> {
  const [gone] = await tx.sql<{ version: number }>`DELETE FROM platform.chat_group WHERE id = ${id} RETURNING version`;
  if (!gone) throw refuse('not_found');
  await emit(tx, actor, {
    type: 'chat_group.deleted',
    subjectId: id,
    subjectVersion: gone.version + 1,
    payload: {},
  });
}
