import { type Actor, emit, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import type { PlanMode } from './plan.rules.js';

export interface PlanRuleChange {
  warehouseId: string;
  variantId: string;
  mode: PlanMode;
  minUnits?: number | null;
  maxUnits?: number | null;
  serviceLevel?: number | null;
  supplierId?: string | null;
  note?: string;
}

/**
 * Says how one SKU is replenished in one warehouse, in place of what was said before; the next plan goes by it. `auto` without anything
 * else takes the rule away. Refuses: warehouse_unknown, variant_unknown, supplier_unknown, invalid (minimum and maximum).
 */
export async function setPlanRule(tx: Tx, actor: Actor, input: PlanRuleChange): Promise<void> {
  const {
    warehouseId,
    variantId,
    mode,
    minUnits = null,
    maxUnits = null,
    serviceLevel = null,
    supplierId = null,
  } = input;
  const note = input.note?.trim() ?? '';
  await refuseUnknown(tx, { warehouseId, variantId, supplierId });
  const errors = mode === 'min_max' ? rangeFaults(minUnits, maxUnits) : [];
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const [before] = await tx.sql<{ version: number }>`
    SELECT version FROM purchasing.plan_rule WHERE warehouse_id = ${warehouseId} AND variant_id = ${variantId} FOR UPDATE`;
  const isPlain = mode === 'auto' && serviceLevel === null && supplierId === null && note === '';
  const version = (before?.version ?? 0) + 1;
  if (isPlain)
    await tx.run`DELETE FROM purchasing.plan_rule WHERE warehouse_id = ${warehouseId} AND variant_id = ${variantId}`;
  else
    await tx.run`
      INSERT INTO purchasing.plan_rule (warehouse_id, variant_id, mode, min_units, max_units, service_level, supplier_id, note, version)
      VALUES (${warehouseId}, ${variantId}, ${mode}, ${mode === 'min_max' ? minUnits : null}, ${mode === 'min_max' ? maxUnits : null},
        ${serviceLevel}, ${supplierId}, ${note}, ${version})
      ON CONFLICT (merchant_id, warehouse_id, variant_id) DO UPDATE SET mode = excluded.mode, min_units = excluded.min_units,
        max_units = excluded.max_units, service_level = excluded.service_level, supplier_id = excluded.supplier_id,
        note = excluded.note, version = excluded.version`;
  await emit(tx, actor, {
    type: 'plan_rule.set',
    subjectId: variantId,
    subjectVersion: version,
    payload: { warehouseId, mode, minUnits, maxUnits, serviceLevel, supplierId },
  });
}

function rangeFaults(minUnits: number | null, maxUnits: number | null): FieldError[] {
  const errors: FieldError[] = [];
  if (minUnits === null) errors.push({ pointer: '/minUnits', code: 'isDefined' });
  if (maxUnits === null) errors.push({ pointer: '/maxUnits', code: 'isDefined' });
  if (minUnits !== null && maxUnits !== null && minUnits > maxUnits)
    errors.push({ pointer: '/maxUnits', code: 'maximum_below_minimum' });
  return errors;
}

async function refuseUnknown(
  tx: Tx,
  { warehouseId, variantId, supplierId }: { warehouseId: string; variantId: string; supplierId: string | null },
): Promise<void> {
  const [known] = await tx.sql<{ warehouse: boolean; variant: boolean; supplier: boolean }>`
    SELECT EXISTS (SELECT FROM inventory.warehouse WHERE id = ${warehouseId}) AS warehouse,
      EXISTS (SELECT FROM catalog.variant WHERE id = ${variantId}) AS variant,
      EXISTS (SELECT FROM purchasing.supplier WHERE id = ${supplierId}) AS supplier`;
  const unknown = (code: string, pointer: string): never => {
    throw refuse(code, {}, [{ pointer, code }]);
  };
  if (!known!.warehouse) unknown('warehouse_unknown', '/warehouseId');
  if (!known!.variant) unknown('variant_unknown', '/variantId');
  if (supplierId !== null && !known!.supplier) unknown('supplier_unknown', '/supplierId');
}
