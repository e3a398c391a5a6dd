import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const transferStates = ['open', 'draft', 'in_transit', 'received', 'cancelled'] as const;

export interface TransferSearch {
  q?: string;
  warehouseId?: string;
  status?: (typeof transferStates)[number];
  view?: string;
}

export function validateTransferSearch(raw: Record<string, unknown>): TransferSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    status: choiceParam(raw, 'status', transferStates),
    view: textParam(raw, 'view'),
  }) as TransferSearch;
}

export function transferApiQuery({ view: _view, ...query }: TransferSearch): Record<string, QueryValue> {
  return { ...query };
}
