import {
  allOf,
  customFilters,
  type CustomValues,
  keyset,
  matches,
  type Page,
  parseSort,
  raw,
  shownCustom,
  type Sql,
  sql,
  toPage,
  type Tx,
  zoneOfMerchant,
} from '@zhanggui/platform';
import { dayIn, maskName } from '@zhanggui/shared';
import type { OrderListQueryDto } from './orders.dto.js';
import type { OrderRowDto } from './order-views.dto.js';
import { refundableMinor } from './order.rules.js';
import { actionsFor, type Stage } from './order.status.js';

const SORTS = {
  placedAt: { key: 'o.placed_at', cast: 'timestamptz' },
  totalMinor: { key: 'o.total_minor', cast: 'bigint' },
};

type Row = Omit<
  OrderRowDto,
  'number' | 'totalMinor' | 'refundedMinor' | 'unitCount' | 'actions' | 'promisedOn' | 'awaitsGoods' | 'isPromiseLate'
> & {
  number: string;
  totalMinor: string;
  refundedMinor: string;
  unitCount: string;
  custom: CustomValues;
  /** Null where nothing of it is on pre-sale. */
  promise: { on: string; waits: boolean; late: boolean } | null;
  sortKey: string;
};

/** How the list is sorted. Refuses: invalid. */
export function orderSort(sort: string | undefined): Sql {
  const { key, descending } = parseSort(sort, SORTS, '-placedAt');
  const way = descending ? 'DESC' : 'ASC';
  return raw(`${key} ${way}, o.id ${way}`);
}

/** One page of orders by filters, newest first unless asked otherwise. Search goes by tokens, order and external number. */
export async function listOrders(
  tx: Tx,
  query: OrderListQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<OrderRowDto>> {
  const page = { limit: query.limit ?? 50, cursor: query.cursor };
  const sort = parseSort(query.sort, SORTS, '-placedAt');
  const { where, order } = keyset(sort, 'o.id', page);
  const filters = await filtersOf(tx, query, permissions);
  const rows = await tx.rows<Row>(sql`
    SELECT ${ROW}, ${raw(sort.key)}::text AS "sortKey"
    FROM orders.sales_order o JOIN platform.shop s ON s.id = o.shop_id
    WHERE ${where} AND ${filters} ${order}`);
  const result = toPage(
    await shownCustom(tx, 'order', rows, permissions),
    page,
    sort,
    (row) => row.sortKey,
    (row) => shapeRow(row, permissions),
  );
  return query.count ? { ...result, total: await count(tx, filters, query.count) } : result;
}

export const ROW =
  raw(`o.id, o.number, o.external_number AS "externalNumber", o.shop_id AS "shopId", s.name AS "shopName", o.stage, o.status,
  o.payment_status AS "paymentStatus", o.fulfilment_status AS "fulfilmentStatus", o.after_sales_status AS "afterSalesStatus", o.currency,
  o.total_minor AS "totalMinor", o.refunded_minor AS "refundedMinor", o.line_count AS "lineCount", o.unit_count AS "unitCount", o.buyer_name AS "buyerName", o.country,
  o.placed_at AS "placedAt", o.pay_by AS "payBy", o.erased_at AS "erasedAt", o.custom, o.version,
  (SELECT json_build_object('on', max(u.promised_on), 'waits', bool_or(u.filled < u.quantity),
    'late', coalesce(min(u.promised_on) FILTER (WHERE u.filled < u.quantity) < (now() AT TIME ZONE (
      SELECT m.time_zone FROM directory.merchant m WHERE m.id = platform.current_merchant()))::date, false))
    FROM inventory.presale_use u WHERE u.order_id = o.id AND u.closed_at IS NULL HAVING count(*) > 0) AS promise`);

/** Who may not sees buyers' names, numbers and addresses masked, also in what a search by them finds. */
export const mayReadPersonal = (permissions: ReadonlySet<string>): boolean => permissions.has('personal:read');

/** Written out: copying rows by `...` makes objects that V8 keeps as dictionaries, which cost forty times as much for each row of each page. */
export function shapeRow(row: Row, permissions: ReadonlySet<string>): OrderRowDto {
  const totalMinor = Number(row.totalMinor);
  const refundedMinor = Number(row.refundedMinor);
  const { paymentStatus, promise } = row;
  return {
    id: row.id,
    number: Number(row.number),
    externalNumber: row.externalNumber,
    shopId: row.shopId,
    shopName: row.shopName,
    stage: row.stage,
    status: row.status,
    paymentStatus,
    fulfilmentStatus: row.fulfilmentStatus,
    afterSalesStatus: row.afterSalesStatus,
    currency: row.currency,
    totalMinor,
    refundedMinor,
    lineCount: row.lineCount,
    unitCount: Number(row.unitCount),
    buyerName: mayReadPersonal(permissions) ? row.buyerName : maskName(row.buyerName),
    country: row.country,
    custom: row.custom,
    placedAt: row.placedAt,
    payBy: row.payBy,
    erasedAt: row.erasedAt,
    version: row.version,
    promisedOn: promise?.on ?? null,
    awaitsGoods: promise?.waits ?? false,
    isPromiseLate: promise?.late ?? false,
    actions: actionsOf(row, refundableMinor({ paymentStatus, totalMinor, refundedMinor }), permissions),
  };
}

function actionsOf({ stage, promise }: Row, refundable: number, permissions: ReadonlySet<string>): string[] {
  const allowed: string[] = actionsFor(stage as Stage, permissions);
  const now = promise?.waits ? allowed.filter((action) => action !== 'pick') : allowed;
  return refundable > 0 && permissions.has('orders:refund') ? [...now, 'refund'] : now;
}

/** What a list of orders is narrowed by; the table is called `o`. */
export async function filtersOf(tx: Tx, query: OrderListQueryDto, permissions: ReadonlySet<string>): Promise<Sql> {
  const parts: Sql[] = [];
  if (query.stage) parts.push(sql`o.stage = ${query.stage}`);
  if (query.shopId) parts.push(sql`o.shop_id = ${query.shopId}`);
  if (query.paymentStatus) parts.push(sql`o.payment_status = ${query.paymentStatus}`);
  if (query.placedFrom) parts.push(sql`o.placed_at >= ${query.placedFrom}::timestamptz`);
  if (query.placedTo) parts.push(sql`o.placed_at < ${query.placedTo}::timestamptz`);
  if (query.waits) parts.push(await waiting(tx, query.waits));
  parts.push(...(await customFilters(tx, 'order', { given: query.custom, id: 'o.id', permissions })));
  if (query.q) parts.push(await searched(tx, query.q));
  return allOf(parts);
}

/** Orders that wait for goods of a pre-sale, or only those of them that were promised for a day that is over. */
async function waiting(tx: Tx, which: 'goods' | 'late'): Promise<Sql> {
  const late =
    which === 'late' ? sql`AND u.promised_on < ${dayIn(Date.now(), await zoneOfMerchant(tx))}::date` : raw('');
  return sql`o.id IN (SELECT u.order_id FROM inventory.presale_use u WHERE u.closed_at IS NULL AND u.filled < u.quantity ${late})`;
}

/** Orders that a code names are looked up by their own keys; only where none does are the words searched. */
async function searched(tx: Tx, q: string): Promise<Sql> {
  const [, ids] = await tx.together(
    () => tx.keepPlans(true),
    () => findByCode(tx, q.trim()),
  );
  return ids.length > 0 ? sql`o.id = ANY (${ids}::uuid[])` : matches(tx, 'order', 'o.id', q, true);
}

const MOST_BY_CODE = 5_000;

/** By order number, by the beginning of the external number, or by SKU: the newest through the stock ledger's card of the variant. */
async function findByCode(tx: Tx, code: string): Promise<string[]> {
  const number = /^\d{1,15}$/.test(code) ? Number(code) : -1;
  const rows = await tx.sql<{ id: string }>`
    (SELECT id FROM orders.sales_order WHERE number = ${number}::bigint)
    UNION
    (SELECT o.id FROM orders.sales_order o
      WHERE o.shop_id = ANY (ARRAY(SELECT s.id FROM platform.shop s))
        AND o.external_number >= ${code} AND o.external_number < ${`${code}\u{10ffff}`}
      LIMIT ${MOST_BY_CODE})
    UNION
    (SELECT m.ref_id FROM inventory.stock_movement m
      WHERE m.variant_id = (SELECT v.id FROM catalog.variant v WHERE v.sku = ${code})
        AND m.kind IN ('reserve', 'ship') AND m.ref_id IS NOT NULL
      ORDER BY m.txn_id DESC LIMIT ${MOST_BY_CODE})`;
  return rows.map(({ id }) => id);
}

const ESTIMATE_UP_TO = 10_000;

/** Exact counts every match; estimated stops counting at ten thousand. */
async function count(tx: Tx, filters: Sql, how: 'exact' | 'estimated'): Promise<number> {
  const limit = how === 'exact' ? raw('') : raw(`LIMIT ${ESTIMATE_UP_TO}`);
  const [row] = await tx.rows<{ count: string }>(sql`
    SELECT count(*) FROM (SELECT FROM orders.sales_order o WHERE ${filters} ${limit}) counted`);
  return Number(row!.count);
}

/** Finished orders older than this are not counted on the tabs: nobody works on them. */
const FINISHED_DAYS = 30;

/** How many orders stand in each stage. */
export async function countStages(tx: Tx, shopId: string | undefined): Promise<Record<string, number>> {
  const ofShop = shopId ? sql`AND shop_id = ${shopId}` : raw('');
  const rows = await tx.rows<{ stage: string; count: string }>(sql`
    SELECT stage, count(*) FROM orders.sales_order
    WHERE (stage IN ('pending_payment', 'allocated', 'picking', 'packed', 'partially_shipped', 'shipped')
      OR stage IN ('delivered', 'completed', 'cancelled', 'expired') AND placed_at > now() - make_interval(days => ${FINISHED_DAYS})) ${ofShop}
    GROUP BY stage`);
  return Object.fromEntries(rows.map((row) => [row.stage, Number(row.count)]));
}
