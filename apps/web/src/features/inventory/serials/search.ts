import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const serialStates = ['in_stock', 'shipped', 'returned', 'written_off'] as const;

export interface SerialSearch {
  serial?: string;
  sku?: string;
  warehouseId?: string;
  state?: (typeof serialStates)[number];
  view?: string;
  open?: string;
}

export function validateSerialSearch(raw: Record<string, unknown>): SerialSearch {
  return compact({
    serial: textParam(raw, 'serial'),
    sku: textParam(raw, 'sku'),
    warehouseId: textParam(raw, 'warehouseId'),
    state: choiceParam(raw, 'state', serialStates),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as SerialSearch;
}

export function serialApiQuery({ view: _view, open: _open, ...query }: SerialSearch): Record<string, QueryValue> {
  return { ...query };
}
