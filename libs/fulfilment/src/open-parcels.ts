import type { Tx } from '@zhanggui/platform';

export type ParcelStatus = 'picking' | 'packed' | 'shipped' | 'delivered' | 'cancelled';

export interface OpenParcel {
  id: string;
  orderId: string;
  parcelNo: number;
  warehouseId: string;
}

/** The parcels of orders that stand in a status, under the lock of their orders. */
export function readParcels(tx: Tx, orderIds: readonly string[], status: ParcelStatus): Promise<OpenParcel[]> {
  return tx.sql<OpenParcel>`
    SELECT id, order_id AS "orderId", parcel_no AS "parcelNo", warehouse_id AS "warehouseId"
    FROM fulfilment.parcel WHERE order_id = ANY (${orderIds}::uuid[]) AND status = ${status} ORDER BY order_id, parcel_no`;
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
