import {
  allOf,
  type Actor,
  keyset,
  matches,
  type Page,
  parseSort,
  raw,
  refuse,
  sql,
  type Sql,
  toPage,
  type Tx,
} from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import type { PurchaseOrderRowDto } from './purchase-views.dto.js';
import type { PurchaseOrdersQueryDto } from './purchase-orders.dto.js';

const SORTS = {
  createdAt: { key: 'o.id', cast: 'uuid' },
  promisedOn: { key: `coalesce(o.promised_on, '9999-12-31'::date)`, cast: 'date' },
};

/** Ids begin with the time, so they sort as orders were made. */
const FALLBACK = '-createdAt';

export function purchaseSort(sort: string | undefined): Sql {
  const { key, descending } = parseSort(sort, SORTS, FALLBACK);
  const way = descending ? 'DESC' : 'ASC';
  return raw(`${key} ${way}, o.id ${way}`);
}

/** One row of the list; the order is called `o`, \`today\` the merchant's day. */
const purchaseRow = (today: string): Sql => sql`
  o.id, o.number, o.supplier_id AS "supplierId", s.code AS "supplierCode", s.name AS "supplierName", o.warehouse_id AS "warehouseId",
  w.code AS "warehouseCode", o.status, o.currency, o.total_minor::float8 AS "totalMinor", o.home_currency AS "homeCurrency",
  o.total_home_minor::float8 AS "totalHomeMinor", o.line_count AS "lineCount", l.ordered, l.accepted, l.rejected,
  o.promised_on::text AS "promisedOn",
  o.status IN ('placed', 'confirmed_by_supplier', 'partially_received') AND o.promised_on < ${today}::date IS TRUE AS late,
  o.on_consignment AS "onConsignment",
  o.created_at AS "createdAt", o.version`;

export const PURCHASE_FROM = raw(`purchasing.purchase_order o
  JOIN purchasing.supplier s ON s.id = o.supplier_id
  JOIN inventory.warehouse w ON w.id = o.warehouse_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(l.quantity), 0)::float8 AS ordered, coalesce(sum(l.accepted), 0)::float8 AS accepted,
      coalesce(sum(l.rejected), 0)::float8 AS rejected
    FROM purchasing.purchase_line l WHERE l.order_id = o.id) l`);

type Row = PurchaseOrderRowDto & { key: string };

/** A page of purchase orders. */
export async function listPurchaseOrders(
  tx: Tx,
  actor: Pick<Actor, 'merchantId'>,
  query: PurchaseOrdersQueryDto,
): Promise<Page<PurchaseOrderRowDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const sort = parseSort(query.sort, SORTS, FALLBACK);
  const { where, order } = keyset(sort, 'o.id', page);
  const { today } = await merchantDay(tx, actor);
  const filter = await purchaseFilter(tx, query, today);
  const rows = await tx.rows<Row & Record<string, unknown>>(sql`
    SELECT ${purchaseRow(today)}, ${raw(sort.key)}::text AS key FROM ${PURCHASE_FROM} WHERE ${where} AND ${filter} ${order}`);
  const items = toPage(
    rows,
    page,
    sort,
    ({ key }) => key,
    ({ key: _, ...row }): PurchaseOrderRowDto => row,
  );
  if (!query.count) return items;
  const [count] = await tx.rows<{ total: number }>(
    sql`SELECT count(*)::int AS total FROM ${PURCHASE_FROM} WHERE ${filter}`,
  );
  return { ...items, total: count!.total };
}

/** What a list of orders is narrowed by. Refuses: nothing; what is not understood was refused at the door. */
export async function purchaseFilter(
  tx: Tx,
  { q, status, supplierId, warehouseId, variantId, late, onConsignment }: PurchaseOrdersQueryDto,
  today: string,
): Promise<Sql> {
  return allOf([
    ...(status ? [sql`o.status = ${status}`] : []),
    ...(supplierId ? [sql`o.supplier_id = ${supplierId.toLowerCase()}`] : []),
    ...(warehouseId ? [sql`o.warehouse_id = ${warehouseId.toLowerCase()}`] : []),
    ...(variantId
      ? [
          sql`o.id IN (SELECT v.order_id FROM purchasing.purchase_line v WHERE v.variant_id = ${variantId.toLowerCase()})`,
        ]
      : []),
    ...(late
      ? [sql`o.status IN ('placed', 'confirmed_by_supplier', 'partially_received') AND o.promised_on < ${today}::date`]
      : []),
    ...(onConsignment ? [sql`o.on_consignment = ${onConsignment === 'true'}`] : []),
    ...(q?.trim() ? [await ofText(tx, q.trim())] : []),
  ]);
}

/** By the order's number as it is written, or by its supplier. */
async function ofText(tx: Tx, q: string): Promise<Sql> {
  const number = q.toUpperCase();
  return sql`(o.number >= ${number} AND o.number < ${`${number}\u{10ffff}`} OR ${await matches(tx, 'supplier', 'o.supplier_id', q)})`;
}

/** Orders by status, for the tabs of the list. */
export async function countPurchases(tx: Tx): Promise<Record<string, number>> {
  const rows = await tx.sql<{ status: string; orders: number }>`
    SELECT status, count(*)::int AS orders FROM purchasing.purchase_order GROUP BY status`;
  return Object.fromEntries(rows.map(({ status, orders }) => [status, orders]));
}

/** The row of one order. Refuses: not_found. */
export async function readPurchaseRow(
  tx: Tx,
  id: string,
  today: string,
): Promise<PurchaseOrderRowDto & Record<string, unknown>> {
  const [row] = await tx.rows<PurchaseOrderRowDto & Record<string, unknown>>(sql`
    SELECT ${purchaseRow(today)}, o.exchange_rate::text AS "exchangeRate", o.over_receipt_percent::text AS "overReceiptPercent",
      o.prepay_percent::text AS "prepayPercent", o.net_days AS "netDays", o.note, o.reason, o.approved_at AS "approvedAt",
      o.placed_at AS "placedAt", o.confirmed_at AS "confirmedAt", o.ended_at AS "endedAt"
    FROM ${PURCHASE_FROM} WHERE o.id = ${id}`);
  if (!row) throw refuse('not_found');
  return row;
}
