import { type Actor, emit, refuse, type Tx } from '@zhanggui/platform';
import { type Counted, type CountStatus, needsRecount } from './count.rules.js';
import { lockCount, type LockedCount, writeCountStatus } from './count.sql.js';

interface Step {
  id: string;
  version: number;
}

export interface CountState {
  status: CountStatus;
  version: number;
}

/** What happens to places that nobody counted: they are left out, or taken to be empty. */
export type Missing = 'skip' | 'empty';

/**
 * Ends counting: places that differ too much are counted a second time, and everything goes to review otherwise. Refuses: not_found,
 * version_stale, count_state, not_all_counted (unless it is said what happens to the rest).
 */
export async function finishCount(
  tx: Tx,
  actor: Actor,
  { id, version, missing }: Step & { missing?: Missing | null },
): Promise<CountState> {
  const count = await lockCount(tx, id, 'finish', version);
  await settleMissing(tx, actor, count, missing ?? null);
  const items = await tx.sql<Counted & { itemNo: number }>`
    SELECT item_no AS "itemNo", book::float8 AS book, counted::float8 AS counted, times FROM inventory.count_item
    WHERE count_id = ${id} AND status = 'counted'`;
  const again = items.filter((item) => needsRecount(item, count.recountOver)).map(({ itemNo }) => itemNo);
  await tx.run`
    UPDATE inventory.count_item SET status = 'recount' WHERE count_id = ${id} AND item_no = ANY (${again}::int[])`;
  return step(tx, actor, count, again.length > 0 ? 'investigating' : 'ready_to_review', { again: again.length });
}

async function settleMissing(
  tx: Tx,
  actor: Actor,
  { id, number, warehouseId }: LockedCount,
  missing: Missing | null,
): Promise<void> {
  const [open] = await tx.sql<{ items: number }>`
    SELECT count(*)::int AS items FROM inventory.count_item WHERE count_id = ${id} AND status IN ('ready_to_count', 'recount')`;
  if (open!.items === 0) return;
  if (missing === null) throw refuse('not_all_counted', { number, items: open!.items });
  // A place that should have been counted again keeps its first result; one that was never counted has none.
  await tx.run`UPDATE inventory.count_item SET status = 'counted', times = 2 WHERE count_id = ${id} AND status = 'recount'`;
  if (missing === 'skip') {
    await tx.run`UPDATE inventory.count_item SET status = 'rejected' WHERE count_id = ${id} AND status = 'ready_to_count'`;
    return;
  }
  await tx.run`
    UPDATE inventory.count_item i SET book = CASE WHEN i.bin_id = '00000000-0000-0000-0000-000000000000' THEN
        (SELECT b.on_hand - b.placed FROM inventory.stock_balance b WHERE b.warehouse_id = ${warehouseId} AND b.variant_id = i.variant_id)
      ELSE (SELECT s.quantity FROM inventory.bin_stock s WHERE s.warehouse_id = ${warehouseId} AND s.variant_id = i.variant_id
        AND s.bin_id = i.bin_id AND s.lot = i.lot AND s.condition = i.condition) END,
      counted = 0, counted_by = ${actor.id}, counted_at = now(), times = 2, status = 'counted'
    WHERE i.count_id = ${id} AND i.status = 'ready_to_count'`;
}

/** Sends places back to be counted once more. Refuses: not_found, version_stale, count_state. */
export async function recountItems(
  tx: Tx,
  actor: Actor,
  { id, version, itemNos }: Step & { itemNos: readonly number[] },
): Promise<CountState> {
  const count = await lockCount(tx, id, 'recount', version);
  const again = await tx.run`
    UPDATE inventory.count_item SET status = 'recount' WHERE count_id = ${id} AND item_no = ANY (${[...itemNos]}::int[]) AND counted IS NOT NULL`;
  return step(tx, actor, count, 'investigating', { again });
}

/** Approves or rejects what was counted; a rejected place keeps what the books say. Refuses: not_found, version_stale, count_state. */
export async function reviewItems(
  tx: Tx,
  actor: Actor,
  { id, version, itemNos, approve }: Step & { itemNos: readonly number[]; approve: boolean },
): Promise<CountState> {
  const count = await lockCount(tx, id, 'review', version);
  const items = await tx.run`
    UPDATE inventory.count_item SET status = ${approve ? 'approved' : 'rejected'}
    WHERE count_id = ${id} AND item_no = ANY (${[...itemNos]}::int[]) AND counted IS NOT NULL`;
  return step(tx, actor, count, 'ready_to_review', { [approve ? 'approved' : 'rejected']: items });
}

/** Ends a count without any effect. Refuses: not_found, version_stale, count_state. */
export async function cancelCount(tx: Tx, actor: Actor, { id, version }: Step): Promise<CountState> {
  const count = await lockCount(tx, id, 'cancel', version);
  return step(tx, actor, count, 'cancelled', {});
}

async function step(
  tx: Tx,
  actor: Actor,
  count: LockedCount,
  status: CountStatus,
  payload: Record<string, unknown>,
): Promise<CountState> {
  await writeCountStatus(tx, count, status);
  await emit(tx, actor, {
    type: 'count.moved',
    subjectId: count.id,
    subjectVersion: count.version + 1,
    payload: { number: count.number, before: count.status, after: status, ...payload },
  });
  return { status, version: count.version + 1 };
}
