import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import { Bin } from './bin.entity.js';

export type BinChangeInput = Partial<Pick<Bin, 'code' | 'zone' | 'kind' | 'pickOrder' | 'capacity' | 'active'>>;

const FIELDS = ['code', 'zone', 'kind', 'pickOrder', 'capacity', 'active'] as const;

/**
 * Changes a bin. One that holds goods cannot be taken out of use nor become a bin of another kind. Refuses: not_found, version_stale,
 * bin_code_taken, bin_in_use.
 */
export async function editBin(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: BinChangeInput },
): Promise<Bin> {
  const [before] = await tx.find(Bin, { where: { id } });
  if (before?.version !== version) throw staleOrGone(before);
  const after = { ...before, ...change, version: version + 1 };
  const fields = FIELDS.filter((field) => after[field] !== before[field]);
  if (fields.length === 0) return before;
  if ((!after.active && before.active) || after.kind !== before.kind) await refuseInUse(tx, before);
  await write(tx, version, after);
  await emit(tx, actor, {
    type: 'bin.edited',
    subjectId: id,
    subjectVersion: after.version,
    payload: { code: after.code, ...changesOf(before, after, fields) },
  });
  return after;
}

/** Whoever puts goods there holds the bin until they are in: the lock waits for them, and then sees what they brought. */
async function refuseInUse(tx: Tx, { id, code }: Bin): Promise<void> {
  await tx.sql`SELECT FROM inventory.bin WHERE id = ${id} FOR UPDATE`;
  const [held] = await tx.sql<{ units: number }>`
    SELECT coalesce(sum(quantity), 0)::float8 AS units FROM inventory.bin_stock WHERE bin_id = ${id}`;
  if (held!.units > 0) throw refuse('bin_in_use', { bin: code, units: held!.units });
}

async function write(tx: Tx, version: number, after: Bin): Promise<void> {
  try {
    const written = await tx.update(Bin, { id: after.id, version }, after);
    if (written === 0) throw staleOrGone((await tx.find(Bin, { where: { id: after.id } }))[0]);
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'bin_code_once') throw error;
    const params = { bin: after.code };
    throw refuse('bin_code_taken', params, [{ pointer: '/code', code: 'bin_code_taken', params }]);
  }
}
