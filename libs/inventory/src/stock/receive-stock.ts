import { type Actor, emit, type Tx, uuid7 } from '@zhanggui/platform';
import type { BinChange } from '../bins/bins.rules.js';
import { type Place, type PlaceNames, placesFor } from '../bins/place-lines.js';
import { averageIn } from '../costs/unit-costs.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import { postMovements } from './post-movements.js';
import { answerPosting, type StockPosting } from './stock-posting.js';
import { type Movement, movementOf, type RefKind, sumByBalance } from './stock.rules.js';
import { openBalances } from './stock.sql.js';
import { type NamedLine, resolveLines } from './stock-lines.js';

export interface ReceiveStock {
  warehouseId: string;
  /** Number of the supplier's paper. */
  reference?: string | null;
  note?: string | null;
  /** UUIDv7 of the transaction, where the caller made it beforehand. */
  txnId?: string;
  /** ISO 8601, where it did not happen now (history that is brought in). */
  at?: string;
  /** What it came for. */
  ref?: { id: string; kind: RefKind };
  /** The supplier to whom the goods belong until they are sold: they have no part in the value of stock, and `unitCost` is what is owed then. */
  ownerId?: string | null;
  /** Up to 5,000; a variant may repeat. Units that are not good are unavailable from the start. */
  lines: readonly ReceivedLine[];
}

export type ReceivedLine = NamedLine &
  PlaceNames & {
    quantity: number;
    /** Decimal text in the merchant's currency, with what freight and duty added. */
    unitCost?: string | null;
  };

/**
 * Takes stock in from a supplier, making balances that are missing. Refuses: warehouse_unknown, warehouse_inactive,
 * variant_unknown, sku_unknown, not_stocked, and as `placesFor`.
 */
export async function receiveStock(tx: Tx, actor: Actor, input: ReceiveStock): Promise<StockPosting> {
  const warehouseId = input.warehouseId.toLowerCase();
  const { txnId = uuid7(), at } = input;
  await refuseUnusableWarehouse(tx, warehouseId);
  const variants = await resolveLines(tx, input.lines);
  const lines = variants.map(({ id, sku }, n) => ({ ...input.lines[n]!, variantId: id, sku }));
  const places = await placesFor(tx, warehouseId, lines, { received: true });
  await averageIn(
    tx,
    lines.flatMap(({ variantId, quantity, unitCost }) =>
      unitCost && !input.ownerId ? [{ variantId, quantity, unitCost }] : [],
    ),
    at,
  );
  const balances = await openBalances(tx, sumByBalance([{ warehouseId, lines }]));
  const movements = lines.map((line, n) => movementFor(input, { txnId, warehouseId }, line, n, places[n]!));
  const bins = lines.flatMap(({ variantId, quantity }, n): BinChange[] => {
    const { binId, lot, condition } = places[n]!;
    return binId === null ? [] : [{ txnId, warehouseId, variantId, binId, lot, condition, delta: quantity }];
  });
  await postMovements(tx, actor, movements, bins, { why: 'receive', ...(at && { at }) });
  await emit(tx, actor, {
    type: 'stock.received',
    subjectId: txnId,
    subjectVersion: 1,
    ...(at && { at }),
    payload: {
      warehouseId,
      lineCount: lines.length,
      units: lines.reduce((units, { quantity }) => units + quantity, 0),
    },
  });
  return answerPosting(txnId, lines, balances, movements);
}

function movementFor(
  { reference, note, at, ref, ownerId }: ReceiveStock,
  key: { txnId: string; warehouseId: string },
  { variantId, quantity, unitCost }: { variantId: string; quantity: number; unitCost?: string | null },
  n: number,
  { condition }: Place,
): Movement {
  return {
    ...movementOf('receive', { variantId, quantity }, n + 1, {
      ...key,
      ...(reference && { reference }),
      ...(note && { note }),
      ...(at && { at }),
      ...(ref && { refId: ref.id, refKind: ref.kind }),
    }),
    ...(condition !== 'good' && { to: 'unavailable' as const }),
    ...(unitCost && { unitCost }),
    ...(ownerId && { ownerId }),
  };
}
