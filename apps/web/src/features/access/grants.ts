import type { Role, RoleGrant } from '@zhanggui/api-client';
import { LEVELS } from '@zhanggui/shared';

export type Grant = Omit<RoleGrant, 'permission'>;

/** What a role says by itself, by permission. */
export type Grants = Record<string, Grant>;

export interface RoleDraft {
  code: string;
  nameZh: string;
  nameEn: string;
  descriptionZh: string;
  descriptionEn: string;
  parts: string[];
  grants: Grants;
}

export interface Inherited extends Grant {
  /** The role that grants it. */
  from: string;
}

export const emptyRole: RoleDraft = {
  code: '',
  nameZh: '',
  nameEn: '',
  descriptionZh: '',
  descriptionEn: '',
  parts: [],
  grants: {},
};

export function draftOf(role: Role): RoleDraft {
  const { code, nameZh, nameEn, descriptionZh, descriptionEn, parts } = role;
  const grants = Object.fromEntries(role.grants.map(({ permission, ...grant }) => [permission, grant]));
  return { code, nameZh, nameEn, descriptionZh, descriptionEn, parts, grants };
}

/** In a fixed order, so that a refusal by place finds its permission again. */
export const grantList = (grants: Grants): RoleGrant[] =>
  Object.entries(grants)
    .map(([permission, grant]) => ({ permission, ...grant }))
    .sort((a, b) => a.permission.localeCompare(b.permission));

/** What comes from the roles that a role is composed of: the strongest of each permission, with the role that grants it. */
export function inheritedFrom(roles: readonly Role[], parts: readonly string[]): Map<string, Inherited> {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const found = new Map<string, Inherited>();
  const walked = new Set<string>();
  const walk = (id: string): void => {
    const role = byId.get(id);
    if (!role || walked.has(id)) return;
    walked.add(id);
    for (const { permission, ...grant } of role.grants) {
      const known = found.get(permission);
      if (!known || isStronger(grant, known)) found.set(permission, { ...grant, from: id });
    }
    role.parts.forEach(walk);
  };
  parts.forEach(walk);
  return found;
}

export function isStronger(a: Grant, b: Grant): boolean {
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  if (byLevel !== 0) return byLevel > 0;
  return b.limitMinor !== null && (a.limitMinor === null || a.limitMinor > b.limitMinor);
}

interface Pointed {
  errors: { pointer: string; code: string; message: string }[];
}

/** The server names grants by their place in the list, the screen by their permission. */
export function byPermission<Problem extends Pointed>(problem: Problem, sent: readonly RoleGrant[]): Problem {
  const errors = problem.errors.map((error) => ({
    ...error,
    pointer: error.pointer.replace(
      /^\/grants\/(\d+)/,
      (whole, place: string) => `/grants/${sent[Number(place)]?.permission ?? whole}`,
    ),
  }));
  return { ...problem, errors };
}
