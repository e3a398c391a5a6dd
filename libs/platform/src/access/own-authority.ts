import type { Actor } from '../db/actor.js';
import { Problem, refuse } from '../http/problem.js';

/** Thrown when an amount goes beyond what the actor may move alone: the request becomes a proposal, see `proposals`. */
export class BeyondLimit extends Problem {
  constructor(
    readonly permission: string,
    readonly amountMinor: number,
    limitMinor: number | null,
  ) {
    super('beyond_limit', { permission, amountMinor, limitMinor: limitMinor ?? 0 });
  }
}

/**
 * For operations that move money: the actor's limit must cover the amount. Refuses `beyond_limit` (403); where the request can be
 * proposed, the caller gets a proposal instead.
 */
export function requireLimit(actor: Actor, permission: string, amountMinor: number): void {
  if (!actor.authority || actor.authority.covers(permission, amountMinor)) return;
  throw new BeyondLimit(permission, amountMinor, actor.authority.rights.get(permission)?.limitMinor ?? null);
}

/** Permissions by which an answer offers actions: what the actor may do, and what they may suggest. */
export const offeredTo = (actor: Actor): ReadonlySet<string> => actor.authority?.proposable ?? actor.permissions;

/** For lists and reads of what a merchant has as a whole. Refuses `out_of_scope` (403) to who works for some shops or warehouses only. */
export function requireEverywhere(actor: Actor): void {
  if (actor.scope?.shopIds || actor.scope?.warehouseIds) throw refuse('out_of_scope');
}

/** Whether the actor may do this with a record of that shop. */
export const worksForShop = (actor: Actor, shopId: string): boolean => actor.scope?.shopIds?.includes(shopId) ?? true;

/** Whether the actor may do this with what lies in that warehouse. */
export const worksForWarehouse = (actor: Actor, warehouseId: string): boolean =>
  actor.scope?.warehouseIds?.includes(warehouseId) ?? true;
