import { refuse, type Tx } from '@zhanggui/platform';

/** Refuses a warehouse that does not exist or takes no stock movements by hand; keeps it from being made inactive meanwhile. */
export async function refuseUnusableWarehouse(tx: Tx, id: string): Promise<void> {
  const [warehouse] = await tx.sql<{ code: string; active: boolean }>`
    SELECT code, active FROM inventory.warehouse WHERE id = ${id} FOR SHARE`;
  if (!warehouse) throw refuse('warehouse_unknown', {}, [{ pointer: '/warehouseId', code: 'warehouse_unknown' }]);
  const { code, active } = warehouse;
  if (!active)
    throw refuse('warehouse_inactive', { code }, [
      { pointer: '/warehouseId', code: 'warehouse_inactive', params: { code } },
    ]);
}
