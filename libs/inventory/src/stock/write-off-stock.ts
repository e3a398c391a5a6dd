import { type Actor, emit, Problem, refuse, requireLimit, type Tx, uuid7 } from '@zhanggui/platform';
import type { PlaceNames } from '../bins/place-lines.js';
import { valueMinor } from '../costs/unit-costs.js';
import { postAdjustment } from './post-adjustment.js';
import type { WriteOffReason } from './stock.rules.js';
import { type NamedLine } from './stock-lines.js';
import type { StockPosting } from './stock-posting.js';

export interface WriteOffStock {
  warehouseId: string;
  reason: WriteOffReason;
  note?: string | null;
  /** Units that are gone for good, above zero, each from its bin, lot and condition. */
  lines: readonly (NamedLine & PlaceNames & { quantity: number })[];
}

export interface WrittenOff extends StockPosting {
  /** At average cost, at the price where no cost is known; in minor units of the merchant's currency. */
  valueMinor: number;
}

/**
 * Takes goods out of the books for good (报损). Whoever does it answers for their value up to their limit; above it, somebody with a
 * larger one decides. Refuses: beyond_limit, note_needed (`other` says nothing by itself), and as `postAdjustment`.
 */
export async function writeOffStock(tx: Tx, actor: Actor, input: WriteOffStock): Promise<WrittenOff> {
  const { warehouseId, reason, note } = input;
  if (reason === 'other' && !note?.trim()) throw refuse('invalid', {}, [{ pointer: '/note', code: 'note_needed' }]);
  const txnId = uuid7();
  const posting = await post(tx, actor, txnId, input);
  const value = await valueMinor(
    tx,
    posting.lines.map(({ variantId, quantity }) => ({ variantId, units: -quantity })),
  );
  requireLimit(actor, 'inventory:write_off', value);
  const units = posting.lines.reduce((sum, { quantity }) => sum - quantity, 0);
  await emit(tx, actor, {
    type: 'stock.written_off',
    subjectId: txnId,
    subjectVersion: 1,
    payload: {
      warehouseId: warehouseId.toLowerCase(),
      reason,
      lineCount: input.lines.length,
      units,
      valueMinor: value,
    },
  });
  return { ...posting, valueMinor: value };
}

/** The adjustment speaks of deltas, whoever writes off of quantities. */
async function post(tx: Tx, actor: Actor, txnId: string, { lines, ...input }: WriteOffStock): Promise<StockPosting> {
  const gone = lines.map(({ quantity, ...line }) => ({ ...line, delta: -quantity }));
  try {
    return await postAdjustment(tx, actor, { ...input, note: input.note?.trim() || null, txnId, lines: gone });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const errors = error.errors.map((one) => ({ ...one, pointer: one.pointer.replace(/\/delta$/, '/quantity') }));
    throw refuse(error.code, error.params, errors);
  }
}
