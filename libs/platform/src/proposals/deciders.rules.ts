import type { Actor } from '../db/actor.js';

/** Who may carry out what was proposed may decide on it, up to their own limit; never who proposed it. */
export function mayDecide(
  actor: Actor,
  { permission, amountMinor, proposedBy }: { permission: string; amountMinor: number | null; proposedBy: string },
): boolean {
  if (actor.id === proposedBy || !actor.authority) return false;
  return amountMinor === null ? actor.permissions.has(permission) : actor.authority.covers(permission, amountMinor);
}
