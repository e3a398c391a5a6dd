import { closePresold, fillWaiting, giveBackAllotments, releaseStock, reserveStock } from '@zhanggui/inventory';
import { type Actor, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import { type LockedOrder, lockOrders } from '../move-orders.js';
import { balanceArrays } from '../order-rows.js';
import { isAllowed } from '../order.status.js';
import { LOCK_STOCK } from '../place-orders.sql.js';
import { allocate } from './allocate.rules.js';
import { readRouting } from './allocation.queries.js';
import { balanceKey, type Destination, type Part, type Routing } from './allocation.rules.js';
import { unitsByWarehouse } from './part-rows.js';
import { entriesOf, lockHeld, reservedParts } from './parts.queries.js';
import { readPlaces } from './places.queries.js';
import { refusalOf, sentFrom } from './route-order.rules.js';

interface AllocateAnew {
  id: string;
  version: number;
  /** Everything from here; missing: by the shop's rule. */
  warehouseId?: string | undefined;
}

/**
 * Chooses the warehouses of an order again, by its shop's rule as it is now or as somebody says, and moves what it reserved there; lines
 * that wait for goods of a pre-sale are served from stock then, and wait no more. Where nothing changes the version stays. Refuses `not_found`, `version_stale` (412), `not_in_stage`, `parts_elsewhere`, `out_of_stock`,
 * `order_too_scattered` (409), `warehouse_unknown` (422).
 */
export async function allocateAnew(tx: Tx, actor: Actor, { id, version, warehouseId }: AllocateAnew): Promise<void> {
  const order = (await lockOrders(tx, [id])).get(id);
  if (order?.version !== version) throw staleOrGone(order);
  const { number, stage } = order;
  if (!isAllowed('allocate', stage)) throw refuse('not_in_stage', { number, stage });
  const held = (await lockHeld(tx, [order])).get(id)!;
  if (!held.complete) throw refuse('parts_elsewhere', { number });
  const { shopId, skus, ...to } = await readFacts(tx, id);
  const routing = warehouseId ? await onlyFrom(tx, warehouseId) : await readRouting(tx, shopId);
  const parts = await choose(tx, { wanted: held.parts, own: reservedParts(held), routing, to, skus });
  const sent = sentFrom(parts, order);
  const before = sentFrom(held.parts, order);
  if (alike(reservedParts(held), parts) && sent.warehouseId === before.warehouseId) return;
  await releaseStock(tx, actor, entriesOf(id, reservedParts(held)), { fills: false });
  const answers = await reserveStock(tx, actor, entriesOf(id, parts));
  if (answers.some(({ reserved }) => !reserved)) throw new Error(`Order ${number} was allocated to what is not there`);
  await giveBackAllotments(tx, actor, [id], unitsByBalance(parts));
  await closePresold(tx, [id]);
  await fillWaiting(tx, actor, held.parts);
  await note(tx, order, { shopId, ...sent });
  await emit(tx, actor, {
    type: 'order.allocated',
    subjectId: id,
    subjectVersion: version + 1,
    payload: {
      number,
      before: unitsByWarehouse(held.parts),
      warehouses: unitsByWarehouse(parts),
      byHand: Boolean(warehouseId),
    },
  });
}

async function readFacts(tx: Tx, id: string): Promise<Destination & { shopId: string; skus: { sku: string }[] }> {
  const [facts] = await tx.sql<Destination & { shopId: string; skus: { sku: string }[] }>`
    SELECT shop_id AS "shopId", country, province,
      (SELECT json_agg(json_build_object('sku', sku) ORDER BY line_no) FROM orders.order_line l WHERE l.order_id = o.id) AS skus
    FROM orders.sales_order o WHERE id = ${id}`;
  return facts!;
}

async function onlyFrom(tx: Tx, warehouseId: string): Promise<Routing> {
  const known = await tx.sql`SELECT FROM inventory.warehouse WHERE id = ${warehouseId}`;
  if (known.length === 0)
    throw refuse('warehouse_unknown', {}, [{ pointer: '/warehouseId', code: 'warehouse_unknown' }]);
  return {
    rule: { criteria: [], maySplitOrder: false, maySplitLine: false, mostParcels: 1 },
    sources: [{ warehouseId, priority: 1, costMinor: 0, regions: [], state: 'open' }],
  };
}

interface Choice {
  /** All that the order asks for. */
  wanted: readonly Part[];
  /** What it holds of that now. */
  own: readonly Part[];
  routing: Routing;
  to: Destination;
  skus: readonly { sku: string }[];
}

/** Locks what the order holds and what it may get, in key order, and chooses as if it held nothing. */
async function choose(tx: Tx, { wanted, own, routing, to, skus }: Choice): Promise<Part[]> {
  const keys = new Map<string, number>();
  for (const { warehouseId, variantId } of wanted) {
    keys.set(balanceKey(warehouseId, variantId), 0);
    for (const source of routing.sources) keys.set(balanceKey(source.warehouseId, variantId), 0);
  }
  await tx.send(LOCK_STOCK, balanceArrays(keys).slice(0, 2));
  const variantIds = wanted.map(({ variantId }) => variantId);
  const places = await readPlaces(tx, routing, variantIds, { own });
  const allocation = allocate(linesOf(wanted), places, routing.rule, to);
  if (allocation.kind === 'allocated') return allocation.parts;
  const { code, params, errors } = refusalOf(allocation, skus, routing);
  throw refuse(code, params, errors);
}

function linesOf(parts: readonly Part[]) {
  const lines = new Map<number, { lineNo: number; variantId: string; quantity: number }>();
  for (const { lineNo, variantId, quantity } of parts) {
    const line = lines.get(lineNo);
    lines.set(lineNo, { lineNo, variantId, quantity: quantity + (line?.quantity ?? 0) });
  }
  return [...lines.values()];
}

const alike = (a: readonly Part[], b: readonly Part[]): boolean => {
  const keysOf = (parts: readonly Part[]): string =>
    parts
      .map(({ lineNo, warehouseId, quantity }) => `${lineNo} ${warehouseId} ${quantity}`)
      .sort()
      .join();
  return keysOf(a) === keysOf(b);
};

function unitsByBalance(parts: readonly Part[]): Map<string, number> {
  const units = new Map<string, number>();
  for (const { warehouseId, variantId, quantity } of parts) {
    const key = balanceKey(warehouseId, variantId);
    units.set(key, (units.get(key) ?? 0) + quantity);
  }
  return units;
}

async function note(
  tx: Tx,
  { id }: LockedOrder,
  { shopId, warehouseId, parts = [] }: { shopId: string; warehouseId: string; parts?: readonly Part[] },
): Promise<void> {
  await tx.run`UPDATE orders.sales_order SET warehouse_id = ${warehouseId}, version = version + 1 WHERE id = ${id}`;
  await tx.run`DELETE FROM orders.allocation WHERE order_id = ${id}`;
  await tx.run`
    INSERT INTO orders.allocation (order_id, line_no, warehouse_id, shop_id, quantity)
    SELECT ${id}, "lineNo", "warehouseId", ${shopId}, quantity
    FROM json_to_recordset(${JSON.stringify(parts)}::json) AS p ("lineNo" int, "warehouseId" uuid, quantity int)`;
}
