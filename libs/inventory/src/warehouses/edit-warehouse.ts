import { normaliseName } from '@zhanggui/catalog';
import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import { Warehouse } from './warehouse.entity.js';

/** Fields that are missing stay. */
export type WarehouseChange = Partial<
  Pick<Warehouse, 'code' | 'name' | 'active' | 'blindReceiving' | 'overReceiptPercent'>
>;

const FIELDS = ['code', 'name', 'active', 'blindReceiving', 'overReceiptPercent'] as const;

/** Renames a warehouse or takes it out of use. Refuses: not_found, version_stale, invalid, warehouse_code_taken. */
export async function editWarehouse(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: WarehouseChange },
): Promise<Warehouse> {
  const empty = FIELDS.filter((field) => change[field] === null);
  if (empty.length > 0)
    throw refuse(
      'invalid',
      {},
      empty.map((field) => ({ pointer: `/${field}`, code: 'isDefined' })),
    );
  const [before] = await tx.find(Warehouse, { where: { id } });
  if (before?.version !== version) throw staleOrGone(before);
  const after = { ...before, ...change, name: normaliseName(change.name ?? before.name), version: version + 1 };
  if (!after.name) throw refuse('invalid', {}, [{ pointer: '/name', code: 'isLength' }]);
  const fields = FIELDS.filter((field) => after[field] !== before[field]);
  if (fields.length === 0) return before;
  await write(tx, version, after);
  await emit(tx, actor, {
    type: 'warehouse.edited',
    subjectId: id,
    subjectVersion: after.version,
    payload: { ...changesOf(before, after, fields) },
  });
  return after;
}

async function write(tx: Tx, version: number, after: Warehouse): Promise<void> {
  try {
    const written = await tx.update(Warehouse, { id: after.id, version }, after);
    if (written === 0) throw staleOrGone((await tx.find(Warehouse, { where: { id: after.id } }))[0]);
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'warehouse_code_once') throw error;
    const { code } = after;
    throw refuse('warehouse_code_taken', { code }, [
      { pointer: '/code', code: 'warehouse_code_taken', params: { code } },
    ]);
  }
}
