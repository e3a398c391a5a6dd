import { LEVELS, type Level } from '@zhanggui/shared';
import { Authority, type Right, type Scope } from './authority.js';

export interface Grant {
  permission: string;
  level: Level;
  limitMinor: number | null;
  ownOnly: boolean;
}

/** A role as it is stored: its own grants, and the roles it is composed of. */
export interface RoleFacts {
  id: string;
  grants: readonly Grant[];
  parts: readonly string[];
}

/** A role given to someone, perhaps for some shops or warehouses only. */
export interface Assignment {
  roleId: string;
  scope: Scope;
}

/** One way in which someone comes by a permission: the roles from the assigned one down to the one that grants it. */
export interface Path {
  grant: Grant;
  scope: Scope;
  roleIds: readonly string[];
}

/** What someone may do, from all their roles and what those are composed of. Of several grants of a permission the strongest counts. */
export function effectiveAuthority(
  roles: ReadonlyMap<string, RoleFacts>,
  assignments: readonly Assignment[],
): Authority {
  const rights = new Map<string, Right>();
  for (const path of pathsOf(roles, assignments)) {
    const { permission } = path.grant;
    const known = rights.get(permission);
    rights.set(permission, known ? stronger(known, rightOf(path)) : rightOf(path));
  }
  return new Authority(rights);
}

/** Every way in which someone comes by what they may do, for explanations as well. */
export function pathsOf(roles: ReadonlyMap<string, RoleFacts>, assignments: readonly Assignment[]): Path[] {
  return assignments.flatMap(({ roleId, scope }) => walk(roles, roleId, scope, []));
}

function walk(roles: ReadonlyMap<string, RoleFacts>, roleId: string, scope: Scope, above: readonly string[]): Path[] {
  const role = roles.get(roleId);
  // A circle cannot be stored; should one be there all the same, it ends here.
  if (!role || above.includes(roleId)) return [];
  const roleIds = [...above, roleId];
  return [
    ...role.grants.map((grant) => ({ grant, scope, roleIds })),
    ...role.parts.flatMap((part) => walk(roles, part, scope, roleIds)),
  ];
}

const rightOf = ({ grant, scope }: Path): Right => ({
  level: grant.level,
  limitMinor: grant.limitMinor,
  ownOnly: grant.ownOnly,
  scope,
});

/** The higher level wins with its own reach; on the same level the larger limit counts and the places add up. */
function stronger(a: Right, b: Right): Right {
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  if (byLevel !== 0) return byLevel > 0 ? a : b;
  return {
    level: a.level,
    limitMinor: a.limitMinor === null || b.limitMinor === null ? null : Math.max(a.limitMinor, b.limitMinor),
    ownOnly: a.ownOnly && b.ownOnly,
    scope: {
      shopIds: union(a.scope.shopIds, b.scope.shopIds),
      warehouseIds: union(a.scope.warehouseIds, b.scope.warehouseIds),
    },
  };
}

const union = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null =>
  a === null || b === null ? null : [...new Set([...a, ...b])];

/** Whether giving `roleId` these parts would close a circle. */
export function makesCircle(roles: ReadonlyMap<string, RoleFacts>, roleId: string, parts: readonly string[]): boolean {
  const seen = new Set<string>();
  const reachesRole = (id: string): boolean => {
    if (id === roleId) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (roles.get(id)?.parts ?? []).some(reachesRole);
  };
  return parts.some(reachesRole);
}
