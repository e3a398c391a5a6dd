import { type Actor, emit, type EventRow, type Tx } from '@zhanggui/platform';

interface Served extends Record<string, unknown> {
  id: string;
  number: string;
  version: number;
  missing: number;
}

/** Tells in the story of each order that goods came for it, and whether all of them are there now. */
export async function noteGoodsCame(tx: Tx, actor: Actor, events: readonly EventRow[]): Promise<void> {
  const ids = [...new Set(events.flatMap(({ payload }) => payload['orderIds'] as string[]))];
  const orders = await tx.sql<Served>`
    SELECT o.id, o.number, o.version, coalesce((SELECT sum(u.quantity - u.filled) FROM inventory.presale_use u
      WHERE u.order_id = o.id AND u.closed_at IS NULL), 0)::float8 AS missing
    FROM orders.sales_order o WHERE o.id = ANY (${ids}::uuid[]) AND o.status = 'open' ORDER BY o.id`;
  await emit(
    tx,
    actor,
    ...orders.map(({ id, number, version, missing }) => ({
      type: 'order.goods_came',
      subjectId: id,
      subjectVersion: version,
      payload: { number: Number(number), complete: missing === 0, missing },
    })),
  );
}
