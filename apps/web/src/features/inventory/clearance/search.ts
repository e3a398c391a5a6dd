import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../../lib/search.js';

export const clearanceKinds = ['expired', 'expiring', 'slow', 'excess'] as const;
export const clearanceActions = ['transfer', 'return', 'promotion', 'write_off'] as const;
export const clearanceWhose = ['open', 'mine', 'free', 'put_off'] as const;
export const clearanceHorizons = ['0', '7', '30', '60', '90'] as const;

export interface ClearanceSearch {
  q?: string;
  kind?: (typeof clearanceKinds)[number];
  action?: (typeof clearanceActions)[number];
  warehouseId?: string;
  supplierId?: string;
  categoryId?: string;
  withinDays?: (typeof clearanceHorizons)[number];
  whose?: (typeof clearanceWhose)[number];
  view?: string;
}

export function validateClearanceSearch(raw: Record<string, unknown>): ClearanceSearch {
  return compact({
    q: textParam(raw, 'q'),
    kind: choiceParam(raw, 'kind', clearanceKinds),
    action: choiceParam(raw, 'action', clearanceActions),
    warehouseId: textParam(raw, 'warehouseId'),
    supplierId: textParam(raw, 'supplierId'),
    categoryId: textParam(raw, 'categoryId'),
    withinDays: choiceParam(raw, 'withinDays', clearanceHorizons),
    whose: choiceParam(raw, 'whose', clearanceWhose),
    view: textParam(raw, 'view'),
  }) as ClearanceSearch;
}

export function clearanceQuery({ view: _view, ...query }: ClearanceSearch): Record<string, QueryValue> {
  return { ...query };
}

/** The filters of a view that the product brings along: one for each action. */
export const clearanceActionParams = (id: string): { action: (typeof clearanceActions)[number] } | undefined => {
  const action = clearanceActions.find((one) => one === id);
  return action && { action };
};
