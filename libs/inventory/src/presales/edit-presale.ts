import {
  type Actor,
  changesOf,
  emit,
  type FieldError,
  refuse,
  staleOrGone,
  type Tx,
  zoneOfMerchant,
} from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import { openBalances } from '../stock/stock.sql.js';
import { refusePromise, refuseSpan } from './open-presale.js';
import { type LockedPresale, lockPresales } from './presales.sql.js';

/** Fields that are missing stay. A promised day takes the place of a number of days, and the other way round. */
export interface PresaleChange {
  quantity?: number;
  promisedOn?: string;
  promisedDays?: number;
  endsAt?: string | null;
  note?: string;
  countsOn?: string;
}

type Terms = Pick<LockedPresale, 'quantity' | 'promisedOn' | 'promisedDays' | 'note' | 'countsOn'> & {
  endsAt: string | null;
};

const FIELDS = ['quantity', 'promisedOn', 'promisedDays', 'endsAt', 'note', 'countsOn'] as const;

/**
 * Lets more or fewer units be sold, never fewer than are sold already, or changes what is promised: then the lines that wait are promised
 * the new day, and the event says how many orders that concerns. Refuses: not_found, version_stale, presale_ended, presale_below_sold,
 * promise_form, promise_past, presale_span.
 */
export async function editPresale(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: PresaleChange },
): Promise<void> {
  const [seen] = await tx.sql<{ warehouseId: string; variantId: string }>`
    SELECT warehouse_id AS "warehouseId", variant_id AS "variantId" FROM inventory.presale WHERE id = ${id}`;
  if (!seen) throw refuse('not_found');
  await openBalances(tx, [seen]);
  const before = (await lockPresales(tx, [id]))[0]!;
  if (before.version !== version) throw staleOrGone(before);
  if (before.endedAt) throw refuse('presale_ended');
  const zone = await zoneOfMerchant(tx);
  const [was, now] = [termsOf(before), changed(before, change)];
  const { fields, changes } = changesOf(was, now, FIELDS, ['note', 'countsOn']);
  if (fields.length === 0) return;
  refuseTerms(before, now, { fields, today: dayIn(Date.now(), zone) });
  await tx.run`
    UPDATE inventory.presale SET quantity = ${now.quantity}, promised_on = ${now.promisedOn}::date, promised_days = ${now.promisedDays}::smallint,
      ends_at = ${now.endsAt}::timestamptz, note = ${now.note}, counts_on = ${now.countsOn}, version = version + 1, updated_at = now(),
      late_told_on = CASE WHEN ${isPromise(fields)} THEN NULL ELSE late_told_on END WHERE id = ${id}`;
  const movedOrders = isPromise(fields) ? await movePromises(tx, id, now, zone) : [];
  await emit(tx, actor, {
    type: 'presale.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { ...seen, fields, changes, ...(isPromise(fields) && { movedOrders: movedOrders.length }) },
  });
}

const termsOf = ({ quantity, promisedOn, promisedDays, endsAt, note, countsOn }: LockedPresale): Terms => ({
  quantity,
  promisedOn,
  promisedDays,
  endsAt: endsAt?.toISOString() ?? null,
  note,
  countsOn,
});

function changed(before: LockedPresale, change: PresaleChange): Terms {
  const was = termsOf(before);
  const promise =
    change.promisedOn === undefined && change.promisedDays === undefined
      ? { promisedOn: was.promisedOn, promisedDays: was.promisedDays }
      : { promisedOn: change.promisedOn ?? null, promisedDays: change.promisedDays ?? null };
  return {
    ...promise,
    quantity: change.quantity ?? was.quantity,
    endsAt: change.endsAt === undefined ? was.endsAt : change.endsAt && new Date(change.endsAt).toISOString(),
    note: change.note === undefined ? was.note : change.note.trim() || null,
    countsOn: change.countsOn === undefined ? was.countsOn : change.countsOn.trim() || null,
  };
}

function refuseTerms(
  { taken, filled, startsAt }: LockedPresale,
  now: Terms,
  { fields, today }: { fields: readonly string[]; today: string },
): void {
  const sold = taken + filled;
  if (now.quantity < sold) {
    const errors: FieldError[] = [{ pointer: '/quantity', code: 'presale_below_sold', params: { sold } }];
    throw refuse('presale_below_sold', { sold }, errors);
  }
  if (isPromise(fields)) refusePromise(now, today);
  if (fields.includes('endsAt')) refuseSpan({ startsAt: startsAt.toISOString(), endsAt: now.endsAt });
}

const isPromise = (fields: readonly string[]): boolean =>
  fields.includes('promisedOn') || fields.includes('promisedDays');

/** Lines whose goods have come keep the day that was promised. */
const movePromises = (
  tx: Tx,
  id: string,
  { promisedOn, promisedDays }: Terms,
  zone: string,
): Promise<{ orderId: string }[]> => tx.sql<{ orderId: string }>`
  WITH moved AS (
    UPDATE inventory.presale_use
    SET promised_on = coalesce(${promisedOn}::date, (placed_at AT TIME ZONE ${zone})::date + ${promisedDays}::int)
    WHERE presale_id = ${id} AND closed_at IS NULL AND filled < quantity RETURNING order_id)
  SELECT DISTINCT order_id AS "orderId" FROM moved`;
