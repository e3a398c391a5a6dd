import type { Actor } from '../db/actor.js';
import { type Sql, sql } from '../db/sql.js';
import { allTables } from '../tables/register-table.js';
import type { Table } from '../tables/table.js';

type Exporter = Pick<Actor, 'id' | 'permissions' | 'authority'>;

/** Tables that the actor may read and so export. */
export const exportableBy = ({ permissions }: Pick<Actor, 'permissions'>): Table[] =>
  allTables().filter(({ read, permission }) => read && permission.read && permissions.has(permission.read));

/** Exports whose files hold nothing that the actor would not see in the list: their own, and others' where they see all of it. */
export function exportsFor(actor: Exporter): Sql {
  const own = exportableBy(actor).map(({ name }) => name);
  const shared = exportableBy(actor).filter((table) => seesAllOf(actor, table));
  return sql`((created_by = ${actor.id} AND table_name = ANY (${own}::text[]))
    OR table_name = ANY (${shared.map(({ name }) => name)}::text[]))`;
}

function seesAllOf({ authority, permissions }: Exporter, { permission, perReader, personal, costs }: Table): boolean {
  if (perReader || (personal && !permissions.has('personal:read'))) return false;
  if (costs && !permissions.has('costs:read')) return false;
  const right = authority?.rights.get(permission.read!);
  return !right || (!right.ownOnly && right.scope.shopIds === null && right.scope.warehouseIds === null);
}
