import { type Actor, emit, type FieldError, nextNumber, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { announceUnits, type NewUnit } from '../logistic-units/make-units.js';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import { mostUnits } from './inbound.rules.js';
import type { InboundSource } from './inbound.sql.js';

export type AnnouncedLine = NamedLine & {
  quantity: number;
  /** How many may come at most; without it, what the warehouse's tolerance allows. */
  most?: number;
  /** Line of the order it comes for. */
  sourceLineNo?: number;
  /** Decimal text in the merchant's currency, with what freight and duty add. */
  unitCost?: string | null;
};

export interface AnnounceInbound {
  warehouseId: string;
  source?: InboundSource;
  sourceId?: string;
  /** The supplier to whom its goods belong until they are sold. */
  ownerId?: string | null;
  /** Who sends it, as its papers say. */
  party?: string | null;
  /** Number of the paper that comes with it. */
  reference?: string | null;
  note?: string | null;
  /** ISO day. */
  expectedOn?: string | null;
  /** Whoever counts does not see what is expected. Without it, as the warehouse is set. */
  blind?: boolean | null;
  /** Up to 1,000, each variant once. */
  lines: readonly AnnouncedLine[];
  /** Its pallets, by the numbers that their sender gave them: what is on one is counted by one scan. */
  units?: readonly NewUnit[] | null;
}

/**
 * Announces a delivery (ASN 到货通知). Refuses: warehouse_unknown, warehouse_inactive, variant_unknown, sku_unknown, not_stocked,
 * variant_twice, and what `announceUnits` refuses of its pallets.
 */
export async function announceInbound(
  tx: Tx,
  actor: Actor,
  input: AnnounceInbound,
): Promise<{ id: string; number: number }> {
  const { warehouseId, source = 'manual', sourceId = null, expectedOn = null } = input;
  await refuseUnusableWarehouse(tx, warehouseId);
  const [warehouse] = await tx.sql<{ blind: boolean; percent: number }>`
    SELECT blind_receiving AS blind, over_receipt_percent AS percent FROM inventory.warehouse WHERE id = ${warehouseId}`;
  const id = uuid7();
  const number = await nextNumber(tx, 'inbound');
  await tx.run`
    INSERT INTO inventory.inbound (id, number, warehouse_id, source, source_id, owner_id, party, reference, note, expected_on, blind, status)
    VALUES (${id}, ${number}, ${warehouseId}, ${source}, ${sourceId}, ${input.ownerId ?? null}, ${input.party?.trim() ?? ''}, ${input.reference?.trim() ?? ''},
      ${input.note?.trim() ?? ''}, ${expectedOn}, ${input.blind ?? warehouse!.blind}, 'expected')`;
  await writeExpected(tx, id, input.lines, warehouse!.percent);
  await emit(tx, actor, {
    type: 'inbound.announced',
    subjectId: id,
    subjectVersion: 1,
    payload: { number, warehouseId, source, sourceId, lineCount: input.lines.length },
  });
  await announceUnits(tx, actor, { id, number }, input.units ?? []);
  return { id, number };
}

/** Writes what is expected, each variant on one line, behind those that are there. */
export async function writeExpected(
  tx: Tx,
  inboundId: string,
  input: readonly AnnouncedLine[],
  tolerancePercent: number,
): Promise<void> {
  const variants = await resolveLines(tx, input);
  const seen = new Set<string>();
  const errors = variants.flatMap(({ id, sku }, n): FieldError[] => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ pointer: `/lines/${n}/sku`, code: 'variant_twice', params: { sku } }] : [];
  });
  if (errors[0]) throw refuse('variant_twice', errors[0].params, errors);
  const lines = input.map(({ quantity, most, sourceLineNo = null, unitCost = null }, n) => ({
    lineNo: n + 1,
    sourceLineNo,
    variantId: variants[n]!.id,
    expected: quantity,
    most: Math.max(quantity, most ?? mostUnits(quantity, tolerancePercent)),
    unitCost,
  }));
  await tx.run`
    INSERT INTO inventory.inbound_line (inbound_id, line_no, source_line_no, variant_id, expected, most, unit_cost)
    SELECT ${inboundId}, (SELECT coalesce(max(line_no), 0) FROM inventory.inbound_line WHERE inbound_id = ${inboundId}) + "lineNo", "sourceLineNo", "variantId", expected, most, "unitCost" FROM json_to_recordset(${JSON.stringify(lines)}::json)
      AS l ("lineNo" int, "sourceLineNo" int, "variantId" uuid, expected bigint, most bigint, "unitCost" numeric)
    ON CONFLICT ON CONSTRAINT inbound_line_of_variant DO UPDATE SET expected = excluded.expected, most = excluded.most,
      unit_cost = excluded.unit_cost`;
}
