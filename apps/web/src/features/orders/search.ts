import { stages, type QueryValue, type Stage } from '@zhanggui/api-client';
import { dayStart } from '@zhanggui/ui';
import { customParams, type CustomParams } from '../../lib/customFields.js';
import { choiceParam, compact, dayParam, textParam } from '../../lib/search.js';

export const orderSorts = ['-placedAt', 'placedAt', '-totalMinor', 'totalMinor'] as const;
export const waitsFor = ['goods', 'late'] as const;
export const paymentStatuses = ['unpaid', 'deposit_paid', 'paid', 'partially_refunded', 'refunded'] as const;

/** What the address of the order list says. `view` is the saved view it started from, `open` the order in the panel. */
export interface OrdersSearch extends CustomParams {
  stage?: Stage;
  shopId?: string;
  paymentStatus?: (typeof paymentStatuses)[number];
  waits?: (typeof waitsFor)[number];
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
    waits: choiceParam(raw, 'waits', waitsFor),
    q: textParam(raw, 'q'),
    placedFrom: dayParam(raw, 'placedFrom'),
    placedTo: dayParam(raw, 'placedTo'),
    sort: choiceParam(raw, 'sort', orderSorts),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
    ...customParams(raw),
  }) as OrdersSearch;
}

/** The filters of a view that the product brings along: one for each stage of the work. */
export const stageParams = (id: string): { stage: Stage } | undefined => {
  const stage = stages.find((one) => one === id);
  return stage && { stage };
};

/** Days are the merchant's days; the API takes instants, up to but not including the day after the last one. */
export function apiQuery(search: OrdersSearch, timeZone: string): Record<string, QueryValue> {
  const { view: _view, open: _open, placedFrom, placedTo, ...rest } = search;
  return {
    ...rest,
    placedFrom: placedFrom && dayStart(placedFrom, timeZone),
    placedTo: placedTo && dayStart(placedTo, timeZone, 1),
  };
}
