import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const urgencies = ['out', 'week', 'month'] as const;

export interface BalancingSearch {
  q?: string;
  fromWarehouseId?: string;
  toWarehouseId?: string;
  urgency?: (typeof urgencies)[number];
  categoryId?: string;
  supplierId?: string;
  shopId?: string;
  view?: string;
  /** The proposal that is shown beside the list. */
  open?: string;
}

export function validateBalancingSearch(raw: Record<string, unknown>): BalancingSearch {
  return compact({
    q: textParam(raw, 'q'),
    fromWarehouseId: textParam(raw, 'fromWarehouseId'),
    toWarehouseId: textParam(raw, 'toWarehouseId'),
    urgency: choiceParam(raw, 'urgency', urgencies),
    categoryId: textParam(raw, 'categoryId'),
    supplierId: textParam(raw, 'supplierId'),
    shopId: textParam(raw, 'shopId'),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as BalancingSearch;
}

export function balancingQuery({ view: _view, open: _open, ...query }: BalancingSearch): Record<string, QueryValue> {
  return { ...query };
}
