import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const presaleStates = ['planned', 'live', 'ended'] as const;

export interface PresaleSearch {
  q?: string;
  warehouseId?: string;
  shopId?: string;
  state?: (typeof presaleStates)[number];
  late?: 'true';
  view?: string;
  open?: string;
}

export function validatePresaleSearch(raw: Record<string, unknown>): PresaleSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    shopId: textParam(raw, 'shopId'),
    state: choiceParam(raw, 'state', presaleStates),
    late: raw['late'] === true || raw['late'] === 'true' ? 'true' : undefined,
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as PresaleSearch;
}

export function presaleApiQuery({ view: _view, open: _open, ...query }: PresaleSearch): Record<string, QueryValue> {
  return { ...query };
}
