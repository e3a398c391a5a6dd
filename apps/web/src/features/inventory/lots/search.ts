import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const lotStates = ['approved', 'on_hold', 'recalled'] as const;
/** Days that shops look ahead; 0: what may not be sold after today. */
export const horizons = ['0', '7', '30', '60', '90', '180', '365'] as const;

export interface LotSearch {
  q?: string;
  warehouseId?: string;
  status?: (typeof lotStates)[number];
  withinDays?: (typeof horizons)[number];
  view?: string;
  open?: string;
}

export function validateLotSearch(raw: Record<string, unknown>): LotSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    status: choiceParam(raw, 'status', lotStates),
    withinDays: choiceParam(raw, 'withinDays', horizons),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as LotSearch;
}

export function lotApiQuery({ view: _view, open: _open, ...query }: LotSearch): Record<string, QueryValue> {
  return { ...query };
}
