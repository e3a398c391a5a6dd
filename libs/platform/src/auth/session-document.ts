import { readAssignments, readRoles } from '../access/load-authority.js';
import { effectiveAuthority } from '../access/effective.rules.js';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { SessionRow } from '../directory/sessions.js';
import { listMemberships, type UserRow } from '../directory/users.js';
import { refuse } from '../http/problem.js';
import type { SessionDto } from './auth.dto.js';
import { lacksSecondFactor } from './second-factor.rules.js';

/** Who is signed in, at which of their merchants, and what they may do there. Refuses `not_a_member` to whom was removed meanwhile. */
export async function sessionDocument(
  db: Database,
  user: UserRow,
  { merchantId, csrfToken, secondFactor }: Pick<SessionRow, 'merchantId' | 'csrfToken' | 'secondFactor'>,
): Promise<SessionDto> {
  const merchants = await listMemberships(db, user.id);
  const here = merchants.find(({ id }) => id === merchantId);
  if (!here) throw refuse('not_a_member');
  const { roles, authority } = await db.tx(systemActor(merchantId, 'session'), async (tx) => {
    const facts = await readRoles(tx);
    const assignments = (await readAssignments(tx, [user.id])).get(user.id)!;
    const given = assignments.map(({ roleId }) => roleId);
    const named = await tx.sql<{ code: string; nameZh: string; nameEn: string }>`
      SELECT code, name_zh AS "nameZh", name_en AS "nameEn" FROM platform.role WHERE id = ANY (${given}::uuid[]) ORDER BY code`;
    return { roles: named, authority: effectiveAuthority(facts, assignments) };
  });
  const { secondFactorRule, ...merchant } = here;
  return {
    user: { id: user.id, email: user.email, name: user.name, locale: user.locale, formats: user.formats ?? {} },
    merchant,
    merchants: merchants.map(({ id, name }) => ({ id, name })),
    roles,
    permissions: [...authority.executable],
    rights: [...authority.rights].map(([permission, { level, limitMinor }]) => ({ permission, level, limitMinor })),
    csrfToken,
    mustChangePassword: user.mustChangePassword,
    mustSetUpSecondFactor: lacksSecondFactor({ secondFactor, secondFactorRule }, { authority }),
  };
}
