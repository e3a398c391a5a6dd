import type { Tx } from '../db/tx.js';
import type { Language, Words } from '../http/messages.js';

interface GivenRole {
  roleId: string;
  shopIds: readonly string[] | null;
  warehouseIds: readonly string[] | null;
}

/** What every role is called, by id. */
export async function readRoleNames(tx: Tx, language: Language): Promise<Map<string, string>> {
  const rows = await tx.sql<Words & { id: string }>`
    SELECT id, name_zh AS "zh-CN", name_en AS en FROM platform.role ORDER BY id`;
  return new Map(rows.map((role) => [role.id, role[language]]));
}

const LIMITED: Words = { en: '{role} (limited)', 'zh-CN': '{role}（限定范围）' };

/** Roles as they were given, in the words of the screen: what holds for some shops or warehouses only says so. */
export const rolesInWords = (
  roles: readonly GivenRole[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string =>
  roles
    .map(({ roleId, shopIds, warehouseIds }) => {
      const name = names.get(roleId) ?? roleId;
      return shopIds || warehouseIds ? LIMITED[language].replace('{role}', () => name) : name;
    })
    .join(', ');
