import { registerSubject, registerWarehouses, type Subject } from '@zhanggui/platform';

registerWarehouses((tx) => {
  return tx.sql<{
    id: string;
    code: string;
    name: string;
  }>`SELECT id, code, name FROM inventory.warehouse ORDER BY code, id`;
});

registerSubject('bin', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT b.id, b.version, b.code AS label, json_build_object('warehouse', w.code, 'zone', b.zone, 'kind', b.kind) AS facts
    FROM inventory.bin b JOIN inventory.warehouse w ON w.id = b.warehouse_id WHERE b.id = ANY (${ids}::uuid[]) ORDER BY b.code`;
});

registerSubject('inbound', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT i.id, i.version, i.number::text AS label, json_build_object('warehouse', w.code, 'status', i.status) AS facts
    FROM inventory.inbound i JOIN inventory.warehouse w ON w.id = i.warehouse_id WHERE i.id = ANY (${ids}::uuid[]) ORDER BY i.number`;
});

registerSubject('count', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT c.id, c.version, c.number::text AS label, json_build_object('warehouse', w.code, 'status', c.status,
      'different', (SELECT count(*) FROM inventory.count_item i WHERE i.count_id = c.id AND i.counted <> i.book)) AS facts
    FROM inventory.stock_count c JOIN inventory.warehouse w ON w.id = c.warehouse_id WHERE c.id = ANY (${ids}::uuid[]) ORDER BY c.number`;
});

registerSubject('transfer', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT t.id, t.version, t.number::text AS label, json_build_object('status', t.status,
      'units', (SELECT sum(quantity) FROM inventory.transfer_line l WHERE l.transfer_id = t.id)) AS facts
    FROM inventory.transfer t WHERE t.id = ANY (${ids}::uuid[]) ORDER BY t.number`;
});

registerSubject('lot', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT l.id, l.version, l.lot AS label, json_build_object('sku', v.sku, 'expiresOn', l.expires_on, 'status', l.status) AS facts
    FROM inventory.lot l JOIN catalog.variant v ON v.id = l.variant_id WHERE l.id = ANY (${ids}::uuid[]) ORDER BY l.lot`;
});

registerSubject('serial', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT s.id, s.version, s.serial AS label, json_build_object('sku', v.sku, 'state', s.state) AS facts
    FROM inventory.serial s JOIN catalog.variant v ON v.id = s.variant_id WHERE s.id = ANY (${ids}::uuid[]) ORDER BY s.serial`;
});

/** How a warehouse looks to whoever decides on a proposal about it. */
registerSubject('warehouse', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT id, version, code AS label, json_build_object('name', name) AS facts
    FROM inventory.warehouse WHERE id = ANY (${ids}::uuid[]) ORDER BY code`;
});
