import { matchesVariant } from '@zhanggui/catalog';
import {
  type Actor,
  allOf,
  keyset,
  namesAlongside,
  type Page,
  sql,
  type Sql,
  toPage,
  type Tx,
} from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import type { ClearanceLineDto, ClearanceQueryDto, ClearanceSumDto, ClearanceSummaryDto } from './clearance.dto.js';

/** What binds most money stands first. */
const VALUE = { name: '-value', key: 'c.value_minor', cast: 'bigint', descending: true };

type Row = Omit<ClearanceLineDto, 'mark'> & {
  key: string;
  markState: 'taken' | 'put_off' | null;
  markBy: string | null;
  markAt: Date | null;
  markUntil: string | null;
  markReason: string | null;
};

/** A page of what should be cleared, what binds most money first; it is cut before anything is joined. */
export async function listClearance(tx: Tx, query: ClearanceQueryDto, actor: Actor): Promise<Page<ClearanceLineDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(VALUE, 'c.id', page);
  const filter = await filterOf(tx, query, actor);
  const rows = await tx.rows<Row & Record<string, unknown>>(sql`
    SELECT c.id, c.warehouse_id AS "warehouseId", w.code AS "warehouseCode", c.variant_id AS "variantId", v.sku,
      n.name || coalesce(' · ' || v.title, '') AS name, c.lot, c.kind, c.action, (c.figures->>'advised')::float8 AS advised,
      c.figures->'reasons' AS reasons, c.units::float8 AS units, least(c.units, coalesce(k.units, 0))::float8 AS left,
      c.value_minor::float8 AS "valueMinor",
      (SELECT currency FROM directory.merchant WHERE id = platform.current_merchant()) AS currency, c.figures->>'expiresOn' AS "expiresOn",
      (c.figures->>'daysLeft')::int AS "daysLeft", (c.figures->>'idleDays')::int AS "idleDays", (c.figures->>'perDay')::float8 AS "perDay",
      (c.figures->>'available')::float8 AS available, (c.figures->>'coverDays')::float8 AS "coverDays",
      c.supplier_id AS "supplierId", s.name AS "supplierName", (c.figures->>'toWarehouseId')::uuid AS "toWarehouseId",
      t.code AS "toWarehouseCode", nullif(c.figures->'order', 'null') AS "order",
      m.state AS "markState", m.by_id AS "markBy", m.at AS "markAt", m.until::text AS "markUntil", m.reason AS "markReason",
      c.value_minor::text AS key
    FROM (SELECT * FROM purchasing.clearance_line c WHERE ${where} AND ${filter} ${order}) c
    JOIN catalog.variant v ON v.id = c.variant_id JOIN catalog.product n ON n.id = v.product_id
    JOIN inventory.warehouse w ON w.id = c.warehouse_id LEFT JOIN purchasing.supplier s ON s.id = c.supplier_id
    CROSS JOIN LATERAL (SELECT CASE WHEN c.lot = '' THEN
        (SELECT greatest(b.on_hand - b.reserved, 0) FROM inventory.stock_balance b
          WHERE b.warehouse_id = c.warehouse_id AND b.variant_id = c.variant_id)
      ELSE (SELECT sum(s.quantity) FROM inventory.bin_stock s
        WHERE s.warehouse_id = c.warehouse_id AND s.variant_id = c.variant_id AND s.lot = c.lot) END AS units) k
    LEFT JOIN purchasing.clearance_mark m ON m.warehouse_id = c.warehouse_id AND m.variant_id = c.variant_id AND m.lot = c.lot
    LEFT JOIN inventory.warehouse t ON t.id = (c.figures->>'toWarehouseId')::uuid
    ORDER BY c.value_minor DESC, c.id DESC`);
  const names = await namesAlongside(tx)(rows.flatMap(({ markBy }) => markBy ?? []));
  const items = toPage(
    rows,
    page,
    VALUE,
    ({ key }) => key,
    (row) => lineOf(row, names, actor.permissions),
  );
  if (!query.count) return items;
  const [count] = await tx.rows<{ total: number }>(
    sql`SELECT count(*)::int AS total FROM purchasing.clearance_line c WHERE ${filter}`,
  );
  return { ...items, total: count!.total };
}

function lineOf(
  { key: _, valueMinor, markState, markBy, markAt, markUntil, markReason, ...row }: Row,
  names: ReadonlyMap<string, string>,
  permissions: ReadonlySet<string>,
): ClearanceLineDto {
  return {
    ...row,
    valueMinor: permissions.has('costs:read') ? valueMinor : null,
    mark: markState && {
      state: markState,
      byId: markBy!,
      byName: names.get(markBy!) ?? null,
      at: markAt!,
      until: markUntil,
      reason: markReason,
    },
  };
}

/** The marks of a line `c`, narrowed. */
const marked = (how: Sql): Sql => sql`EXISTS (SELECT FROM purchasing.clearance_mark m
  WHERE m.warehouse_id = c.warehouse_id AND m.variant_id = c.variant_id AND m.lot = c.lot AND ${how})`;

const whoseOf = ({ id }: Pick<Actor, 'id'>): Record<NonNullable<ClearanceQueryDto['whose']>, Sql> => ({
  open: sql`NOT ${marked(sql`m.state = 'put_off'`)}`,
  mine: marked(sql`m.state = 'taken' AND m.by_id = ${id}`),
  free: sql`NOT ${marked(sql`true`)}`,
  put_off: marked(sql`m.state = 'put_off'`),
});

async function filterOf(
  tx: Tx,
  { q, kind, action, warehouseId, supplierId, categoryId, withinDays, whose }: ClearanceQueryDto,
  actor: Actor,
): Promise<Sql> {
  return allOf([
    ...(whose ? [whoseOf(actor)[whose]] : []),
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
    ...(q?.trim() ? [await matchesVariant(tx, 'c.variant_id', q)] : []),
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
