import { type Held, type LockedOrder, lockOrders, moveOrders, partition, readHeld, readSplit } from '@zhanggui/orders';
import { type Actor, type Problem, refuse, type Tx, uuid7, worksForWarehouse } from '@zhanggui/platform';
import { nothingToMove, type PartsOfOrders } from './move-parcel-orders.js';
import { readProgress } from './open-parcels.js';

type Lines = { lineNo: number; variantId: string; quantity: number }[];

/** What goes into one parcel. */
interface Content {
  order: LockedOrder;
  warehouseId: string;
  lines: Lines;
}

/**
 * Starts picking: makes one parcel per order and warehouse with everything that is not in a parcel yet; with a `warehouseId` only there.
 * Answers the refused orders: `not_found` (404), `not_in_stage`, `no_part_there`, `awaits_goods` (409): what waits for goods of a pre-sale is
 * not picked before they are there.
 */
export async function pickOrders(
  tx: Tx,
  actor: Actor,
  { ids, warehouseId }: PartsOfOrders,
): Promise<Map<string, Problem>> {
  const locked = await lockOrders(tx, ids);
  const split = await readSplit(tx, ids);
  const { allowed, refused } = partition(ids, locked, 'pick', split);
  if (allowed.length === 0) return refused;
  const held = await readHeld(tx, allowed);
  const isHere = (id: string): boolean => (warehouseId ? id === warehouseId : worksForWarehouse(actor, id));
  const open = (await notInParcels(tx, allowed, held)).filter((content) => isHere(content.warehouseId));
  const contents = open.filter(({ order, warehouseId: from }) => !waitsAt(held.get(order.id)!, from));
  const picked = allowed.filter(({ id }) => contents.some(({ order }) => order.id === id));
  for (const order of allowed)
    if (!picked.includes(order))
      refused.set(
        order.id,
        open.some((content) => content.order === order)
          ? awaitsGoods(order, held.get(order.id)!)
          : nothingToMove(order, split.has(order.id), warehouseId),
      );
  const made = await makeParcels(tx, contents);
  const ofSplit = picked.filter(({ id }) => split.has(id));
  const progress = await readProgress(tx, new Map(ofSplit.map(({ id }) => [id, held.get(id)!])));
  await moveOrders(
    tx,
    actor,
    picked.map((order) => ({
      order,
      axes: { fulfilmentStatus: progress.get(order.id) ?? 'picking' },
      event: { type: 'order.picking', payload: { number: order.number, ...summed(made.get(order.id)!) } },
    })),
  );
  return refused;
}

const waitsAt = ({ waiting }: Held, warehouseId: string): boolean =>
  waiting.some((part) => part.warehouseId === warehouseId);

const awaitsGoods = ({ number }: LockedOrder, { promisedOn }: Held): Problem =>
  refuse('awaits_goods', { number, promisedOn: promisedOn ?? '' });

interface Made {
  parcel: number;
  units: number;
}

const summed = (parcels: readonly Made[]): Made & { parcels?: number[] } => ({
  parcel: parcels[0]!.parcel,
  units: parcels.reduce((sum, { units }) => sum + units, 0),
  ...(parcels.length > 1 && { parcels: parcels.map(({ parcel }) => parcel) }),
});

/** By order and warehouse what lies in no parcel. An order that leaves whole has a parcel also where it holds no stock. */
async function notInParcels(
  tx: Tx,
  orders: readonly LockedOrder[],
  held: ReadonlyMap<string, Held>,
): Promise<Content[]> {
  const inParcels = await quantitiesInParcels(
    tx,
    orders.map(({ id }) => id),
  );
  return orders.flatMap((order) => {
    const { split, parts } = held.get(order.id)!;
    const byWarehouse = new Map<string, Lines>(split ? [] : [[order.warehouseId, []]]);
    for (const { lineNo, variantId, warehouseId, quantity } of parts) {
      const rest = quantity - (inParcels.get(`${order.id} ${lineNo} ${warehouseId}`) ?? 0);
      if (rest <= 0) continue;
      byWarehouse.set(warehouseId, [...(byWarehouse.get(warehouseId) ?? []), { lineNo, variantId, quantity: rest }]);
    }
    return [...byWarehouse].map(([warehouseId, lines]) => ({ order, warehouseId, lines }));
  });
}

async function makeParcels(tx: Tx, contents: readonly Content[]): Promise<Map<string, Made[]>> {
  const numbers = await lastParcelNumbers(
    tx,
    contents.map(({ order }) => order.id),
  );
  const made = new Map<string, Made[]>();
  const [parcelRows, lineRows]: [object[], object[]] = [[], []];
  for (const { order, warehouseId, lines } of contents) {
    const [parcelId, parcelNo] = [uuid7(), (numbers.get(order.id) ?? 0) + 1];
    numbers.set(order.id, parcelNo);
    parcelRows.push({ id: parcelId, order_id: order.id, parcel_no: parcelNo, warehouse_id: warehouseId });
    for (const { lineNo, variantId, quantity } of lines)
      lineRows.push({ parcel_id: parcelId, line_no: lineNo, variant_id: variantId, quantity });
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    made.set(order.id, [...(made.get(order.id) ?? []), { parcel: parcelNo, units }]);
  }
  await tx.run`
    INSERT INTO fulfilment.parcel (id, order_id, parcel_no, warehouse_id, status, picked_at)
    SELECT id, order_id, parcel_no, warehouse_id, 'picking', now()
    FROM json_to_recordset(${JSON.stringify(parcelRows)}::json) AS p (id uuid, order_id uuid, parcel_no smallint, warehouse_id uuid)`;
  await tx.run`
    INSERT INTO fulfilment.parcel_line (parcel_id, line_no, variant_id, quantity)
    SELECT parcel_id, line_no, variant_id, quantity
    FROM json_to_recordset(${JSON.stringify(lineRows)}::json) AS l (parcel_id uuid, line_no int, variant_id uuid, quantity int)`;
  return made;
}

async function lastParcelNumbers(tx: Tx, orderIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ orderId: string; last: number }>`
    SELECT order_id AS "orderId", max(parcel_no) AS last FROM fulfilment.parcel WHERE order_id = ANY (${orderIds}::uuid[]) GROUP BY order_id`;
  return new Map(rows.map(({ orderId, last }) => [orderId, last]));
}

async function quantitiesInParcels(tx: Tx, orderIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ key: string; quantity: string }>`
    SELECT p.order_id || ' ' || l.line_no || ' ' || p.warehouse_id AS key, sum(l.quantity) AS quantity
    FROM fulfilment.parcel p JOIN fulfilment.parcel_line l ON l.parcel_id = p.id
    WHERE p.order_id = ANY (${orderIds}::uuid[]) AND p.status <> 'cancelled' GROUP BY 1`;
  return new Map(rows.map(({ key, quantity }) => [key, Number(quantity)]));
}
