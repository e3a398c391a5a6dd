import { type Actor, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import { isDay, orNull } from '../rules/form.rules.js';
import { lineAmounts, mostAccepted } from './purchase-lines.rules.js';
import {
  lockFor,
  type LockedPurchase,
  movePurchase,
  type PurchaseLine,
  readLines,
  writeTotals,
} from './purchase-order.sql.js';

export interface ConfirmPurchaseOrder {
  id: string;
  /** Number of the supplier's confirmation. */
  reference?: string | null;
  note?: string | null;
  /** Lines of which the supplier says something else than was ordered; the others are confirmed as they are. */
  lines: readonly { lineNo: number; quantity?: number | null; promisedOn?: string | null }[];
}

interface LineChange {
  lineNo: number;
  quantity?: { before: number; after: number };
  promisedOn?: { before: string | null; after: string };
}

/**
 * Notes what the supplier confirmed. Other quantities and days take the place of those ordered; what was ordered stays beside them, and
 * every confirmation is kept. Refuses: not_found, purchase_action_not_allowed, invalid (lines, quantities above the tolerance, days).
 */
export async function confirmPurchaseOrder(tx: Tx, actor: Actor, input: ConfirmPurchaseOrder): Promise<void> {
  const order = await lockFor(tx, input.id, 'confirm');
  const lines = await readLines(tx, order.id);
  const { timeZone } = await merchantDay(tx, actor);
  const since = order.placedAt ? dayIn(order.placedAt.getTime(), timeZone) : '';
  const { changes, errors } = planConfirmation(order, lines, input.lines, since);
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  if (changes.length > 0) await applyChanges(tx, order, lines, changes);
  await tx.run`
    INSERT INTO purchasing.confirmation (id, order_id, reference, note, changes, created_by)
    VALUES (${uuid7()}, ${order.id}, ${orNull(input.reference)}, ${orNull(input.note)}, ${JSON.stringify(changes)}::jsonb, ${actor.id})`;
  await movePurchase(tx, actor, order, {
    action: 'confirm',
    event: 'purchase_order.confirmed',
    payload: { lines: changes },
  });
}

function planConfirmation(
  order: LockedPurchase,
  lines: readonly PurchaseLine[],
  said: ConfirmPurchaseOrder['lines'],
  since: string,
): { changes: LineChange[]; errors: FieldError[] } {
  const byNo = new Map(lines.map((line) => [line.lineNo, line]));
  const errors: FieldError[] = [];
  const seen = new Set<number>();
  const left = new Map(lines.map(({ lineNo, quantity }) => [lineNo, quantity]));
  const changes = said.flatMap(({ lineNo, quantity, promisedOn }, n): LineChange[] => {
    const pointer = `/lines/${n}`;
    const line = byNo.get(lineNo);
    if (!line || seen.has(lineNo)) {
      errors.push({
        pointer: `${pointer}/lineNo`,
        code: line ? 'named_twice' : 'purchase_line_unknown',
        params: { lineNo },
      });
      return [];
    }
    seen.add(lineNo);
    const most = mostAccepted(line.placedQuantity ?? line.quantity, order.overReceiptPercent);
    if (typeof quantity === 'number' && quantity > most)
      errors.push({ pointer: `${pointer}/quantity`, code: 'confirmed_above_order', params: { most } });
    if (typeof promisedOn === 'string') {
      if (!isDay(promisedOn)) errors.push({ pointer: `${pointer}/promisedOn`, code: 'not_a_day' });
      else if (promisedOn < since)
        errors.push({ pointer: `${pointer}/promisedOn`, code: 'promised_too_early', params: { since } });
    }
    left.set(lineNo, quantity ?? line.quantity);
    const change: LineChange = { lineNo };
    if (typeof quantity === 'number' && quantity !== line.quantity)
      change.quantity = { before: line.quantity, after: quantity };
    if (typeof promisedOn === 'string' && promisedOn !== line.promisedOn)
      change.promisedOn = { before: line.promisedOn, after: promisedOn };
    return change.quantity || change.promisedOn ? [change] : [];
  });
  if (errors.length === 0 && [...left.values()].every((quantity) => quantity === 0))
    errors.push({ pointer: '/lines', code: 'confirmed_nothing' });
  return { changes, errors };
}

async function applyChanges(
  tx: Tx,
  order: LockedPurchase,
  lines: readonly PurchaseLine[],
  changes: readonly LineChange[],
): Promise<void> {
  const byNo = new Map(lines.map((line) => [line.lineNo, line]));
  const rows = changes.map(({ lineNo, quantity, promisedOn }) => {
    const line = byNo.get(lineNo)!;
    const units = quantity?.after ?? line.quantity;
    const amounts = lineAmounts(line.unitPrice, units, order);
    if (!amounts) throw new Error(`Line ${lineNo} of ${order.number} grew beyond what can be counted`);
    return { lineNo, quantity: units, promisedOn: promisedOn?.after ?? line.promisedOn, ...amounts };
  });
  await tx.run`
    UPDATE purchasing.purchase_line l SET quantity = c.quantity, promised_on = c."promisedOn", amount_minor = c."amountMinor",
      amount_home_minor = c."amountHomeMinor", most_accepted = c."mostAccepted"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS c ("lineNo" int, quantity int, "promisedOn" date, "amountMinor" bigint,
      "amountHomeMinor" bigint, "mostAccepted" int)
    WHERE l.order_id = ${order.id} AND l.line_no = c."lineNo"`;
  await writeTotals(tx, order.id);
}
