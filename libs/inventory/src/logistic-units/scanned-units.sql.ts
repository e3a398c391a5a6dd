import { type Actor, emit, type FieldError, type Tx } from '@zhanggui/platform';
import type { Paper } from './papers.sql.js';

export interface ScannedUnit {
  id: string;
  sscc: string;
  inboundId: string | null;
  transferId: string | null;
  /** Of its paper. */
  number: number;
  status: 'packed' | 'arrived';
  /** Null: it was made of goods that had been counted already. */
  scannedAt: Date | null;
  rejectReason: string;
  lines: { variantId: string; quantity: number; lot: string; bestBefore: string | null; expiresOn: string | null }[];
}

/** Pallets by their numbers, under lock, with what stands on them; whatever paper they belong to. */
export async function lockScanned(tx: Tx, ssccs: readonly string[]): Promise<Map<string, ScannedUnit>> {
  const rows = await tx.sql<Omit<ScannedUnit, 'number' | 'lines'> & Record<string, unknown>>`
    SELECT id, sscc, inbound_id AS "inboundId", transfer_id AS "transferId", status, scanned_at AS "scannedAt",
      reject_reason AS "rejectReason"
    FROM inventory.logistic_unit WHERE sscc = ANY (${[...new Set(ssccs)]}::text[]) AND status <> 'dissolved' ORDER BY id FOR UPDATE`;
  const ids = rows.map(({ id }) => id);
  const details = await tx.sql<{ id: string; number: number; lines: ScannedUnit['lines'] }>`
    SELECT u.id, coalesce(i.number, t.number)::float8 AS number,
      (SELECT json_agg(json_build_object('variantId', l.variant_id, 'quantity', l.quantity, 'lot', l.lot, 'bestBefore', l.best_before,
        'expiresOn', l.expires_on) ORDER BY l.line_no) FROM inventory.logistic_unit_line l WHERE l.unit_id = u.id) AS lines
    FROM inventory.logistic_unit u LEFT JOIN inventory.inbound i ON i.id = u.inbound_id
    LEFT JOIN inventory.transfer t ON t.id = u.transfer_id WHERE u.id = ANY (${ids}::uuid[])`;
  const byId = new Map(details.map((detail) => [detail.id, detail]));
  return new Map(rows.map((row) => [row.sscc, { ...row, ...byId.get(row.id)! }]));
}

/** Why a scanned pallet cannot be counted here; null where it can. */
export function faultOfScan(
  unit: ScannedUnit | undefined,
  { kind, id }: Paper,
  sscc: string,
  takesBack: boolean,
): Pick<FieldError, 'code' | 'params'> | null {
  if (!unit) return { code: 'sscc_unknown', params: { sscc } };
  if ((kind === 'inbound' ? unit.inboundId : unit.transferId) !== id)
    return {
      code: unit.inboundId ? 'unit_of_delivery' : 'unit_of_transfer',
      params: { sscc, number: unit.number },
    };
  if (takesBack) return unit.scannedAt ? null : { code: 'unit_not_scanned', params: { sscc } };
  return unit.status === 'arrived' ? { code: 'unit_scanned', params: { sscc } } : null;
}

export interface UnitMark {
  id: string;
  sscc: string;
  arrived: boolean;
  rejectReason: string;
}

/** Writes that pallets were counted whole, or that this was taken back. */
export async function markScanned(
  tx: Tx,
  actor: Actor,
  { kind, number }: { kind: Paper['kind']; number: number },
  marks: readonly UnitMark[],
): Promise<void> {
  const rows = await tx.sql<{ id: string; version: number; arrived: boolean }>`
    UPDATE inventory.logistic_unit u SET version = u.version + 1, status = CASE WHEN m.arrived THEN 'arrived' ELSE 'packed' END,
      reject_reason = m."rejectReason", scanned_at = CASE WHEN m.arrived THEN now() END,
      scanned_by = CASE WHEN m.arrived THEN ${actor.id}::uuid END
    FROM json_to_recordset(${JSON.stringify(marks)}::json) AS m (id uuid, arrived boolean, "rejectReason" text)
    WHERE u.id = m.id RETURNING u.id, u.version, m.arrived`;
  const ssccs = new Map(marks.map(({ id, sscc }) => [id, sscc]));
  await emit(
    tx,
    actor,
    ...rows.map(({ id, version, arrived }) => ({
      type: arrived ? 'logistic_unit.arrived' : 'logistic_unit.taken_back',
      subjectId: id,
      subjectVersion: version,
      payload: { sscc: ssccs.get(id), paper: kind, number },
    })),
  );
}
