import { type Actor, emit, type Problem, refuse, type Tx } from '@zhanggui/platform';
import { lockPresales } from './presales.sql.js';

/**
 * Sells no more on some pre-sales; what is sold already goes on waiting for its goods. Answers the refused ones: `not_found` (404),
 * `presale_ended` (409).
 */
export async function endPresales(
  tx: Tx,
  actor: Actor,
  { ids }: { ids: readonly string[] },
): Promise<Map<string, Problem>> {
  const found = new Map((await lockPresales(tx, ids)).map((one) => [one.id, one]));
  const ending = [...found.values()].filter(({ endedAt }) => endedAt === null);
  await tx.run`
    UPDATE inventory.presale SET ended_at = now(), version = version + 1, updated_at = now()
    WHERE id = ANY (${ending.map(({ id }) => id)}::uuid[])`;
  await emit(
    tx,
    actor,
    ...ending.map(({ id, version, warehouseId, variantId, shopId, taken, filled }) => ({
      type: 'presale.ended',
      subjectId: id,
      subjectVersion: version + 1,
      payload: { warehouseId, variantId, shopId, waiting: taken, filled },
    })),
  );
  return new Map(
    ids.flatMap((id) => {
      const one = found.get(id);
      if (one?.endedAt === null) return [];
      return [[id.toLowerCase(), refuse(one ? 'presale_ended' : 'not_found')] as const];
    }),
  );
}
