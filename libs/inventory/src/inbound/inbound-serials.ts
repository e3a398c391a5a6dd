import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import type { Scan } from '@zhanggui/shared';
import { takeInSerials } from '../serials/take-in-serials.js';
import type { Inbound } from './inbound.sql.js';

interface ScannedItem {
  quantity?: number | null;
  serial?: string | null;
}

type Variant = { id: string; sku: string };

/**
 * The serial number of each item, `''` where it has none: said, or read from a GS1 code of an article that is kept by number. Refuses
 * serials_not_kept and serial_one_unit, each at its item.
 */
export async function serialsOfItems(
  tx: Tx,
  items: readonly ScannedItem[],
  scans: readonly Scan[],
  variants: readonly Variant[],
): Promise<string[]> {
  const rows = await tx.sql<{ variantId: string }>`
    SELECT variant_id AS "variantId" FROM inventory.stock_item
    WHERE variant_id = ANY (${[...new Set(variants.map(({ id }) => id))]}::uuid[]) AND tracks_serials`;
  const kept = new Set(rows.map(({ variantId }) => variantId));
  const errors: FieldError[] = [];
  const serials = items.map((item, n) => {
    const { id, sku } = variants[n]!;
    const { serial: read, quantity: counted } = scans[n]!;
    const serial = item.serial?.trim() ?? (kept.has(id) ? (read ?? '') : '');
    if (serial && !kept.has(id))
      errors.push({ pointer: `/items/${n}/serial`, code: 'serials_not_kept', params: { sku } });
    if (serial && Math.abs(item.quantity ?? counted ?? 1) !== 1)
      errors.push({ pointer: `/items/${n}/quantity`, code: 'serial_one_unit', params: {} });
    return serial;
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  return serials;
}

export interface SerialItem {
  lineNo: number;
  variantId: string;
  sku: string;
  serial: string;
  lot: string;
  rejected: boolean;
  quantity: number;
}

/**
 * Writes down the numbers of units that were counted, and strikes out those of units that are taken back. Refuses, each at its item:
 * serial_twice, serial_in_stock, serial_not_counted, serial_needed (units are taken back and nobody says which).
 */
export async function captureSerials(
  tx: Tx,
  actor: Actor,
  inboundId: string,
  items: readonly SerialItem[],
  at = (n: number): string => `/items/${n}/serial`,
): Promise<void> {
  const numbered = items.map((item, n) => ({ ...item, n }));
  const came = numbered.filter(({ serial, quantity }) => serial && quantity > 0);
  const left = numbered.filter(({ serial, quantity }) => serial && quantity < 0);
  const gone = await strikeOut(tx, inboundId, left);
  const fresh = await writeDown(tx, actor, inboundId, came);
  const there = await inStock(tx, came);
  const over = await linesOverNumbered(
    tx,
    inboundId,
    items.filter(({ quantity }) => quantity < 0),
  );
  const errors = numbered.flatMap(({ serial, quantity, lineNo, sku, variantId, n }): FieldError[] => {
    const error = (code: string, params: object): FieldError[] => [{ pointer: at(n), code, params: { ...params } }];
    if (serial && quantity < 0 && !gone.has(n)) return error('serial_not_counted', { serial });
    if (serial && quantity > 0 && there.has(`${variantId} ${serial}`)) return error('serial_in_stock', { serial });
    if (serial && quantity > 0 && !fresh.has(n)) return error('serial_twice', { serial });
    if (quantity < 0 && over.has(lineNo)) return error('serial_needed', { sku });
    return [];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
}

type Numbered = SerialItem & { n: number };

async function strikeOut(tx: Tx, inboundId: string, items: readonly Numbered[]): Promise<Set<number>> {
  if (items.length === 0) return new Set();
  const rows = await tx.sql<{ n: number }>`
    DELETE FROM inventory.inbound_serial s
    USING json_to_recordset(${JSON.stringify(items)}::json) AS i (n int, "lineNo" int, serial text, rejected boolean)
    WHERE s.inbound_id = ${inboundId} AND s.line_no = i."lineNo" AND s.serial = i.serial AND s.rejected = i.rejected RETURNING i.n`;
  return new Set(rows.map(({ n }) => n));
}

/** Which of the items' numbers were new to their line. */
async function writeDown(tx: Tx, actor: Actor, inboundId: string, items: readonly Numbered[]): Promise<Set<number>> {
  if (items.length === 0) return new Set();
  const rows = await tx.sql<{ lineNo: number; serial: string }>`
    INSERT INTO inventory.inbound_serial (inbound_id, line_no, serial, variant_id, lot, rejected, actor_id)
    SELECT ${inboundId}, "lineNo", serial, "variantId", lot, rejected, ${actor.id}
    FROM json_to_recordset(${JSON.stringify(items)}::json) AS i ("lineNo" int, serial text, "variantId" uuid, lot text, rejected boolean)
    ON CONFLICT DO NOTHING RETURNING line_no AS "lineNo", serial`;
  const fresh = new Set(rows.map(({ lineNo, serial }) => `${lineNo} ${serial}`));
  // The first of two that are the same is the new one.
  return new Set(items.flatMap(({ n, lineNo, serial }) => (fresh.delete(`${lineNo} ${serial}`) ? [n] : [])));
}

async function inStock(tx: Tx, items: readonly Numbered[]): Promise<Set<string>> {
  if (items.length === 0) return new Set();
  const rows = await tx.sql<{ variantId: string; serial: string }>`
    SELECT s.variant_id AS "variantId", s.serial FROM json_to_recordset(${JSON.stringify(items)}::json) AS i ("variantId" uuid, serial text)
    JOIN inventory.serial s ON s.variant_id = i."variantId" AND s.serial = i.serial WHERE s.state IN ('in_stock', 'returned')`;
  return new Set(rows.map(({ variantId, serial }) => `${variantId} ${serial}`));
}

/** Lines that have more numbers than units, now that units were taken back. */
async function linesOverNumbered(
  tx: Tx,
  inboundId: string,
  items: readonly { lineNo: number }[],
): Promise<Set<number>> {
  if (items.length === 0) return new Set();
  const rows = await tx.sql<{ lineNo: number }>`
    SELECT l.line_no AS "lineNo" FROM inventory.inbound_line l
    WHERE l.inbound_id = ${inboundId} AND l.line_no = ANY (${items.map(({ lineNo }) => lineNo)}::int[])
      AND EXISTS (SELECT FROM inventory.inbound_serial s WHERE s.inbound_id = l.inbound_id AND s.line_no = l.line_no
        GROUP BY s.rejected HAVING count(*) > CASE WHEN s.rejected THEN l.rejected ELSE l.accepted END)`;
  return new Set(rows.map(({ lineNo }) => lineNo));
}

/** Refuses serials_missing, naming each line of an article that is kept by number and has another count of numbers than of accepted units. */
export async function refuseMissingSerials(tx: Tx, inboundId: string): Promise<void> {
  const rows = await tx.sql<{ lineNo: number; sku: string; want: number; have: number }>`
    SELECT l.line_no AS "lineNo", v.sku, l.accepted::float8 AS want,
      (SELECT count(*) FROM inventory.inbound_serial s
        WHERE s.inbound_id = l.inbound_id AND s.line_no = l.line_no AND NOT s.rejected)::int AS have
    FROM inventory.inbound_line l JOIN inventory.stock_item k ON k.variant_id = l.variant_id AND k.tracks_serials
    JOIN catalog.variant v ON v.id = l.variant_id WHERE l.inbound_id = ${inboundId} ORDER BY l.line_no`;
  const errors = rows.flatMap(({ lineNo, sku, want, have }): FieldError[] =>
    want === have
      ? []
      : [{ pointer: `/lines/${lineNo - 1}/serials`, code: 'serials_missing', params: { lineNo, sku, want, have } }],
  );
  if (errors[0]) throw refuse('serials_missing', errors[0].params, errors);
}

/** Units of a delivery that is posted are in stock under their numbers. Refuses: serial_in_stock. */
export async function postSerials(tx: Tx, actor: Actor, { id, number, warehouseId }: Inbound): Promise<void> {
  const serials = await tx.sql<{ variantId: string; serial: string; lot: string }>`
    SELECT variant_id AS "variantId", serial, lot FROM inventory.inbound_serial WHERE inbound_id = ${id} ORDER BY variant_id, serial`;
  await takeInSerials(tx, actor, { warehouseId, step: 'receive', ref: { kind: 'inbound', id, number } }, serials);
}
