import { type Actor, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { noteSteps, type Serial, type SerialRef } from './serial.sql.js';
import type { SerialState, SerialStep } from './serial.status.js';

export interface NewSerial {
  variantId: string;
  serial: string;
  lot: string;
}

/**
 * Takes units into a warehouse by their serial numbers; one that was shipped or written off before comes back under its old history.
 * Refuses serial_in_stock, naming each that is there already, at `/serials/n`.
 */
export async function takeInSerials(
  tx: Tx,
  actor: Actor,
  input: { warehouseId: string; step: Extract<SerialStep, 'receive' | 'register'>; ref?: SerialRef },
  serials: readonly NewSerial[],
): Promise<void> {
  if (serials.length === 0) return;
  const rows = serials.map((one) => ({ ...one, id: uuid7() }));
  const json = JSON.stringify(rows);
  // Locked in the order of their key, so that two deliveries with the same numbers wait for each other.
  const before = await tx.sql<{ id: string; state: SerialState }>`
    SELECT s.id, s.state FROM json_to_recordset(${json}::json) AS n ("variantId" uuid, serial text)
    JOIN inventory.serial s ON s.variant_id = n."variantId" AND s.serial = n.serial ORDER BY s.variant_id, s.serial FOR UPDATE OF s`;
  const states = new Map(before.map(({ id, state }) => [id, state]));
  const written = await tx.sql<Serial>`
    INSERT INTO inventory.serial AS s (id, variant_id, serial, state, warehouse_id, lot)
    SELECT id, "variantId", serial, 'in_stock', ${input.warehouseId}, lot
    FROM json_to_recordset(${json}::json) AS n (id uuid, "variantId" uuid, serial text, lot text) ORDER BY "variantId", serial COLLATE "C"
    ON CONFLICT ON CONSTRAINT serial_once DO UPDATE SET state = 'in_stock', warehouse_id = excluded.warehouse_id, lot = excluded.lot,
      order_id = NULL, order_number = NULL, version = s.version + 1, updated_at = now()
    WHERE s.state IN ('shipped', 'written_off')
    RETURNING id, variant_id AS "variantId", serial, state, warehouse_id AS "warehouseId", version`;
  const taken = new Set(written.map(({ variantId, serial }) => `${variantId} ${serial}`));
  const errors = serials.flatMap(({ variantId, serial }, n): FieldError[] =>
    taken.has(`${variantId} ${serial}`)
      ? []
      : [{ pointer: `/serials/${n}`, code: 'serial_in_stock', params: { serial } }],
  );
  if (errors[0]) throw refuse('serial_in_stock', errors[0].params, errors);
  await noteSteps(
    tx,
    actor,
    written.map((unit) => ({ ...unit, before: states.get(unit.id) ?? null })),
    input,
  );
}
