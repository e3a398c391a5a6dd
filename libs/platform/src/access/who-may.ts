import type { Tx } from '../db/tx.js';
import { effectiveAuthority } from './effective.rules.js';
import { readAssignments, readRoles } from './load-authority.js';

/** The people of the merchant who may carry this out somewhere, alone up to the amount, for whom news about it is meant. */
export async function usersWhoMay(tx: Tx, permission: string, amountMinor = 0): Promise<string[]> {
  const roles = await readRoles(tx);
  const people = await tx.sql<{ id: string }>`
    SELECT DISTINCT subject_id AS id FROM platform.role_assignment WHERE subject_kind = 'user' ORDER BY 1`;
  const assignments = await readAssignments(
    tx,
    people.map(({ id }) => id),
  );
  return people.flatMap(({ id }) =>
    effectiveAuthority(roles, assignments.get(id)!).covers(permission, amountMinor) ? [id] : [],
  );
}
