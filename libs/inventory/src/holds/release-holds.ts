import { type Actor, emit, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { releaseStock } from '../stock/release-stock.js';

interface OpenHold {
  id: string;
  warehouseId: string;
  variantId: string;
  quantity: string;
}

/** How many holds one transaction of the job releases. */
const MOST_AT_ONCE = 500;

/** Lets held stock be sold again. Refuses: not_found, hold_ended. */
export async function releaseHold(tx: Tx, actor: Actor, id: string): Promise<void> {
  const [hold] = await tx.sql<OpenHold & { ended: boolean }>`
    SELECT id, warehouse_id AS "warehouseId", variant_id AS "variantId", quantity, released_at IS NOT NULL AS ended
    FROM inventory.hold WHERE id = ${id} FOR UPDATE`;
  if (!hold) throw refuse('not_found');
  if (hold.ended) throw refuse('hold_ended');
  await release(tx, actor, [hold]);
}

/** Releases holds whose time is over, up to 500 at once; answers how many, so that the caller knows whether to come again. */
export async function releaseEndedHolds(tx: Tx, actor: Actor): Promise<number> {
  const ended = await tx.sql<OpenHold>`
    SELECT id, warehouse_id AS "warehouseId", variant_id AS "variantId", quantity FROM inventory.hold
    WHERE released_at IS NULL AND until <= now() ORDER BY id LIMIT ${MOST_AT_ONCE} FOR UPDATE SKIP LOCKED`;
  await release(tx, actor, ended);
  return ended.length;
}

async function release(tx: Tx, actor: Actor, holds: readonly OpenHold[]): Promise<void> {
  if (holds.length === 0) return;
  const ids = holds.map(({ id }) => id);
  await tx.run`UPDATE inventory.hold SET released_at = now() WHERE id = ANY (${ids}::uuid[])`;
  await emit(
    tx,
    actor,
    ...holds.map(({ id, warehouseId, variantId, quantity }) => ({
      type: 'stock.hold_released',
      subjectId: id,
      subjectVersion: 2,
      payload: { warehouseId, variantId, quantity: Number(quantity) },
    })),
  );
  await releaseStock(
    tx,
    actor,
    holds.map(({ id, warehouseId, variantId, quantity }) => ({
      txnId: uuid7(),
      refId: id,
      refKind: 'hold',
      warehouseId,
      lines: [{ variantId, quantity: Number(quantity) }],
    })),
  );
}
