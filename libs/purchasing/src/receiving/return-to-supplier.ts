import { returnStock } from '@zhanggui/inventory';
import { type Actor, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { lineAmountMinor, priceMicro } from '@zhanggui/shared';
import { lockFor, movePurchase, type PurchaseLine, ownerOf, readLines } from '../orders/purchase-order.sql.js';
import { orNull } from '../rules/form.rules.js';

export interface ReturnToSupplier {
  /** The purchase order. */
  id: string;
  reason: string;
  /** Number of the supplier's return authorisation. */
  reference?: string | null;
  lines: readonly { lineNo: number; quantity: number }[];
}

/**
 * Gives accepted goods of an order back 采购退货: no more than was accepted and not given back, and only what is not reserved. What it is
 * worth lessens what is owed, unless it was the supplier's still. Refuses: not_found, purchase_action_not_allowed, invalid, returned_too_many, would_oversell. Returns its id.
 */
export async function returnToSupplier(tx: Tx, actor: Actor, input: ReturnToSupplier): Promise<string> {
  const order = await lockFor(tx, input.id, 'return');
  const lines = await readLines(tx, order.id);
  const returned = checked(lines, input);
  const id = uuid7();
  const stockTxnId = await returnStock(tx, actor, {
    warehouseId: order.warehouseId,
    refId: id,
    ownerId: ownerOf(order),
    reference: order.number,
    lines: returned.map(({ line: { variantId, sku }, quantity }) => ({ variantId, sku, quantity })),
  });
  const amountMinor = returned.reduce(
    (sum, { line, quantity }) => sum + lineAmountMinor(priceMicro(line.unitPrice), quantity, order.currency)!,
    0,
  );
  await tx.run`
    INSERT INTO purchasing.supplier_return (id, order_id, stock_txn_id, reason, reference, amount_minor, created_by)
    VALUES (${id}, ${order.id}, ${stockTxnId}, ${input.reason.trim()}, ${orNull(input.reference)}, ${amountMinor}, ${actor.id})`;
  const rows = returned.map(({ line: { lineNo }, quantity }) => ({ lineNo, quantity }));
  await tx.run`
    INSERT INTO purchasing.supplier_return_line (return_id, line_no, order_id, quantity)
    SELECT ${id}, "lineNo", ${order.id}, quantity FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r ("lineNo" int, quantity int)`;
  await tx.run`
    UPDATE purchasing.purchase_line l SET returned = l.returned + r.quantity
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r ("lineNo" int, quantity int)
    WHERE l.order_id = ${order.id} AND l.line_no = r."lineNo"`;
  await movePurchase(tx, actor, order, {
    action: 'return',
    event: 'purchase_order.returned',
    payload: { returnId: id, amountMinor, currency: order.currency, lines: rows },
  });
  return id;
}

function checked(lines: readonly PurchaseLine[], input: ReturnToSupplier): { line: PurchaseLine; quantity: number }[] {
  const byNo = new Map(lines.map((line) => [line.lineNo, line]));
  const errors: FieldError[] = [];
  if (input.reason.trim().length < 2) errors.push({ pointer: '/reason', code: 'isLength' });
  const seen = new Set<number>();
  const returned = input.lines.flatMap(({ lineNo, quantity }, n) => {
    const line = byNo.get(lineNo);
    const pointer = `/lines/${n}`;
    if (!line || seen.has(lineNo)) {
      errors.push({
        pointer: `${pointer}/lineNo`,
        code: line ? 'named_twice' : 'purchase_line_unknown',
        params: { lineNo },
      });
      return [];
    }
    seen.add(lineNo);
    const most = line.accepted - line.returned;
    if (quantity > most)
      errors.push({ pointer: `${pointer}/quantity`, code: 'returned_too_many', params: { sku: line.sku, most } });
    return [{ line, quantity }];
  });
  if (errors.length === 0) return returned;
  const tooMany = errors.find(({ code }) => code === 'returned_too_many');
  throw refuse(tooMany ? 'returned_too_many' : 'invalid', tooMany?.params, errors);
}
