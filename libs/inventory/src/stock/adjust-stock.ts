import { type Actor, emit, type Tx, uuid7 } from '@zhanggui/platform';
import { type Adjustment, postAdjustment } from './post-adjustment.js';
import type { StockPosting } from './stock-posting.js';
import type { AdjustmentReason } from './stock.rules.js';

export type AdjustStock = Omit<Adjustment, 'txnId' | 'reason'> & { txnId?: string; reason: AdjustmentReason };

/** Corrects what is there, for a reason. Refuses as `postAdjustment`. */
export async function adjustStock(tx: Tx, actor: Actor, input: AdjustStock): Promise<StockPosting> {
  const { txnId = uuid7(), reason, at, lines } = input;
  const posting = await postAdjustment(tx, actor, { ...input, txnId });
  await emit(tx, actor, {
    type: 'stock.adjusted',
    subjectId: txnId,
    subjectVersion: 1,
    ...(at && { at }),
    payload: { warehouseId: input.warehouseId.toLowerCase(), reason, lineCount: lines.length },
  });
  return posting;
}
