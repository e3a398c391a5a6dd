import { LOCK_ALLOTMENTS, promisedDay, takeAllotments, takePresales } from '@zhanggui/inventory';
import { type Actor, plainArray, type Problem, refuse, statement, type Tx } from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import { balanceKey, type Part } from '../allocation/allocation.rules.js';
import {
  type Allotted,
  allotmentKey,
  leftFor,
  promise,
  type Promised,
  type StockFacts,
  type Take,
} from '../allocation/allotted.rules.js';
import { entriesOf, type Held, readHeld } from '../allocation/parts.queries.js';
import type { LockedOrder } from '../move-orders.js';
import { balanceArrays } from '../order-rows.js';
import { LOCK_STOCK } from '../place-orders.sql.js';
import { presoldRows } from '../presales/presold-rows.js';
import type { PresaleFacts, Presold, PresoldUnits } from '../presales/presold.rules.js';
import { readPresales } from '../presales/presales.queries.js';

const LOCK_KEPT = statement(LOCK_ALLOTMENTS);

interface Late extends LockedOrder {
  shopId: string;
  placedAt: Date;
}

interface Served {
  order: Late;
  parts: Part[];
  takes: Take[];
  presold: Presold[];
}

/**
 * Serves orders that expired and were paid after all, where their parts were and as when they were placed: first from what is kept for
 * their shop, then from what is left for all, then from a pre-sale. Each whole or not at all; answers why not: `parts_elsewhere`,
 * `out_of_stock` (409). All balances are locked at once, so that whoever pays the same orders the other way round locks them in the same order.
 */
export async function reserveAnew(tx: Tx, actor: Actor, orders: readonly LockedOrder[]): Promise<Map<string, Problem>> {
  const held = await readHeld(tx, orders);
  const late = await withShops(
    tx,
    orders.filter(({ id }) => held.get(id)!.complete),
  );
  const facts = await readFacts(tx, late, held);
  const promised: Promised & { presold: PresoldUnits } = { reserve: new Map(), taken: new Map(), presold: new Map() };
  const answers = late.map((order) => serve(order, held.get(order.id)!.parts, facts, promised));
  const served = answers.flatMap((answer) => ('short' in answer ? [] : [answer]));
  await takeAllotments(tx, actor, {
    takes: served.flatMap(({ order, takes }) => takes.map((take) => ({ ...take, orderId: order.id }))),
    entries: served.flatMap(({ order, parts }) => entriesOf(order.id, parts)),
  });
  await takePresales(
    tx,
    served.flatMap(({ order: { id, placedAt }, presold }) => presoldRows(id, presold, { paid: true, placedAt })),
  );
  const refused = await refusals(
    tx,
    answers.flatMap((answer) => ('short' in answer ? [answer] : [])),
  );
  for (const { id, number } of orders)
    if (!held.get(id)!.complete) refused.set(id, refuse('parts_elsewhere', { number }));
  return refused;
}

async function withShops(tx: Tx, orders: readonly LockedOrder[]): Promise<Late[]> {
  const rows = await tx.sql<{ id: string; shopId: string; placedAt: Date }>`
    SELECT id, shop_id AS "shopId", placed_at AS "placedAt" FROM orders.sales_order
    WHERE id = ANY (${orders.map(({ id }) => id)}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return orders.map((order) => ({ ...order, ...byId.get(order.id)! }));
}

type Facts = StockFacts & Required<PresaleFacts>;

async function readFacts(tx: Tx, orders: readonly Late[], held: ReadonlyMap<string, Held>): Promise<Facts> {
  const parts = orders.flatMap(({ id }) => held.get(id)!.parts);
  const keys = balanceArrays(new Map(parts.map((part) => [balanceKey(part.warehouseId, part.variantId), 0]))).slice(
    0,
    2,
  );
  const shops = [...new Set(orders.map(({ shopId }) => shopId))];
  const stock = await tx.send<Record<'warehouse_id' | 'variant_id' | 'available', string>>(LOCK_STOCK, keys);
  const kept = await tx.send<Record<'id' | 'shop_id' | 'warehouse_id' | 'variant_id' | 'units_left', string>>(
    LOCK_KEPT,
    [...keys, plainArray(shops)],
  );
  const allotted = kept.map((row): [string, Allotted] => [
    allotmentKey(row.shop_id, balanceKey(row.warehouse_id, row.variant_id)),
    { id: row.id, left: Number(row.units_left) },
  ]);
  return {
    available: new Map(stock.map((row) => [balanceKey(row.warehouse_id, row.variant_id), Number(row.available)])),
    allotted: new Map(allotted),
    ...(await readPresales(tx, keys, shops)),
  };
}

interface Short {
  order: Late;
  short: Part;
  available: number;
}

/** A line that several warehouses would have sent is not sold on pre-sale: it would wait in all of them. */
function serve(
  order: Late,
  parts: readonly Part[],
  facts: Facts,
  promised: Promised & { presold: PresoldUnits },
): Served | Short {
  const keyOf = ({ warehouseId, variantId }: Part): string => balanceKey(warehouseId, variantId);
  const wanted = new Map<string, number>();
  for (const part of parts) wanted.set(keyOf(part), (wanted.get(keyOf(part)) ?? 0) + part.quantity);
  const isShort = (part: Part): boolean =>
    wanted.get(keyOf(part))! > leftFor(order.shopId, keyOf(part), facts, promised);
  const presold: Presold[] = [];
  const sold = new Map(promised.presold);
  for (const part of parts.filter(isShort)) {
    const isWhole = parts.filter(({ lineNo }) => lineNo === part.lineNo).length === 1;
    const open = (facts.presales.get(keyOf(part)) ?? [])
      .filter(({ shopId }) => shopId === order.shopId || shopId === null)
      .sort((a, b) => Number(b.shopId !== null) - Number(a.shopId !== null));
    const found = open.find(({ id, left }) => isWhole && left - (sold.get(id) ?? 0) >= part.quantity);
    if (!found) return { order, short: part, available: leftFor(order.shopId, keyOf(part), facts, promised) };
    sold.set(found.id, (sold.get(found.id) ?? 0) + part.quantity);
    const promisedOn = promisedDay(found, dayIn(Date.now(), facts.timeZone));
    presold.push({ ...part, presaleId: found.id, promisedOn });
  }
  promised.presold = sold;
  const fromStock = parts.filter(({ lineNo }) => !presold.some((one) => one.lineNo === lineNo));
  return { order, parts: fromStock, presold, takes: promise(order.shopId, fromStock, facts, promised) };
}

async function refusals(tx: Tx, short: readonly Short[]): Promise<Map<string, Problem>> {
  if (short.length === 0) return new Map();
  const rows = await tx.sql<{ id: string; sku: string }>`
    SELECT id, sku FROM catalog.variant WHERE id = ANY (${short.map((one) => one.short.variantId)}::uuid[])`;
  const skus = new Map(rows.map(({ id, sku }) => [id, sku]));
  return new Map(
    short.map(({ order: { id }, short: { variantId, quantity: wanted }, available }) => [
      id,
      refuse('out_of_stock', { sku: skus.get(variantId) ?? '', wanted, available }),
    ]),
  );
}
