import { type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import type { BinKind, Condition } from './bins.rules.js';

export interface BinRef {
  id: string;
  code: string;
  kind: BinKind;
  active: boolean;
  capacity: number | null;
}

/** Bins of a warehouse by the codes people write or scan; refuses codes it does not have, each at its pointer. */
export async function resolveBins(
  tx: Tx,
  warehouseId: string,
  named: readonly { code: string; pointer: string }[],
): Promise<Map<string, BinRef>> {
  const bins = await findBins(tx, warehouseId, [...new Set(named.map(({ code }) => code))]);
  const errors = named.flatMap(({ code, pointer }): FieldError[] =>
    bins.has(code) ? [] : [{ pointer, code: 'bin_unknown', params: { bin: code } }],
  );
  if (errors[0]) throw refuse('bin_unknown', errors[0].params, errors);
  return bins;
}

/** Bins of a warehouse by their codes; those it does not have are missing. */
export async function findBins(tx: Tx, warehouseId: string, codes: readonly string[]): Promise<Map<string, BinRef>> {
  if (codes.length === 0) return new Map();
  const rows = await tx.sql<Omit<BinRef, 'capacity'> & { capacity: string | null }>`
    SELECT id, code, kind, active, capacity FROM inventory.bin
    WHERE warehouse_id = ${warehouseId} AND code = ANY (${codes}::text[])`;
  return new Map(
    rows.map((row) => [row.code, { ...row, capacity: row.capacity === null ? null : Number(row.capacity) }]),
  );
}

/** Where goods go of which nobody said where: each kind has one such bin, the first of its kind, made when it is first needed. */
const KIND_OF: Record<Condition, BinKind> = {
  good: 'receiving',
  defective: 'defective',
  quarantine: 'quarantine',
  frozen: 'quarantine',
};
const FIRST_CODES: Partial<Record<BinKind, string>> = {
  receiving: 'DOCK',
  defective: 'DEFECTIVE',
  quarantine: 'QUARANTINE',
};

/** The bins for goods in these conditions where nobody named one, each condition looked up once. */
export async function defaultBins(
  tx: Tx,
  warehouseId: string,
  conditions: readonly Condition[],
): Promise<Map<Condition, string>> {
  const bins = new Map<Condition, string>();
  for (const condition of new Set(conditions)) bins.set(condition, await defaultBin(tx, warehouseId, condition));
  return bins;
}

/** The bin for goods in this condition where nobody named one. */
export async function defaultBin(tx: Tx, warehouseId: string, condition: Condition): Promise<string> {
  const kind = KIND_OF[condition];
  const code = FIRST_CODES[kind]!;
  await tx.run`
    INSERT INTO inventory.bin (id, warehouse_id, code, kind) SELECT ${uuid7()}, ${warehouseId}, ${code}, ${kind}
    WHERE NOT EXISTS (SELECT FROM inventory.bin WHERE warehouse_id = ${warehouseId} AND kind = ${kind} AND active)
    ON CONFLICT ON CONSTRAINT bin_code_once DO UPDATE SET active = true`;
  const [bin] = await tx.sql<{ id: string }>`
    SELECT id FROM inventory.bin WHERE warehouse_id = ${warehouseId} AND kind = ${kind} AND active ORDER BY pick_order, code LIMIT 1`;
  if (!bin) throw new Error(`no ${kind} bin in warehouse ${warehouseId}, though one was just made`);
  return bin.id;
}
