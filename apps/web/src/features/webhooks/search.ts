import { type QueryValue, type WebhookDeliveryState, webhookDeliveryStates } from '@zhanggui/api-client';
import { dayStart } from '@zhanggui/ui';
import { choiceParam, compact, dayParam, textParam } from '../../lib/search.js';

export interface DeliveriesSearch {
  state?: WebhookDeliveryState;
  type?: string;
  /** Days on the merchant's clock; both belong to the range. */
  from?: string;
  to?: string;
  /** Delivery in the panel. */
  /** The saved view it started from. */
  view?: string;
  open?: string;
}

export function validateDeliveriesSearch(raw: Record<string, unknown>): DeliveriesSearch {
  return compact({
    state: choiceParam(raw, 'state', webhookDeliveryStates),
    type: textParam(raw, 'type'),
    from: dayParam(raw, 'from'),
    to: dayParam(raw, 'to'),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as DeliveriesSearch;
}

export function apiQuery({ state, type, from, to }: DeliveriesSearch, timeZone: string): Record<string, QueryValue> {
  return {
    state,
    type,
    from: from && dayStart(from, timeZone),
    to: to && dayStart(to, timeZone, 1),
  };
}
