import type { RejectReason } from '@zhanggui/inventory';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { type LockedPurchase, movePurchase, type PurchaseLine } from '../orders/purchase-order.sql.js';
import { statusAfter } from './receipt.rules.js';
import { tellRejectLimit } from './reject-limit.js';

export interface ReceiptToWrite {
  /** The delivery it came with; null where goods were received straight at the order. */
  inboundId: string | null;
  /** Transaction of the stock ledger; null where nothing was accepted. */
  stockTxnId: string | null;
  receivedBy: string;
  receivedOn: string;
  reference: string | null;
  note: string | null;
  lines: readonly { lineNo: number; accepted: number; rejected: number; rejectReason: RejectReason | null }[];
}

/** An order under lock, its lines, and what a unit of each costs. */
export interface ReceivingOrder extends LockedPurchase {
  lines: readonly PurchaseLine[];
  costs: ReadonlyMap<number, string | null>;
}

/** Writes a receipt of an order under lock with all it means for lines and status. The goods are in stock, so nothing is refused. */
export async function writeReceipt(
  tx: Tx,
  actor: Actor,
  order: ReceivingOrder,
  receipt: ReceiptToWrite,
): Promise<{ id: string; status: string }> {
  const id = uuid7();
  const { inboundId, stockTxnId, receivedOn, reference, note } = receipt;
  const { lines, costs } = order;
  const rows = receipt.lines.map((line) => ({ ...line, unitCost: costs.get(line.lineNo) ?? null }));
  await tx.run`
    INSERT INTO purchasing.receipt (id, order_id, warehouse_id, inbound_id, stock_txn_id, reference, note, received_on, created_by)
    VALUES (${id}, ${order.id}, ${order.warehouseId}, ${inboundId}, ${stockTxnId}, ${reference}, ${note}, ${receivedOn},
      ${receipt.receivedBy})`;
  await tx.run`
    INSERT INTO purchasing.receipt_line (receipt_id, line_no, order_id, accepted, rejected, reject_reason, unit_cost_home, contract_id,
      most_reject_percent)
    SELECT ${id}, r."lineNo", ${order.id}, r.accepted, r.rejected, r."rejectReason", r."unitCost", c.id, c.most_reject_percent
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r ("lineNo" int, accepted int, rejected int, "rejectReason" text,
      "unitCost" numeric)
    JOIN purchasing.purchase_line l ON l.order_id = ${order.id} AND l.line_no = r."lineNo"
    LEFT JOIN LATERAL (SELECT c.id, c.most_reject_percent FROM purchasing.contract c
      WHERE c.supplier_id = ${order.supplierId} AND c.status = 'active' AND ${receivedOn}::date BETWEEN c.starts_on AND c.ends_on
        AND c.most_reject_percent IS NOT NULL
        AND EXISTS (SELECT FROM purchasing.contract_price p WHERE p.contract_id = c.id AND p.variant_id = l.variant_id)
      ORDER BY c.most_reject_percent, c.id LIMIT 1) c ON true`;
  await tx.run`
    UPDATE purchasing.purchase_line l SET accepted = l.accepted + r.accepted, rejected = l.rejected + r.rejected,
      most_accepted = greatest(l.most_accepted, l.accepted + r.accepted),
      completed_on = CASE WHEN l.accepted + r.accepted >= l.quantity THEN coalesce(l.completed_on, ${receivedOn}::date) END
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r ("lineNo" int, accepted int, rejected int)
    WHERE l.order_id = ${order.id} AND l.line_no = r."lineNo"`;
  const status = statusAfter(order.status, lines, receipt.lines);
  await movePurchase(tx, actor, order, {
    action: 'receive',
    event: 'purchase_order.received',
    to: status,
    payload: { receiptId: id, inboundId, receivedOn, lines: receipt.lines },
  });
  await tellRejectLimit(tx, actor, order, id);
  return { id, status };
}
