import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { Warehouse } from '../warehouses/warehouse.entity.js';
import type { Bin } from './bin.entity.js';

export type NewBin = Pick<Bin, 'code' | 'zone' | 'kind' | 'pickOrder' | 'capacity'>;

/** Opens bins of a warehouse, all or none. Refuses: not_found (warehouse), bin_code_taken, bin_code_twice. */
export async function openBins(
  tx: Tx,
  actor: Actor,
  { warehouseId, bins }: { warehouseId: string; bins: readonly NewBin[] },
): Promise<Bin[]> {
  const [warehouse] = await tx.find(Warehouse, { where: { id: warehouseId } });
  if (!warehouse) throw refuse('not_found');
  refuseTwice(bins);
  const made = bins.map((bin): Bin => ({ ...bin, id: uuid7(), warehouseId, active: true, version: 1 }));
  const rows = await tx.sql<{ code: string }>`
    INSERT INTO inventory.bin (id, warehouse_id, code, zone, kind, pick_order, capacity)
    SELECT id, ${warehouseId}, code, zone, kind, "pickOrder", capacity FROM json_to_recordset(${JSON.stringify(made)}::json)
      AS b (id uuid, code text, zone text, kind text, "pickOrder" int, capacity bigint)
    ON CONFLICT ON CONSTRAINT bin_code_once DO NOTHING RETURNING code`;
  const written = new Set(rows.map(({ code }) => code));
  const errors = bins.flatMap(({ code }, n): FieldError[] =>
    written.has(code) ? [] : [{ pointer: `/bins/${n}/code`, code: 'bin_code_taken', params: { bin: code } }],
  );
  if (errors[0]) throw refuse('bin_code_taken', errors[0].params, errors);
  await emit(tx, actor, {
    type: 'bins.opened',
    subjectId: warehouseId,
    subjectVersion: warehouse.version,
    payload: { bins: made.length, first: made[0]!.code, last: made.at(-1)!.code },
  });
  return made;
}

function refuseTwice(bins: readonly NewBin[]): void {
  const seen = new Set<string>();
  const errors = bins.flatMap(({ code }, n): FieldError[] => {
    const twice = seen.has(code);
    seen.add(code);
    return twice ? [{ pointer: `/bins/${n}/code`, code: 'bin_code_twice', params: { bin: code } }] : [];
  });
  if (errors[0]) throw refuse('bin_code_twice', errors[0].params, errors);
}
