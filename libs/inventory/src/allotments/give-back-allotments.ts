import type { Actor, Tx } from '@zhanggui/platform';
import { balanceKey } from '../stock/stock.rules.js';
import { changeAllotments } from './allotments.sql.js';
import { keepUnits } from './keep-units.js';

interface Use extends Record<string, unknown> {
  orderId: string;
  id: string;
  warehouseId: string;
  variantId: string;
  quantity: number;
  ended: boolean;
}

/**
 * Returns what orders took of allotments to them, once their stock is released and its balances are locked; of an allotment that has ended
 * it stays with everybody. `stays` says how many units an order still holds of a balance (`balanceKey`): those remain taken.
 */
export async function giveBackAllotments(
  tx: Tx,
  actor: Actor,
  orderIds: readonly string[],
  stays: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const uses = await tx.sql<Use>`
    SELECT u.order_id AS "orderId", a.id, a.warehouse_id AS "warehouseId", a.variant_id AS "variantId", u.quantity::float8 AS quantity,
      a.ended_at IS NOT NULL AS ended
    FROM inventory.allotment_use u JOIN inventory.allotment a ON a.id = u.allotment_id
    WHERE u.order_id = ANY (${orderIds}::uuid[]) ORDER BY a.id, u.order_id FOR NO KEY UPDATE OF a`;
  if (uses.length === 0) return;
  const back = uses.map((use) => ({
    ...use,
    units: use.quantity - Math.min(use.quantity, stays.get(balanceKey(use)) ?? 0),
  }));
  const alive = new Map<string, (typeof back)[number]>();
  for (const one of back) {
    if (one.ended || one.units === 0) continue;
    alive.set(one.id, { ...one, units: one.units + (alive.get(one.id)?.units ?? 0) });
  }
  await keepUnits(tx, actor, [...alive.values()]);
  await changeAllotments(tx, [...alive.values()]);
  const rows = JSON.stringify(back);
  await tx.run`
    DELETE FROM inventory.allotment_use u USING json_to_recordset(${rows}::json) AS b ("orderId" uuid, id uuid, quantity bigint, units bigint)
    WHERE u.order_id = b."orderId" AND u.allotment_id = b.id AND b.units = b.quantity`;
  await tx.run`
    UPDATE inventory.allotment_use u SET quantity = u.quantity - b.units
    FROM json_to_recordset(${rows}::json) AS b ("orderId" uuid, id uuid, quantity bigint, units bigint)
    WHERE u.order_id = b."orderId" AND u.allotment_id = b.id AND b.units > 0 AND b.units < b.quantity`;
}
