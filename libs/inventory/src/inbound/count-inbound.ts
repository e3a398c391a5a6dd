import { findScanned, findVariants, type VariantRef } from '@zhanggui/catalog';
import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { readScan, type Scan } from '@zhanggui/shared';
import { lotDateFaults } from '../lots/lot-dates.rules.js';
import { lockInbound } from './inbound.sql.js';
import type { RejectReason } from './inbound.rules.js';
import { refuseUnknownPhotos } from './inbound-photos.js';
import { captureSerials, serialsOfItems } from './inbound-serials.js';

export interface CountedItem {
  /** What the scanner read: barcode, SKU or a GS1 text that also names lot, dates and count. */
  scan: string;
  /** The article, where it is known without the scan: it stands on a pallet that was scanned. */
  variantId?: string | null;
  /** Units; below zero takes back what was counted too much. Without it, what the scan says, or one. */
  quantity?: number | null;
  lot?: string | null;
  /** Serial number of the one unit; without it, what the scan says. */
  serial?: string | null;
  producedOn?: string | null;
  expiresOn?: string | null;
  /** Why these units are not accepted; without it they are. */
  rejectReason?: RejectReason | null;
  note?: string | null;
  /** Ids of uploaded pictures. */
  photoIds?: string[] | null;
}

export interface CountAnswer {
  lines: { lineNo: number; variantId: string; sku: string; accepted: number; rejected: number }[];
}

type Item = Required<Omit<CountedItem, 'scan' | 'variantId' | 'serial' | 'rejectReason'>> & {
  id: string;
  lineNo: number;
  quantity: number;
  rejected: boolean;
  reason: string;
};

/**
 * Counts units of a delivery, scan by scan, several people at once. Articles that nobody announced get a line of their own; where
 * goods come for an order, units of those can only be rejected. Refuses: not_found, inbound_state, invalid (zero_delta, expires_before_produced), and each at
 * its item barcode_unknown, not_stocked, delivery_over_receipt (beyond the tolerance), counted_below_zero (more is taken back than was
 * counted of the article, of its lot, as accepted or as rejected), image_unknown, and as `serialsOfItems` and `captureSerials`.
 */
export async function countInbound(
  tx: Tx,
  actor: Actor,
  { id, items }: { id: string; items: readonly CountedItem[] },
): Promise<CountAnswer> {
  const inbound = await lockInbound(tx, id, 'count');
  const nothing = items.flatMap(({ quantity }, n) =>
    quantity === 0 ? [{ pointer: `/items/${n}/quantity`, code: 'zero_delta' }] : [],
  );
  if (nothing.length > 0) throw refuse('invalid', {}, nothing);
  const scans = items.map(({ scan }) => readScan(scan));
  const variants = await variantsOf(tx, items, scans);
  const serials = await serialsOfItems(tx, items, scans, variants);
  await refuseUnknownPhotos(
    tx,
    items.flatMap(({ photoIds }, n) =>
      (photoIds ?? []).map((photoId, k) => ({ id: photoId, pointer: `/items/${n}/photoIds/${k}` })),
    ),
  );
  const lines = await linesFor(tx, id, variants, items);
  const counted = items.map((item, n) => itemOf(item, scans[n]!, lines.get(variants[n]!.id)!));
  const dates = counted.flatMap((item, n) => lotDateFaults(item, `/items/${n}`));
  if (dates.length > 0) throw refuse('invalid', {}, dates);
  refuseImpossible(counted, variants, lines, inbound.source === 'manual');
  await refuseTakingBack(tx, id, counted, variants);
  await writeItems(tx, actor, id, counted);
  await captureSerials(
    tx,
    actor,
    id,
    counted.map((item, n) => ({
      ...item,
      lot: item.lot ?? '',
      serial: serials[n]!,
      variantId: variants[n]!.id,
      sku: variants[n]!.sku,
    })),
  );
  await emit(tx, actor, {
    type: 'inbound.counted',
    subjectId: id,
    subjectVersion: inbound.version,
    payload: {
      number: inbound.number,
      items: counted.length,
      units: counted.reduce((sum, { quantity }) => sum + quantity, 0),
    },
  });
  return { lines: await totals(tx, id, [...new Set(counted.map(({ lineNo }) => lineNo))]) };
}

/** The article of each scan. Refuses barcode_unknown and not_stocked, each at its item. */
async function variantsOf(tx: Tx, items: readonly CountedItem[], scans: readonly Scan[]): Promise<VariantRef[]> {
  const known = await findVariants(tx, { ids: [...new Set(items.flatMap(({ variantId }) => variantId ?? []))] });
  const byId = new Map(known.map((variant) => [variant.id, variant]));
  const codes = scans.flatMap(({ code }, n) => (items[n]!.variantId ? [] : [code]));
  const found = await findScanned(tx, [...new Set(codes)]);
  const variantAt = (n: number): VariantRef | undefined => {
    const { variantId } = items[n]!;
    return variantId ? byId.get(variantId) : found.get(scans[n]!.code);
  };
  const unknown = scans.flatMap(({ code }, n): FieldError[] => {
    const variant = variantAt(n);
    if (!variant) return [{ pointer: `/items/${n}/scan`, code: 'barcode_unknown', params: { code } }];
    return variant.stocked ? [] : [{ pointer: `/items/${n}/scan`, code: 'not_stocked', params: { sku: variant.sku } }];
  });
  if (unknown[0]) throw refuse(unknown[0].code, unknown[0].params, unknown);
  return scans.map((_, n) => variantAt(n)!);
}

/** What was said counts before what the code says. */
const itemOf = (item: CountedItem, { lot, producedOn, expiresOn, quantity }: Scan, { lineNo }: Line): Item => ({
  id: uuid7(),
  lineNo,
  quantity: item.quantity ?? quantity ?? 1,
  lot: item.lot ?? lot ?? '',
  producedOn: item.producedOn ?? producedOn ?? null,
  expiresOn: item.expiresOn ?? expiresOn ?? null,
  rejected: Boolean(item.rejectReason),
  reason: item.rejectReason ?? '',
  note: item.note?.trim() ?? '',
  photoIds: item.photoIds ?? [],
});

interface Line {
  lineNo: number;
  expected: number;
  most: number;
  accepted: number;
  rejected: number;
}

/** Lines of these variants; those that were not announced are added, with nothing expected and as much room as was scanned. */
async function linesFor(
  tx: Tx,
  inboundId: string,
  variants: readonly { id: string }[],
  items: readonly CountedItem[],
): Promise<Map<string, Line>> {
  const room = items.reduce((sum, { quantity }) => sum + Math.max(0, quantity ?? MOST_BY_SCAN), 0);
  const ids = [...new Set(variants.map(({ id }) => id))];
  await tx.run`
    INSERT INTO inventory.inbound_line (inbound_id, line_no, variant_id, expected, most)
    SELECT ${inboundId}, (SELECT coalesce(max(line_no), 0) FROM inventory.inbound_line WHERE inbound_id = ${inboundId}) + n, id, 0, 0
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS v (id, n) ON CONFLICT ON CONSTRAINT inbound_line_of_variant DO NOTHING`;
  await tx.run`
    UPDATE inventory.inbound_line SET most = most + ${room}
    WHERE inbound_id = ${inboundId} AND variant_id = ANY (${ids}::uuid[]) AND expected = 0`;
  const rows = await tx.sql<Line & { variantId: string }>`
    SELECT line_no AS "lineNo", variant_id AS "variantId", expected::float8 AS expected, most::float8 AS most, accepted::float8 AS accepted,
      rejected::float8 AS rejected
    FROM inventory.inbound_line WHERE inbound_id = ${inboundId} AND variant_id = ANY (${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.variantId, row]));
}

/** A carton's label never counts more. */
const MOST_BY_SCAN = 100_000;

function refuseImpossible(
  items: readonly Item[],
  variants: readonly { id: string; sku: string }[],
  lines: ReadonlyMap<string, Line>,
  takesAnything: boolean,
): void {
  const errors = items.flatMap((item, n): FieldError[] => {
    const { id, sku } = variants[n]!;
    const line = lines.get(id)!;
    if (item.rejected) line.rejected += item.quantity;
    else line.accepted += item.quantity;
    const { expected, most, accepted, rejected } = line;
    const pointer = `/items/${n}/quantity`;
    if (accepted < 0 || rejected < 0) return [{ pointer, code: 'counted_below_zero', params: { sku } }];
    if (expected === 0 && accepted > 0 && !takesAnything)
      return [{ pointer: `/items/${n}/rejectReason`, code: 'not_announced', params: { sku } }];
    if (accepted + rejected > most)
      return [{ pointer, code: 'delivery_over_receipt', params: { sku, expected, most } }];
    return [];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
}

/** What is taken back was counted under the same lot: else a lot would come into stock with more than the line has. */
async function refuseTakingBack(
  tx: Tx,
  inboundId: string,
  items: readonly Item[],
  variants: readonly { sku: string }[],
): Promise<void> {
  if (items.every(({ quantity }) => quantity > 0)) return;
  const rows = await tx.sql<{ lineNo: number; lot: string; rejected: boolean; units: number }>`
    SELECT line_no AS "lineNo", lot, rejected, sum(quantity)::float8 AS units FROM inventory.inbound_item
    WHERE inbound_id = ${inboundId} AND line_no = ANY (${items.map(({ lineNo }) => lineNo)}::int[]) GROUP BY line_no, lot, rejected`;
  const keyOf = ({ lineNo, lot, rejected }: Pick<Item, 'lineNo' | 'lot' | 'rejected'>): string =>
    JSON.stringify([lineNo, lot, rejected]);
  const counted = new Map(rows.map((row) => [keyOf(row), row.units]));
  const errors = items.flatMap((item, n): FieldError[] => {
    const units = (counted.get(keyOf(item)) ?? 0) + item.quantity;
    counted.set(keyOf(item), units);
    const params = { sku: variants[n]!.sku };
    return units < 0 ? [{ pointer: `/items/${n}/quantity`, code: 'counted_below_zero', params }] : [];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
}

async function writeItems(tx: Tx, actor: Actor, inboundId: string, items: readonly Item[]): Promise<void> {
  const json = JSON.stringify(items);
  await tx.run`
    INSERT INTO inventory.inbound_item (id, inbound_id, line_no, quantity, lot, produced_on, expires_on, rejected, reason, note, photo_ids, actor_id)
    SELECT id, ${inboundId}, "lineNo", quantity, lot, "producedOn", "expiresOn", rejected, reason, note,
      ARRAY(SELECT json_array_elements_text("photoIds")::uuid), ${actor.id}
    FROM json_to_recordset(${json}::json) AS i (id uuid, "lineNo" int, quantity bigint, lot text, "producedOn" date, "expiresOn" date,
      rejected boolean, reason text, note text, "photoIds" json)`;
  await tx.run`
    UPDATE inventory.inbound_line l SET accepted = l.accepted + s.accepted, rejected = l.rejected + s.rejected
    FROM (SELECT "lineNo", coalesce(sum(quantity) FILTER (WHERE NOT rejected), 0) AS accepted, coalesce(sum(quantity) FILTER (WHERE rejected), 0) AS rejected
      FROM json_to_recordset(${json}::json) AS i ("lineNo" int, quantity bigint, rejected boolean) GROUP BY "lineNo") s
    WHERE l.inbound_id = ${inboundId} AND l.line_no = s."lineNo"`;
}

const totals = (tx: Tx, inboundId: string, lineNos: readonly number[]): Promise<CountAnswer['lines']> =>
  tx.sql`
    SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", v.sku, l.accepted::float8 AS accepted, l.rejected::float8 AS rejected
    FROM inventory.inbound_line l JOIN catalog.variant v ON v.id = l.variant_id
    WHERE l.inbound_id = ${inboundId} AND l.line_no = ANY (${[...lineNos]}::int[]) ORDER BY l.line_no`;
