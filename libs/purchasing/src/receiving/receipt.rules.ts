import type { RejectReason } from '@zhanggui/inventory';
import type { FieldError } from '@zhanggui/platform';
import type { PurchaseLine } from '../orders/purchase-order.sql.js';
import type { PurchaseStatus } from '../orders/purchase-order.status.js';
import type { OnItsWay } from './announced.rules.js';

export interface ReceiptLineWish {
  lineNo: number;
  accepted: number;
  rejected?: number | null;
  rejectReason?: RejectReason | null;
}

export interface CheckedLine {
  line: PurchaseLine;
  accepted: number;
  rejected: number;
  rejectReason: RejectReason | null;
}

/**
 * Lines of a receipt beside those of the order, and what is wrong with them: unknown, nothing, too much beside what deliveries bring, or
 * rejected without a reason.
 */
export function checkReceipt(
  lines: readonly PurchaseLine[],
  wishes: readonly ReceiptLineWish[],
  way: ReadonlyMap<number, OnItsWay> = new Map(),
): { checked: CheckedLine[]; errors: FieldError[] } {
  const byNo = new Map(lines.map((line) => [line.lineNo, line]));
  const seen = new Set<number>();
  const errors: FieldError[] = [];
  const checked = wishes.flatMap(({ lineNo, accepted, rejected, rejectReason }, n): CheckedLine[] => {
    const pointer = `/lines/${n}`;
    const line = byNo.get(lineNo);
    if (!line || seen.has(lineNo)) {
      errors.push({
        pointer: `${pointer}/lineNo`,
        code: line ? 'named_twice' : 'purchase_line_unknown',
        params: { lineNo },
      });
      return [];
    }
    seen.add(lineNo);
    const most = line.mostAccepted - line.accepted - (way.get(lineNo)?.most ?? 0);
    if (accepted > most)
      errors.push({
        pointer: `${pointer}/accepted`,
        code: 'over_receipt',
        params: { sku: line.sku, most: Math.max(0, most) },
      });
    if ((rejected ?? 0) > 0 && !rejectReason)
      errors.push({ pointer: `${pointer}/rejectReason`, code: 'reject_reason_missing' });
    if (accepted + (rejected ?? 0) === 0) errors.push({ pointer: `${pointer}/accepted`, code: 'receipt_nothing' });
    return [
      { line, accepted, rejected: rejected ?? 0, rejectReason: (rejected ?? 0) > 0 ? (rejectReason ?? null) : null },
    ];
  });
  return { checked, errors };
}

/** Where an order stands after a receipt: goods that were only rejected leave it as it was, and an order that has ended stays so. */
export function statusAfter(
  status: PurchaseStatus,
  lines: readonly Pick<PurchaseLine, 'lineNo' | 'quantity' | 'accepted'>[],
  received: readonly { lineNo: number; accepted: number }[],
): PurchaseStatus {
  if (status === 'closed' || status === 'cancelled') return status;
  const more = new Map(received.map(({ lineNo, accepted }) => [lineNo, accepted]));
  const now = lines.map((line) => ({ ...line, accepted: line.accepted + (more.get(line.lineNo) ?? 0) }));
  if (now.every(({ accepted, quantity }) => accepted >= quantity)) return 'received';
  return now.some(({ accepted }) => accepted > 0) ? 'partially_received' : status;
}
