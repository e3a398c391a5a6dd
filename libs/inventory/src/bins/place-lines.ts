import { type FieldError, refuse, type Tx, uuid7, zoneOfMerchant } from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import { lotDateFaults } from '../lots/lot-dates.rules.js';
import { type Condition, isUsableOn, type LotStatus } from './bins.rules.js';
import { defaultBins, resolveBins } from './resolve-bins.js';

/** Where goods of a line lie or go, as people say it. */
export interface PlaceNames {
  /** Code of the bin; without one, goods stay unplaced, unless their lot or condition must be known. */
  bin?: string | null;
  lot?: string | null;
  /** ISO days; of a new lot. Without an expiry a lot expires after the item's shelf life, counted from its production. */
  producedOn?: string | null;
  expiresOn?: string | null;
  condition?: Condition | null;
}

/** The same, found: `binId` is null where goods stay unplaced. */
export interface Place {
  binId: string | null;
  lot: string;
  condition: Condition;
}

type Line = PlaceNames & { variantId: string };
type Item = { variantId: string; tracksLots: boolean; shelfLifeDays: number | null; minimumLifeDays: number };

/**
 * Finds the places of lines and makes lots that are new. Refuses, each at its pointer: bin_unknown, bin_inactive, lot_needed,
 * lot_differs (another expiry than the lot has), lot_undated (it has none), invalid (expires_before_produced), and of good units that are
 * received lot_expired and lot_not_approved (it is held or recalled); what is there already is counted and written off whatever its lot.
 */
export async function placesFor(
  tx: Tx,
  warehouseId: string,
  lines: readonly Line[],
  { received }: { received: boolean },
): Promise<Place[]> {
  const items = await readItems(tx, lines);
  const needed = lines.flatMap((line, n): FieldError[] =>
    items.get(line.variantId)?.tracksLots && !line.lot ? [{ pointer: `/lines/${n}/lot`, code: 'lot_needed' }] : [],
  );
  if (needed.length > 0) throw refuse('lot_needed', {}, needed);
  await makeLots(tx, lines, items, received);
  const bins = await resolveBins(
    tx,
    warehouseId,
    lines.flatMap(({ bin }, n) => (bin ? [{ code: bin, pointer: `/lines/${n}/bin` }] : [])),
  );
  const inactive = lines.flatMap(({ bin }, n): FieldError[] =>
    bin && !bins.get(bin)!.active ? [{ pointer: `/lines/${n}/bin`, code: 'bin_inactive', params: { bin } }] : [],
  );
  if (inactive[0]) throw refuse('bin_inactive', inactive[0].params, inactive);
  const placed = lines.map(({ bin, lot, condition }) => ({
    bin,
    lot: lot ?? '',
    condition: condition ?? ('good' as const),
  }));
  const isLoose = ({ lot, condition }: { lot: string; condition: Condition }): boolean => !lot && condition === 'good';
  const homeless = placed.filter((place) => !place.bin && !isLoose(place));
  const defaults = await defaultBins(
    tx,
    warehouseId,
    homeless.map(({ condition }) => condition),
  );
  return placed.map(({ bin, lot, condition }) => ({
    binId: bin ? bins.get(bin)!.id : isLoose({ lot, condition }) ? null : defaults.get(condition)!,
    lot,
    condition,
  }));
}

async function readItems(tx: Tx, lines: readonly Line[]): Promise<Map<string, Item>> {
  const rows = await tx.sql<Item>`
    SELECT variant_id AS "variantId", tracks_lots AS "tracksLots", shelf_life_days AS "shelfLifeDays", minimum_life_days AS "minimumLifeDays"
    FROM inventory.stock_item WHERE variant_id = ANY (${[...new Set(lines.map(({ variantId }) => variantId))]}::uuid[])`;
  return new Map(rows.map((row) => [row.variantId, row]));
}

type Lot = { variantId: string; lot: string; expiresOn: string | null; lotStatus: LotStatus };

async function makeLots(
  tx: Tx,
  lines: readonly Line[],
  items: ReadonlyMap<string, Item>,
  received: boolean,
): Promise<void> {
  const named = lines.flatMap((line, n) => (line.lot ? [{ ...line, lot: line.lot, n }] : []));
  if (named.length === 0) return;
  const impossible = named.flatMap((line) => lotDateFaults(line, `/lines/${line.n}`));
  if (impossible.length > 0) throw refuse('invalid', {}, impossible);
  const lots = named.map(({ variantId, lot, producedOn = null, expiresOn = null }) => ({
    id: uuid7(),
    variantId,
    lot,
    producedOn,
    expiresOn,
    shelfLifeDays: items.get(variantId)?.shelfLifeDays ?? null,
  }));
  await tx.run`
    INSERT INTO inventory.lot (id, variant_id, lot, produced_on, expires_on)
    SELECT DISTINCT ON ("variantId", lot) id, "variantId", lot, "producedOn", coalesce("expiresOn", "producedOn" + "shelfLifeDays")
    FROM json_to_recordset(${JSON.stringify(lots)}::json) AS l (id uuid, "variantId" uuid, lot text, "producedOn" date, "expiresOn" date, "shelfLifeDays" int)
    ORDER BY "variantId", lot ON CONFLICT DO NOTHING`;
  const known = await tx.sql<Lot>`
    SELECT l.variant_id AS "variantId", l.lot, l.expires_on::text AS "expiresOn", l.status AS "lotStatus"
    FROM json_to_recordset(${JSON.stringify(lots)}::json) AS k ("variantId" uuid, lot text)
    JOIN inventory.lot l ON l.variant_id = k."variantId" AND l.lot = k.lot`;
  const byKey = new Map(known.map((lot) => [`${lot.variantId} ${lot.lot}`, lot]));
  const today = dayIn(Date.now(), await zoneOfMerchant(tx));
  const errors = named.flatMap((line) =>
    faultOf(line, byKey.get(`${line.variantId} ${line.lot}`)!, received ? today : null),
  );
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
}

/** `today` is null where goods are there already. */
function faultOf(line: Line & { n: number }, lot: Lot, today: string | null): FieldError[] {
  const { n, condition, expiresOn } = line;
  const params = { lot: lot.lot, ...(lot.expiresOn && { expiresOn: lot.expiresOn }) };
  if (expiresOn && lot.expiresOn !== expiresOn)
    return [{ pointer: `/lines/${n}/expiresOn`, code: lot.expiresOn ? 'lot_differs' : 'lot_undated', params }];
  if (today !== null && (condition ?? 'good') === 'good' && !isUsableOn(lot, today)) {
    const code = lot.lotStatus === 'approved' ? 'lot_expired' : 'lot_not_approved';
    return [{ pointer: `/lines/${n}/lot`, code, params }];
  }
  return [];
}
