import type { ProductStatus, QueryValue } from '@zhanggui/api-client';
import { customParams, type CustomParams } from '../../lib/customFields.js';
import { choiceParam, compact, textParam } from '../../lib/search.js';

export const productStatuses: readonly ProductStatus[] = ['active', 'draft', 'archived'];
export const productSorts = ['name', '-name', 'updatedAt', '-updatedAt'] as const;

export interface ProductsSearch extends CustomParams {
  q?: string;
  categoryId?: string;
  status?: ProductStatus;
  sort?: (typeof productSorts)[number];
  /** The saved view it started from. */
  view?: string;
  open?: string;
}

export function validateProductsSearch(raw: Record<string, unknown>): ProductsSearch {
  return compact({
    q: textParam(raw, 'q'),
    categoryId: textParam(raw, 'categoryId'),
    status: choiceParam(raw, 'status', productStatuses),
    sort: choiceParam(raw, 'sort', productSorts),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
    ...customParams(raw),
  }) as ProductsSearch;
}

export function apiQuery(search: ProductsSearch): Record<string, QueryValue> {
  const { view: _view, open: _open, ...query } = search;
  return { ...query, sort: search.sort ?? '-updatedAt' };
}
