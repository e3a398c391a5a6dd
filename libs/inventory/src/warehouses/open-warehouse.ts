import { normaliseName } from '@zhanggui/catalog';
import { type Actor, emit, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import type { Warehouse } from './warehouse.entity.js';

/** Opens a warehouse, empty and active. Refuses: invalid (blank name), warehouse_code_taken. */
export async function openWarehouse(tx: Tx, actor: Actor, input: { code: string; name: string }): Promise<Warehouse> {
  const warehouse = {
    id: uuid7(),
    code: input.code,
    name: normaliseName(input.name),
    active: true,
    blindReceiving: false,
    overReceiptPercent: 0,
    version: 1,
  };
  const { id, code, name } = warehouse;
  if (!name) throw refuse('invalid', {}, [{ pointer: '/name', code: 'isLength' }]);
  const inserted = await tx.run`
    INSERT INTO inventory.warehouse (id, code, name) VALUES (${id}, ${code}, ${name}) ON CONFLICT DO NOTHING`;
  if (inserted === 0)
    throw refuse('warehouse_code_taken', { code }, [
      { pointer: '/code', code: 'warehouse_code_taken', params: { code } },
    ]);
  await emit(tx, actor, { type: 'warehouse.opened', subjectId: id, subjectVersion: 1, payload: { code, name } });
  return warehouse;
}
