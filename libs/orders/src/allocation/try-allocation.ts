import { type FieldError, refuse, sql, type Tx } from '@zhanggui/platform';
import type { OrderLineDto } from '../orders.dto.js';
import type { SetAllocationDto, TriedAllocationDto, TryAllocationDto } from './allocation.dto.js';
import { readRouting } from './allocation.queries.js';
import type { Destination, Part, Routing, WantedLine } from './allocation.rules.js';
import { type Explanation, explainAllocation } from './explain.rules.js';
import { readHeld, reservedParts } from './parts.queries.js';
import { readPlaces } from './places.queries.js';
import { checkRule } from './set-allocation.js';

interface Asked {
  lines: (WantedLine & { sku: string })[];
  to: Destination;
  /** What the order in question holds already. */
  own: Part[];
}

/**
 * Chooses the warehouses of an order that need not exist, by the shop's rule or by one that is only being thought of, and explains the
 * choice; reserves nothing. Refuses `unknown_shop`, `order_unknown`, `lines_missing`, and at the lines `unknown_sku` (422).
 */
export async function tryAllocation(tx: Tx, input: TryAllocationDto): Promise<TriedAllocationDto> {
  const { currency, ...saved } = await readRouting(tx, input.shopId);
  if (input.rule) await checkRule(tx, input.rule, '/rule');
  const routing = input.rule ? await routingOf(tx, input.rule) : saved;
  const { lines, to, own } = input.orderNumber === undefined ? await askedOf(tx, input) : await orderOf(tx, input);
  const variantIds = lines.map(({ variantId }) => variantId);
  const places = await readPlaces(tx, routing, variantIds, { own, shopId: input.shopId });
  return shape(tx, explainAllocation(lines, places, routing.rule, to), { routing, lines, currency });
}

async function routingOf(tx: Tx, { sources, ...rule }: SetAllocationDto): Promise<Routing> {
  const active = await tx.sql<{ id: string }>`
    SELECT id FROM inventory.warehouse WHERE active AND id = ANY (${sources.map(({ warehouseId }) => warehouseId)}::uuid[])`;
  return {
    rule,
    sources: sources.map(({ warehouseId, costMinor = 0, regions = [], excluded }, n) => ({
      warehouseId: warehouseId.toLowerCase(),
      priority: n + 1,
      costMinor,
      regions,
      state: excluded ? 'excluded' : active.some(({ id }) => id === warehouseId.toLowerCase()) ? 'open' : 'inactive',
    })),
  };
}

async function askedOf(tx: Tx, { country, province, lines }: TryAllocationDto): Promise<Asked> {
  if (!lines) throw refuse('lines_missing', {}, [{ pointer: '/lines', code: 'lines_missing' }]);
  const variants = await tx.rows<{ id: string; sku: string; stocked: boolean }>(sql`
    SELECT id, sku, stocked FROM catalog.variant WHERE sku = ANY (${lines.flatMap(({ sku }) => sku ?? [])}::text[])
      OR id = ANY (${lines.flatMap(({ variantId }) => variantId ?? [])}::uuid[])`);
  const errors: FieldError[] = [];
  const wanted = lines.flatMap((line, n) => {
    const variant = variants.find(isMeantBy(line));
    if (!variant) {
      const params = { sku: line.sku ?? line.variantId ?? '' };
      errors.push({ pointer: `/lines/${n}/sku`, code: 'unknown_sku', params });
      return [];
    }
    return variant.stocked ? [{ lineNo: n + 1, variantId: variant.id, sku: variant.sku, quantity: line.quantity }] : [];
  });
  if (errors[0]) throw refuse('unknown_sku', errors[0].params, errors);
  return { lines: wanted, to: { country: country ?? null, province: province ?? null }, own: [] };
}

const isMeantBy =
  ({ sku, variantId }: OrderLineDto) =>
  (variant: { id: string; sku: string }): boolean =>
    variantId === undefined ? variant.sku === sku : variant.id === variantId.toLowerCase();

async function orderOf(tx: Tx, { shopId, orderNumber }: TryAllocationDto): Promise<Asked> {
  const [order] = await tx.sql<{ id: string; warehouseId: string; holds: boolean } & Destination>`
    SELECT id, warehouse_id AS "warehouseId", country, province, status = 'open' AND fulfilment_status = 'allocated' AS holds
    FROM orders.sales_order WHERE number = ${orderNumber}::bigint AND shop_id = ${shopId}`;
  if (!order) {
    const params = { number: orderNumber! };
    throw refuse('order_unknown', params, [{ pointer: '/orderNumber', code: 'order_unknown', params }]);
  }
  const lines = await tx.sql<Asked['lines'][number] & Record<string, unknown>>`
    SELECT line_no AS "lineNo", variant_id AS "variantId", sku, quantity FROM orders.order_line
    WHERE order_id = ${order.id} AND stocked ORDER BY line_no`;
  const own = order.holds ? reservedParts((await readHeld(tx, [order])).get(order.id)!) : [];
  return { lines, to: order, own };
}

async function shape(
  tx: Tx,
  { allocation, decidedBy, places }: Explanation,
  { routing, lines, currency }: { routing: Routing; lines: Asked['lines']; currency: string },
): Promise<TriedAllocationDto> {
  const names = await tx.sql<{ id: string; code: string; name: string }>`
    SELECT id, code, name FROM inventory.warehouse WHERE id = ANY (${places.map(({ warehouseId }) => warehouseId)}::uuid[])`;
  const skuOf = (lineNo: number): string => lines.find((line) => line.lineNo === lineNo)!.sku;
  const used = places.filter(({ chosen }) => chosen);
  const costOf = (id: string): number => routing.sources.find(({ warehouseId }) => warehouseId === id)!.costMinor;
  return {
    outcome: allocation.kind,
    exact: allocation.kind === 'short' || allocation.exact,
    parts:
      allocation.kind === 'allocated'
        ? allocation.parts.map(({ lineNo, warehouseId, quantity }) => ({
            lineNo,
            sku: skuOf(lineNo),
            warehouseId,
            quantity,
          }))
        : [],
    short:
      allocation.kind === 'short'
        ? allocation.lines.map(({ lineNo, quantity, available }) => ({
            lineNo,
            sku: skuOf(lineNo),
            quantity,
            available,
          }))
        : [],
    parcels: used.length,
    costMinor: used.reduce((sum, { warehouseId }) => sum + costOf(warehouseId), 0),
    currency,
    decidedBy,
    places: places.flatMap((place) => {
      const warehouse = names.find(({ id }) => id === place.warehouseId);
      return warehouse ? [{ ...place, warehouseCode: warehouse.code, warehouseName: warehouse.name }] : [];
    }),
  };
}
