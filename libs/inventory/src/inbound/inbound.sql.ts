import { refuse, type Tx } from '@zhanggui/platform';
import { type InboundAction, type InboundStatus, mayInbound } from './inbound.status.js';

export interface Inbound {
  id: string;
  number: number;
  warehouseId: string;
  source: InboundSource;
  sourceId: string | null;
  ownerId: string | null;
  party: string;
  reference: string;
  note: string;
  expectedOn: string | null;
  blind: boolean;
  status: InboundStatus;
  version: number;
}

export type InboundSource = 'manual' | 'purchase' | 'transfer' | 'return';

/** Locks a delivery for an action. Two receivers wait for each other here. Refuses: not_found, version_stale, not_in_state. */
export async function lockInbound(tx: Tx, id: string, action: InboundAction, version?: number): Promise<Inbound> {
  const [row] = await tx.sql<Omit<Inbound, 'number'> & { number: string }>`
    SELECT id, number, warehouse_id AS "warehouseId", source, source_id AS "sourceId", owner_id AS "ownerId", party, reference, note,
      expected_on::text AS "expectedOn", blind, status, version
    FROM inventory.inbound WHERE id = ${id} FOR UPDATE`;
  if (!row) throw refuse('not_found');
  if (version !== undefined && row.version !== version)
    throw refuse('version_stale', { current: row.version }, [], { currentVersion: row.version });
  if (!mayInbound(action, row.status))
    throw refuse('inbound_state', { number: Number(row.number), status: row.status });
  return { ...row, number: Number(row.number) };
}

/** The state after an action, and one version more. */
export async function writeStatus(tx: Tx, { id, version }: Inbound, status: InboundStatus): Promise<void> {
  await tx.run`
    UPDATE inventory.inbound SET status = ${status}, version = ${version + 1},
      arrived_at = CASE WHEN ${status} = 'expected' THEN NULL ELSE coalesce(arrived_at, now()) END,
      posted_at = CASE WHEN ${status} = 'posted' THEN now() END
    WHERE id = ${id}`;
}
