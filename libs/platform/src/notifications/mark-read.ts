import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { refuse } from '../http/problem.js';

/** Marks one of the actor's own notifications as read; once read it stays so. Refuses: not_found. */
export async function markRead(tx: Tx, actor: Actor, id: string): Promise<void> {
  const found = await tx.run`
    UPDATE platform.notification SET read_at = coalesce(read_at, now()) WHERE id = ${id} AND user_id = ${actor.id} AND in_app`;
  if (found === 0) throw refuse('not_found');
}

/** Marks all of the actor's notifications as read and returns how many were not. */
export function markAllRead(tx: Tx, actor: Actor): Promise<number> {
  return tx.run`
    UPDATE platform.notification SET read_at = now() WHERE user_id = ${actor.id} AND in_app AND read_at IS NULL`;
}
