import { allOf, keyset, type Page, sql, toPage, type Tx } from '@zhanggui/platform';
import type { HoldDto, HoldsQueryDto } from './holds.dto.js';

const SORT = { name: '-createdAt', key: 'h.created_at', cast: 'timestamptz', descending: true };

/** A page of what is held, the newest first. */
export async function listHolds(tx: Tx, query: HoldsQueryDto): Promise<Page<Omit<HoldDto, 'actorName'>>> {
  const { warehouseId, variantId } = query;
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(SORT, 'h.id', page);
  const narrowed = allOf([
    sql`h.released_at IS NULL`,
    ...(warehouseId ? [sql`h.warehouse_id = ${warehouseId}`] : []),
    ...(variantId ? [sql`h.variant_id = ${variantId}`] : []),
  ]);
  const rows = await tx.rows<Omit<HoldDto, 'actorName'> & { key: string }>(sql`
    SELECT h.id, h.warehouse_id AS "warehouseId", w.code AS "warehouseCode", h.variant_id AS "variantId", v.sku, p.name AS "productName",
      h.quantity::float8 AS quantity, h.note, h.until, h.actor_id AS "actorId", h.created_at AS "createdAt", h.created_at::text AS key
    FROM inventory.hold h JOIN inventory.warehouse w ON w.id = h.warehouse_id
    JOIN catalog.variant v ON v.id = h.variant_id JOIN catalog.product p ON p.id = v.product_id
    WHERE ${where} AND ${narrowed} ${order}`);
  return toPage(
    rows,
    page,
    SORT,
    ({ key }) => key,
    ({ key: _, ...row }) => row,
  );
}
