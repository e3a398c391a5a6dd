import type { Op, Paper } from './paper.js';
import { type CountedPlace, isHidden } from './paper-counts.js';
import { unitsIn } from './paper-parcels.js';
import { ask, type RealShop } from './shop.js';
import { listOf, sorted } from './views.js';

/** What an operation was about, in full, as the product tells it; null where that is in the lists. */
export async function readRealOne(shop: RealShop, op: Op): Promise<object | null> {
  if ('order' in op) return shop.ids.has(op.order) ? readRealOrder(shop, op.order) : null;
  if ('count' in op && shop.ids.has(op.count)) return readRealCount(shop, op.count);
  if ((op.do === 'scan' || op.do === 'name serials') && shop.ids.has(op.delivery))
    return readRealSerials(shop, op.delivery);
  return null;
}

export function readPaperOne(paper: Paper, op: Op): object | null {
  if ('order' in op) return paper.orders[op.order] ? readPaperOrder(paper, op.order) : null;
  if ('count' in op && paper.counts[op.count]) return readPaperCount(paper, op.count);
  if ((op.do === 'scan' || op.do === 'name serials') && paper.deliveries[op.delivery])
    return readPaperSerials(paper, op.delivery);
  return null;
}

const placeRow = (sku: unknown, bin: unknown, lot: unknown, condition: unknown): string =>
  [sku, bin, lot, condition].map(String).join(' ');

const countRow = ({ book, counted, times, at }: Pick<CountedPlace, 'book' | 'counted' | 'times' | 'at'>): string =>
  `${at}: ${counted} of ${book}, ${times} times`;

/** Every place of a count: what the books say is not told while whoever counts must not see it. */
async function readRealCount(shop: RealShop, name: string): Promise<object> {
  const items = await listOf(shop, `/stock-counts/${shop.ids.get(name)}/items?limit=500`);
  return sorted(
    items.map(({ sku, bin, lot, condition, status, ...item }) => [
      placeRow(sku, bin, lot, condition),
      `${countRow({ ...(item as unknown as CountedPlace), at: status as CountedPlace['at'] })}, ${item['difference']} more`,
    ]),
  );
}

function readPaperCount(paper: Paper, name: string): object {
  const count = paper.counts[name]!;
  return sorted(
    count.items.map(({ sku, bin, lot, condition, ...item }) => {
      const book = isHidden(count) ? null : item.book;
      const difference = book === null || item.counted === null ? null : item.counted - book;
      return [placeRow(sku, bin, lot, condition), `${countRow({ ...item, book })}, ${difference} more`];
    }),
  );
}

const serialRow = (lot: unknown, rejected: unknown): string =>
  `of lot "${String(lot)}", ${rejected === true ? 'rejected' : 'accepted'}`;

async function readRealSerials(shop: RealShop, name: string): Promise<object> {
  const items = await listOf(shop, `/inbound/${shop.ids.get(name)}/serials`);
  return sorted(items.map(({ lineNo, serial, lot, rejected }) => [`${lineNo} ${serial}`, serialRow(lot, rejected)]));
}

const readPaperSerials = ({ deliveries }: Paper, name: string): object =>
  sorted(
    deliveries[name]!.lines.flatMap(({ lineNo, serials }) =>
      Object.entries(serials).map(([serial, { lot, rejected }]): [string, string] => [
        `${lineNo} ${serial}`,
        serialRow(lot, rejected),
      ]),
    ),
  );

/** One order in full: units that have left, parcels, the sum of its refunds. */
async function readRealOrder(shop: RealShop, name: string): Promise<object> {
  const { body } = await ask(shop, { path: `/orders/${shop.ids.get(name)}` });
  const order = body as {
    lines: { sku: string; quantity: number; shippedQuantity: number }[];
    warehouseCode: string;
    parts: { warehouseCode: string; status: string; lines: { sku: string; quantity: number }[] }[];
    parcels: { warehouseCode: string; status: string }[];
    refunds: { amountMinor: number }[];
  };
  const whence = order.parts.length > 0 ? order.parts : [order];
  return {
    units: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    shipped: order.lines.reduce((sum, { shippedQuantity }) => sum + shippedQuantity, 0),
    refundedMinor: order.refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    parcels: order.parcels.map(({ warehouseCode, status }) => `${warehouseCode} ${status}`).sort(),
    parts: whence.flatMap(({ warehouseCode, lines }) => lines.map((line) => partRow(warehouseCode, line))).sort(),
  };
}

const partRow = (house: string, { sku, quantity }: { sku: string; quantity: number }): string =>
  `${house} ${sku} ${quantity}`;

function readPaperOrder(paper: Paper, name: string): object {
  const order = paper.orders[name]!;
  const { units, parts, parcels, refundedMinor } = order;
  const gone = unitsIn(
    order,
    parcels.filter(({ status }) => status === 'shipped' || status === 'delivered'),
  );
  return {
    units: Object.values(units).reduce((a, b) => a + b, 0),
    shipped: gone.reduce((sum, { quantity }) => sum + quantity, 0),
    refundedMinor,
    parcels: parcels.map(({ house, status }) => `${house} ${status}`).sort(),
    parts: parts.map((part) => partRow(part.house, part)).sort(),
  };
}
