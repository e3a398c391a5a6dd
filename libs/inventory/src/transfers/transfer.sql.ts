import { refuse, type Tx } from '@zhanggui/platform';
import type { Permission } from '@zhanggui/shared';

export const TRANSFER_STATUSES = ['draft', 'in_transit', 'received', 'cancelled'] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

/** Columns of the board: what is in transit or received, told apart by what has arrived and what is missing. */
export const TRANSFER_STAGES = ['draft', 'in_transit', 'partly_received', 'received', 'received_short'] as const;
export type TransferStage = (typeof TRANSFER_STAGES)[number];

/** What may be done to a transfer (调拨), in which states and by whom. */
const TRANSITIONS = {
  ship: { from: ['draft'], permission: 'inventory:transfer' },
  cancel: { from: ['draft'], permission: 'inventory:transfer' },
  receive: { from: ['in_transit'], permission: 'inventory:transfer' },
  pack: { from: ['draft'], permission: 'inventory:transfer' },
} as const satisfies Record<string, { from: readonly TransferStatus[]; permission: Permission }>;

export type TransferAction = keyof typeof TRANSITIONS;

export const transferActions = (status: TransferStatus, permissions: ReadonlySet<string>): TransferAction[] =>
  (Object.keys(TRANSITIONS) as TransferAction[]).filter(
    (action) => allows(action, status) && permissions.has(TRANSITIONS[action].permission),
  );

const allows = (action: TransferAction, status: TransferStatus): boolean =>
  (TRANSITIONS[action].from as readonly string[]).includes(status);

export interface LockedTransfer {
  id: string;
  number: number;
  fromWarehouseId: string;
  toWarehouseId: string;
  status: TransferStatus;
  version: number;
}

export interface TransferLine {
  lineNo: number;
  variantId: string;
  sku: string;
  quantity: number;
  shipped: number;
  received: number;
  lost: number;
}

/** Locks a transfer for an action. Refuses: not_found, version_stale, transfer_state. */
export async function lockTransfer(
  tx: Tx,
  id: string,
  action: TransferAction,
  version?: number,
): Promise<LockedTransfer> {
  const [row] = await tx.sql<Omit<LockedTransfer, 'number'> & { number: string }>`
    SELECT id, number, from_warehouse_id AS "fromWarehouseId", to_warehouse_id AS "toWarehouseId", status, version
    FROM inventory.transfer WHERE id = ${id} FOR UPDATE`;
  if (!row) throw refuse('not_found');
  if (version !== undefined && row.version !== version)
    throw refuse('version_stale', { current: row.version }, [], { currentVersion: row.version });
  if (!allows(action, row.status)) throw refuse('transfer_state', { number: Number(row.number), status: row.status });
  return { ...row, number: Number(row.number) };
}

export const readTransferLines = (tx: Tx, id: string): Promise<TransferLine[]> =>
  tx.sql<TransferLine>`
    SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", v.sku, l.quantity::float8 AS quantity, l.shipped::float8 AS shipped,
      l.received::float8 AS received, l.lost::float8 AS lost
    FROM inventory.transfer_line l JOIN catalog.variant v ON v.id = l.variant_id WHERE l.transfer_id = ${id} ORDER BY l.line_no`;
