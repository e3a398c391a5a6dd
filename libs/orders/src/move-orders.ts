import { type Actor, emit, type Problem, refuse, type Tx } from '@zhanggui/platform';
import { type Action, type Axes, isAllowed, type Stage, stageOf } from './order.status.js';

/** An order under lock: nobody else moves it until this transaction ends. */
export interface LockedOrder extends Axes {
  id: string;
  number: number;
  stage: Stage;
  warehouseId: string;
  currency: string;
  totalMinor: number;
  refundedMinor: number;
  version: number;
}

/** Columns that the database counts in 64 bits. */
type Counted = 'number' | 'totalMinor' | 'refundedMinor';

/** Locks orders in id order and returns those that are there. */
export async function lockOrders(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedOrder>> {
  const rows = await tx.sql<Omit<LockedOrder, Counted> & Record<Counted, string>>`
    SELECT id, number, stage, status, payment_status AS "paymentStatus", fulfilment_status AS "fulfilmentStatus",
      after_sales_status AS "afterSalesStatus", warehouse_id AS "warehouseId", currency, total_minor AS "totalMinor",
      refunded_minor AS "refundedMinor", version
    FROM orders.sales_order WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        number: Number(row.number),
        totalMinor: Number(row.totalMinor),
        refundedMinor: Number(row.refundedMinor),
      },
    ]),
  );
}

/**
 * Sorts the orders of a bulk request into those that the action is allowed on and those it is refused for, with the reason. Of `split`
 * orders each part moves by itself, so their stage says only that something may still move: the caller looks at the parts.
 */
export function partition(
  ids: readonly string[],
  locked: ReadonlyMap<string, LockedOrder>,
  action: Action,
  split: ReadonlySet<string> = new Set(),
): { allowed: LockedOrder[]; refused: Map<string, Problem> } {
  const refused = new Map<string, Problem>();
  const allowed: LockedOrder[] = [];
  for (const id of ids) {
    const order = locked.get(id);
    if (!order) refused.set(id, refuse('not_found'));
    else if (split.has(id) ? !PARTS_MOVE.has(order.stage) : !isAllowed(action, order.stage))
      refused.set(id, refuse('not_in_stage', { number: order.number, stage: order.stage }));
    else allowed.push(order);
  }
  return { allowed, refused };
}

/** Stages in which parts of a split order are moved. */
const PARTS_MOVE: ReadonlySet<Stage> = new Set(['allocated', 'picking', 'packed', 'partially_shipped', 'shipped']);

export interface Move {
  order: LockedOrder;
  axes: Partial<Axes>;
  event: { type: string; payload: Record<string, unknown> };
  cancelReason?: string;
}

/** Moves locked orders along their axes, derives their stage and writes one event for each. */
export async function moveOrders(tx: Tx, actor: Actor, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map(({ order, axes, cancelReason }) => {
    const now = { ...order, ...axes };
    return {
      id: order.id,
      version: order.version,
      status: now.status,
      payment_status: now.paymentStatus,
      fulfilment_status: now.fulfilmentStatus,
      stage: stageOf(now),
      cancel_reason: cancelReason,
    };
  });
  const moved = await tx.run`
    UPDATE orders.sales_order o SET status = m.status, payment_status = m.payment_status, fulfilment_status = m.fulfilment_status,
      stage = m.stage, cancel_reason = coalesce(m.cancel_reason, o.cancel_reason), version = o.version + 1,
      paid_at = CASE WHEN m.payment_status = 'paid' THEN coalesce(o.paid_at, now()) ELSE o.paid_at END
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS m (id uuid, version int, status text, payment_status text,
      fulfilment_status text, stage text, cancel_reason text)
    WHERE o.id = m.id AND o.version = m.version`;
  if (moved !== moves.length) throw new Error(`${moves.length} locked orders to move, ${moved} moved`);
  await emit(
    tx,
    actor,
    ...moves.map(({ order, event }) => ({ ...event, subjectId: order.id, subjectVersion: order.version + 1 })),
  );
}
