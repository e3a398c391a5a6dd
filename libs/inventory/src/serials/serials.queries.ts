import { allOf, keyset, type Page, raw, refuse, sql, type Tx, toPage } from '@zhanggui/platform';
import type { SerialDetailDto, SerialDto, SerialEventDto, SerialsQueryDto } from './serials.dto.js';
import { serialActions } from './serial.status.js';

const SORT = { name: 'serial', key: 's.serial', cast: 'text', descending: false };

type Row = Omit<SerialDto, 'actions' | 'orderNumber'> & { orderNumber: string | null };

const SELECT = `SELECT s.id, s.variant_id AS "variantId", v.sku, p.name AS "productName", s.serial, s.state, s.warehouse_id AS "warehouseId",
    w.code AS "warehouseCode", s.lot, s.order_id AS "orderId", s.order_number AS "orderNumber", s.version, s.updated_at AS "updatedAt"
  FROM inventory.serial s JOIN inventory.warehouse w ON w.id = s.warehouse_id
  JOIN catalog.variant v ON v.id = s.variant_id JOIN catalog.product p ON p.id = v.product_id`;

const shape = (row: Row, permissions: ReadonlySet<string>): SerialDto => ({
  ...row,
  orderNumber: row.orderNumber === null ? null : Number(row.orderNumber),
  actions: serialActions(row.state, permissions),
});

/** A page of units by serial number. */
export async function listSerials(
  tx: Tx,
  query: SerialsQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<SerialDto>> {
  const { sku, variantId, warehouseId, orderId, state } = query;
  const serial = query.serial?.trim();
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(SORT, 's.id', page);
  const narrowed = allOf([
    // A range, which the index serves under the policy too.
    ...(serial ? [sql`s.serial >= ${serial} AND s.serial < ${`${serial}\uffff`}`] : []),
    ...(sku?.trim() ? [sql`v.sku = ${sku.trim()}`] : []),
    ...(variantId ? [sql`s.variant_id = ${variantId}`] : []),
    ...(warehouseId ? [sql`s.warehouse_id = ${warehouseId}`] : []),
    ...(orderId ? [sql`s.order_id = ${orderId}`] : []),
    ...(state ? [sql`s.state = ${state}`] : []),
  ]);
  const rows = await tx.rows<Row>(sql`${raw(SELECT)} WHERE ${where} AND ${narrowed} ${order}`);
  return toPage(
    rows,
    page,
    SORT,
    (row) => row.serial,
    (row) => shape(row, permissions),
  );
}

/** One unit with its history. Refuses: not_found. */
export async function readSerial(
  tx: Tx,
  id: string,
  permissions: ReadonlySet<string>,
): Promise<Omit<SerialDetailDto, 'events'> & { events: Omit<SerialEventDto, 'actorName'>[] }> {
  const [row] = await tx.rows<Row>(sql`${raw(SELECT)} WHERE s.id = ${id}`);
  if (!row) throw refuse('not_found');
  const events = await tx.sql<Omit<SerialEventDto, 'actorName'>>`
    SELECT e.version, e.step, e.state, w.code AS "warehouseCode", e.ref_kind AS "refKind", e.ref_id AS "refId",
      e.ref_number::float8 AS "refNumber", e.actor_id AS "actorId", e.at
    FROM inventory.serial_event e JOIN inventory.warehouse w ON w.id = e.warehouse_id
    WHERE e.serial_id = ${id} ORDER BY e.version DESC LIMIT 200`;
  return { ...shape(row, permissions), events };
}
