import { registerSubject, registerWarehouses, type Subject } from '@zhanggui/platform';

registerWarehouses((tx) => {
  return tx.sql<{
    id: string;
    code: string;
    name: string;
  }>`SELECT id, code, name FROM inventory.warehouse ORDER BY code, id`;
});

/** How a warehouse looks to whoever decides on a proposal about it. */
registerSubject('warehouse', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT id, version, code AS label, json_build_object('name', name) AS facts
    FROM inventory.warehouse WHERE id = ANY (${ids}::uuid[]) ORDER BY code`;
});
