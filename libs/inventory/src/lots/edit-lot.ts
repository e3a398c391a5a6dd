import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import type { LotStatus } from '../bins/bins.rules.js';
import { lotDateFaults } from './lot-dates.rules.js';

export interface Lot {
  id: string;
  variantId: string;
  lot: string;
  producedOn: string | null;
  expiresOn: string | null;
  status: LotStatus;
  version: number;
}

export type LotChange = Partial<Pick<Lot, 'producedOn' | 'expiresOn' | 'status'>>;

const FIELDS = ['producedOn', 'expiresOn', 'status'] as const;

/**
 * Corrects a lot's dates, holds it, recalls it or approves it again. Goods of a lot that is held or recalled are not shipped.
 * Refuses: not_found, version_stale, invalid (produced after it expires).
 */
export async function editLot(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: LotChange },
): Promise<Lot> {
  const before = await readLot(tx, id);
  if (before?.version !== version) throw staleOrGone(before);
  const after: Lot = { ...before, ...change, version: version + 1 };
  const faults = lotDateFaults(after, '');
  if (faults.length > 0) throw refuse('invalid', {}, faults);
  const fields = FIELDS.filter((field) => after[field] !== before[field]);
  if (fields.length === 0) return before;
  const written = await tx.run`
    UPDATE inventory.lot SET produced_on = ${after.producedOn}, expires_on = ${after.expiresOn}, status = ${after.status}, version = ${after.version}
    WHERE id = ${id} AND version = ${version}`;
  if (written === 0) throw staleOrGone(await readLot(tx, id));
  await emit(tx, actor, {
    type: 'lot.edited',
    subjectId: id,
    subjectVersion: after.version,
    payload: { lot: after.lot, ...changesOf(before, after, fields) },
  });
  return after;
}

async function readLot(tx: Tx, id: string): Promise<Lot | undefined> {
  const [found] = await tx.sql<Lot>`
    SELECT id, variant_id AS "variantId", lot, produced_on::text AS "producedOn", expires_on::text AS "expiresOn", status, version
    FROM inventory.lot WHERE id = ${id}`;
  return found;
}
