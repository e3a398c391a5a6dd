import { limitFor, type Page, raw, refuse, sql, type Tx } from '@zhanggui/platform';
import type { MovementDto, MovementsQueryDto } from './stock.dto.js';
import { decodeCursor, encodeCursor } from './stock-cursor.js';

const UUID = /^[0-9a-f-]{36}$/;
const LINE = /^\d{1,9}$/;
const NEWEST = '-at';

export type MovementEntry = Omit<MovementDto, 'actorName'>;

type Row = Omit<MovementEntry, 'id' | 'quantity'> & { txnId: string; lineNo: number; quantity: string };

/** A page of a variant's ledger, newest first: by transaction, whose ids carry the time, and line. Refuses: not_found. */
export async function listMovements(tx: Tx, variantId: string, query: MovementsQueryDto): Promise<Page<MovementEntry>> {
  const { limit = 50, cursor, warehouseId } = query;
  const [txnId, lineNo] = cursor ? decodeCursor(cursor, NEWEST, [UUID, LINE]) : [];
  const before = txnId ? sql`(m.txn_id, m.line_no) < (${txnId}::uuid, ${lineNo}::int)` : raw('true');
  const here = warehouseId ? sql`m.warehouse_id = ${warehouseId}` : raw('true');
  const rows = await tx.rows<Row>(sql`
    SELECT m.txn_id AS "txnId", m.line_no AS "lineNo", m.kind, m.from_account AS "fromAccount", m.to_account AS "toAccount", m.quantity,
      m.reason, m.reference, m.note, CASE WHEN m.ref_id IS NOT NULL THEN coalesce(m.ref_kind, 'order') END AS "refType", m.ref_id AS "refId",
      m.actor_id AS "actorId", m.at, w.code AS "warehouseCode"
    FROM inventory.stock_movement m JOIN inventory.warehouse w ON w.id = m.warehouse_id
    WHERE m.variant_id = ${variantId} AND ${before} AND ${here}
    ORDER BY m.txn_id DESC, m.line_no DESC ${limitFor(limit)}`);
  if (rows.length === 0) await requireVariant(tx, variantId);
  const kept = rows.slice(0, limit);
  const last = rows.length > limit ? kept.at(-1) : undefined;
  return {
    items: kept.map(({ txnId: txn, lineNo: line, quantity, ...row }) => ({
      id: `${txn}:${line}`,
      ...row,
      quantity: Number(quantity),
    })),
    nextCursor: last ? encodeCursor([NEWEST, last.txnId, last.lineNo]) : null,
  };
}

async function requireVariant(tx: Tx, id: string): Promise<void> {
  const [variant] = await tx.sql`SELECT 1 FROM catalog.variant WHERE id = ${id}`;
  if (!variant) throw refuse('not_found');
}
