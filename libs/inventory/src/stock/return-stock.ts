import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { takeFromBins } from '../bins/take-from-bins.js';
import { postMovements } from './post-movements.js';
import { balanceKey, movementOf, sumByBalance } from './stock.rules.js';
import { openBalances } from './stock.sql.js';

export interface ReturnStock {
  warehouseId: string;
  /** What it belongs to: the supplier return. */
  refId?: string;
  /** Whose goods go back, where they were never ours. */
  ownerId?: string | null;
  reference?: string | null;
  note?: string | null;
  /** One entry per variant. */
  lines: readonly { variantId: string; sku: string; quantity: number }[];
}

/**
 * Gives stock back to its supplier: available units go the way they came, out of bins where they lie in bins. Reserved ones stay. Refuses: would_oversell, at
 * the line, and stock_not_usable.
 * Returns the ledger's transaction.
 */
export async function returnStock(tx: Tx, actor: Actor, input: ReturnStock): Promise<string> {
  const { warehouseId, lines, refId, reference, note, ownerId } = input;
  const txnId = uuid7();
  const entry = { txnId, warehouseId, lines };
  const balances = await openBalances(tx, sumByBalance([entry]));
  const errors = lines.flatMap(({ variantId, sku, quantity }, n): FieldError[] => {
    const { onHand, reserved } = balances.get(balanceKey({ warehouseId, variantId }))!;
    const available = onHand - reserved;
    if (quantity <= available) return [];
    return [{ pointer: `/lines/${n}/quantity`, code: 'would_oversell', params: { sku, available } }];
  });
  if (errors.length > 0) throw refuse('would_oversell', errors[0]!.params, errors);
  const bins = await takeFromBins(tx, [entry], balances);
  const rest = { txnId, warehouseId, ...(reference && { reference }), ...(note && { note }) };
  await postMovements(
    tx,
    actor,
    lines.map(({ variantId, quantity }, n) => ({
      ...movementOf('send_back', { variantId, quantity }, n + 1, {
        ...rest,
        ...(refId && { refId, refKind: 'purchase' as const }),
      }),
      ...(ownerId && { ownerId }),
    })),
    bins,
  );
  await emit(tx, actor, {
    type: 'stock.returned',
    subjectId: txnId,
    subjectVersion: 1,
    payload: {
      warehouseId,
      lineCount: lines.length,
      units: lines.reduce((units, { quantity }) => units + quantity, 0),
    },
  });
  return txnId;
}
