import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuse } from '../http/problem.js';
import { readRoles } from './load-authority.js';
import { type NewRole } from './create-role.js';
import { writeRoleFacts } from './write-role-facts.js';

/** What the owner role grants stays whole: without it a merchant could lock itself out. */
const FIXED = 'owner';

/**
 * Changes a role's names, grants or parts; a role of the product no longer follows it. Refuses `not_found`, `version_stale` (412),
 * `forbidden` for the grants of the owner role, and what `writeRoleFacts` refuses.
 */
export async function editRole(
  tx: Tx,
  actor: Actor,
  { id, version, ...change }: { id: string; version: number } & Partial<Omit<NewRole, 'code'>>,
): Promise<void> {
  const [role] = await tx.sql<{ code: string; version: number }>`
    UPDATE platform.role SET name_zh = coalesce(${change.nameZh ?? null}, name_zh), name_en = coalesce(${change.nameEn ?? null}, name_en),
      description_zh = coalesce(${change.descriptionZh ?? null}, description_zh),
      description_en = coalesce(${change.descriptionEn ?? null}, description_en),
      version = version + 1, changed_at = now()
    WHERE id = ${id} AND version = ${version} RETURNING code, version`;
  if (!role)
    throw staleOrGone((await tx.sql<{ version: number }>`SELECT version FROM platform.role WHERE id = ${id}`)[0]);
  if (change.grants || change.parts) {
    if (role.code === FIXED) throw refuse('forbidden', { permission: 'owner' });
    const before = (await readRoles(tx)).get(id)!;
    await writeRoleFacts(tx, actor, id, {
      grants: change.grants ?? before.grants,
      parts: change.parts ?? before.parts,
    });
    const changes = {
      before: { grants: before.grants, parts: before.parts },
      after: { grants: change.grants, parts: change.parts },
    };
    await emit(tx, actor, {
      type: 'role.edited',
      subjectId: id,
      subjectVersion: role.version,
      payload: { code: role.code, ...changes },
    });
    return;
  }
  const fields = Object.keys(change);
  await emit(tx, actor, {
    type: 'role.edited',
    subjectId: id,
    subjectVersion: role.version,
    payload: { code: role.code, fields },
  });
}
