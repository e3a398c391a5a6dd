import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const inboundStates = ['open', 'expected', 'arrived', 'unloaded', 'inspected', 'posted', 'cancelled'] as const;

export interface InboundSearch {
  q?: string;
  warehouseId?: string;
  status?: (typeof inboundStates)[number];
  view?: string;
}

export function validateInboundSearch(raw: Record<string, unknown>): InboundSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    status: choiceParam(raw, 'status', inboundStates),
    view: textParam(raw, 'view'),
  }) as InboundSearch;
}

export function inboundApiQuery({ view: _view, ...query }: InboundSearch): Record<string, QueryValue> {
  return { ...query };
}
