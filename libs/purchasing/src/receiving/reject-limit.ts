import { type Actor, emit, notify, registerNotificationKind, type Tx } from '@zhanggui/platform';
import type { LockedPurchase } from '../orders/purchase-order.sql.js';

registerNotificationKind({
  kind: 'purchase_order.reject_limit',
  severity: 'warning',
  channels: { inApp: true, mail: true },
  en: {
    label: 'More of a delivery was rejected than the contract allows',
    title: 'Order {number}: {percent}% of {sku} rejected, contract {contract} allows {most}%',
    body: 'Claim it with the supplier, or send the delivery back. Lines over their limit: {lines}.',
  },
  'zh-CN': {
    label: '到货拒收比例超出合同约定',
    title: '采购单 {number}：{sku} 拒收 {percent}%，合同 {contract} 约定不超过 {most}%',
    body: '请与供应商交涉或整批退货。超出约定的行数：{lines}。',
  },
});

interface OverLimit extends Record<string, unknown> {
  lineNo: number;
  sku: string;
  accepted: number;
  rejected: number;
  most: number;
  contract: string;
}

/**
 * Tells who writes contracts where more of a receipt's line was rejected than the contract in force allowed. The receipt keeps what was
 * allowed, so that it says so later too.
 */
export async function tellRejectLimit(
  tx: Tx,
  actor: Actor,
  { id, number, version }: LockedPurchase,
  receiptId: string,
): Promise<void> {
  const over = await tx.sql<OverLimit>`
    SELECT x.line_no AS "lineNo", l.sku, x.accepted, x.rejected, x.most_reject_percent::float8 AS most, c.number AS contract
    FROM purchasing.receipt_line x JOIN purchasing.purchase_line l ON l.order_id = x.order_id AND l.line_no = x.line_no
    JOIN purchasing.contract c ON c.id = x.contract_id
    WHERE x.receipt_id = ${receiptId} AND x.rejected * 100 > x.most_reject_percent * (x.accepted + x.rejected)
    ORDER BY x.rejected::float8 / (x.accepted + x.rejected) DESC, x.line_no`;
  const [worst] = over;
  if (!worst) return;
  await emit(tx, actor, {
    type: 'purchase_order.reject_limit_exceeded',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number, receiptId, lines: over.map(({ sku: _, ...line }) => line) },
  });
  const { sku, most, contract, accepted, rejected } = worst;
  const percent = Math.round((rejected * 1_000) / (accepted + rejected)) / 10;
  await notify(tx, actor, {
    kind: 'purchase_order.reject_limit',
    to: { permission: 'contracts:write' },
    params: { number, sku, percent, most, contract, lines: over.length },
    link: `/purchasing/orders/${id}`,
  });
}
