import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { termFaults } from '../orders/purchase-draft.js';
import { dayFaults, orNull } from '../rules/form.rules.js';
import { breakFaults } from '../rules/prices.rules.js';
import { lockOpen, moveQuotation } from './quotation.sql.js';

export interface AnswerQuotation {
  id: string;
  supplierId: string;
  /** Units of the merchant's currency for one of the supplier's; needed where they differ. */
  exchangeRate?: string | null;
  /** Freight for all of it, in minor units of the supplier's currency. */
  freightMinor?: number | null;
  validUntil?: string | null;
  terms?: string | null;
  /** The supplier's own paper. */
  fileId?: string | null;
  lines: readonly {
    lineNo: number;
    moq?: number | null;
    leadTimeDays?: number | null;
    breaks: readonly { fromQuantity: number; unitPrice: string }[];
  }[];
}

/**
 * Keeps what a supplier answered, in the place of an earlier answer. Lines without prices are not offered. Refuses: not_found,
 * quotation_not_open, quotation_not_asked, invalid.
 */
export async function answerQuotation(tx: Tx, actor: Actor, input: AnswerQuotation): Promise<void> {
  const quotation = await lockOpen(tx, input.id);
  const { currency: homeCurrency, today } = await merchantDay(tx, actor);
  const currency = await askedCurrency(tx, input);
  const errors = [
    ...termFaults(
      { currency, exchangeRate: input.exchangeRate ?? null, promisedOn: null },
      { supplierCurrency: currency, homeCurrency, since: today },
    ),
    ...dayErrors(input, today),
    ...(await lineErrors(tx, input)),
    ...(await fileErrors(tx, input.fileId)),
  ];
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  await tx.run`
    UPDATE purchasing.quotation_supplier SET status = 'answered', exchange_rate = ${currency === homeCurrency ? '1' : input.exchangeRate},
      freight_minor = ${input.freightMinor ?? 0}, valid_until = ${input.validUntil ?? null}, terms = ${orNull(input.terms)},
      file_id = ${input.fileId?.toLowerCase() ?? null}, answered_at = now()
    WHERE quotation_id = ${input.id} AND supplier_id = ${input.supplierId}`;
  await tx.run`
    DELETE FROM purchasing.quotation_price WHERE quotation_id = ${input.id} AND supplier_id = ${input.supplierId}`;
  const rows = input.lines.flatMap(({ lineNo, moq, leadTimeDays, breaks }) =>
    breaks.map((one) => ({ ...one, lineNo, moq: moq ?? 1, leadTimeDays: leadTimeDays ?? null })),
  );
  await tx.run`
    INSERT INTO purchasing.quotation_price (quotation_id, supplier_id, line_no, from_quantity, unit_price, moq, lead_time_days)
    SELECT ${input.id}, ${input.supplierId}, "lineNo", "fromQuantity", "unitPrice", moq, "leadTimeDays"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS p ("lineNo" int, "fromQuantity" int, "unitPrice" numeric, moq int,
      "leadTimeDays" int)`;
  await moveQuotation(tx, actor, quotation, {
    type: 'quotation.answered',
    payload: { supplierId: input.supplierId, prices: rows.length },
  });
}

/** Notes that a supplier does not quote. Refuses: not_found, quotation_not_open, quotation_not_asked. */
export async function declineQuotation(
  tx: Tx,
  actor: Actor,
  { id, supplierId }: { id: string; supplierId: string },
): Promise<void> {
  const quotation = await lockOpen(tx, id);
  await askedCurrency(tx, { id, supplierId });
  await tx.run`DELETE FROM purchasing.quotation_price WHERE quotation_id = ${id} AND supplier_id = ${supplierId}`;
  await tx.run`
    UPDATE purchasing.quotation_supplier SET status = 'declined', answered_at = now()
    WHERE quotation_id = ${id} AND supplier_id = ${supplierId}`;
  await moveQuotation(tx, actor, quotation, { type: 'quotation.declined', payload: { supplierId } });
}

/** Ends a request without accepting any offer. Refuses: not_found, quotation_not_open. */
export async function cancelQuotation(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  const quotation = await lockOpen(tx, id);
  await moveQuotation(tx, actor, quotation, { type: 'quotation.cancelled', status: 'cancelled' });
}

async function askedCurrency(tx: Tx, { id, supplierId }: { id: string; supplierId: string }): Promise<string> {
  const [asked] = await tx.sql<{ currency: string }>`
    SELECT s.currency FROM purchasing.quotation_supplier q JOIN purchasing.supplier s ON s.id = q.supplier_id
    WHERE q.quotation_id = ${id} AND q.supplier_id = ${supplierId}`;
  if (!asked) throw refuse('quotation_not_asked', {}, [{ pointer: '/supplierId', code: 'quotation_not_asked' }]);
  return asked.currency;
}

function dayErrors(input: AnswerQuotation, today: string): FieldError[] {
  const errors = dayFaults(input, ['validUntil']);
  if (errors.length === 0 && input.validUntil && input.validUntil < today)
    errors.push({ pointer: '/validUntil', code: 'promised_too_early', params: { since: today } });
  return errors;
}

async function lineErrors(tx: Tx, { id, lines }: AnswerQuotation): Promise<FieldError[]> {
  const known = await tx.sql<{ lineNo: number }>`
    SELECT line_no AS "lineNo" FROM purchasing.quotation_line WHERE quotation_id = ${id}`;
  const seen = new Set<number>();
  return lines.flatMap(({ lineNo, breaks }, n) => {
    const pointer = `/lines/${n}`;
    const errors = breakFaults(breaks, `${pointer}/breaks`);
    if (!known.some((line) => line.lineNo === lineNo))
      errors.push({ pointer: `${pointer}/lineNo`, code: 'purchase_line_unknown', params: { lineNo } });
    else if (seen.has(lineNo)) errors.push({ pointer: `${pointer}/lineNo`, code: 'named_twice' });
    seen.add(lineNo);
    return errors;
  });
}

async function fileErrors(tx: Tx, fileId: string | null | undefined): Promise<FieldError[]> {
  if (!fileId) return [];
  const found = await tx.sql`SELECT FROM platform.file WHERE id = ${fileId.toLowerCase()} AND deleted_at IS NULL`;
  return found.length > 0 ? [] : [{ pointer: '/fileId', code: 'not_found' }];
}
