import { type FieldError, refuse, sql, type Tx } from '@zhanggui/platform';
import type { OrderLineDto } from '../orders.dto.js';
import { balanceArrays } from '../order-rows.js';
import { explainWithPresales, type PresoldLine } from '../presales/explain-presales.rules.js';
import { readPresales } from '../presales/presales.queries.js';
import { findPresale } from '../presales/presold.rules.js';
import type { SetAllocationDto, TriedAllocationDto, TryAllocationDto } from './allocation.dto.js';
import { readRouting } from './allocation.queries.js';
import { balanceKey, type Destination, type Part, type Routing, type WantedLine } from './allocation.rules.js';
import { type Explanation, explainAllocation } from './explain.rules.js';
import { readHeld, reservedParts } from './parts.queries.js';
import { readPlaces } from './places.queries.js';
import { checkRule } from './set-allocation.js';

interface Asked {
  lines: (WantedLine & { sku: string })[];
  to: Destination;
  /** What the order in question holds already. */
  own: Part[];
  /** What of an order that exists waits for goods already. */
  waiting: PresoldLine[] | null;
}

/**
 * Chooses the warehouses of an order that need not exist, by the shop's rule or by one that is only being thought of, and explains the
 * choice; reserves nothing. Refuses `unknown_shop`, `order_unknown`, `lines_missing`, and at the lines `unknown_sku` (422).
 */
export async function tryAllocation(tx: Tx, input: TryAllocationDto): Promise<TriedAllocationDto> {
  const { currency, ...saved } = await readRouting(tx, input.shopId);
  if (input.rule) await checkRule(tx, input.rule, '/rule');
  const routing = input.rule ? await routingOf(tx, input.rule) : saved;
  const { lines, to, own, waiting } = input.orderNumber ? await orderOf(tx, input) : await askedOf(tx, input);
  const variantIds = lines.map(({ variantId }) => variantId);
  const places = await readPlaces(tx, routing, variantIds, { own, shopId: input.shopId });
  const { explanation, presold } = explainWithPresales(
    lines,
    (some) => explainAllocation(some, places, routing.rule, to),
    // An order has what it waits for; it is not sold anything again.
    waiting
      ? ({ lineNo }) => waiting.find((one) => one.lineNo === lineNo)
      : await seller(tx, input.shopId, routing, variantIds),
  );
  return shape(tx, explanation, { routing, lines, currency, presold });
}

/** Sells lines on pre-sale as placing would, and writes nothing. */
async function seller(tx: Tx, shopId: string, routing: Routing, variantIds: readonly string[]) {
  const sources = routing.sources.filter(({ state }) => state === 'open');
  const keys = sources.flatMap(({ warehouseId }) =>
    variantIds.map((variantId) => [balanceKey(warehouseId, variantId), 0] as const),
  );
  const balances = balanceArrays(new Map(keys)).slice(0, 2);
  const facts = await readPresales(tx, balances, [shopId], { forUpdate: false });
  const [sold, placedAt] = [new Map<string, number>(), new Date()];
  return (line: WantedLine): PresoldLine | undefined => {
    const found = findPresale(line, { shopId, sources }, { facts, sold, placedAt });
    if (found) sold.set(found.presaleId, (sold.get(found.presaleId) ?? 0) + found.quantity);
    return found;
  };
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
  return { lines: wanted, to: { country: country ?? null, province: province ?? null }, own: [], waiting: null };
}

const isMeantBy =
  ({ sku, variantId }: OrderLineDto) =>
  (variant: { id: string; sku: string }): boolean =>
    variantId ? variant.id === variantId.toLowerCase() : variant.sku === sku;

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
  const held = order.holds ? (await readHeld(tx, [order])).get(order.id)! : null;
  if (!held) return { lines, to: order, own: [], waiting: [] };
  const waiting = held.waiting.map((part) => ({ ...part, promisedOn: held.promisedOn! }));
  return { lines, to: order, own: reservedParts(held), waiting };
}

interface Shown {
  routing: Routing;
  lines: Asked['lines'];
  currency: string;
  presold: readonly PresoldLine[];
}

async function shape(
  tx: Tx,
  { allocation, decidedBy, places }: Explanation,
  { routing, lines, currency, presold }: Shown,
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
    presold: presold.map(({ lineNo, warehouseId, quantity, promisedOn }) => ({
      ...{ lineNo, sku: skuOf(lineNo), warehouseId, quantity, promisedOn },
    })),
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
