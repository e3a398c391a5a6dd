import { matchesVariant } from '@zhanggui/catalog';
import {
  limitFor,
  allOf,
  type Page,
  parseSort,
  raw,
  refuse,
  type Sort,
  sql,
  type Sql,
  type Tx,
  zoneOfMerchant,
} from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import type { StockLevel, StockOfVariantDto, StockQueryDto, StockRowDto } from './stock.dto.js';
import { decodeCursor, encodeCursor } from './stock-cursor.js';
import { type StockOutlook, stockOutlook, unpaidStock } from './stock-outlook.js';

const LOW = 10;
const INTEGER = /^-?\d{1,18}$/;
const TIME = /^\d{4}-\d\d-\d\d [\d:.+-]+$/;
const TEXT = /^[^\0]+$/;
const UUID = /^[0-9a-f-]{36}$/;
const DAYS = /^(-?\d+(\.\d+)?(e[+-]?\d+)?|Infinity)$/;

/** SKU is an index; the counters have none on purpose, so a list by them sorts the merchant's balances. */
const SORTS = {
  sku: { key: 'v.sku', cast: 'text', form: TEXT },
  available: { key: '(b.on_hand - b.reserved)', cast: 'bigint', form: INTEGER },
  onHand: { key: 'b.on_hand', cast: 'bigint', form: INTEGER },
  reserved: { key: 'b.reserved', cast: 'bigint', form: INTEGER },
  updatedAt: { key: 'b.updated_at', cast: 'timestamptz', form: TIME },
};

/** Days that what is available lasts; what does not sell lasts for ever. */
const coverSort = ({ perDay }: StockOutlook) => ({
  key: `coalesce((b.on_hand - b.reserved) / nullif(${perDay}, 0), 'Infinity'::float8)`,
  cast: 'float8',
  form: DAYS,
});

const LEVELS: Record<StockLevel, Sql[]> = {
  all: [],
  in_stock: [sql`b.on_hand - b.reserved > 0`],
  out: [sql`b.on_hand - b.reserved = 0`],
  low: [sql`b.on_hand - b.reserved < ${LOW}`],
  reserved: [sql`b.reserved > 0`],
  unavailable: [sql`b.unavailable > 0`],
  unplaced: [sql`b.on_hand > b.placed`],
  frozen: [sql`b.frozen`],
};

type StockSort = Sort & { name: string; form: RegExp };
type Counts = { onHand: string; reserved: string; unavailable: string; placed: string };
type Row = Omit<StockRowDto, keyof Counts | 'available' | 'coverDays'> & Counts & { key: string };

/**
 * What a list of balances is narrowed by, and how it is sorted; the tables are called `b` and `v`, and `outlook` joins what is foretold.
 * Refuses: invalid (sort).
 */
export async function stockFilter(
  tx: Tx,
  query: StockQueryDto,
): Promise<{ where: Sql; order: Sql; outlook: StockOutlook }> {
  const outlook = stockOutlook();
  const { key, descending } = sortOf(query, outlook);
  const way = descending ? 'DESC' : 'ASC';
  const found = query.q?.trim() ? await matchesVariant(tx, 'b.variant_id', query.q) : raw('true');
  return {
    outlook,
    where: sql`${await heldBy(tx, query, outlook)} AND ${found}`,
    order: raw(`ORDER BY ${key} ${way}, b.variant_id ${way}, b.warehouse_id ${way}`),
  };
}

async function heldBy(
  tx: Tx,
  { warehouseId, level = 'all', coverBelow, outFirst }: StockQueryDto,
  { perDay, resupplyOn }: StockOutlook,
): Promise<Sql> {
  const units = raw('(b.on_hand - b.reserved)');
  const sells = raw(perDay);
  const today = outFirst ? dayIn(Date.now(), await zoneOfMerchant(tx)) : '';
  return allOf([
    ...(warehouseId ? [sql`b.warehouse_id = ${warehouseId}`] : []),
    ...LEVELS[level],
    ...(coverBelow === undefined ? [] : [sql`${sells} > 0 AND ${units} < ${sells} * ${coverBelow}::int`]),
    // What should have come already is expected today.
    ...(outFirst ? [sql`${sells} > 0 AND ${units} < ${sells} * greatest(${raw(resupplyOn)} - ${today}::date, 1)`] : []),
  ]);
}

/** Units on their way from other warehouses to the balance `b`, and the day on which the next come. */
const MOVING = raw(`CROSS JOIN LATERAL (
    SELECT coalesce(sum(l.shipped - l.received - l.lost), 0)::float8 AS units, min(t.expected_on) AS next_on
    FROM inventory.transfer_line l JOIN inventory.transfer t ON t.id = l.transfer_id
    WHERE l.variant_id = b.variant_id AND l.received + l.lost < l.shipped AND t.to_warehouse_id = b.warehouse_id) m`);

/** What comes to each balance `b` and what waits there for payments: columns, and the joins of these and of what is foretold. */
export const comingTo = ({ join, ordered }: StockOutlook): { joins: Sql; columns: Sql } => ({
  joins: sql`${join} ${MOVING} ${ordered} ${unpaidStock()}`,
  columns: sql`m.units AS "inTransit", o.units AS "onOrder", least(m.next_on, o.next_on)::text AS "nextDeliveryOn",
    coalesce(u.units, 0) AS "reservedUnpaid"`,
});

/** A page of balances, one row for each variant and warehouse. */
export async function listStock(tx: Tx, query: StockQueryDto): Promise<Page<StockRowDto>> {
  const { limit = 50, count } = query;
  const outlook = stockOutlook();
  const sort = sortOf(query, outlook);
  const held = await heldBy(tx, query, outlook);
  const { joins, columns } = comingTo(outlook);
  const found = query.q?.trim()
    ? await matchesVariant(tx, sort.name.endsWith('sku') ? 'v.id' : 'b.variant_id', query.q)
    : raw('true');
  const way = sort.descending ? 'DESC' : 'ASC';
  const order = raw(`ORDER BY ${sort.key} ${way}, b.variant_id ${way}, b.warehouse_id ${way}`);
  const start = sql`${afterCursor(sort, query.cursor)} AND ${found}`;
  const page =
    sort.key === SORTS.sku.key
      ? bySku(start, held, outlook)
      : sql`SELECT b.* FROM inventory.stock_balance b ${outlook.join} WHERE ${start} AND ${held}`;
  const rows = await tx.rows<Row>(sql`
    WITH b AS MATERIALIZED (${page} ${order} ${limitFor(limit)})
    SELECT b.variant_id AS "variantId", v.sku, v.product_id AS "productId", p.name AS "productName", b.warehouse_id AS "warehouseId",
      w.code AS "warehouseCode", b.on_hand AS "onHand", b.reserved, b.unavailable, b.placed, b.frozen, b.updated_at AS "updatedAt", ${columns},
      ${raw(outlook.perDay)} AS "perDay", ${raw(sort.key)}::text AS key
    FROM b JOIN catalog.variant v ON v.id = b.variant_id JOIN catalog.product p ON p.id = v.product_id
    JOIN inventory.warehouse w ON w.id = b.warehouse_id
    ${joins}
    ${order}`);
  const kept = rows.slice(0, limit);
  const last = rows.length > limit ? kept.at(-1) : undefined;
  return {
    items: kept.map(rowOf),
    nextCursor: last ? encodeCursor([sort.name, last.key, last.variantId, last.warehouseId]) : null,
    ...(count && { total: await countStock(tx, query, held, outlook) }),
  };
}

function sortOf({ sort }: StockQueryDto, outlook: StockOutlook): StockSort {
  const sorts = { ...SORTS, cover: coverSort(outlook) };
  const parsed = parseSort(sort, sorts, 'sku');
  return { ...parsed, form: sorts[parsed.name.replace(/^-/, '') as keyof typeof sorts].form };
}

/** Walks the index of SKUs and looks up each one's balances: OFFSET 0 keeps the planner from reading and sorting all of them. */
const bySku = (start: Sql, held: Sql, { join }: StockOutlook): Sql => sql`
  SELECT b.* FROM catalog.variant v
  CROSS JOIN LATERAL (SELECT b.* FROM inventory.stock_balance b ${join} WHERE b.variant_id = v.id AND ${held} OFFSET 0) b
  WHERE ${start}`;

/** Where SKU is the sort, its own bound stands beside the row comparison, as only that can start the index walk. */
function afterCursor(sort: StockSort, cursor: string | undefined): Sql {
  if (!cursor) return raw('true');
  const [key, variantId, warehouseId] = decodeCursor(cursor, sort.name, [sort.form, UUID, UUID]);
  const beyond = sort.descending ? '<' : '>';
  const from = sort.key === SORTS.sku.key ? sql`${raw(`v.sku ${beyond}=`)} ${key} AND ` : raw('');
  const compare = raw(`(${sort.key}, b.variant_id, b.warehouse_id) ${beyond}`);
  return sql`${from}${compare} (${key}::${raw(sort.cast)}, ${variantId}::uuid, ${warehouseId}::uuid)`;
}

async function countStock(tx: Tx, { q }: StockQueryDto, held: Sql, { join }: StockOutlook): Promise<number> {
  const found = q?.trim() ? await matchesVariant(tx, 'b.variant_id', q) : raw('true');
  const [row] = await tx.rows<{ total: number }>(sql`
    SELECT count(*)::int AS total FROM inventory.stock_balance b ${join} WHERE ${held} AND ${found}`);
  return row!.total;
}

function rowOf({ key: _, ...row }: Row): StockRowDto {
  const units = unitsOf(row);
  return { ...row, ...units, coverDays: row.perDay ? Math.max(0, units.available) / row.perDay : null };
}

const unitsOf = (row: Counts): Pick<StockRowDto, keyof Counts | 'available'> => {
  const [onHand, reserved] = [Number(row.onHand), Number(row.reserved)];
  return {
    onHand,
    reserved,
    available: onHand - reserved,
    unavailable: Number(row.unavailable),
    placed: Number(row.placed),
  };
};

interface Balance extends Record<string, unknown> {
  warehouseId: string;
  warehouseCode: string;
  frozen: boolean;
  kept: number;
  /** Kept for the shop that was asked for. */
  own: number;
}

/** What each warehouse holds of a variant, and with a shop what its orders can take there. Refuses: not_found. */
export async function readStock(tx: Tx, variantId: string, shopId?: string): Promise<StockOfVariantDto> {
  const [variant] = await tx.sql<Omit<StockOfVariantDto, 'balances'>>`
    SELECT v.id AS "variantId", v.sku, p.name AS "productName"
    FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id WHERE v.id = ${variantId}`;
  if (!variant) throw refuse('not_found');
  const balances = await tx.sql<Balance & Counts>`
    SELECT b.warehouse_id AS "warehouseId", w.code AS "warehouseCode", b.on_hand AS "onHand", b.reserved, b.unavailable, b.placed, b.frozen,
      coalesce(sum(a.units_left), 0)::float8 AS kept, coalesce(sum(a.units_left) FILTER (WHERE a.shop_id = ${shopId ?? null}::uuid), 0)::float8 AS own
    FROM inventory.stock_balance b JOIN inventory.warehouse w ON w.id = b.warehouse_id
    LEFT JOIN inventory.allotment a ON a.warehouse_id = b.warehouse_id AND a.variant_id = b.variant_id AND a.ended_at IS NULL
    WHERE b.variant_id = ${variantId}
    GROUP BY b.warehouse_id, w.code, b.on_hand, b.reserved, b.unavailable, b.placed, b.frozen ORDER BY w.code`;
  return {
    ...variant,
    balances: balances.map(({ own, ...balance }) => {
      const units = unitsOf(balance);
      const availableForShop = balance.frozen ? 0 : units.available + own;
      return { ...balance, ...units, ...(shopId && { availableForShop }) };
    }),
  };
}
