import { raw } from '@zhanggui/platform';
import type { ShopFacts } from '../order.rules.js';
import type { AllocationRule, Source } from './allocation.rules.js';

export interface StoredRouting {
  rule: AllocationRule | null;
  sources: Source[] | null;
}

/** Rule and sources of shop `s`, whose rule is `r`, as columns of the query that reads shops. */
export const ROUTING = raw(`
  CASE WHEN r.shop_id IS NOT NULL THEN json_build_object('criteria', r.criteria, 'maySplitOrder', r.may_split_order,
    'maySplitLine', r.may_split_line, 'mostParcels', r.most_parcels) END AS rule,
  CASE WHEN r.shop_id IS NOT NULL THEN (SELECT json_agg(json_build_object('warehouseId', a.warehouse_id, 'priority', a.priority,
      'costMinor', a.cost_minor, 'regions', a.regions,
      'state', CASE WHEN a.excluded THEN 'excluded' WHEN w.active THEN 'open' ELSE 'inactive' END) ORDER BY a.priority, a.warehouse_id)
    FROM orders.allocation_source a JOIN inventory.warehouse w ON w.id = a.warehouse_id WHERE a.shop_id = s.id) END AS sources`);

/** A shop with one open source ships from that, as one without a rule ships from its own warehouse: neither has anything to choose. */
export function withRouting<T extends ShopFacts>(shop: T, { rule, sources }: StoredRouting): T {
  const open = (sources ?? []).filter(({ state }) => state === 'open');
  if (!rule || open.length === 0) return shop;
  const [first, other] = open;
  const warehouseId = first!.warehouseId;
  return other ? { ...shop, warehouseId, routing: { rule, sources: sources! } } : { ...shop, warehouseId };
}
