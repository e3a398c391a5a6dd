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
import { TRANSFER_STAGES, transferActions } from './transfer.sql.js';
import type {
  TransferBoardDto,
  TransferBoardQueryDto,
  TransferDetailDto,
  TransferDto,
  TransferLineDto,
  TransfersQueryDto,
} from './transfers.dto.js';

const SORT = { name: '-number', key: 't.number', cast: 'bigint', descending: true };

type Row = Omit<TransferDto, 'actions' | 'number'> & { number: string };

const STAGE = raw(`CASE t.status WHEN 'draft' THEN 'draft'
  WHEN 'in_transit' THEN CASE WHEN l.received + l.lost > 0 THEN 'partly_received' ELSE 'in_transit' END
  WHEN 'received' THEN CASE WHEN l.lost > 0 THEN 'received_short' ELSE 'received' END END`);

const columnsOf = (today: string): Sql => sql`
  t.id, t.number, t.from_warehouse_id AS "fromWarehouseId", f.code AS "fromWarehouseCode", t.to_warehouse_id AS "toWarehouseId",
  w.code AS "toWarehouseCode", t.status, t.note, t.expected_on::text AS "expectedOn", t.created_at AS "createdAt",
  t.shipped_at AS "shippedAt", t.received_at AS "receivedAt", t.version, l.lines AS "lineCount", l.units, l.in_transit AS "inTransit",
  l.received, l.lost, ${STAGE} AS stage,
  CASE WHEN t.status IN ('draft', 'in_transit') THEN ${today}::date - t.expected_on END AS "daysLate"`;

const FROM = raw(`
  FROM inventory.transfer t
  CROSS JOIN LATERAL (SELECT count(*)::int AS lines, sum(quantity)::float8 AS units, sum(shipped - received - lost)::float8 AS in_transit,
    sum(received)::float8 AS received, sum(lost)::float8 AS lost FROM inventory.transfer_line l WHERE l.transfer_id = t.id) l
  LEFT JOIN inventory.warehouse f ON f.id = t.from_warehouse_id LEFT JOIN inventory.warehouse w ON w.id = t.to_warehouse_id`);

const merchantToday = async (tx: Tx): Promise<string> => dayIn(Date.now(), await zoneOfMerchant(tx));

/** A page of transfers, the newest first. */
export async function listTransfers(
  tx: Tx,
  query: TransfersQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<TransferDto>> {
  const { warehouseId, status, stage, late } = query;
  const today = await merchantToday(tx);
  const text = query.q?.trim().toLowerCase();
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(SORT, 't.id', page);
  const narrowed = allOf([
    ...(text ? [sql`(t.number::text = ${text} OR starts_with(lower(t.note), ${text}))`] : []),
    ...(warehouseId ? [sql`${warehouseId}::uuid IN (t.from_warehouse_id, t.to_warehouse_id)`] : []),
    ...(status === 'open' ? [sql`t.status IN ('draft', 'in_transit')`] : []),
    ...(status && status !== 'open' ? [sql`t.status = ${status}`] : []),
    ...(stage ? [sql`${STAGE} = ${stage}`] : []),
    ...(late ? [sql`t.status IN ('draft', 'in_transit') AND t.expected_on < ${today}::date`] : []),
  ]);
  const rows = await tx.rows<Row>(sql`SELECT ${columnsOf(today)} ${FROM} WHERE ${where} AND ${narrowed} ${order}`);
  return toPage(
    rows,
    page,
    SORT,
    ({ number }) => number,
    (row) => shape(row, permissions),
  );
}

const shape = (row: Row, permissions: ReadonlySet<string>): TransferDto => ({
  ...row,
  // A warehouse that somebody does not work for is seen by its transfer only.
  fromWarehouseCode: row.fromWarehouseCode ?? '',
  toWarehouseCode: row.toWarehouseCode ?? '',
  number: Number(row.number),
  actions: transferActions(row.status, permissions),
});

/** One transfer with its lines. Refuses: not_found. */
export async function readTransfer(tx: Tx, id: string, permissions: ReadonlySet<string>): Promise<TransferDetailDto> {
  const [row] = await tx.rows<Row>(sql`
    SELECT ${columnsOf(await merchantToday(tx))} ${FROM} WHERE t.id = ${id}`);
  if (!row) throw refuse('not_found');
  const lines = await tx.sql<TransferLineDto>`
    SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", v.sku, p.name AS "productName", l.quantity::float8 AS quantity,
      l.shipped::float8 AS shipped, l.received::float8 AS received, l.lost::float8 AS lost
    FROM inventory.transfer_line l JOIN catalog.variant v ON v.id = l.variant_id JOIN catalog.product p ON p.id = v.product_id
    WHERE l.transfer_id = ${id} ORDER BY l.line_no`;
  return { ...shape(row, permissions), lines };
}

/** What the board shows of a column, and for how long it shows what is done. */
const MOST_CARDS = 50;
const DONE_DAYS = 30;

/** Transfers by where they stand: what is open, and what was done in the last weeks. */
export async function readTransferBoard(
  tx: Tx,
  { warehouseId }: TransferBoardQueryDto,
  permissions: ReadonlySet<string>,
): Promise<TransferBoardDto> {
  const today = await merchantToday(tx);
  const here = warehouseId ? sql`${warehouseId}::uuid IN (t.from_warehouse_id, t.to_warehouse_id)` : raw('true');
  const rows = await tx.rows<Row & { place: number; total: number }>(sql`
    SELECT * FROM (
      SELECT x.*, count(*) OVER (PARTITION BY stage)::int AS total,
        row_number() OVER (PARTITION BY stage ORDER BY "receivedAt" DESC NULLS LAST, "expectedOn" NULLS LAST, number)::int AS place
      FROM (SELECT ${columnsOf(today)} ${FROM}
        WHERE ${here} AND (t.status IN ('draft', 'in_transit')
          OR (t.status = 'received' AND t.received_at > now() - ${DONE_DAYS}::int * interval '1 day'))) x) x
    WHERE place <= ${MOST_CARDS} ORDER BY place`);
  return {
    columns: TRANSFER_STAGES.map((stage) => {
      const cards = rows.filter((row) => row.stage === stage);
      const items = cards.map(({ place: _place, total: _total, ...row }) => shape(row, permissions));
      return { stage, total: cards[0]?.total ?? 0, items };
    }),
  };
}
