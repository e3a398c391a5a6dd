import { type Actor, allOf, keyset, matches, type Page, sql, type Sql, toPage, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import type { ClearanceLineDto, ClearanceQueryDto, ClearanceSumDto, ClearanceSummaryDto } from './clearance.dto.js';

/** What binds most money stands first. */
const VALUE = { name: '-value', key: 'c.value_minor', cast: 'bigint', descending: true };

type Row = ClearanceLineDto & { key: string };

/** A page of what should be cleared, what binds most money first; it is cut before anything is joined. */
export async function listClearance(
  tx: Tx,
  query: ClearanceQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<ClearanceLineDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(VALUE, 'c.id', page);
  const filter = await filterOf(tx, query);
  const rows = await tx.rows<Row & Record<string, unknown>>(sql`
    SELECT c.id, c.warehouse_id AS "warehouseId", w.code AS "warehouseCode", c.variant_id AS "variantId", v.sku,
      n.name || coalesce(' · ' || v.title, '') AS name, c.lot, c.kind, c.action, (c.figures->>'advised')::float8 AS advised,
      c.figures->'reasons' AS reasons, c.units::float8 AS units, least(c.units, coalesce(k.units, 0))::float8 AS left,
      c.value_minor::float8 AS "valueMinor",
      (SELECT currency FROM directory.merchant WHERE id = platform.current_merchant()) AS currency, c.figures->>'expiresOn' AS "expiresOn",
      (c.figures->>'daysLeft')::int AS "daysLeft", (c.figures->>'idleDays')::int AS "idleDays", (c.figures->>'perDay')::float8 AS "perDay",
      (c.figures->>'available')::float8 AS available, (c.figures->>'coverDays')::float8 AS "coverDays",
      c.supplier_id AS "supplierId", s.name AS "supplierName", (c.figures->>'toWarehouseId')::uuid AS "toWarehouseId",
      t.code AS "toWarehouseCode", nullif(c.figures->'order', 'null') AS "order", c.value_minor::text AS key
    FROM (SELECT * FROM purchasing.clearance_line c WHERE ${where} AND ${filter} ${order}) c
    JOIN catalog.variant v ON v.id = c.variant_id JOIN catalog.product n ON n.id = v.product_id
    JOIN inventory.warehouse w ON w.id = c.warehouse_id LEFT JOIN purchasing.supplier s ON s.id = c.supplier_id
    CROSS JOIN LATERAL (SELECT CASE WHEN c.lot = '' THEN
        (SELECT greatest(b.on_hand - b.reserved, 0) FROM inventory.stock_balance b
          WHERE b.warehouse_id = c.warehouse_id AND b.variant_id = c.variant_id)
      ELSE (SELECT sum(s.quantity) FROM inventory.bin_stock s
        WHERE s.warehouse_id = c.warehouse_id AND s.variant_id = c.variant_id AND s.lot = c.lot) END AS units) k
    LEFT JOIN inventory.warehouse t ON t.id = (c.figures->>'toWarehouseId')::uuid
    ORDER BY c.value_minor DESC, c.id DESC`);
  const items = toPage(
    rows,
    page,
    VALUE,
    ({ key }) => key,
    ({ key: _, valueMinor, ...row }): ClearanceLineDto => ({
      ...row,
      valueMinor: permissions.has('costs:read') ? valueMinor : null,
    }),
  );
  if (!query.count) return items;
  const [count] = await tx.rows<{ total: number }>(
    sql`SELECT count(*)::int AS total FROM purchasing.clearance_line c WHERE ${filter}`,
  );
  return { ...items, total: count!.total };
}

async function filterOf(
  tx: Tx,
  { q, kind, action, warehouseId, supplierId, categoryId, withinDays }: ClearanceQueryDto,
): Promise<Sql> {
  return allOf([
    ...(kind ? [sql`c.kind = ${kind}`] : []),
    ...(action ? [sql`c.action = ${action}`] : []),
    ...(warehouseId ? [sql`c.warehouse_id = ${warehouseId}`] : []),
    ...(supplierId ? [sql`c.supplier_id = ${supplierId}`] : []),
    ...(withinDays === undefined ? [] : [sql`(c.figures->>'daysLeft')::int <= ${withinDays}::int`]),
    ...(categoryId
      ? [
          sql`c.variant_id IN (SELECT v.id FROM catalog.variant v JOIN catalog.product n ON n.id = v.product_id
            WHERE n.category_id = ${categoryId})`,
        ]
      : []),
    ...(q?.trim() ? [await matches(tx, 'variant', 'c.variant_id', q)] : []),
  ]);
}

/** When it was worked out and how much money is bound, by what should be done. */
export async function readClearanceSummary(tx: Tx, actor: Actor): Promise<ClearanceSummaryDto> {
  const { currency } = await merchantDay(tx, actor);
  const [run] = await tx.sql<{
    at: Date;
  }>`SELECT finished_at AS at FROM purchasing.transfer_run ORDER BY id DESC LIMIT 1`;
  const byAction = await tx.sql<ClearanceSumDto & Record<string, unknown>>`
    SELECT action, count(*)::int AS lines, sum(value_minor)::float8 AS "valueMinor"
    FROM purchasing.clearance_line GROUP BY action ORDER BY 3 DESC, 1`;
  const seesCosts = actor.permissions.has('costs:read');
  const shown = byAction.map((one) => ({ ...one, valueMinor: seesCosts ? one.valueMinor : null }));
  return {
    plannedAt: run?.at ?? null,
    lines: byAction.reduce((all, { lines }) => all + lines, 0),
    valueMinor: seesCosts ? shown.reduce((all, { valueMinor }) => all + (valueMinor ?? 0), 0) : null,
    currency,
    byAction: shown,
  };
}
