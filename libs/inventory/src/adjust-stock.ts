import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import type { StockPosting } from './receive-stock.js';
import { type AdjustmentReason, balanceKey, movementOf, sumByBalance, type Units } from './stock.rules.js';
import { addToBalances, type Balance, changeBalances, writeMovements } from './stock.sql.js';
import { type NamedLine, resolveLines } from './stock-lines.js';
import { refuseUnusableWarehouse } from './warehouses.sql.js';

export interface AdjustStock {
  warehouseId: string;
  reason: AdjustmentReason;
  note?: string | null;
  txnId?: string;
  at?: string;
  /** Units found (above zero) or missing (below zero); a variant may repeat, its deltas add up. */
  lines: readonly (NamedLine & { delta: number })[];
}

type Line = { variantId: string; sku: string; quantity: number };

/**
 * Corrects what is on hand, for a reason. Reserved stock cannot be taken away. Refuses: invalid (zero_delta), warehouse_unknown,
 * warehouse_inactive, variant_unknown, sku_unknown, not_stocked, would_oversell.
 */
export async function adjustStock(tx: Tx, actor: Actor, input: AdjustStock): Promise<StockPosting> {
  const warehouseId = input.warehouseId.toLowerCase();
  const { txnId = uuid7(), reason, note, at } = input;
  const zero = input.lines.flatMap(({ delta }, n) =>
    delta === 0 ? [{ pointer: `/lines/${n}/delta`, code: 'zero_delta' }] : [],
  );
  if (zero.length > 0) throw refuse('invalid', {}, zero);
  await refuseUnusableWarehouse(tx, warehouseId);
  const variants = await resolveLines(tx, input.lines);
  const lines = variants.map(({ id, sku }, n) => ({ variantId: id, sku, quantity: input.lines[n]!.delta }));
  const balances = await changeOnHand(tx, lines, sumByBalance([{ warehouseId, lines }]));
  const rest = { txnId, warehouseId, reason, ...(note && { note }), ...(at && { at }) };
  await writeMovements(
    tx,
    actor,
    lines.map((line, n) => movementOf('adjust', line, n + 1, rest)),
  );
  await emit(tx, actor, {
    type: 'stock.adjusted',
    subjectId: txnId,
    subjectVersion: 1,
    ...(at && { at }),
    payload: { warehouseId, reason, lineCount: lines.length },
  });
  return {
    transactionId: txnId,
    lines: lines.map((line) => {
      const { onHand, reserved } = balances.get(balanceKey({ warehouseId, variantId: line.variantId }))!;
      return { ...line, onHand, available: onHand - reserved };
    }),
  };
}

/** Changes what is on hand where nothing reserved would be lost. Returns the balances as they are then. */
async function changeOnHand(tx: Tx, lines: readonly Line[], sums: readonly Units[]): Promise<Map<string, Balance>> {
  // Adding nothing makes the balances that are missing and locks all of them, in key order.
  const balances = await addToBalances(
    tx,
    sums.map(({ quantity: _, ...key }) => ({ ...key, onHand: 0 })),
  );
  refuseTakingReserved(lines, sums, balances);
  await changeBalances(
    tx,
    sums.map(({ quantity, ...key }) => ({ ...key, onHand: quantity, reserved: 0 })),
  );
  for (const units of sums) balances.get(balanceKey(units))!.onHand += units.quantity;
  return balances;
}

function refuseTakingReserved(
  lines: readonly Line[],
  sums: readonly Units[],
  balances: ReadonlyMap<string, Balance>,
): void {
  const errors: FieldError[] = [];
  for (const units of sums) {
    const { onHand, reserved } = balances.get(balanceKey(units))!;
    if (onHand - reserved + units.quantity >= 0) continue;
    for (const [n, { variantId, sku, quantity }] of lines.entries()) {
      if (variantId !== units.variantId || quantity > 0) continue;
      errors.push({
        pointer: `/lines/${n}/delta`,
        code: 'would_oversell',
        params: { sku, available: onHand - reserved },
      });
    }
  }
  const [first] = errors;
  if (first) throw refuse('would_oversell', first.params, errors);
}
