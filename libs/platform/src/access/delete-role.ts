import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuse } from '../http/problem.js';

/** Deletes a role of the merchant's own that nobody has. Refuses `not_found`, `version_stale` (412), `role_in_use` (409). */
export async function deleteRole(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const [role] = await tx.sql<{ code: string; version: number; builtIn: boolean; people: number; roles: number }>`
    SELECT code, version, built_in AS "builtIn", (SELECT count(*)::int FROM platform.role_assignment a WHERE a.role_id = r.id) AS people,
      (SELECT count(*)::int FROM platform.role_part p WHERE p.part_id = r.id) AS roles
    FROM platform.role r WHERE id = ${id} FOR UPDATE`;
  if (!role || role.version !== version) throw staleOrGone(role);
  if (role.builtIn) throw refuse('role_built_in');
  if (role.people > 0 || role.roles > 0) throw refuse('role_in_use', { people: role.people, roles: role.roles });
  await tx.run`DELETE FROM platform.role WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'role.deleted',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { code: role.code },
  });
}
