import type { RejectReason } from '@zhanggui/inventory';
import type { Actor, NumberedEvent, Tx } from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import { lockPurchase, readLines } from '../orders/purchase-order.sql.js';
import { landedCosts } from './landed-costs.js';
import { writeReceipt } from './write-receipt.js';

interface PostedLine {
  sourceLineNo: number | null;
  accepted: number;
  rejected: number;
  rejectReason: RejectReason | null;
}

/**
 * Writes the receipts of deliveries that came for orders and are in stock now. The goods are there, so nothing is refused: what came
 * beyond the tolerance, or for an order that has ended meanwhile, is written all the same.
 */
export async function receivePostedDeliveries(tx: Tx, actor: Actor, events: NumberedEvent[]): Promise<void> {
  const purchases = events.filter(({ payload }) => payload['source'] === 'purchase');
  if (purchases.length === 0) return;
  const { timeZone } = await merchantDay(tx, actor);
  for (const { subjectId, at, actorId, payload } of purchases) {
    const order = await lockPurchase(tx, payload['sourceId'] as string);
    const lines = (payload['lines'] as PostedLine[]).flatMap(({ sourceLineNo, accepted, rejected, rejectReason }) =>
      sourceLineNo === null || accepted + rejected === 0
        ? []
        : [{ lineNo: sourceLineNo, accepted, rejected, rejectReason: rejected > 0 ? (rejectReason ?? 'other') : null }],
    );
    if (lines.length === 0) continue;
    const ordered = await readLines(tx, order.id);
    const costs = await landedCosts(tx, order, ordered);
    await writeReceipt(
      tx,
      actor,
      { ...order, lines: ordered, costs },
      {
        inboundId: subjectId,
        stockTxnId: payload['transactionId'] as string | null,
        receivedBy: actorId,
        receivedOn: dayIn(at.getTime(), timeZone),
        reference: null,
        note: null,
        lines,
      },
    );
  }
}
