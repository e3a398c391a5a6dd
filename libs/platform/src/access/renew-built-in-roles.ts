import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { BUILT_IN_ROLES } from './built-in-roles.js';

/**
 * Gives the transaction's merchant the product's roles: new ones are added, those that nobody changed follow the product, a changed
 * one stays as it is. Safe to repeat.
 */
export async function renewBuiltInRoles(tx: Tx): Promise<void> {
  const known = await tx.sql<{ code: string; id: string; changed: boolean }>`
    SELECT code, id, changed_at IS NOT NULL AS changed FROM platform.role`;
  const idOf = new Map(known.map(({ code, id }) => [code, id]));
  const changed = new Set(known.flatMap(({ code, changed: isChanged }) => (isChanged ? [code] : [])));
  const mine = BUILT_IN_ROLES.filter(({ code }) => !changed.has(code));
  for (const { code } of mine) if (!idOf.has(code)) idOf.set(code, uuid7());
  const roles = mine.map(({ code, zh, en }) => ({ id: idOf.get(code), code, name_zh: zh, name_en: en }));
  const grants = mine.flatMap((role) =>
    role.grants.map(({ permission, level, limitMinor }) => ({
      role_id: idOf.get(role.code),
      permission,
      level,
      limit_minor: limitMinor,
    })),
  );
  const parts = mine.flatMap((role) =>
    role.parts.map((part) => ({ role_id: idOf.get(role.code), part_id: idOf.get(part) })),
  );
  const ids = roles.map(({ id }) => id);
  await tx.run`
    INSERT INTO platform.role (id, code, name_zh, name_en, built_in)
    SELECT id, code, name_zh, name_en, true FROM json_to_recordset(${JSON.stringify(roles)}::json)
      AS r (id uuid, code text, name_zh text, name_en text)
    ON CONFLICT (merchant_id, id) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en`;
  await tx.run`DELETE FROM platform.role_grant WHERE role_id = ANY (${ids}::uuid[])`;
  await tx.run`DELETE FROM platform.role_part WHERE role_id = ANY (${ids}::uuid[])`;
  await tx.run`
    INSERT INTO platform.role_grant (role_id, permission, level, limit_minor)
    SELECT role_id, permission, level, limit_minor FROM json_to_recordset(${JSON.stringify(grants)}::json)
      AS g (role_id uuid, permission text, level text, limit_minor bigint)`;
  await tx.run`
    INSERT INTO platform.role_part (role_id, part_id)
    SELECT role_id, part_id FROM json_to_recordset(${JSON.stringify(parts)}::json) AS p (role_id uuid, part_id uuid)`;
}
