import { type Actor, emit, nextNumber, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { documentNumber } from '../rules/form.rules.js';
import { draftSettlement } from './consignment.queries.js';

/**
 * Writes down what is owed to a supplier for goods of theirs that were sold, lost or written off since the last settlement. Two who
 * settle at once wait for each other, and the second finds nothing. Refuses: not_found, whole_store_needed, invalid (value_in_future,
 * settled_already), nothing_to_settle. Returns its id.
 */
export async function settleConsignment(
  tx: Tx,
  actor: Actor,
  { supplierId, until }: { supplierId: string; until?: string },
): Promise<string> {
  const locked = await tx.run`SELECT FROM purchasing.supplier WHERE id = ${supplierId} FOR NO KEY UPDATE`;
  if (locked === 0) throw refuse('not_found');
  const draft = await draftSettlement(tx, actor, { supplierId, ...(until && { until }) });
  const { lines, soldUnits, owedMinor, currency, supplierCode, since } = draft;
  if (!lines.some((line) => line.received || line.sentBack || line.sold || line.owedMinor))
    throw refuse('nothing_to_settle', { supplier: supplierCode });
  const id = uuid7();
  const number = documentNumber('CS', await nextNumber(tx, 'consignment_settlement'));
  await tx.run`
    INSERT INTO purchasing.settlement (id, number, supplier_id, currency, since, until, sold_units, owed_minor, created_by)
    VALUES (${id}, ${number}, ${supplierId}, ${currency}, ${since}, ${draft.until}, ${soldUnits}, ${owedMinor}, ${actor.id})`;
  await tx.run`
    INSERT INTO purchasing.settlement_line (settlement_id, variant_id, sku, name, opening, received, sent_back, sold, closing, owed_minor)
    SELECT ${id}, "variantId", sku, name, opening, received, "sentBack", sold, closing, "owedMinor"
    FROM json_to_recordset(${JSON.stringify(lines)}::json) AS l ("variantId" uuid, sku text, name text, opening bigint, received bigint,
      "sentBack" bigint, sold bigint, closing bigint, "owedMinor" bigint)`;
  await emit(tx, actor, {
    type: 'consignment.settled',
    subjectId: id,
    subjectVersion: 1,
    payload: { number, supplierId, soldUnits, owedMinor, currency },
  });
  return id;
}
