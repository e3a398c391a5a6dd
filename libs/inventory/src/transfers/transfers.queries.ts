import { allOf, keyset, type Page, refuse, sql, toPage, type Tx } from '@zhanggui/platform';
import { transferActions } from './transfer.sql.js';
import type { TransferDetailDto, TransferDto, TransferLineDto, TransfersQueryDto } from './transfers.dto.js';

const SORT = { name: '-number', key: 't.number', cast: 'bigint', descending: true };

type Row = Omit<TransferDto, 'actions' | 'number'> & { number: string };

const TRANSFERS = sql`
  SELECT t.id, t.number, t.from_warehouse_id AS "fromWarehouseId", f.code AS "fromWarehouseCode", t.to_warehouse_id AS "toWarehouseId",
    w.code AS "toWarehouseCode", t.status, t.note, t.expected_on::text AS "expectedOn", t.created_at AS "createdAt",
    t.shipped_at AS "shippedAt", t.received_at AS "receivedAt", t.version, l.lines AS "lineCount", l.units, l.in_transit AS "inTransit", l.lost
  FROM inventory.transfer t
  CROSS JOIN LATERAL (SELECT count(*)::int AS lines, sum(quantity)::float8 AS units, sum(shipped - received - lost)::float8 AS in_transit,
    sum(lost)::float8 AS lost FROM inventory.transfer_line l WHERE l.transfer_id = t.id) l
  LEFT JOIN inventory.warehouse f ON f.id = t.from_warehouse_id LEFT JOIN inventory.warehouse w ON w.id = t.to_warehouse_id`;

/** A page of transfers, the newest first. */
export async function listTransfers(
  tx: Tx,
  query: TransfersQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<TransferDto>> {
  const { warehouseId, status } = query;
  const text = query.q?.trim().toLowerCase();
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(SORT, 't.id', page);
  const narrowed = allOf([
    ...(text ? [sql`(t.number::text = ${text} OR starts_with(lower(t.note), ${text}))`] : []),
    ...(warehouseId ? [sql`${warehouseId}::uuid IN (t.from_warehouse_id, t.to_warehouse_id)`] : []),
    ...(status === 'open' ? [sql`t.status IN ('draft', 'in_transit')`] : []),
    ...(status && status !== 'open' ? [sql`t.status = ${status}`] : []),
  ]);
  const rows = await tx.rows<Row>(sql`${TRANSFERS} WHERE ${where} AND ${narrowed} ${order}`);
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
  const [row] = await tx.rows<Row>(sql`${TRANSFERS} WHERE t.id = ${id}`);
  if (!row) throw refuse('not_found');
  const lines = await tx.sql<TransferLineDto>`
    SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", v.sku, p.name AS "productName", l.quantity::float8 AS quantity,
      l.shipped::float8 AS shipped, l.received::float8 AS received, l.lost::float8 AS lost
    FROM inventory.transfer_line l JOIN catalog.variant v ON v.id = l.variant_id JOIN catalog.product p ON p.id = v.product_id
    WHERE l.transfer_id = ${id} ORDER BY l.line_no`;
  return { ...shape(row, permissions), lines };
}
