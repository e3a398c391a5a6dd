import { registerStockOutlook } from '@zhanggui/inventory';
import { raw } from '@zhanggui/platform';

/** Lists of stock show the plan's forecast beside each balance, and what is on order as it stands now. */
registerStockOutlook({
  join: raw('LEFT JOIN purchasing.plan_line f ON f.warehouse_id = b.warehouse_id AND f.variant_id = b.variant_id'),
  perDay: 'f.per_day',
  resupplyOn: 'f.resupply_on',
  ordered: raw(`CROSS JOIN LATERAL (
    SELECT coalesce(sum(l.quantity - l.accepted), 0)::float8 AS units, min(coalesce(l.promised_on, p.promised_on)) AS next_on
    FROM purchasing.purchase_line l JOIN purchasing.purchase_order p ON p.id = l.order_id
    WHERE l.variant_id = b.variant_id AND l.quantity > l.accepted AND p.warehouse_id = b.warehouse_id
      AND p.status IN ('placed', 'confirmed_by_supplier', 'partially_received')) o`),
});
