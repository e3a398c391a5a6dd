import { LEVELS } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import type { Right, Scope } from './authority.js';
import type { Path } from './effective.rules.js';

/** Nobody gives away more than they have: the first permission that goes beyond the actor's own, or undefined. */
export function withinOwn(actor: Actor, paths: readonly Path[]): string | undefined {
  const { authority } = actor;
  if (!authority) return undefined;
  return paths.find(({ grant, scope }) => !covers(authority.rights.get(grant.permission), grant, scope))?.grant
    .permission;
}

function covers(own: Right | undefined, grant: Path['grant'], scope: Scope): boolean {
  if (!own || LEVELS.indexOf(own.level) < LEVELS.indexOf(grant.level)) return false;
  if (own.ownOnly && !grant.ownOnly) return false;
  const isLarger = own.limitMinor !== null && (grant.limitMinor === null || grant.limitMinor > own.limitMinor);
  return !isLarger && within(scope.shopIds, own.scope.shopIds) && within(scope.warehouseIds, own.scope.warehouseIds);
}

const within = (asked: readonly string[] | null, own: readonly string[] | null): boolean =>
  own === null || (asked !== null && asked.every((id) => own.includes(id)));
