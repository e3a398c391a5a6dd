import { type Actor, emit, type Tx, uuid7 } from '@zhanggui/platform';
import { balanceKey, movementOf, sumByBalance } from './stock.rules.js';
import { addToBalances, writeMovements } from './stock.sql.js';
import { type NamedLine, resolveLines } from './stock-lines.js';
import { refuseUnusableWarehouse } from './warehouses.sql.js';

export interface ReceiveStock {
  warehouseId: string;
  /** Number of the supplier's paper. */
  reference?: string | null;
  note?: string | null;
  /** UUIDv7 of the transaction, where the caller made it beforehand. */
  txnId?: string;
  /** ISO 8601, where it did not happen now (history that is brought in). */
  at?: string;
  /** Up to 5,000; a variant may repeat. */
  lines: readonly (NamedLine & { quantity: number })[];
}

/** What a movement by hand has done, line by line, with the balances after it. */
export interface StockPosting {
  transactionId: string;
  lines: { variantId: string; sku: string; quantity: number; onHand: number; available: number }[];
}

/**
 * Takes stock in from a supplier, making balances that are missing. Refuses: warehouse_unknown, warehouse_inactive,
 * variant_unknown, sku_unknown, not_stocked.
 */
export async function receiveStock(tx: Tx, actor: Actor, input: ReceiveStock): Promise<StockPosting> {
  const warehouseId = input.warehouseId.toLowerCase();
  const { txnId = uuid7(), reference, note, at } = input;
  await refuseUnusableWarehouse(tx, warehouseId);
  const variants = await resolveLines(tx, input.lines);
  const lines = variants.map(({ id, sku }, n) => ({ variantId: id, sku, quantity: input.lines[n]!.quantity }));
  const rest = { txnId, warehouseId, ...(reference && { reference }), ...(note && { note }), ...(at && { at }) };
  await writeMovements(
    tx,
    actor,
    lines.map((line, n) => movementOf('receive', line, n + 1, rest)),
  );
  const sums = sumByBalance([{ warehouseId, lines }]);
  const balances = await addToBalances(
    tx,
    sums.map(({ quantity, ...key }) => ({ ...key, onHand: quantity })),
  );
  await emit(tx, actor, {
    type: 'stock.received',
    subjectId: txnId,
    subjectVersion: 1,
    ...(at && { at }),
    payload: {
      warehouseId,
      lineCount: lines.length,
      units: sums.reduce((units, { quantity }) => units + quantity, 0),
    },
  });
  return {
    transactionId: txnId,
    lines: lines.map((line) => {
      const { onHand, reserved } = balances.get(balanceKey({ warehouseId, variantId: line.variantId }))!;
      return { ...line, onHand, available: onHand - reserved };
    }),
  };
}
