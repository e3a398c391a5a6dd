import type { Tx } from '@zhanggui/platform';

export interface StockedLine {
  orderId: string;
  lineNo: number;
  variantId: string;
  quantity: number;
}

/** Lines of orders that hold stock, in line order. */
export function readStockedLines(tx: Tx, orderIds: readonly string[]): Promise<StockedLine[]> {
  return tx.sql<StockedLine>`
    SELECT order_id AS "orderId", line_no AS "lineNo", variant_id AS "variantId", quantity
    FROM orders.order_line WHERE order_id = ANY (${orderIds}::uuid[]) AND stocked ORDER BY order_id, line_no`;
}
