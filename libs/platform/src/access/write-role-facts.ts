import { isRead, MONEY_PERMISSIONS, OWNED_PERMISSIONS, PERMISSIONS } from '@zhanggui/shared';
import { noteAccessChange } from '../directory/merchants.js';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { type FieldError, refuse } from '../http/problem.js';
import { EVERYWHERE } from './authority.js';
import { withinOwn } from './delegation.rules.js';
import { type Grant, makesCircle, pathsOf, type RoleFacts } from './effective.rules.js';
import { readRoles } from './load-authority.js';

export type GrantInput = Pick<Grant, 'permission' | 'level'> & Partial<Omit<Grant, 'permission' | 'level'>>;

const KNOWN: ReadonlySet<string> = new Set(PERMISSIONS);

/**
 * Writes what a role grants and is composed of, in place of what there was. Refuses `permission_unknown`, `read_has_no_level`,
 * `limit_without_money`, `own_without_maker`, `role_unknown`, `role_circle` (422) and `beyond_own_rights` (403).
 */
export async function writeRoleFacts(
  tx: Tx,
  actor: Actor,
  roleId: string,
  { grants, parts }: { grants: readonly GrantInput[]; parts: readonly string[] },
): Promise<void> {
  await noteAccessChange(tx, actor.merchantId);
  // Whoever is deleting one of them goes first, and then it is not there.
  await tx.run`SELECT FROM platform.role WHERE id = ANY (${parts}::uuid[]) ORDER BY id FOR KEY SHARE`;
  const roles = await readRoles(tx);
  const facts: RoleFacts = { id: roleId, grants: grants.map(complete), parts: [...new Set(parts)] };
  refuseFaults(roles, facts);
  const withThis = new Map(roles).set(roleId, facts);
  const beyond = withinOwn(actor, pathsOf(withThis, [{ roleId, scope: EVERYWHERE }]));
  if (beyond) throw refuse('beyond_own_rights', { permission: beyond });
  await tx.run`DELETE FROM platform.role_grant WHERE role_id = ${roleId}`;
  await tx.run`DELETE FROM platform.role_part WHERE role_id = ${roleId}`;
  await tx.run`
    INSERT INTO platform.role_grant (role_id, permission, level, limit_minor, own_only)
    SELECT ${roleId}::uuid, permission, level, "limitMinor", "ownOnly" FROM json_to_recordset(${JSON.stringify(facts.grants)}::json)
      AS g (permission text, level text, "limitMinor" bigint, "ownOnly" boolean)`;
  await tx.run`
    INSERT INTO platform.role_part (role_id, part_id) SELECT ${roleId}::uuid, unnest(${facts.parts}::uuid[])`;
}

const complete = ({ limitMinor = null, ownOnly = false, ...grant }: GrantInput): Grant => ({
  ...grant,
  limitMinor,
  ownOnly,
});

function refuseFaults(roles: ReadonlyMap<string, RoleFacts>, role: RoleFacts): void {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  for (const [n, { permission, level, limitMinor, ownOnly }] of role.grants.entries()) {
    const fault = (field: string, code: string): void => void errors.push({ pointer: `/grants/${n}/${field}`, code });
    if (!KNOWN.has(permission)) fault('permission', 'permission_unknown');
    if (seen.has(permission)) fault('permission', 'named_twice');
    if (isRead(permission) && level !== 'execute') fault('level', 'read_has_no_level');
    if (limitMinor !== null && !MONEY_PERMISSIONS.has(permission)) fault('limitMinor', 'limit_without_money');
    if (ownOnly && !OWNED_PERMISSIONS.has(permission)) fault('ownOnly', 'own_without_maker');
    seen.add(permission);
  }
  for (const [n, part] of role.parts.entries())
    if (!roles.has(part)) errors.push({ pointer: `/parts/${n}`, code: 'role_unknown' });
  if (errors.length === 0 && makesCircle(roles, role.id, role.parts))
    errors.push({ pointer: '/parts', code: 'role_circle' });
  if (errors.length > 0) throw refuse(errors[0]!.code, {}, errors);
}
