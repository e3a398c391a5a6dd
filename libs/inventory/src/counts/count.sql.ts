import { refuse, type Tx } from '@zhanggui/platform';
import { type CountAction, type CountKind, type CountStatus, mayCount } from './count.rules.js';

export interface LockedCount {
  id: string;
  number: number;
  warehouseId: string;
  kind: CountKind;
  recountOver: number;
  status: CountStatus;
  version: number;
}

/** Locks a count for an action. Refuses: not_found, version_stale, count_state. */
export async function lockCount(tx: Tx, id: string, action: CountAction, version?: number): Promise<LockedCount> {
  const [row] = await tx.sql<Omit<LockedCount, 'number'> & { number: string }>`
    SELECT id, number, warehouse_id AS "warehouseId", kind, recount_over AS "recountOver", status, version
    FROM inventory.stock_count WHERE id = ${id} FOR UPDATE`;
  if (!row) throw refuse('not_found');
  if (version !== undefined && row.version !== version)
    throw refuse('version_stale', { current: row.version }, [], { currentVersion: row.version });
  if (!mayCount(action, row.status)) throw refuse('count_state', { number: Number(row.number), status: row.status });
  return { ...row, number: Number(row.number) };
}

/** The state after an action, and one version more. */
export async function writeCountStatus(tx: Tx, { id, version }: LockedCount, status: CountStatus): Promise<void> {
  await tx.run`
    UPDATE inventory.stock_count SET status = ${status}, version = ${version + 1},
      completed_at = CASE WHEN ${status} = 'completed' THEN now() END WHERE id = ${id}`;
}
