import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const binKinds = ['pick', 'reserve', 'receiving', 'quarantine', 'returns', 'defective'] as const;
export const binStates = ['empty', 'used', 'inactive'] as const;
const sorts = ['code', '-code', 'pickOrder', '-pickOrder'] as const;

export interface BinSearch {
  q?: string;
  warehouseId?: string;
  kind?: (typeof binKinds)[number];
  state?: (typeof binStates)[number];
  sort?: (typeof sorts)[number];
  view?: string;
  open?: string;
}

export function validateBinSearch(raw: Record<string, unknown>): BinSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    kind: choiceParam(raw, 'kind', binKinds),
    state: choiceParam(raw, 'state', binStates),
    sort: choiceParam(raw, 'sort', sorts),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as BinSearch;
}

export function binApiQuery({ view: _view, open: _open, ...query }: BinSearch): Record<string, QueryValue> {
  return { ...query };
}
