import { matchesVariant } from '@zhanggui/catalog';
import { allOf, keyset, type Page, raw, sql, type Tx, toPage, zoneOfMerchant } from '@zhanggui/platform';
import { dayIn, minorDigits } from '@zhanggui/shared';
import type { LotRowDto, LotsQueryDto } from './lots.dto.js';

/** Lots that never expire stand last. */
const SORT = { name: 'expiresOn', key: `coalesce(l.expires_on, 'infinity'::date)`, cast: 'date', descending: false };

/** A page of lots, what expires first at the top, with what is left of each. */
export async function listLots(
  tx: Tx,
  query: LotsQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<LotRowDto>> {
  const { q, variantId, warehouseId, status, withinDays, empty } = query;
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const today = dayIn(Date.now(), await zoneOfMerchant(tx));
  const { where, order } = keyset(SORT, 'l.id', page);
  const narrowed = allOf([
    q?.trim() ? await matchesVariant(tx, 'l.variant_id', q) : raw('true'),
    ...(variantId ? [sql`l.variant_id = ${variantId}`] : []),
    ...(status ? [sql`l.status = ${status}`] : []),
    ...(withinDays === undefined ? [] : [sql`l.expires_on <= ${today}::date + ${withinDays}::int`]),
    ...(empty && !warehouseId ? [] : [sql`held.units > 0`]),
  ]);
  const here = warehouseId ? sql`s.warehouse_id = ${warehouseId}` : raw('true');
  const rows = await tx.rows<Omit<LotRowDto, 'valueMinor'> & { key: string; value: number }>(sql`
    SELECT l.id, l.variant_id AS "variantId", l.lot, l.produced_on::text AS "producedOn", l.expires_on::text AS "expiresOn",
      l.status, l.version, v.sku, p.name AS "productName", coalesce(held.good, 0)::float8 AS good,
      (coalesce(held.units, 0) - coalesce(held.good, 0))::float8 AS unavailable, coalesce(held.bins, 0)::int AS bins,
      (coalesce(held.units, 0) * coalesce(k.average_cost, v.price))::float8 AS value,
      (SELECT currency FROM directory.merchant WHERE id = platform.current_merchant()) AS currency, (l.expires_on - ${today}::date) AS "daysLeft",
      ${raw(SORT.key)}::text AS key
    FROM inventory.lot l JOIN catalog.variant v ON v.id = l.variant_id JOIN catalog.product p ON p.id = v.product_id
    LEFT JOIN inventory.stock_item k ON k.variant_id = l.variant_id
    LEFT JOIN LATERAL (SELECT sum(s.quantity) AS units, count(DISTINCT s.bin_id) FILTER (WHERE s.quantity > 0) AS bins, sum(s.quantity) FILTER (WHERE s.condition = 'good') AS good
      FROM inventory.bin_stock s WHERE s.variant_id = l.variant_id AND s.lot = l.lot AND ${here}) held ON true
    WHERE ${where} AND ${narrowed} ${order}`);
  return toPage(
    rows,
    page,
    SORT,
    ({ key }) => key,
    ({ key: _, value, ...row }): LotRowDto => ({
      ...row,
      valueMinor: permissions.has('costs:read') ? Math.round(value * 10 ** minorDigits(row.currency)) : null,
    }),
  );
}
