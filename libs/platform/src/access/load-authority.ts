import { type Level } from '@zhanggui/shared';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { type Authority } from './authority.js';
import { type Assignment, effectiveAuthority, type Grant, type RoleFacts } from './effective.rules.js';

/** Every role of the merchant with its grants and parts, by id: some dozens, read in one statement and so as of one moment. */
export async function readRoles(tx: Tx): Promise<Map<string, RoleFacts>> {
  const rows = await tx.sql<{
    roleId: string;
    parts: string[];
    permission: string | null;
    level: Level;
    limitMinor: string | null;
    ownOnly: boolean;
  }>`
    SELECT r.id AS "roleId", g.permission, g.level, g.limit_minor AS "limitMinor", g.own_only AS "ownOnly",
      ARRAY(SELECT p.part_id FROM platform.role_part p WHERE p.role_id = r.id ORDER BY p.part_id)::text[] AS parts
    FROM platform.role r LEFT JOIN platform.role_grant g ON g.role_id = r.id ORDER BY r.id, g.permission`;
  const roles = new Map<string, { id: string; grants: Grant[]; parts: string[] }>();
  for (const { roleId, parts, permission, level, limitMinor, ownOnly } of rows) {
    const role = roles.get(roleId) ?? { id: roleId, grants: [], parts };
    roles.set(roleId, role);
    if (permission !== null)
      role.grants.push({ permission, level, limitMinor: limitMinor === null ? null : Number(limitMinor), ownOnly });
  }
  return roles;
}

/** The roles that these people or keys were given, by their id. */
export async function readAssignments(tx: Tx, subjectIds: readonly string[]): Promise<Map<string, Assignment[]>> {
  const rows = await tx.sql<{
    subjectId: string;
    roleId: string;
    shopIds: string[] | null;
    warehouseIds: string[] | null;
  }>`
    SELECT subject_id AS "subjectId", role_id AS "roleId", shop_ids AS "shopIds", warehouse_ids AS "warehouseIds"
    FROM platform.role_assignment WHERE subject_id = ANY (${subjectIds}::uuid[]) ORDER BY subject_id, role_id`;
  const assignments = new Map<string, Assignment[]>(subjectIds.map((id) => [id, []]));
  for (const { subjectId, roleId, shopIds, warehouseIds } of rows)
    assignments.get(subjectId)!.push({ roleId, scope: { shopIds, warehouseIds } });
  return assignments;
}

/** What one person or key may do at the transaction's merchant, as of now. */
export async function authorityIn(tx: Tx, subjectId: string): Promise<Authority> {
  const roles = await readRoles(tx);
  const assignments = await readAssignments(tx, [subjectId]);
  return effectiveAuthority(roles, assignments.get(subjectId)!);
}

/** Authorities kept for one process; the oldest go first. */
const MOST_KEPT = 5_000;

/** Remembers what people and keys may do, as long as the merchant's access version stays: a change is seen with the next request. */
export class Authorities {
  private readonly kept = new Map<string, { version: string; authority: Promise<Authority> }>();

  constructor(private readonly db: Database) {}

  of(merchantId: string, subjectId: string, version: string): Promise<Authority> {
    const key = `${merchantId} ${subjectId}`;
    const known = this.kept.get(key);
    if (known?.version === version) return known.authority;
    const authority = this.db.tx(systemActor(merchantId, 'authority'), (tx) => authorityIn(tx, subjectId));
    this.kept.delete(key);
    this.kept.set(key, { version, authority });
    // What could not be read is asked for again.
    authority.catch(() => this.kept.delete(key));
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return authority;
  }
}
