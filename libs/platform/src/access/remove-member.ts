import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { leaveMerchant } from '../directory/merchants.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { setRoles } from './set-roles.js';

/** Ends a person's membership, roles and sessions at the actor's merchant. Refuses `not_found` and `last_owner` (409). */
export async function removeMember(tx: Tx, actor: Actor, userId: string): Promise<void> {
  await setRoles(tx, actor, { kind: 'user', id: userId }, []);
  if (!(await leaveMerchant(tx, actor.merchantId, userId))) throw refuse('not_found');
  await emit(tx, actor, { type: 'member.removed', subjectId: userId, subjectVersion: 1, payload: {} });
}
