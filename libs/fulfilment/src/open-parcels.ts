import { fulfilmentOf, type Held, type LockedOrder } from '@zhanggui/orders';
import { type Actor, type Tx, worksForWarehouse } from '@zhanggui/platform';

export type ParcelStatus = 'picking' | 'packed' | 'shipped' | 'delivered' | 'cancelled';

export interface OpenParcel {
  id: string;
  orderId: string;
  parcelNo: number;
  warehouseId: string;
}

/**
 * The parcels of orders that stand in a status, under the lock of their orders: of the warehouses that the actor works for, or of the one
 * that is named.
 */
export async function readParcels(
  tx: Tx,
  actor: Actor,
  orderIds: readonly string[],
  { status, warehouseId }: { status: ParcelStatus; warehouseId?: string | undefined },
): Promise<OpenParcel[]> {
  const parcels = await tx.sql<OpenParcel>`
    SELECT id, order_id AS "orderId", parcel_no AS "parcelNo", warehouse_id AS "warehouseId"
    FROM fulfilment.parcel WHERE order_id = ANY (${orderIds}::uuid[]) AND status = ${status} ORDER BY order_id, parcel_no`;
  return parcels.filter((parcel) =>
    warehouseId ? parcel.warehouseId === warehouseId : worksForWarehouse(actor, parcel.warehouseId),
  );
}

/** Moves parcels to a status and notes when; `carrier` and `tracking_number` only where given. */
export async function moveParcels(
  tx: Tx,
  status: ParcelStatus,
  parcels: readonly { id: string; carrier?: string; tracking_number?: string }[],
): Promise<void> {
  const moved = await tx.run`
    UPDATE fulfilment.parcel p SET status = ${status}, version = p.version + 1,
      carrier = coalesce(m.carrier, p.carrier), tracking_number = coalesce(m.tracking_number, p.tracking_number),
      packed_at = CASE WHEN ${status}::text = 'packed' THEN now() WHEN ${status}::text = 'picking' THEN NULL ELSE p.packed_at END,
      shipped_at = CASE WHEN ${status}::text = 'shipped' THEN now() ELSE p.shipped_at END,
      delivered_at = CASE WHEN ${status}::text = 'delivered' THEN now() ELSE p.delivered_at END
    FROM json_to_recordset(${JSON.stringify(parcels)}::json) AS m (id uuid, carrier text, tracking_number text) WHERE p.id = m.id`;
  if (moved !== parcels.length) throw new Error(`${parcels.length} parcels to move, ${moved} moved`);
}

/** How far split orders are, by their parcels as they are now. */
export async function readProgress(
  tx: Tx,
  held: ReadonlyMap<string, Pick<Held, 'units'>>,
): Promise<Map<string, LockedOrder['fulfilmentStatus']>> {
  if (held.size === 0) return new Map();
  const rows = await tx.sql<{ orderId: string; status: Exclude<ParcelStatus, 'cancelled'>; units: number }>`
    SELECT p.order_id AS "orderId", p.status,
      (SELECT sum(l.quantity) FROM fulfilment.parcel_line l WHERE l.parcel_id = p.id)::float8 AS units
    FROM fulfilment.parcel p WHERE p.order_id = ANY (${[...held.keys()]}::uuid[]) AND p.status <> 'cancelled'`;
  return new Map(
    [...held].map(([id, { units }]) => {
      const parcels = rows.filter(({ orderId }) => orderId === id);
      const packed = parcels.reduce((sum, parcel) => sum + parcel.units, 0);
      return [
        id,
        fulfilmentOf(
          parcels.map(({ status }) => status),
          packed < units,
        ),
      ];
    }),
  );
}
