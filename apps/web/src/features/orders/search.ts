import { stages, type QueryValue, type Stage } from '@zhanggui/api-client';
import { dayStart } from '@zhanggui/ui';
import { customParams, type CustomParams } from '../../lib/customFields.js';
import { choiceParam, compact, dayParam, textParam } from '../../lib/search.js';

export const orderSorts = ['-placedAt', 'placedAt', '-totalMinor', 'totalMinor'] as const;
export const paymentStatuses = ['unpaid', 'deposit_paid', 'paid', 'partially_refunded', 'refunded'] as const;

/** What the address of the order list says. `view` is the saved view it started from, `open` the order in the panel. */
export interface OrdersSearch extends CustomParams {
  stage?: Stage;
  shopId?: string;
  paymentStatus?: (typeof paymentStatuses)[number];
  q?: string;
  placedFrom?: string;
  placedTo?: string;
  sort?: (typeof orderSorts)[number];
  view?: string;
  open?: string;
}

export function validateOrdersSearch(raw: Record<string, unknown>): OrdersSearch {
  return compact({
    stage: choiceParam(raw, 'stage', stages),
    shopId: textParam(raw, 'shopId'),
    paymentStatus: choiceParam(raw, 'paymentStatus', paymentStatuses),
    q: textParam(raw, 'q'),
    placedFrom: dayParam(raw, 'placedFrom'),
    placedTo: dayParam(raw, 'placedTo'),
    sort: choiceParam(raw, 'sort', orderSorts),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
    ...customParams(raw),
  }) as OrdersSearch;
}

/** What of the search narrows or sorts the list: the part worth saving as a view. */
export function viewParams(search: OrdersSearch): OrdersSearch {
  const { view: _view, open: _open, ...params } = search;
  return params;
}

export function sameParams(one: OrdersSearch, other: OrdersSearch): boolean {
  const text = (params: OrdersSearch) => JSON.stringify(Object.entries(viewParams(params)).sort());
  return text(one) === text(other);
}

/** Days are the merchant's days; the API takes instants, up to but not including the day after the last one. */
export function apiQuery(search: OrdersSearch, timeZone: string): Record<string, QueryValue> {
  const { placedFrom, placedTo, ...rest } = viewParams(search);
  return {
    ...rest,
    placedFrom: placedFrom && dayStart(placedFrom, timeZone),
    placedTo: placedTo && dayStart(placedTo, timeZone, 1),
  };
}
