import { findScanned } from '@zhanggui/catalog';
import { allOf, keyset, limitFor, type Page, raw, refuse, sql, toPage, type Tx } from '@zhanggui/platform';
import { minorDigits } from '@zhanggui/shared';
import { abcClasses, countActions } from './count.rules.js';
import type {
  CandidateDto,
  CandidatesQueryDto,
  CountDto,
  CountItemDto,
  CountItemListDto,
  CountItemsQueryDto,
  CountsQueryDto,
} from './counts.dto.js';
import { type BookedPlace, placeKey, readBook, UNPLACED } from './places.sql.js';

const SORT = { name: '-number', key: 'c.number', cast: 'bigint', descending: true };

type Row = Omit<CountDto, 'actions' | 'number'> & { number: string };

/** What differs is not told to whoever counts blind, before counting has ended. */
const HIDDEN = `c.blind AND c.status IN ('requested', 'counting', 'investigating')`;

const COUNTS = sql`
  SELECT c.id, c.number, c.warehouse_id AS "warehouseId", w.code AS "warehouseCode", c.kind, c.blind, c.recount_over AS "recountOver", c.note,
    c.status, c.created_at AS "createdAt", c.completed_at AS "completedAt", c.version, i.items, i.counted,
    CASE WHEN ${raw(HIDDEN)} THEN NULL ELSE i.different END AS different
  FROM inventory.stock_count c JOIN inventory.warehouse w ON w.id = c.warehouse_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS items, count(counted)::int AS counted, (count(*) FILTER (WHERE counted <> book))::int AS different
    FROM inventory.count_item i WHERE i.count_id = c.id) i`;

/** A page of counts, the newest first. */
export async function listCounts(
  tx: Tx,
  query: CountsQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<CountDto>> {
  const { warehouseId, status } = query;
  const text = query.q?.trim().toLowerCase();
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(SORT, 'c.id', page);
  const narrowed = allOf([
    ...(text ? [sql`(c.number::text = ${text} OR starts_with(lower(c.note), ${text}))`] : []),
    ...(warehouseId ? [sql`c.warehouse_id = ${warehouseId}`] : []),
    ...(status === 'open' ? [sql`c.status NOT IN ('completed', 'cancelled')`] : []),
    ...(status && status !== 'open' ? [sql`c.status = ${status}`] : []),
  ]);
  const rows = await tx.rows<Row>(sql`${COUNTS} WHERE ${where} AND ${narrowed} ${order}`);
  return toPage(
    rows,
    page,
    SORT,
    ({ number }) => number,
    (row) => shape(row, permissions),
  );
}

/** One count. Refuses: not_found. */
export async function readCount(tx: Tx, id: string, permissions: ReadonlySet<string>): Promise<CountDto> {
  const [row] = await tx.rows<Row>(sql`${COUNTS} WHERE c.id = ${id}`);
  if (!row) throw refuse('not_found');
  return shape(row, permissions);
}

const shape = (row: Row, permissions: ReadonlySet<string>): CountDto => ({
  ...row,
  number: Number(row.number),
  actions: countActions(row.status, permissions),
});

type ItemRow = Omit<CountItemDto, 'movedBy' | 'valueMinor' | 'bin'> & {
  binId: string;
  bin: string | null;
  warehouseId: string;
  value: number | null;
  currency: string;
};

/** Items of a count in walking order, from one item number on. Refuses: not_found. */
export async function listCountItems(tx: Tx, id: string, query: CountItemsQueryDto): Promise<CountItemListDto> {
  const { status, bin, code, after = 0, limit = 100 } = query;
  const narrowed = allOf([
    sql`i.count_id = ${id}`,
    sql`i.item_no > ${after}`,
    ...(status && status !== 'different' ? [sql`i.status = ${status}`] : []),
    ...(status === 'different' ? [sql`i.counted <> i.book AND NOT (${raw(HIDDEN)})`] : []),
    ...(code ? [sql`(v.sku = ${code} OR v.barcode = ${code})`] : []),
    ...(bin ? [sql`starts_with(lower(b.code), ${bin.toLowerCase()})`] : []),
  ]);
  const rows = await tx.rows<ItemRow>(sql`
    SELECT i.item_no AS "itemNo", i.variant_id AS "variantId", v.sku, v.barcode, p.name AS "productName", i.bin_id AS "binId", b.code AS bin,
      i.lot, i.condition, CASE WHEN ${raw(HIDDEN)} THEN NULL ELSE i.book::float8 END AS book, i.counted::float8 AS counted,
      CASE WHEN ${raw(HIDDEN)} THEN NULL ELSE (i.counted - i.book)::float8 END AS difference,
      CASE WHEN ${raw(HIDDEN)} THEN NULL ELSE ((i.counted - i.book) * coalesce(k.average_cost, v.price))::float8 END AS value,
      i.times, i.status, i.note, i.counted_by AS "countedBy", i.counted_at AS "countedAt", c.warehouse_id AS "warehouseId",
      (SELECT currency FROM directory.merchant WHERE id = platform.current_merchant()) AS currency
    FROM inventory.stock_count c JOIN inventory.count_item i ON i.count_id = c.id
    JOIN catalog.variant v ON v.id = i.variant_id JOIN catalog.product p ON p.id = v.product_id
    LEFT JOIN inventory.bin b ON b.id = i.bin_id LEFT JOIN inventory.stock_item k ON k.variant_id = i.variant_id
    WHERE ${narrowed} ORDER BY i.item_no ${limitFor(limit)}`);
  if (rows.length === 0) await readCount(tx, id, new Set());
  const kept = rows.slice(0, limit);
  const book = kept[0] ? await readBook(tx, kept[0].warehouseId, kept) : new Map<string, BookedPlace>();
  return {
    items: kept.map(({ binId, warehouseId: _, value, currency, ...row }) => ({
      ...row,
      bin: binId === UNPLACED ? null : row.bin,
      valueMinor: value === null ? null : Math.round(value * 10 ** minorDigits(currency)),
      movedBy: book.get(placeKey({ ...row, binId }))?.movedBy ?? null,
    })),
    next: rows.length > limit ? kept.at(-1)!.itemNo : null,
    known: code ? rows.length > 0 || (await findScanned(tx, [code])).size > 0 : null,
  };
}

/** How many days of sales tell an article's class. */
const SALES_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * What is due to be counted in a warehouse: articles by their class (by value shipped in the last 90 days), the longest overdue first.
 */
export async function countCandidates(tx: Tx, query: CandidatesQueryDto, now: number): Promise<CandidateDto[]> {
  const { warehouseId, daysA = 30, daysB = 90, daysC = 180, limit = 200 } = query;
  const rows = await tx.rows<Omit<CandidateDto, 'class' | 'daysOverdue'> & { value: number }>(sql`
    WITH sold AS (
      SELECT m.variant_id, sum(m.quantity) AS units FROM inventory.stock_movement m
      WHERE m.warehouse_id = ${warehouseId} AND m.kind = 'ship' AND m.at > now() - ${SALES_DAYS} * interval '1 day' GROUP BY m.variant_id
    ), counted AS (
      SELECT i.variant_id, max(i.counted_at) AS at FROM inventory.stock_count c JOIN inventory.count_item i ON i.count_id = c.id
      WHERE c.warehouse_id = ${warehouseId} AND c.status = 'completed' GROUP BY i.variant_id)
    SELECT b.variant_id AS "variantId", v.sku, p.name AS "productName", b.on_hand::float8 AS "onHand", counted.at AS "lastCountedAt",
      (coalesce(sold.units, 0) * v.price)::float8 AS value
    FROM inventory.stock_balance b JOIN catalog.variant v ON v.id = b.variant_id JOIN catalog.product p ON p.id = v.product_id
    LEFT JOIN sold ON sold.variant_id = b.variant_id LEFT JOIN counted ON counted.variant_id = b.variant_id
    WHERE b.warehouse_id = ${warehouseId} AND (b.on_hand > 0 OR b.unavailable > 0)`);
  const classes = abcClasses(rows.map(({ variantId, value }) => ({ key: variantId, value })));
  const days = { A: daysA, B: daysB, C: daysC };
  return rows
    .map(({ value: _, ...row }): CandidateDto => {
      const at = classes.get(row.variantId)!;
      const since = row.lastCountedAt === null ? null : Math.floor((now - row.lastCountedAt.getTime()) / DAY_MS);
      return { ...row, class: at, daysOverdue: since === null ? null : since - days[at] };
    })
    .filter(({ daysOverdue }) => daysOverdue === null || daysOverdue >= 0)
    .toSorted((a, b) => rank(b) - rank(a) || (a.class < b.class ? -1 : a.class > b.class ? 1 : a.sku < b.sku ? -1 : 1))
    .slice(0, limit);
}

const NEVER = 1e9;

const rank = ({ daysOverdue }: CandidateDto): number => daysOverdue ?? NEVER;
