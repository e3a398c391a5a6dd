import { allOf, keyset, type Page, parseSort, sql, type Sql, toPage, type Tx } from '@zhanggui/platform';
import type { BinRowDto, BinsQueryDto, HoldingDto, HoldingsQueryDto } from './bins.dto.js';

const SORTS = {
  code: { key: 'b.code', cast: 'text' },
  pickOrder: { key: 'b.pick_order', cast: 'int' },
};

/** What a list of bins is narrowed by; the table is called `b`. */
function binFilter({ q, warehouseId, kind, zone, state }: BinsQueryDto): Sql {
  const held = sql`EXISTS (SELECT FROM inventory.bin_stock s WHERE s.bin_id = b.id AND s.quantity > 0)`;
  return allOf([
    state === 'inactive' ? sql`NOT b.active` : sql`b.active`,
    ...(q?.trim() ? [sql`starts_with(lower(b.code), ${q.trim().toLowerCase()})`] : []),
    ...(warehouseId ? [sql`b.warehouse_id = ${warehouseId}`] : []),
    ...(kind ? [sql`b.kind = ${kind}`] : []),
    ...(zone ? [sql`b.zone = ${zone}`] : []),
    ...(state === 'used' ? [held] : []),
    ...(state === 'empty' ? [sql`NOT ${held}`] : []),
  ]);
}

/** A page of bins with how much lies in each. */
export async function listBins(tx: Tx, query: BinsQueryDto): Promise<Page<BinRowDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const sort = parseSort(query.sort, SORTS, 'code');
  const { where, order } = keyset(sort, 'b.id', page);
  const rows = await tx.rows<BinRowDto>(sql`
    SELECT b.id, b.warehouse_id AS "warehouseId", w.code AS "warehouseCode", b.code, b.zone, b.kind, b.pick_order AS "pickOrder",
      b.capacity::float8 AS capacity, b.active, b.version, coalesce(held.units, 0)::float8 AS units, coalesce(held.variants, 0)::int AS variants
    FROM inventory.bin b JOIN inventory.warehouse w ON w.id = b.warehouse_id
    LEFT JOIN LATERAL (SELECT sum(s.quantity) AS units, count(DISTINCT s.variant_id) AS variants
      FROM inventory.bin_stock s WHERE s.bin_id = b.id AND s.quantity > 0) held ON true
    WHERE ${where} AND ${binFilter(query)} ${order}`);
  return toPage(
    rows,
    page,
    sort,
    (row) => String(sort.name.endsWith('code') ? row.code : row.pickOrder),
    (row) => row,
  );
}

/** The most rows that one bin or one variant shows. */
const MOST_HOLDINGS = 1_000;

/** What lies in bins: of one bin, one variant or one warehouse, by place. */
export function listHoldings(tx: Tx, { warehouseId, binId, variantId }: HoldingsQueryDto): Promise<HoldingDto[]> {
  const where = allOf([
    sql`s.quantity > 0`,
    ...(warehouseId ? [sql`s.warehouse_id = ${warehouseId}`] : []),
    ...(binId ? [sql`s.bin_id = ${binId}`] : []),
    ...(variantId ? [sql`s.variant_id = ${variantId}`] : []),
  ]);
  return tx.rows<HoldingDto>(sql`
    SELECT s.warehouse_id AS "warehouseId", w.code AS "warehouseCode", s.variant_id AS "variantId", v.sku, p.name AS "productName",
      s.bin_id AS "binId", b.code AS bin, b.zone, b.kind, s.lot, l.expires_on::text AS "expiresOn",
      coalesce(l.status, 'approved') AS "lotStatus", s.condition, s.quantity::float8 AS quantity
    FROM inventory.bin_stock s JOIN inventory.bin b ON b.id = s.bin_id JOIN inventory.warehouse w ON w.id = s.warehouse_id
    JOIN catalog.variant v ON v.id = s.variant_id JOIN catalog.product p ON p.id = v.product_id
    LEFT JOIN inventory.lot l ON l.variant_id = s.variant_id AND l.lot = s.lot
    WHERE ${where} ORDER BY w.code, b.pick_order, b.code, v.sku, s.lot, s.condition LIMIT ${MOST_HOLDINGS}`);
}
