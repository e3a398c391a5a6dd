import { type Actor, type FieldError, Problem, refuse, type Tx } from '@zhanggui/platform';
import { readSscc } from '@zhanggui/shared';
import { type CountAnswer, type CountedItem, countInbound } from '../inbound/count-inbound.js';
import { lockInbound } from '../inbound/inbound.sql.js';
import { faultOfScan, lockScanned, markScanned, type ScannedUnit } from './scanned-units.sql.js';

export interface CountedUnit {
  id: string;
  sscc: string;
  /** False: it was taken back. */
  arrived: boolean;
  articles: number;
  units: number;
}

type Unpacked = CountedItem & { n: number };

/**
 * Counts scans of a delivery, of single articles and of whole pallets: an SSCC counts all that stands on its pallet at once, is
 * rejected whole where a reason is given, and is taken back whole by a quantity of -1. Refuses: as `countInbound`, and each at its item
 * sscc_unknown, unit_of_delivery, unit_of_transfer, unit_scanned, unit_not_scanned, unit_whole.
 */
export async function countScans(
  tx: Tx,
  actor: Actor,
  { id, items }: { id: string; items: readonly CountedItem[] },
): Promise<CountAnswer & { units: CountedUnit[] }> {
  const ssccs = items.map(({ scan }) => readSscc(scan));
  if (ssccs.every((sscc) => sscc === null)) return { ...(await countInbound(tx, actor, { id, items })), units: [] };
  const { number } = await lockInbound(tx, id, 'count');
  const found = await lockScanned(
    tx,
    ssccs.flatMap((sscc) => sscc ?? []),
  );
  const errors: FieldError[] = [];
  const units: (CountedUnit & { rejectReason: string })[] = [];
  const unpacked = items.flatMap((item, n): Unpacked[] => {
    const sscc = ssccs[n];
    if (!sscc) return [{ ...item, n }];
    const unit = found.get(sscc);
    const fault = faultOf(unit, { id, sscc, item, seen: units });
    if (fault) errors.push({ ...fault, pointer: `/items/${n}/${fault.code === 'unit_whole' ? 'quantity' : 'scan'}` });
    if (fault || !unit) return [];
    const { lines } = unit;
    const arrived = (item.quantity ?? 1) > 0;
    const rejectReason = arrived ? (item.rejectReason ?? null) : (unit.rejectReason as CountedItem['rejectReason']);
    const sum = lines.reduce((total, { quantity }) => total + quantity, 0);
    units.push({ id: unit.id, sscc, arrived, articles: lines.length, units: sum, rejectReason: rejectReason ?? '' });
    return unpack(item, unit, arrived, rejectReason || null).map((one) => ({ ...one, n }));
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  const answer = await countUnpacked(tx, actor, id, unpacked);
  await markScanned(
    tx,
    actor,
    { kind: 'inbound', number },
    units.map((unit) => ({ ...unit, rejectReason: unit.arrived ? unit.rejectReason : '' })),
  );
  return { ...answer, units: units.map(({ rejectReason: _, ...unit }) => unit) };
}

function faultOf(
  unit: ScannedUnit | undefined,
  { id, sscc, item, seen }: { id: string; sscc: string; item: CountedItem; seen: readonly CountedUnit[] },
): Pick<FieldError, 'code' | 'params'> | null {
  const { quantity } = item;
  if (seen.some((other) => other.sscc === sscc)) return { code: 'unit_scanned', params: { sscc } };
  const fault = faultOfScan(unit, { kind: 'inbound', id }, sscc, (quantity ?? 1) < 0);
  if (fault) return fault;
  return Math.abs(quantity ?? 1) === 1 ? null : { code: 'unit_whole', params: { sscc } };
}

/** What stands on a pallet, as if each line of it had been scanned. */
const unpack = (
  item: CountedItem,
  { lines }: ScannedUnit,
  arrived: boolean,
  rejectReason: CountedItem['rejectReason'],
): CountedItem[] =>
  lines.map(({ variantId, quantity, lot, bestBefore, expiresOn }) => ({
    scan: item.scan,
    variantId,
    quantity: arrived ? quantity : -quantity,
    lot: lot || (item.lot ?? null),
    expiresOn: expiresOn ?? bestBefore ?? item.expiresOn ?? null,
    producedOn: item.producedOn ?? null,
    rejectReason,
    note: item.note ?? null,
    photoIds: item.photoIds ?? null,
  }));

/** What is refused of a pallet's line is refused of its scan. */
async function countUnpacked(tx: Tx, actor: Actor, id: string, items: readonly Unpacked[]): Promise<CountAnswer> {
  try {
    return await countInbound(tx, actor, { id, items });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const placed = error.errors.map((fault): FieldError => {
      const [, k, rest] = /^\/items\/(\d+)(.*)$/.exec(fault.pointer) ?? [];
      return k === undefined ? fault : { ...fault, pointer: `/items/${items[Number(k)]!.n}${rest}` };
    });
    throw new Problem(error.code, error.params, placed, error.extensions);
  }
}
