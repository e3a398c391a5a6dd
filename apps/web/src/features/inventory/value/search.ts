import type { QueryValue } from '@zhanggui/api-client';
import { dayStart } from '@zhanggui/ui';
import { choiceParam, compact, dayParam, textParam } from '../../../lib/search.js';

export const valueMethods = ['average', 'fifo'] as const;
export const valueGroups = ['sku', 'warehouse', 'category'] as const;

export interface ValueSearch {
  q?: string;
  /** The last day that counts, on the merchant's clock; without it: up to now. */
  day?: string;
  warehouseId?: string;
  method?: (typeof valueMethods)[number];
  groupBy?: (typeof valueGroups)[number];
  cost?: 'unknown';
  view?: string;
}

export function validateValueSearch(raw: Record<string, unknown>): ValueSearch {
  return compact({
    q: textParam(raw, 'q'),
    day: dayParam(raw, 'day'),
    warehouseId: textParam(raw, 'warehouseId'),
    method: choiceParam(raw, 'method', valueMethods),
    groupBy: choiceParam(raw, 'groupBy', valueGroups),
    cost: choiceParam(raw, 'cost', ['unknown'] as const),
    view: textParam(raw, 'view'),
  }) as ValueSearch;
}

/** A day counts to its end; today, and days to come, count up to now. */
export function valueApiQuery(search: ValueSearch, today: string, timeZone: string): Record<string, QueryValue> {
  const { view: _view, day, ...query } = search;
  return { ...query, at: day && day < today ? dayStart(day, timeZone, 1) : undefined };
}
