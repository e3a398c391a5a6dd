import { receiveStock } from '@zhanggui/inventory';
import { type Actor, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import {
  lockFor,
  type LockedPurchase,
  movePurchase,
  type PurchaseLine,
  readLines,
} from '../orders/purchase-order.sql.js';
import { dayFaults, orNull } from '../rules/form.rules.js';
import { landedShares, landedUnitCost, type SpreadBy } from '../rules/landed.rules.js';
import { type CheckedLine, checkReceipt, type ReceiptLineWish, statusAfter } from './receipt.rules.js';

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
 * Takes goods of an order in: what is accepted goes into stock in the same transaction, what is rejected is kept with its reason. Who
 * receives at the same time waits here for the order's lock. Refuses: not_found, purchase_action_not_allowed, invalid, over_receipt.
 */
export async function recordReceipt(tx: Tx, actor: Actor, input: RecordReceipt): Promise<RecordedReceipt> {
  const order = await lockFor(tx, input.id, 'receive');
  const lines = await readLines(tx, order.id);
  const { today } = await merchantDay(tx, actor);
  const { checked, errors } = checkReceipt(lines, input.lines);
  const faults = [...dayErrors(input, today), ...errors];
  if (faults.length > 0) refuseFaults(faults);
  const id = uuid7();
  const receivedOn = input.receivedOn ?? today;
  const costs = await unitCosts(tx, order, lines);
  const stockTxnId = await takeIn(tx, actor, order, checked, costs);
  await write(tx, actor, order, {
    id,
    stockTxnId,
    receivedOn,
    reference: orNull(input.reference),
    note: orNull(input.note),
  });
  await writeReceiptLines(tx, order, { id, receivedOn }, checked, costs);
  const status = statusAfter(order.status, lines, checked);
  await movePurchase(tx, actor, order, {
    action: 'receive',
    event: 'purchase_order.received',
    to: status,
    payload: {
      receiptId: id,
      receivedOn,
      lines: checked.map(({ line, accepted, rejected, rejectReason }) => ({
        lineNo: line.lineNo,
        accepted,
        rejected,
        rejectReason,
      })),
    },
  });
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

/** Landed costs of one unit by line number, in the merchant's currency, with the costs known today. */
async function unitCosts(
  tx: Tx,
  order: LockedPurchase,
  lines: readonly PurchaseLine[],
): Promise<Map<number, string | null>> {
  const costs = await tx.sql<{ amountHomeMinor: number; spreadBy: SpreadBy }>`
    SELECT amount_home_minor::float8 AS "amountHomeMinor", spread_by AS "spreadBy" FROM purchasing.landed_cost WHERE order_id = ${order.id}`;
  const shares = landedShares(lines, costs);
  return new Map(lines.map((line, n) => [line.lineNo, landedUnitCost(line, shares[n]!, order.homeCurrency)]));
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
    lines,
  });
  return transactionId;
}

async function write(
  tx: Tx,
  actor: Actor,
  order: LockedPurchase,
  receipt: { id: string; stockTxnId: string | null; receivedOn: string; reference: string | null; note: string | null },
): Promise<void> {
  await tx.run`
    INSERT INTO purchasing.receipt (id, order_id, warehouse_id, stock_txn_id, reference, note, received_on, created_by)
    VALUES (${receipt.id}, ${order.id}, ${order.warehouseId}, ${receipt.stockTxnId}, ${receipt.reference}, ${receipt.note},
      ${receipt.receivedOn}, ${actor.id})`;
}

async function writeReceiptLines(
  tx: Tx,
  order: LockedPurchase,
  { id, receivedOn }: { id: string; receivedOn: string },
  checked: readonly CheckedLine[],
  costs: ReadonlyMap<number, string | null>,
): Promise<void> {
  const rows = checked.map(({ line: { lineNo }, ...rest }) => ({
    lineNo,
    ...rest,
    unitCost: costs.get(lineNo) ?? null,
  }));
  await tx.run`
    INSERT INTO purchasing.receipt_line (receipt_id, line_no, order_id, accepted, rejected, reject_reason, unit_cost_home)
    SELECT ${id}, "lineNo", ${order.id}, accepted, rejected, "rejectReason", "unitCost"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r ("lineNo" int, accepted int, rejected int, "rejectReason" text,
      "unitCost" numeric)`;
  await tx.run`
    UPDATE purchasing.purchase_line l SET accepted = l.accepted + r.accepted, rejected = l.rejected + r.rejected,
      completed_on = CASE WHEN l.accepted + r.accepted >= l.quantity THEN coalesce(l.completed_on, ${receivedOn}::date) END
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r ("lineNo" int, accepted int, rejected int)
    WHERE l.order_id = ${order.id} AND l.line_no = r."lineNo"`;
}
