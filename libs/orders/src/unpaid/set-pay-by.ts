import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import type { Stage } from '../order.status.js';

/**
 * Says until when an unpaid order waits for its payment; null is for ever. Refuses: version_stale (412), not_found (404),
 * not_in_stage (409), pay_by_in_past (422).
 */
export async function setPayBy(
  tx: Tx,
  actor: Actor,
  { id, version, payBy }: { id: string; version: number; payBy: string | null },
): Promise<void> {
  const [before] = await tx.sql<{ version: number; number: string; stage: Stage; payBy: Date | null; isPast: boolean }>`
    SELECT version, number, stage, pay_by AS "payBy", coalesce(${payBy}::timestamptz <= now(), false) AS "isPast"
    FROM orders.sales_order WHERE id = ${id} FOR NO KEY UPDATE`;
  if (before?.version !== version) throw staleOrGone(before);
  const { stage, number, isPast } = before;
  if (stage !== 'pending_payment') throw refuse('not_in_stage', { number: Number(number), stage });
  if (isPast) throw refuse('pay_by_in_past', {}, [{ pointer: '/payBy', code: 'pay_by_in_past' }]);
  const was = { payBy: before.payBy?.toISOString() ?? null };
  const { changes, fields } = changesOf(was, { payBy: payBy && new Date(payBy).toISOString() }, ['payBy']);
  if (fields.length === 0) return;
  await tx.run`UPDATE orders.sales_order SET pay_by = ${payBy}::timestamptz, version = version + 1 WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'order.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { fields, changes },
  });
}
