import { type Actor, emit, type Problem, refuse, type Tx } from '@zhanggui/platform';
import { sumByBalance } from '../stock/stock.rules.js';
import { lockBalances } from '../stock/stock.sql.js';
import { changeAllotments, lockAllotments } from './allotments.sql.js';
import { keepUnits } from './keep-units.js';

/** Lets everybody sell again what allotments kept; orders keep what they took. Answers the refused ones: `not_found` (404), also where it has ended. */
export async function endAllotments(
  tx: Tx,
  actor: Actor,
  { ids }: { ids: readonly string[] },
): Promise<Map<string, Problem>> {
  const keys = await tx.sql<{ warehouseId: string; variantId: string }>`
    SELECT DISTINCT warehouse_id AS "warehouseId", variant_id AS "variantId" FROM inventory.allotment
    WHERE id = ANY (${ids}::uuid[]) AND ended_at IS NULL`;
  const sorted = sumByBalance(
    keys.map(({ warehouseId, variantId }) => ({ warehouseId, lines: [{ variantId, quantity: 1 }] })),
  );
  await lockBalances(tx, sorted);
  const ending = (await lockAllotments(tx, sorted)).filter(({ id }) => ids.includes(id));
  const changes = ending.map((one) => ({ ...one, units: -one.left }));
  await keepUnits(
    tx,
    actor,
    changes.filter(({ units }) => units !== 0),
  );
  await changeAllotments(tx, changes);
  await tx.run`UPDATE inventory.allotment SET ended_at = now() WHERE id = ANY (${ending.map(({ id }) => id)}::uuid[])`;
  await emit(
    tx,
    actor,
    ...ending.map(({ id, version, warehouseId, variantId, shopId, left }) => ({
      type: 'allotment.ended',
      subjectId: id,
      subjectVersion: version + 1,
      payload: { warehouseId, variantId, shopId, freed: left },
    })),
  );
  const ended = new Set(ending.map(({ id }) => id));
  return new Map(ids.flatMap((id) => (ended.has(id) ? [] : [[id, refuse('not_found')] as const])));
}
