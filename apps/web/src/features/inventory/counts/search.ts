import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const countStates = [
  'open',
  'requested',
  'counting',
  'investigating',
  'ready_to_review',
  'completed',
  'cancelled',
] as const;

export interface CountSearch {
  q?: string;
  warehouseId?: string;
  status?: (typeof countStates)[number];
  view?: string;
}

export function validateCountSearch(raw: Record<string, unknown>): CountSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    status: choiceParam(raw, 'status', countStates),
    view: textParam(raw, 'view'),
  }) as CountSearch;
}

export function countApiQuery({ view: _view, ...query }: CountSearch): Record<string, QueryValue> {
  return { ...query };
}
