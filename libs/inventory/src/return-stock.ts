import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { balanceKey, movementOf, sumByBalance } from './stock.rules.js';
import { addToBalances, changeBalances, writeMovements } from './stock.sql.js';

export interface ReturnStock {
  warehouseId: string;
  /** What it belongs to: the supplier return. */
  refId?: string;
  reference?: string | null;
  note?: string | null;
  /** One entry per variant. */
  lines: readonly { variantId: string; sku: string; quantity: number }[];
}

/**
 * Gives stock back to its supplier: available units go the way they came. Reserved ones stay. Refuses: would_oversell, at the line.
 * Returns the ledger's transaction.
 */
export async function returnStock(tx: Tx, actor: Actor, input: ReturnStock): Promise<string> {
  const { warehouseId, lines, refId, reference, note } = input;
  const txnId = uuid7();
  const sums = sumByBalance([{ warehouseId, lines }]);
  // Adding nothing makes the balances that are missing and locks all of them, in key order.
  const balances = await addToBalances(
    tx,
    sums.map(({ quantity: _, ...key }) => ({ ...key, onHand: 0 })),
  );
  const errors = lines.flatMap(({ variantId, sku, quantity }, n): FieldError[] => {
    const { onHand, reserved } = balances.get(balanceKey({ warehouseId, variantId }))!;
    const available = onHand - reserved;
    if (quantity <= available) return [];
    return [{ pointer: `/lines/${n}/quantity`, code: 'would_oversell', params: { sku, available } }];
  });
  if (errors.length > 0) throw refuse('would_oversell', errors[0]!.params, errors);
  await changeBalances(
    tx,
    sums.map(({ quantity, ...key }) => ({ ...key, onHand: -quantity, reserved: 0 })),
  );
  const rest = { txnId, warehouseId, ...(refId && { refId }), ...(reference && { reference }), ...(note && { note }) };
  await writeMovements(
    tx,
    actor,
    lines.map(({ variantId, quantity }, n) => movementOf('receive', { variantId, quantity: -quantity }, n + 1, rest)),
  );
  await emit(tx, actor, {
    type: 'stock.returned',
    subjectId: txnId,
    subjectVersion: 1,
    payload: { warehouseId, lineCount: lines.length, units: sums.reduce((units, one) => units + one.quantity, 0) },
  });
  return txnId;
}
