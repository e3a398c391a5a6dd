import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const transferStates = ['open', 'draft', 'in_transit', 'received', 'cancelled'] as const;

export const transferStages = ['draft', 'in_transit', 'partly_received', 'received', 'received_short'] as const;

export interface TransferSearch {
  q?: string;
  warehouseId?: string;
  status?: (typeof transferStates)[number];
  /** Column of the board that the list is narrowed to. */
  stage?: (typeof transferStages)[number];
  late?: 'true';
  /** Shown as a board rather than as a list. */
  as?: 'board';
  view?: string;
}

export function validateTransferSearch(raw: Record<string, unknown>): TransferSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    status: choiceParam(raw, 'status', transferStates),
    stage: choiceParam(raw, 'stage', transferStages),
    late: choiceParam(raw, 'late', ['true'] as const),
    as: choiceParam(raw, 'as', ['board'] as const),
    view: textParam(raw, 'view'),
  }) as TransferSearch;
}

export function transferApiQuery({ view: _view, as: _as, ...query }: TransferSearch): Record<string, QueryValue> {
  return { ...query };
}
