import { promisedDay } from '@zhanggui/inventory';
import { dayIn } from '@zhanggui/shared';
import { balanceKey, type Part, type Source, type WantedLine } from '../allocation/allocation.rules.js';
import { sentFrom } from '../allocation/route-order.rules.js';
import type { PricedOrder, Refusal } from '../order.rules.js';

/** A pre-sale that is on now, read under lock. */
export interface OpenPresale {
  id: string;
  /** Null: every shop may sell it. */
  shopId: string | null;
  left: number;
  promisedOn: string | null;
  promisedDays: number | null;
}

/** A line of an order that is sold before its goods are there, and by when it ships. */
export interface Presold {
  presaleId: string;
  lineNo: number;
  warehouseId: string;
  variantId: string;
  quantity: number;
  promisedOn: string;
}

export interface PresaleFacts {
  /** What is on pre-sale by `balanceKey`. */
  presales?: ReadonlyMap<string, readonly OpenPresale[]>;
  /** In which days are counted. */
  timeZone?: string;
}

/** What a batch has sold on pre-sale so far, in units by pre-sale. */
export type PresoldUnits = Map<string, number>;

/** Serves the lines of an order that hold stock, or says which are short. */
type Serve = (order: PricedOrder) => PricedOrder | Refusal;

interface Selling {
  facts: PresaleFacts;
  sold: PresoldUnits;
  placedAt: Date;
}

/**
 * Serves an order from stock, and lines for which no warehouse has enough from a pre-sale that has, each line whole; lines that ask for
 * it are sold on pre-sale without looking at stock. Refuses as `serve` does, and `no_presale`. Sells nothing where it refuses.
 */
export function serveOrPresell(order: PricedOrder, serve: Serve, selling: Selling): PricedOrder | Refusal {
  const presold = new Map<number, Presold>();
  const units = new Map<string, number>();
  const sell = (lineNo: number): boolean => {
    const found = presell(order, lineNo, { ...selling, sold: sumOf(selling.sold, units) });
    if (!found) return false;
    presold.set(lineNo, found);
    units.set(found.presaleId, (units.get(found.presaleId) ?? 0) + found.quantity);
    return true;
  };
  const refused = asked(order).filter((lineNo) => !sell(lineNo));
  if (refused.length > 0) return notOnPresale(order, refused);
  for (;;) {
    const served = serve(without(order, presold));
    if (!('code' in served)) {
      for (const [id, sum] of units) selling.sold.set(id, (selling.sold.get(id) ?? 0) + sum);
      return presold.size === 0 ? served : withPresold(order, served, [...presold.values()]);
    }
    const short = served.code === 'out_of_stock' ? shortLines(served) : [];
    if (short.length === 0 || !short.every((lineNo) => order.lines[lineNo - 1]!.presale !== false && sell(lineNo)))
      return served;
  }
}

const asked = ({ lines }: PricedOrder): number[] =>
  lines.flatMap(({ presale, stocked }, n) => (presale && stocked ? [n + 1] : []));

function notOnPresale({ lines }: PricedOrder, refused: readonly number[]): Refusal {
  const errors = refused.map((lineNo) => {
    const { sku, quantity } = lines[lineNo - 1]!;
    return { pointer: `/lines/${lineNo - 1}/presale`, code: 'no_presale', params: { sku, wanted: quantity } };
  });
  return { code: 'no_presale', params: errors[0]!.params, errors };
}

/** The order as stock sees it: what is sold on pre-sale asks nothing of it. */
const without = (order: PricedOrder, presold: ReadonlyMap<number, Presold>): PricedOrder =>
  presold.size === 0
    ? order
    : { ...order, lines: order.lines.map((line, n) => (presold.has(n + 1) ? { ...line, stocked: false } : line)) };

const shortLines = ({ errors = [] }: Refusal): number[] =>
  errors.flatMap(({ pointer }) => {
    const [, index] = /^\/lines\/(\d+)\//.exec(pointer) ?? [];
    return index === undefined ? [] : [Number(index) + 1];
  });

const sumOf = (a: PresoldUnits, b: PresoldUnits): PresoldUnits =>
  new Map([...a.keys(), ...b.keys()].map((id) => [id, (a.get(id) ?? 0) + (b.get(id) ?? 0)]));

function presell(
  { shopId, warehouseId, routing, lines }: PricedOrder,
  lineNo: number,
  selling: Selling,
): Presold | undefined {
  const { variantId, quantity } = lines[lineNo - 1]!;
  const sources = routing?.sources.filter(({ state }) => state === 'open') ?? [{ warehouseId, priority: 1 }];
  return findPresale({ lineNo, variantId, quantity }, { shopId, sources }, selling);
}

/** A pre-sale that has all units of a line: by the warehouses' order in the shop's rule; there what is for the shop alone first. */
export function findPresale(
  { lineNo, variantId, quantity }: WantedLine,
  { shopId, sources }: { shopId: string; sources: readonly Pick<Source, 'warehouseId' | 'priority'>[] },
  { facts, sold, placedAt }: Selling,
): Presold | undefined {
  const byPriority = [...sources].sort((a, b) => a.priority - b.priority);
  for (const source of byPriority) {
    const open = facts.presales?.get(balanceKey(source.warehouseId, variantId)) ?? [];
    const ofShop = open.filter((one) => one.shopId === shopId);
    const ofAll = open.filter((one) => one.shopId === null);
    const found = [...ofShop, ...ofAll].find(({ id, left }) => left - (sold.get(id) ?? 0) >= quantity);
    if (!found) continue;
    const promisedOn = promisedDay(found, dayIn(placedAt.getTime(), facts.timeZone ?? 'UTC'));
    return { presaleId: found.id, lineNo, warehouseId: source.warehouseId, variantId, quantity, promisedOn };
  }
  return undefined;
}

/** Where both leave from: an order of which a part waits elsewhere than the rest lies is split. */
function withPresold(order: PricedOrder, served: PricedOrder, presold: Presold[]): PricedOrder {
  const fromStock = served.parts ?? wholeParts(served);
  const { parts: _, ...rest } = served;
  const all: Part[] = [...fromStock, ...presold].map(({ lineNo, warehouseId, variantId, quantity }) => ({
    lineNo,
    warehouseId,
    variantId,
    quantity,
  }));
  all.sort((a, b) => a.lineNo - b.lineNo || (a.warehouseId < b.warehouseId ? -1 : 1));
  return { ...rest, lines: order.lines, ...sentFrom(all, order), presold };
}

const wholeParts = ({ lines, warehouseId }: PricedOrder): Part[] =>
  lines.flatMap(({ stocked, variantId, quantity }, n) =>
    stocked ? [{ lineNo: n + 1, variantId, quantity, warehouseId }] : [],
  );

/** The last day by which all of an order that waits was promised. */
export const lastPromise = (presold: readonly Presold[]): string =>
  presold.reduce((last, { promisedOn }) => (promisedOn > last ? promisedOn : last), '');
