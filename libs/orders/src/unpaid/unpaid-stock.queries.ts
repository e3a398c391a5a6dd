import type { Tx } from '@zhanggui/platform';

export interface UnpaidStock {
  warehouseId: string;
  /** Units that orders hold which are not paid. */
  units: number;
  orders: number;
  /** When the first of them is given back unless it is paid; null where none of them ever is. */
  nextPayBy: Date | null;
}

/** What of a variant's reserved stock waits for payments, by warehouse. */
export function readUnpaidStock(tx: Tx, variantId: string): Promise<UnpaidStock[]> {
  return tx.sql<UnpaidStock & Record<string, unknown>>`
    SELECT coalesce(a.warehouse_id, o.warehouse_id) AS "warehouseId", sum(coalesce(a.quantity, l.quantity))::float8 AS units,
      count(DISTINCT o.id)::int AS orders, min(o.pay_by) AS "nextPayBy"
    FROM orders.sales_order o
    JOIN orders.order_line l ON l.order_id = o.id AND l.stocked AND l.variant_id = ${variantId}
    LEFT JOIN orders.allocation a ON a.order_id = l.order_id AND a.line_no = l.line_no
    WHERE o.stage = 'pending_payment' GROUP BY 1 ORDER BY 1`;
}
