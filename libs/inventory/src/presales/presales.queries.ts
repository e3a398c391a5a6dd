import { matchesVariant } from '@zhanggui/catalog';
import {
  allOf,
  keyset,
  type Page,
  raw,
  refuse,
  sql,
  type Sql,
  toPage,
  type Tx,
  zoneOfMerchant,
} from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import type { PresaleDto, PresalesQueryDto } from './presales.dto.js';

const SORT = { name: 'sku', key: 'v.sku', cast: 'text', descending: false };

const STATE = raw(
  `CASE WHEN p.ended_at IS NOT NULL OR p.ends_at <= now() THEN 'ended' WHEN p.starts_at > now() THEN 'planned' ELSE 'live' END`,
);

const columnsOf = (today: string): Sql => sql`
  p.id, p.warehouse_id AS "warehouseId", w.code AS "warehouseCode", p.variant_id AS "variantId", v.sku, d.name AS "productName",
  p.shop_id AS "shopId", s.code AS "shopCode", s.name AS "shopName", p.quantity::float8 AS quantity, p.taken::float8 AS taken,
  p.filled::float8 AS filled, (p.quantity - p.taken - p.filled)::float8 AS left, p.promised_on::text AS "promisedOn",
  p.promised_days AS "promisedDays", p.starts_at AS "startsAt", p.ends_at AS "endsAt", p.note, p.counts_on AS "countsOn",
  ${STATE} AS state, waits.orders AS "waitingOrders", waits.next::text AS "nextPromise", coalesce(waits.next < ${today}::date, false) AS late,
  p.version, v.sku AS key`;

/** Only the lines that wait are looked at, through the index in whose order they are served. */
const FROM = raw(`
  FROM inventory.presale p JOIN inventory.warehouse w ON w.id = p.warehouse_id
  JOIN catalog.variant v ON v.id = p.variant_id JOIN catalog.product d ON d.id = v.product_id
  LEFT JOIN platform.shop s ON s.id = p.shop_id
  CROSS JOIN LATERAL (SELECT count(DISTINCT u.order_id)::int AS orders, min(u.promised_on) AS next FROM inventory.presale_use u
    WHERE p.taken > 0 AND u.warehouse_id = p.warehouse_id AND u.variant_id = p.variant_id AND u.closed_at IS NULL AND u.filled < u.quantity
      AND u.presale_id = p.id) waits`);

/** A page of pre-sales, by SKU, with what was sold of each and what waits. */
export async function listPresales(tx: Tx, query: PresalesQueryDto): Promise<Page<PresaleDto>> {
  const { q, warehouseId, variantId, shopId, state, late } = query;
  const today = dayIn(Date.now(), await zoneOfMerchant(tx));
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(SORT, 'p.id', page);
  const narrowed = allOf([
    q?.trim() ? await matchesVariant(tx, 'p.variant_id', q) : raw('true'),
    ...(warehouseId ? [sql`p.warehouse_id = ${warehouseId}`] : []),
    ...(variantId ? [sql`p.variant_id = ${variantId}`] : []),
    ...(shopId ? [sql`(p.shop_id = ${shopId} OR p.shop_id IS NULL)`] : []),
    ...(state ? [sql`${STATE} = ${state}`] : []),
    ...(late ? [sql`waits.next < ${today}::date`] : []),
  ]);
  const rows = await tx.rows<PresaleDto & { key: string }>(
    sql`SELECT ${columnsOf(today)} ${FROM} WHERE ${where} AND ${narrowed} ${order}`,
  );
  return toPage(
    rows,
    page,
    SORT,
    ({ key }) => key,
    ({ key: _, ...row }) => row,
  );
}

/** One pre-sale. Refuses not_found. */
export async function readPresale(tx: Tx, id: string): Promise<PresaleDto> {
  const today = dayIn(Date.now(), await zoneOfMerchant(tx));
  const [row] = await tx.rows<PresaleDto & { key: string }>(sql`SELECT ${columnsOf(today)} ${FROM} WHERE p.id = ${id}`);
  if (!row) throw refuse('not_found');
  const { key: _, ...presale } = row;
  return presale;
}
