import { registerUnpaidStock } from '@zhanggui/inventory';
import { raw } from '@zhanggui/platform';

/** Lists of stock show what of a balance's reserved units waits for payments; open unpaid orders are few, so all are added up at once. */
registerUnpaidStock(
  raw(`LEFT JOIN (
    SELECT coalesce(a.warehouse_id, o.warehouse_id) AS warehouse_id, l.variant_id, sum(coalesce(a.quantity, l.quantity))::float8 AS units
    FROM orders.sales_order o JOIN orders.order_line l ON l.order_id = o.id AND l.stocked
    LEFT JOIN orders.allocation a ON a.order_id = l.order_id AND a.line_no = l.line_no
    WHERE o.stage = 'pending_payment' GROUP BY 1, 2) u ON u.warehouse_id = b.warehouse_id AND u.variant_id = b.variant_id`),
);
