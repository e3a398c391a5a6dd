import type { Tx } from '../db/tx.js';
import { readRoles } from './load-authority.js';
import type { RoleDto } from './roles.dto.js';

type RoleRow = Omit<RoleDto, 'grants' | 'parts'>;

/** Every role, the product's own first, then by code. Some dozens: one page. */
export async function listRoles(tx: Tx): Promise<RoleDto[]> {
  const facts = await readRoles(tx);
  const rows = await tx.sql<RoleRow>`
    SELECT r.id, r.code, r.name_zh AS "nameZh", r.name_en AS "nameEn", r.description_zh AS "descriptionZh",
      r.description_en AS "descriptionEn", r.built_in AS "builtIn", r.changed_at IS NOT NULL AS changed, r.version,
      (SELECT count(*)::int FROM platform.role_assignment a WHERE a.role_id = r.id) AS holders
    FROM platform.role r ORDER BY r.built_in DESC, r.code, r.id`;
  // One that was made between the two reads is in the next answer.
  return rows.flatMap((row) => {
    const known = facts.get(row.id);
    return known ? [{ ...row, grants: [...known.grants], parts: [...known.parts] }] : [];
  });
}

export const readRole = async (tx: Tx, id: string): Promise<RoleDto | undefined> =>
  (await listRoles(tx)).find((role) => role.id === id);
