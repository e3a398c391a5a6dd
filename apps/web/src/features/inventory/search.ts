import type { QueryValue } from '@zhanggui/api-client';
import { choiceParam, compact, textParam } from '../../lib/search.js';

export const stockLevels = ['in_stock', 'out', 'low', 'reserved', 'unavailable', 'unplaced', 'frozen'] as const;
export const stockSorts = [
  'sku',
  '-sku',
  'available',
  '-available',
  'onHand',
  '-onHand',
  'reserved',
  '-reserved',
  'cover',
  '-cover',
  'updatedAt',
  '-updatedAt',
] as const;

export const coverLimits = ['7', '14', '30', '60', '90'] as const;

export interface StockSearch {
  q?: string;
  warehouseId?: string;
  level?: (typeof stockLevels)[number];
  /** Only what lasts fewer days. */
  coverBelow?: (typeof coverLimits)[number];
  /** Only what runs out before its next delivery. */
  outFirst?: 'true';
  sort?: (typeof stockSorts)[number];
  /** SKU in the panel. */
  /** The saved view it started from. */
  view?: string;
  open?: string;
}

export function validateStockSearch(raw: Record<string, unknown>): StockSearch {
  return compact({
    q: textParam(raw, 'q'),
    warehouseId: textParam(raw, 'warehouseId'),
    level: choiceParam(raw, 'level', stockLevels),
    coverBelow: choiceParam(raw, 'coverBelow', coverLimits),
    outFirst: choiceParam(raw, 'outFirst', ['true'] as const),
    sort: choiceParam(raw, 'sort', stockSorts),
    view: textParam(raw, 'view'),
    open: textParam(raw, 'open'),
  }) as StockSearch;
}

export function apiQuery(search: StockSearch): Record<string, QueryValue> {
  const { view: _view, open: _open, ...query } = search;
  return { ...query, sort: search.sort ?? 'sku' };
}
