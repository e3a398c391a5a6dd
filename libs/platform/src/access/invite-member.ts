import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { keepInvitation } from '../directory/links.js';
import { isMember } from '../directory/merchants.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { checkRoles, type RoleGiven } from './set-roles.js';

/** A week: long enough for a holiday, short enough for a forgotten mail. */
const GOOD_FOR_DAYS = 7;

export interface NewMember {
  email: string;
  name: string;
  roles: readonly RoleGiven[];
}

/**
 * Keeps an invitation to the actor's merchant with the roles that wait there. Refuses `already_member` (409) and what giving these
 * roles would be refused for.
 */
export async function inviteMember(
  tx: Tx,
  actor: Actor,
  { email, name, roles }: NewMember,
  tokenHash: Buffer,
): Promise<string> {
  if (await isMember(tx, actor.merchantId, email))
    throw refuse('already_member', {}, [{ pointer: '/email', code: 'already_member' }]);
  await checkRoles(tx, actor, roles);
  const id = uuid7();
  const invitation = { id, merchantId: actor.merchantId, email, name, roles: [...roles], createdBy: actor.id };
  await keepInvitation(tx, { ...invitation, tokenHash, days: GOOD_FOR_DAYS });
  await emit(tx, actor, { type: 'member.invited', subjectId: id, subjectVersion: 1, payload: { roles } });
  return id;
}
