import { receiveStock } from '@zhanggui/inventory';
import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { lockFor, type LockedPurchase, ownerOf, readLines } from '../orders/purchase-order.sql.js';
import { dayFaults, orNull } from '../rules/form.rules.js';
import { announcedUnits } from './deliveries.sql.js';
import { landedCosts } from './landed-costs.js';
import { type CheckedLine, checkReceipt, type ReceiptLineWish } from './receipt.rules.js';
import { writeReceipt } from './write-receipt.js';

export interface RecordReceipt {
  /** The purchase order. */
  id: string;
  /** Number of the delivery note. */
  reference?: string | null;
  note?: string | null;
  /** Today where nothing is said. */
  receivedOn?: string | null;
  lines: readonly ReceiptLineWish[];
}

export interface RecordedReceipt {
  id: string;
  status: string;
  /** Transaction of the stock ledger; null where nothing was accepted. */
  stockTxnId: string | null;
}

/**
 * Takes goods of an order in: what is accepted goes into stock in the same transaction, what is rejected is kept with its reason. What
 * is announced as a delivery is received with that. Who receives at the same time waits here for the order's lock. Refuses: not_found, purchase_action_not_allowed, invalid, over_receipt.
 */
export async function recordReceipt(tx: Tx, actor: Actor, input: RecordReceipt): Promise<RecordedReceipt> {
  const order = await lockFor(tx, input.id, 'receive');
  const lines = await readLines(tx, order.id);
  const { today } = await merchantDay(tx, actor);
  const { checked, errors } = checkReceipt(lines, input.lines, await announcedUnits(tx, order.id));
  const faults = [...dayErrors(input, today), ...errors];
  if (faults.length > 0) refuseFaults(faults);
  const costs = await landedCosts(tx, order, lines);
  const stockTxnId = await takeIn(tx, actor, order, checked, costs);
  const { id, status } = await writeReceipt(
    tx,
    actor,
    { ...order, lines, costs },
    {
      inboundId: null,
      stockTxnId,
      receivedBy: actor.id,
      receivedOn: input.receivedOn ?? today,
      reference: orNull(input.reference),
      note: orNull(input.note),
      lines: checked.map(({ line: { lineNo }, accepted, rejected, rejectReason }) => ({
        lineNo,
        accepted,
        rejected,
        rejectReason,
      })),
    },
  );
  return { id, status, stockTxnId };
}

function dayErrors(input: RecordReceipt, today: string): FieldError[] {
  const errors = dayFaults(input, ['receivedOn']);
  if (errors.length === 0 && input.receivedOn && input.receivedOn > today)
    errors.push({ pointer: '/receivedOn', code: 'in_the_future' });
  return errors;
}

function refuseFaults(faults: FieldError[]): never {
  const over = faults.find(({ code }) => code === 'over_receipt');
  throw refuse(over ? 'over_receipt' : 'invalid', over?.params, faults);
}

/** Stock grows by what was accepted. The landed unit cost of each line is at hand here, for a ledger that values its receipts. */
async function takeIn(
  tx: Tx,
  actor: Actor,
  order: LockedPurchase,
  checked: readonly CheckedLine[],
  costs: ReadonlyMap<number, string | null>,
): Promise<string | null> {
  const lines = checked
    .filter(({ accepted }) => accepted > 0)
    .map(({ line, accepted }) => ({
      variantId: line.variantId,
      quantity: accepted,
      unitCost: costs.get(line.lineNo) ?? undefined,
    }));
  if (lines.length === 0) return null;
  const { transactionId } = await receiveStock(tx, actor, {
    warehouseId: order.warehouseId,
    reference: order.number,
    ownerId: ownerOf(order),
    lines,
  });
  return transactionId;
}
