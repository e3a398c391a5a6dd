import { setRoles } from '../access/set-roles.js';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { uuid7 } from '../db/uuid7.js';
import { lockInvitation, useLink } from '../directory/links.js';
import { joinMerchant } from '../directory/merchants.js';
import { findUserByEmail, insertUser, type UserRow } from '../directory/users.js';
import { refuse } from '../http/problem.js';
import { hashPassword, isStrongPassword } from './passwords.js';

/**
 * Uses an invitation up: who has no account gets one, who has one proves it with their password; then the roles that wait are theirs.
 * Refuses `link_over` (410), `weak_password` (422) and what `prove` refuses; that says whether the person has a second factor.
 */
export async function acceptInvitation(
  db: Database,
  tokenHash: Buffer,
  { name, password }: { name: string; password: string },
  prove: (user: UserRow) => Promise<boolean>,
): Promise<{ user: UserRow; merchantId: string; secondFactor: boolean }> {
  const seen = await db.directory((tx) => lockInvitation(tx, tokenHash));
  if (!seen) throw refuse('link_over');
  const known = await findUserByEmail(db, seen.email);
  // Hashing takes tens of milliseconds: before the transaction, not in it.
  const secondFactor = known ? await prove(known) : false;
  const user = known ?? (await fresh(seen.email, name, password));
  await db.tx(systemActor(seen.merchantId, 'accept-invitation'), async (tx) => {
    const invitation = await lockInvitation(tx, tokenHash);
    if (!invitation) throw refuse('link_over');
    if (!known) await insertUser(tx, user);
    await joinMerchant(tx, invitation.merchantId, user.id);
    const actor = { ...systemActor(invitation.merchantId, 'accept-invitation'), kind: 'user' as const, id: user.id };
    await setRoles(tx, actor, { kind: 'user', id: user.id }, invitation.roles);
    await useLink(tx, invitation.id);
  });
  return { user, merchantId: seen.merchantId, secondFactor };
}

async function fresh(email: string, name: string, password: string): Promise<UserRow> {
  if (!isStrongPassword(password, email))
    throw refuse('weak_password', {}, [{ pointer: '/password', code: 'weak_password' }]);
  return {
    id: uuid7(),
    email,
    name,
    passwordHash: await hashPassword(password),
    mustChangePassword: false,
    locale: null,
  };
}
