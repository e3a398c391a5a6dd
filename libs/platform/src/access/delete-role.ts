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
  const [role] = await tx.sql<{ code: string; version: number; builtIn: boolean }>`
    SELECT code, version, built_in AS "builtIn" FROM platform.role WHERE id = ${id} FOR UPDATE`;
  if (!role || role.version !== version) throw staleOrGone(role);
  if (role.builtIn) throw refuse('role_built_in');
  // Counted once nobody else can take it up: whoever was doing so has ended by now.
  const [uses] = await tx.sql<{ people: number; roles: number }>`
    SELECT (SELECT count(*)::int FROM platform.role_assignment WHERE role_id = ${id}) AS people,
      (SELECT count(*)::int FROM platform.role_part WHERE part_id = ${id}) AS roles`;
  if (uses!.people > 0 || uses!.roles > 0) throw refuse('role_in_use', { ...uses! });
  await tx.run`DELETE FROM platform.role WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'role.deleted',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { code: role.code },
  });
}
