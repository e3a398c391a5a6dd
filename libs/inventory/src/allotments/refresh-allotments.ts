import { type Actor, emit, type Tx } from '@zhanggui/platform';
import { balanceKey, sumByBalance } from '../stock/stock.rules.js';
import { lockBalances } from '../stock/stock.sql.js';
import { changeOf } from './allotment.rules.js';
import { changeAllotments, lockAllotments } from './allotments.sql.js';
import { keepUnits } from './keep-units.js';

/**
 * Reckons shares anew from what is on hand now, of some transactions' balances or everywhere; answers how many changed. What has been
 * promised to others stays theirs, so a share grows when that becomes free.
 */
export async function refreshAllotments(
  tx: Tx,
  actor: Actor,
  { movedBy }: { movedBy?: readonly string[] } = {},
): Promise<{ changed: number }> {
  const all = await tx.sql<{ warehouseId: string; variantId: string }>`
    SELECT DISTINCT warehouse_id AS "warehouseId", variant_id AS "variantId" FROM inventory.allotment
    WHERE mode = 'percent' AND ended_at IS NULL`;
  const keys = movedBy && all.length > 0 ? await narrowed(tx, all, movedBy) : all;
  const sorted = sumByBalance(
    keys.map(({ warehouseId, variantId }) => ({ warehouseId, lines: [{ variantId, quantity: 1 }] })),
  );
  const balances = await lockBalances(tx, sorted);
  const free = new Map([...balances].map(([key, { onHand, reserved }]) => [key, onHand - reserved]));
  const changes = (await lockAllotments(tx, sorted))
    .filter(({ mode }) => mode === 'percent')
    .flatMap((one) => {
      const key = balanceKey(one);
      const { onHand, frozen } = balances.get(key)!;
      const units = frozen ? 0 : changeOf(one, { onHand, available: free.get(key)! });
      free.set(key, free.get(key)! - units);
      return units === 0 ? [] : [{ ...one, units }];
    });
  await keepUnits(tx, actor, changes);
  await changeAllotments(tx, changes);
  await emit(
    tx,
    actor,
    ...changes.map(({ id, version, warehouseId, variantId, shopId, left, units }) => ({
      type: 'allotment.refreshed',
      subjectId: id,
      subjectVersion: version + 1,
      payload: { warehouseId, variantId, shopId, before: left, left: left + units },
    })),
  );
  return { changed: changes.length };
}

type Key = { warehouseId: string; variantId: string };

async function narrowed(tx: Tx, keys: readonly Key[], txnIds: readonly string[]): Promise<Key[]> {
  const moved = await tx.sql<Key>`
    SELECT DISTINCT warehouse_id AS "warehouseId", variant_id AS "variantId" FROM inventory.stock_movement
    WHERE txn_id = ANY (${txnIds}::uuid[])`;
  const touched = new Set(moved.map(balanceKey));
  return keys.filter((key) => touched.has(balanceKey(key)));
}
