import { type Actor, emit, type Tx } from '@zhanggui/platform';
import { SERIAL_TRANSITIONS, type SerialState, type SerialStep } from './serial.status.js';

export interface Serial {
  id: string;
  variantId: string;
  serial: string;
  state: SerialState;
  warehouseId: string;
  version: number;
}

/** What a step was for. */
export interface SerialRef {
  kind: 'inbound' | 'order';
  id: string;
  number: number;
}

/** Takes units, which are locked, one step on; the version of each goes up with the event that tells of it. */
export async function writeSteps(
  tx: Tx,
  actor: Actor,
  units: readonly Serial[],
  { step, warehouseId = null, ref = null }: { step: SerialStep; warehouseId?: string | null; ref?: SerialRef | null },
): Promise<void> {
  const { to } = SERIAL_TRANSITIONS[step];
  const order = ref?.kind === 'order' ? ref : null;
  await tx.run`
    UPDATE inventory.serial SET state = coalesce(${to}::text, state), warehouse_id = coalesce(${warehouseId}::uuid, warehouse_id),
      order_id = coalesce(${order?.id ?? null}::uuid, order_id), order_number = coalesce(${order?.number ?? null}::bigint, order_number),
      version = version + 1, updated_at = now()
    WHERE id = ANY (${units.map(({ id }) => id)}::uuid[])`;
  await noteSteps(
    tx,
    actor,
    units.map((unit) => ({
      ...unit,
      before: unit.state,
      state: to ?? unit.state,
      warehouseId: warehouseId ?? unit.warehouseId,
      version: unit.version + 1,
    })),
    { step, ref },
  );
}

/** Writes the history of units as they are now. */
export async function noteSteps(
  tx: Tx,
  actor: Actor,
  units: readonly (Serial & { before: SerialState | null })[],
  { step, ref = null }: { step: SerialStep; ref?: SerialRef | null },
): Promise<void> {
  await tx.run`
    INSERT INTO inventory.serial_event (serial_id, version, step, state, warehouse_id, ref_kind, ref_id, ref_number, actor_id)
    SELECT id, version, ${step}, state, "warehouseId", ${ref?.kind ?? null}, ${ref?.id ?? null}, ${ref?.number ?? null}, ${actor.id}
    FROM json_to_recordset(${JSON.stringify(units)}::json) AS u (id uuid, version int, state text, "warehouseId" uuid)`;
  await emit(
    tx,
    actor,
    ...units.map(({ id, version, variantId, state, before, warehouseId }) => ({
      type: 'serial.moved',
      subjectId: id,
      subjectVersion: version,
      payload: { step, variantId, warehouseId, before, after: state, ...(ref && { refKind: ref.kind, refId: ref.id }) },
    })),
  );
}
