import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const allotmentModes = ['fixed', 'percent'] as const;
export const allotmentUses = ['up', 'no'] as const;

export interface AllotmentSearch {
  q?: string;
  warehouseId?: string;
  shopId?: string;
  mode?: (typeof allotmentModes)[number];
  used?: (typeof allotmentUses)[number];
  view?: string;
  open?: string;
}

export function validateAllotmentSearch(raw: Record<string, unknown>): AllotmentSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    shopId: textParam(raw, 'shopId'),
    mode: choiceParam(raw, 'mode', allotmentModes),
    used: choiceParam(raw, 'used', allotmentUses),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as AllotmentSearch;
}

export function allotmentApiQuery({ view: _view, open: _open, ...query }: AllotmentSearch): Record<string, QueryValue> {
  return { ...query };
}
