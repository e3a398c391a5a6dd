import { matchesVariant } from '@zhanggui/catalog';
import { allOf, keyset, type Page, raw, sql, type Tx, toPage } from '@zhanggui/platform';
import type { AllotmentDto, AllotmentsQueryDto } from './allotments.dto.js';

const SORT = { name: 'sku', key: 'v.sku', cast: 'text', descending: false };

/** A page of what is kept for shops, by SKU, with how much of it was sold. */
export async function listAllotments(tx: Tx, query: AllotmentsQueryDto): Promise<Page<AllotmentDto>> {
  const { q, warehouseId, variantId, shopId, mode, used } = query;
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(SORT, 'a.id', page);
  const narrowed = allOf([
    sql`a.ended_at IS NULL`,
    q?.trim() ? await matchesVariant(tx, 'a.variant_id', q) : raw('true'),
    ...(warehouseId ? [sql`a.warehouse_id = ${warehouseId}`] : []),
    ...(variantId ? [sql`a.variant_id = ${variantId}`] : []),
    ...(shopId ? [sql`a.shop_id = ${shopId}`] : []),
    ...(mode ? [sql`a.mode = ${mode}`] : []),
    ...(used === 'up' ? [sql`a.units_left = 0`] : []),
    ...(used === 'no' ? [sql`used.units IS NULL`] : []),
  ]);
  const rows = await tx.rows<AllotmentDto & { key: string }>(sql`
    SELECT a.id, a.warehouse_id AS "warehouseId", w.code AS "warehouseCode", a.variant_id AS "variantId", v.sku, p.name AS "productName",
      a.shop_id AS "shopId", s.code AS "shopCode", s.name AS "shopName", a.mode, a.amount::float8 AS amount, a.units_left::float8 AS left,
      coalesce(used.units, 0)::float8 AS used, a.updated_at AS "updatedAt", a.version, v.sku AS key
    FROM inventory.allotment a JOIN inventory.warehouse w ON w.id = a.warehouse_id JOIN platform.shop s ON s.id = a.shop_id
    JOIN catalog.variant v ON v.id = a.variant_id JOIN catalog.product p ON p.id = v.product_id
    LEFT JOIN LATERAL (SELECT sum(u.quantity) AS units FROM inventory.allotment_use u WHERE u.allotment_id = a.id) used ON true
    WHERE ${where} AND ${narrowed} ${order}`);
  return toPage(
    rows,
    page,
    SORT,
    ({ key }) => key,
    ({ key: _, ...row }) => row,
  );
}
