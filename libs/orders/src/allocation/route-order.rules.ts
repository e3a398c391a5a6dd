import type { PricedOrder, Refusal } from '../order.rules.js';
import { allocate } from './allocate.rules.js';
import {
  type Allocation,
  type Destination,
  mainOf,
  type Part,
  type Place,
  type Routing,
  type WantedLine,
} from './allocation.rules.js';

interface Stock {
  units: number;
  oldest: string | undefined;
}

/** Lines that hold stock, numbered as the order numbers them. */
const wantedLines = (lines: PricedOrder['lines']): WantedLine[] =>
  lines.flatMap(({ stocked, variantId, quantity }, n) => (stocked ? [{ lineNo: n + 1, variantId, quantity }] : []));

/**
 * Chooses the warehouses of an order of a shop that has several. Refuses with what is available over all of them: `out_of_stock`, or
 * `order_too_scattered` where there is enough, but not within what the shop's rule allows.
 */
export function routeOrder(
  order: PricedOrder & { routing: Routing },
  to: Destination,
  stockOf: (warehouseId: string, variantId: string) => Stock,
): PricedOrder | Refusal {
  const wanted = wantedLines(order.lines);
  const { rule, sources } = order.routing;
  const places = sources.map((source): Place => {
    const stock = wanted.map(({ variantId }) => ({ variantId, ...stockOf(source.warehouseId, variantId) }));
    return {
      ...source,
      available: new Map(stock.map(({ variantId, units }) => [variantId, units])),
      oldest: new Map(stock.flatMap(({ variantId, oldest }) => (oldest ? [[variantId, oldest]] : []))),
    };
  });
  const allocation = allocate(wanted, places, rule, to);
  if (allocation.kind !== 'allocated') return refusalOf(allocation, order.lines, order.routing);
  return { ...order, ...sentFrom(allocation.parts, order) };
}

/** The order's warehouse, and its parts where there are several. What holds no stock leaves from where most orders would. */
export function sentFrom(
  parts: readonly Part[],
  { warehouseId }: { warehouseId: string },
): { warehouseId: string; parts?: readonly Part[] } {
  const main = mainOf(parts) ?? warehouseId;
  return parts.every((part) => part.warehouseId === main) ? { warehouseId: main } : { warehouseId: main, parts };
}

export function refusalOf(
  allocation: Exclude<Allocation, { kind: 'allocated' }>,
  lines: readonly { sku: string }[],
  { rule }: Routing,
): Refusal {
  if (allocation.kind === 'too_scattered') {
    const params = { most: rule.maySplitOrder ? rule.mostParcels : 1 };
    return {
      code: 'order_too_scattered',
      params,
      errors: [{ pointer: '/lines', code: 'order_too_scattered', params }],
    };
  }
  const errors = allocation.lines.map(({ lineNo, quantity, available }) => ({
    pointer: `/lines/${lineNo - 1}/quantity`,
    code: 'out_of_stock',
    params: { sku: lines[lineNo - 1]!.sku, wanted: quantity, available },
  }));
  return { code: 'out_of_stock', params: errors[0]!.params, errors };
}
