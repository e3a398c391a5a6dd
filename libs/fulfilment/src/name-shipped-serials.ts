import { moveSerials } from '@zhanggui/inventory';
import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';

export interface NameShippedSerials {
  /** The desk's own number of the order. */
  orderNumber: number;
  serials: readonly { serial: string; sku?: string | null }[];
}

interface ParcelUnits {
  orderId: string;
  variantId: string;
  sku: string;
  /** In parcels that are packed or have left. */
  units: number;
  /** Numbers that are noted already. */
  named: number;
}

/**
 * Notes which units went with an order, by their serial numbers: they must be in stock and of an article that lies in its parcels, and
 * no more of them than lie there. Refuses: order_number_unknown, nothing_packed, and at each serial serial_unknown, serial_ambiguous,
 * serials_beyond_parcels.
 */
export async function nameShippedSerials(
  tx: Tx,
  actor: Actor,
  { orderNumber, serials }: NameShippedSerials,
): Promise<{ moved: number }> {
  const [order] = await tx.sql<{ id: string }>`SELECT id FROM orders.sales_order WHERE number = ${orderNumber}`;
  if (!order)
    throw refuse('order_number_unknown', { number: orderNumber }, [
      { pointer: '/orderNumber', code: 'order_number_unknown', params: { number: orderNumber } },
    ]);
  const packed = await unitsInParcels(tx, order.id);
  if (packed.length === 0) throw refuse('nothing_packed', { number: orderNumber });
  const ids = await unitsNamed(tx, serials, packed);
  return moveSerials(tx, actor, { step: 'ship', ids, order: { id: order.id, number: orderNumber } });
}

/** Locks the parcels, so that two who note numbers of one order wait for each other. */
async function unitsInParcels(tx: Tx, orderId: string): Promise<ParcelUnits[]> {
  await tx.run`SELECT FROM fulfilment.parcel WHERE order_id = ${orderId} ORDER BY id FOR UPDATE`;
  return tx.sql<ParcelUnits>`
    SELECT p.order_id AS "orderId", l.variant_id AS "variantId", v.sku, sum(l.quantity)::int AS units,
      (SELECT count(*) FROM inventory.serial s WHERE s.order_id = p.order_id AND s.variant_id = l.variant_id AND s.state = 'shipped')::int AS named
    FROM fulfilment.parcel p JOIN fulfilment.parcel_line l ON l.parcel_id = p.id JOIN catalog.variant v ON v.id = l.variant_id
    WHERE p.order_id = ${orderId} AND p.status IN ('packed', 'shipped', 'delivered') GROUP BY p.order_id, l.variant_id, v.sku`;
}

async function unitsNamed(
  tx: Tx,
  serials: NameShippedSerials['serials'],
  packed: readonly ParcelUnits[],
): Promise<string[]> {
  const rows = await tx.sql<{ id: string; variantId: string; serial: string }>`
    SELECT id, variant_id AS "variantId", serial FROM inventory.serial
    WHERE serial = ANY (${serials.map(({ serial }) => serial.trim())}::text[]) AND state = 'in_stock'
      AND variant_id = ANY (${packed.map(({ variantId }) => variantId)}::uuid[])`;
  const bySku = new Map(packed.map((one) => [one.sku, one]));
  const room = new Map(packed.map(({ variantId, units, named }) => [variantId, units - named]));
  const ids = new Set<string>();
  const errors = serials.flatMap(({ serial, sku }, n): FieldError[] => {
    const pointer = `/serials/${n}/serial`;
    const found = rows.filter(
      (row) => row.serial === serial.trim() && (!sku || row.variantId === bySku.get(sku)?.variantId),
    );
    const [unit] = found;
    if (!unit || ids.has(unit.id)) return [{ pointer, code: 'serial_unknown', params: { serial } }];
    if (found.length > 1) return [{ pointer, code: 'serial_ambiguous', params: { serial } }];
    const left = room.get(unit.variantId)! - 1;
    if (left < 0) {
      const { sku: article, units } = packed.find(({ variantId }) => variantId === unit.variantId)!;
      return [{ pointer, code: 'serials_beyond_parcels', params: { sku: article, units } }];
    }
    room.set(unit.variantId, left);
    ids.add(unit.id);
    return [];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  return [...ids];
}
