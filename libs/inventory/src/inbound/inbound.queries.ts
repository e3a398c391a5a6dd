import { allOf, keyset, type Page, raw, refuse, sql, type Sql, toPage, type Tx } from '@zhanggui/platform';
import type { InboundSerialDto } from './inbound-evidence.dto.js';
import type { InboundDetailDto, InboundDto, InboundItemDto, InboundLineDto, InboundsQueryDto } from './inbound.dto.js';
import { inboundActions } from './inbound.status.js';

const SORT = { name: '-number', key: 'i.number', cast: 'bigint', descending: true };

type Row = Omit<InboundDto, 'actions' | 'number'> & { number: string };

/** What is expected is not told to whoever counts blind, before counting has ended. */
const SHOWN = `CASE WHEN i.blind AND i.status NOT IN ('inspected', 'posted') THEN NULL ELSE`;

const COLUMNS = `i.id, i.number, i.warehouse_id AS "warehouseId", w.code AS "warehouseCode", i.source, i.source_id AS "sourceId", i.party,
  i.reference, i.note, i.expected_on::text AS "expectedOn", i.blind, i.status, i.created_at AS "createdAt", i.arrived_at AS "arrivedAt",
  i.posted_at AS "postedAt", i.version, l.lines AS "lineCount", ${SHOWN} l.expected END AS "unitsExpected",
  l.counted AS "unitsCounted", l.rejected AS "unitsRejected"`;

const FROM = `inventory.inbound i JOIN inventory.warehouse w ON w.id = i.warehouse_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS lines, coalesce(sum(expected), 0)::float8 AS expected,
    coalesce(sum(accepted + rejected), 0)::float8 AS counted, coalesce(sum(rejected), 0)::float8 AS rejected
    FROM inventory.inbound_line l WHERE l.inbound_id = i.id) l`;

function inboundFilter({ q, warehouseId, status, sourceId }: InboundsQueryDto): Sql {
  const text = q?.trim().toLowerCase();
  return allOf([
    ...(status === 'open' ? [sql`i.status NOT IN ('posted', 'cancelled')`] : []),
    ...(status && status !== 'open' ? [sql`i.status = ${status}`] : []),
    ...(warehouseId ? [sql`i.warehouse_id = ${warehouseId}`] : []),
    ...(sourceId ? [sql`i.source_id = ${sourceId}`] : []),
    ...(text
      ? [
          sql`(i.number::text = ${text} OR starts_with(lower(i.reference), ${text}) OR starts_with(lower(i.party), ${text}))`,
        ]
      : []),
  ]);
}

/** A page of deliveries, the newest first. */
export async function listInbounds(
  tx: Tx,
  query: InboundsQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<InboundDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(SORT, 'i.id', page);
  const rows = await tx.rows<Row>(sql`
    SELECT ${raw(COLUMNS)} FROM ${raw(FROM)} WHERE ${where} AND ${inboundFilter(query)} ${order}`);
  return toPage(
    rows,
    page,
    SORT,
    ({ number }) => number,
    (row) => shape(row, permissions),
  );
}

const shape = (row: Row, permissions: ReadonlySet<string>): InboundDto => ({
  ...row,
  number: Number(row.number),
  actions: inboundActions(row.status, permissions),
});

/** One delivery with its lines and the latest scans. Refuses: not_found. */
export async function readInbound(
  tx: Tx,
  id: string,
  permissions: ReadonlySet<string>,
): Promise<Omit<InboundDetailDto, 'items'> & { items: Omit<InboundItemDto, 'actorName'>[] }> {
  const [row] = await tx.rows<Row>(sql`SELECT ${raw(COLUMNS)} FROM ${raw(FROM)} WHERE i.id = ${id}`);
  if (!row) throw refuse('not_found');
  const lines = await tx.rows<InboundLineDto>(sql`
    SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", v.sku, v.barcode, p.name AS "productName", coalesce(v.title, '') AS "variantTitle",
      ${raw(SHOWN)} l.expected::float8 END AS expected, ${raw(SHOWN)} l.most::float8 END AS most,
      l.accepted::float8 AS accepted, l.rejected::float8 AS rejected, coalesce(k.tracks_lots, false) AS "tracksLots",
      coalesce(k.tracks_serials, false) AS "tracksSerials", (SELECT count(*) FROM inventory.inbound_serial s
        WHERE s.inbound_id = l.inbound_id AND s.line_no = l.line_no AND NOT s.rejected)::int AS serials,
      CASE WHEN n.line_no IS NOT NULL THEN json_build_object('level', n.level, 'aql', n.aql::float8, 'lotSize', n.lot_size,
        'sampleSize', n.sample_size, 'acceptUpTo', n.accept_up_to, 'defects', n.defects, 'verdict', n.verdict, 'note', n.note,
        'photoIds', n.photo_ids, 'at', n.at) END AS inspection
    FROM inventory.inbound i JOIN inventory.inbound_line l ON l.inbound_id = i.id
    JOIN catalog.variant v ON v.id = l.variant_id JOIN catalog.product p ON p.id = v.product_id
    LEFT JOIN inventory.stock_item k ON k.variant_id = l.variant_id
    LEFT JOIN inventory.inbound_inspection n ON n.inbound_id = l.inbound_id AND n.line_no = l.line_no
    WHERE i.id = ${id} ORDER BY l.line_no`);
  const items = await tx.sql<Omit<InboundItemDto, 'actorName'>>`
    SELECT id, line_no AS "lineNo", quantity::float8 AS quantity, lot, expires_on::text AS "expiresOn", rejected, reason, note,
      photo_ids AS "photoIds", actor_id AS "actorId", at
    FROM inventory.inbound_item WHERE inbound_id = ${id} ORDER BY id DESC LIMIT 100`;
  return { ...shape(row, permissions), lines, items };
}

const MOST_SERIALS = 10_000;

/** Serial numbers that were scanned at a delivery, by line. Refuses: not_found. */
export async function readInboundSerials(tx: Tx, id: string): Promise<InboundSerialDto[]> {
  const found = await tx.sql`SELECT FROM inventory.inbound WHERE id = ${id}`;
  if (found.length === 0) throw refuse('not_found');
  return tx.sql<InboundSerialDto>`
    SELECT line_no AS "lineNo", serial, lot, rejected, at FROM inventory.inbound_serial
    WHERE inbound_id = ${id} ORDER BY line_no, rejected, serial LIMIT ${MOST_SERIALS}`;
}
