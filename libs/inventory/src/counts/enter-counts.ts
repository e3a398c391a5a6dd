import { findScanned } from '@zhanggui/catalog';
import { type Actor, emit, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { readScan } from '@zhanggui/shared';
import type { Condition } from '../bins/bins.rules.js';
import { findBins } from '../bins/resolve-bins.js';
import type { CountItemStatus } from './count.rules.js';
import { lockCount, writeCountStatus } from './count.sql.js';
import { type BookedPlace, type PlaceKey, placeKey, readBook, UNPLACED } from './places.sql.js';

export interface CountEntry {
  /** Barcode or SKU. */
  scan: string;
  /** Code of the bin; without it, goods that nobody placed. */
  bin?: string | null;
  lot?: string | null;
  condition?: Condition | null;
  quantity: number;
  /** The last movement that was known when counting began (`movedBy` of the item): a later one is refused. */
  movedBy?: string | null;
  note?: string | null;
}

type Item = PlaceKey & { itemNo: number; status: CountItemStatus };

/**
 * Writes down what was counted, against what the books say at this moment; a place that was counted before is overwritten, one that
 * was not on the list is added. In an investigation only places to count again are taken. Refuses: not_found, count_state,
 * barcode_unknown, not_stocked, bin_unknown, counted_twice (one place twice in one call), bin_moved (something moved there since
 * counting began), not_to_recount, lot_unknown, each at its entry.
 */
export async function enterCounts(
  tx: Tx,
  actor: Actor,
  { id, entries }: { id: string; entries: readonly CountEntry[] },
): Promise<{ entered: number }> {
  const count = await lockCount(tx, id, 'enter');
  const places = await resolvePlaces(tx, count.warehouseId, entries);
  const moved = entries.some(({ movedBy }) => movedBy !== undefined);
  const book = await readBook(tx, count.warehouseId, places, { moved });
  const items = await readItems(tx, id, places);
  const recounts = count.status === 'investigating';
  const first = new Map(places.toReversed().map((place, n) => [placeKey(place), places.length - 1 - n]));
  const errors = [
    ...entries.flatMap((entry, n) => faultOf(entry, n, placeKey(places[n]!), { first, book, items, recounts })),
    ...(await unknownLots(tx, places)),
  ];
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  await writeEntries(
    tx,
    actor,
    id,
    places.map((place, n) => ({
      ...place,
      book: book.get(placeKey(place))!.book,
      counted: entries[n]!.quantity,
      note: entries[n]!.note?.trim() ?? '',
    })),
  );
  if (count.status === 'requested') await writeCountStatus(tx, count, 'counting');
  await emit(tx, actor, {
    type: 'count.entered',
    subjectId: id,
    subjectVersion: count.version,
    payload: { number: count.number, entries: entries.length },
  });
  return { entered: entries.length };
}

async function resolvePlaces(tx: Tx, warehouseId: string, entries: readonly CountEntry[]): Promise<PlaceKey[]> {
  const scans = entries.map(({ scan }) => readScan(scan));
  const found = await findScanned(tx, [...new Set(scans.map(({ code }) => code))]);
  const errors = scans.flatMap(({ code }, n): FieldError[] => {
    const variant = found.get(code);
    if (!variant) return [{ pointer: `/entries/${n}/scan`, code: 'barcode_unknown', params: { code } }];
    return variant.stocked
      ? []
      : [{ pointer: `/entries/${n}/scan`, code: 'not_stocked', params: { sku: variant.sku } }];
  });
  const named = entries.flatMap(({ bin }) => bin ?? []);
  const bins = await findBins(tx, warehouseId, [...new Set(named)]);
  for (const [n, { bin }] of entries.entries())
    if (bin && !bins.has(bin)) errors.push({ pointer: `/entries/${n}/bin`, code: 'bin_unknown', params: { bin } });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  return entries.map(({ bin, lot, condition }, n) => ({
    variantId: found.get(scans[n]!.code)!.id,
    binId: bin ? bins.get(bin)!.id : UNPLACED,
    lot: lot ?? scans[n]!.lot ?? '',
    condition: condition ?? 'good',
  }));
}

async function readItems(tx: Tx, countId: string, places: readonly PlaceKey[]): Promise<Map<string, Item>> {
  const rows = await tx.sql<Item>`
    SELECT i.item_no AS "itemNo", i.status, i.variant_id AS "variantId", i.bin_id AS "binId", i.lot, i.condition
    FROM json_to_recordset(${JSON.stringify(places)}::json) AS k ("variantId" uuid, "binId" uuid, lot text, condition text)
    JOIN inventory.count_item i ON i.count_id = ${countId} AND i.variant_id = k."variantId" AND i.bin_id = k."binId" AND i.lot = k.lot
      AND i.condition = k.condition`;
  return new Map(rows.map((row) => [placeKey(row), row]));
}

interface Known {
  /** Which entry names a place first. */
  first: ReadonlyMap<string, number>;
  book: ReadonlyMap<string, BookedPlace>;
  items: ReadonlyMap<string, Item>;
  recounts: boolean;
}

function faultOf(
  { movedBy, bin, condition, lot }: CountEntry,
  n: number,
  key: string,
  { first, book, items, recounts }: Known,
): FieldError[] {
  const at = `/entries/${n}`;
  if (!bin && (lot || (condition ?? 'good') !== 'good'))
    return [{ pointer: `${at}/bin`, code: 'bin_needed', params: {} }];
  if (first.get(key)! < n) return [{ pointer: at, code: 'counted_twice', params: {} }];
  if (movedBy !== undefined && movedBy !== book.get(key)!.movedBy)
    return [{ pointer: `${at}/movedBy`, code: 'bin_moved', params: {} }];
  if (recounts && items.get(key)?.status !== 'recount') return [{ pointer: at, code: 'not_to_recount', params: {} }];
  return [];
}

/** A lot that was never received cannot be found on a shelf: the label is misread. */
async function unknownLots(tx: Tx, places: readonly PlaceKey[]): Promise<FieldError[]> {
  const named = places.flatMap((place, n) => (place.lot ? [{ ...place, n }] : []));
  if (named.length === 0) return [];
  const unknown = await tx.sql<{ n: number; lot: string }>`
    SELECT k.n, k.lot FROM json_to_recordset(${JSON.stringify(named)}::json) AS k (n int, "variantId" uuid, lot text)
    WHERE NOT EXISTS (SELECT FROM inventory.lot l WHERE l.variant_id = k."variantId" AND l.lot = k.lot) ORDER BY k.n`;
  return unknown.map(({ n, lot }) => ({ pointer: `/entries/${n}/lot`, code: 'lot_unknown', params: { lot } }));
}

type Written = PlaceKey & { book: number; counted: number; note: string };

async function writeEntries(tx: Tx, actor: Actor, countId: string, rows: readonly Written[]): Promise<void> {
  await tx.run`
    INSERT INTO inventory.count_item AS i
      (count_id, item_no, variant_id, bin_id, lot, condition, book, counted, counted_by, counted_at, times, status, note)
    SELECT ${countId}, (SELECT coalesce(max(item_no), 0) FROM inventory.count_item WHERE count_id = ${countId}) + row_number() OVER (),
      "variantId", "binId", lot, condition, book, counted, ${actor.id}, now(), 1, 'counted', note
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS e ("variantId" uuid, "binId" uuid, lot text, condition text, book bigint, counted bigint, note text)
    ON CONFLICT ON CONSTRAINT count_item_once DO UPDATE SET book = excluded.book, counted = excluded.counted,
      counted_by = excluded.counted_by, counted_at = now(), times = i.times + 1, status = 'counted', note = excluded.note`;
}
