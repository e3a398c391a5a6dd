import { noteAccessChange } from '../directory/merchants.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { type FieldError, refuse } from '../http/problem.js';
import type { Scope } from './authority.js';
import { withinOwn } from './delegation.rules.js';
import { type Assignment, pathsOf } from './effective.rules.js';
import { readAssignments, readRoles } from './load-authority.js';
import { readPlaces } from './places.js';

export interface RoleGiven extends Scope {
  roleId: string;
}

export interface Subject {
  kind: 'user' | 'key';
  id: string;
}

/**
 * Gives a person or a key exactly these roles, each perhaps for some shops or warehouses only. Refuses `role_unknown`,
 * `unknown_shop`, `warehouse_unknown`, `named_twice` (422), `beyond_own_rights` (403) and `last_owner` (409).
 */
export async function setRoles(tx: Tx, actor: Actor, subject: Subject, given: readonly RoleGiven[]): Promise<void> {
  // One change of who may do what at a time: the last owner cannot be lost between two of them.
  await noteAccessChange(tx, actor.merchantId);
  await checkRoles(tx, actor, given);
  const before = (await readAssignments(tx, [subject.id])).get(subject.id)!;
  await tx.run`DELETE FROM platform.role_assignment WHERE subject_id = ${subject.id}`;
  const rows = given.map(({ roleId, shopIds, warehouseIds }) => ({
    role_id: roleId,
    shop_ids: shopIds,
    warehouse_ids: warehouseIds,
  }));
  await tx.run`
    INSERT INTO platform.role_assignment (subject_id, subject_kind, role_id, shop_ids, warehouse_ids)
    SELECT ${subject.id}::uuid, ${subject.kind}::text, role_id, shop_ids, warehouse_ids
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS a (role_id uuid, shop_ids uuid[], warehouse_ids uuid[])`;
  await refuseWithoutOwner(tx);
  await emit(tx, actor, {
    type: subject.kind === 'user' ? 'member.roles_changed' : 'api_key.roles_changed',
    subjectId: subject.id,
    subjectVersion: 1,
    payload: { roles: given, ...changesOf({ roles: before.map(flat) }, { roles: sorted(given) }, ['roles']) },
  });
}

const flat = ({ roleId, scope }: Assignment): RoleGiven => ({ roleId, ...scope });

const sorted = (given: readonly RoleGiven[]): RoleGiven[] =>
  given
    .map(({ roleId, shopIds, warehouseIds }) => ({ roleId, shopIds, warehouseIds }))
    .sort((a, b) => (a.roleId < b.roleId ? -1 : 1));

/** That these roles and places are there, and that the actor has them to give. Refuses like `setRoles`. */
export async function checkRoles(tx: Tx, actor: Actor, given: readonly RoleGiven[]): Promise<void> {
  await refuseUnknown(tx, given);
  const assignments = given.map(({ roleId, ...scope }) => ({ roleId, scope }));
  const beyond = withinOwn(actor, pathsOf(await readRoles(tx), assignments));
  if (beyond) throw refuse('beyond_own_rights', { permission: beyond });
}

async function refuseUnknown(tx: Tx, given: readonly RoleGiven[]): Promise<void> {
  const roles = new Set((await tx.sql<{ id: string }>`SELECT id FROM platform.role`).map(({ id }) => id));
  const places = await readPlaces(tx);
  const [shops, warehouses] = [idsOf(places.shops), idsOf(places.warehouses)];
  const errors: FieldError[] = [];
  for (const [n, { roleId, shopIds, warehouseIds }] of given.entries()) {
    if (!roles.has(roleId)) errors.push({ pointer: `/roles/${n}/roleId`, code: 'role_unknown' });
    // Of two different reaches of one role nobody could say which was meant.
    if (given.findIndex((other) => other.roleId === roleId) !== n)
      errors.push({ pointer: `/roles/${n}/roleId`, code: 'named_twice' });
    for (const [i, id] of (shopIds ?? []).entries())
      if (!shops.has(id)) errors.push({ pointer: `/roles/${n}/shopIds/${i}`, code: 'unknown_shop' });
    for (const [i, id] of (warehouseIds ?? []).entries())
      if (!warehouses.has(id)) errors.push({ pointer: `/roles/${n}/warehouseIds/${i}`, code: 'warehouse_unknown' });
  }
  if (errors.length > 0) throw refuse(errors[0]!.code, {}, errors);
}

const idsOf = (places: readonly { id: string }[]): Set<string> => new Set(places.map(({ id }) => id));

/** A merchant without an owner could never change its roles again. */
async function refuseWithoutOwner(tx: Tx): Promise<void> {
  const owners = await tx.sql`
    SELECT FROM platform.role_assignment a JOIN platform.role r ON r.id = a.role_id
    WHERE r.code = 'owner' AND a.subject_kind = 'user' AND a.shop_ids IS NULL AND a.warehouse_ids IS NULL LIMIT 1`;
  if (owners.length === 0) throw refuse('last_owner');
}
