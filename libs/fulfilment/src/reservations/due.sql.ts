import { raw } from '@zhanggui/platform';

/**
 * What should be reserved, and for whom: units of open orders in their warehouses that have not left, without those that wait for goods of a pre-sale, holds, and what is kept for shops.
 * A relation with the columns warehouse_id, variant_id, ref_id, kind and units; several rows of one order add up.
 */
export const DUE = raw(`
  SELECT coalesce(a.warehouse_id, o.warehouse_id) AS warehouse_id, l.variant_id, o.id AS ref_id, 'order' AS kind,
    coalesce(a.quantity, l.quantity)::bigint AS units
  FROM orders.sales_order o JOIN orders.order_line l ON l.order_id = o.id AND l.stocked
  LEFT JOIN orders.allocation a ON a.order_id = l.order_id AND a.line_no = l.line_no
  WHERE o.status = 'open' AND o.fulfilment_status IN ('allocated', 'picking', 'packed', 'partially_shipped')
  UNION ALL
  SELECT p.warehouse_id, pl.variant_id, p.order_id, 'order', -pl.quantity::bigint
  FROM orders.sales_order o JOIN fulfilment.parcel p ON p.order_id = o.id AND p.status IN ('shipped', 'delivered')
  JOIN fulfilment.parcel_line pl ON pl.parcel_id = p.id
  WHERE o.status = 'open' AND o.fulfilment_status IN ('picking', 'packed', 'partially_shipped')
  UNION ALL
  SELECT warehouse_id, variant_id, order_id, 'order', filled - quantity FROM inventory.presale_use
  WHERE closed_at IS NULL AND filled < quantity
  UNION ALL
  SELECT warehouse_id, variant_id, id, 'hold', quantity FROM inventory.hold WHERE released_at IS NULL
  UNION ALL
  SELECT warehouse_id, variant_id, id, 'allotment', units_left FROM inventory.allotment WHERE ended_at IS NULL`);
