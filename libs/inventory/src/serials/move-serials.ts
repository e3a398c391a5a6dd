import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import { type Serial, type SerialRef, writeSteps } from './serial.sql.js';
import { type ManualStep, mayStep } from './serial.status.js';

export interface MoveSerials {
  step: ManualStep | 'ship';
  /** Ids of units. */
  ids: readonly string[];
  /** Where units are now; without it, where they were. */
  warehouseId?: string | null;
  /** What they are shipped with. */
  order?: Omit<SerialRef, 'kind'>;
}

/**
 * Takes units one step on, all or none. Stock itself is moved by deliveries, orders and counts; this says which units those were.
 * Refuses: not_found, warehouse_unknown, warehouse_inactive, warehouse_needed (to move), serial_state, naming each at `/ids/n`.
 */
export async function moveSerials(
  tx: Tx,
  actor: Actor,
  { step, ids, warehouseId, order }: MoveSerials,
): Promise<{ moved: number }> {
  if (warehouseId) await refuseUnusableWarehouse(tx, warehouseId);
  else if (step === 'move')
    throw refuse('warehouse_needed', {}, [{ pointer: '/warehouseId', code: 'warehouse_needed' }]);
  const wanted = ids.map((id) => id.toLowerCase());
  const units = await tx.sql<Serial>`
    SELECT id, variant_id AS "variantId", serial, state, warehouse_id AS "warehouseId", version
    FROM inventory.serial WHERE id = ANY (${wanted}::uuid[]) ORDER BY variant_id, serial FOR UPDATE`;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  if (wanted.some((id) => !byId.has(id))) throw refuse('not_found');
  const errors = wanted.flatMap((id, n): FieldError[] => {
    const { serial, state } = byId.get(id)!;
    return mayStep(step, state) ? [] : [{ pointer: `/ids/${n}`, code: 'serial_state', params: { serial, state } }];
  });
  if (errors[0]) throw refuse('serial_state', errors[0].params, errors);
  await writeSteps(tx, actor, units, {
    step,
    warehouseId: warehouseId ?? null,
    ref: order ? { kind: 'order', ...order } : null,
  });
  return { moved: units.length };
}
