import type { Tx } from '@zhanggui/platform';
import type { OrderPartDto, ParcelDto } from '../order-views.dto.js';
import { type ParcelState, partActions } from './part-status.rules.js';

interface SplitOrder {
  id: string;
  stage: string;
  parcels: readonly ParcelDto[];
}

/** Stages in which nothing is done with the parts. */
const AT_REST = new Set(['pending_payment', 'delivered', 'completed', 'cancelled']);

/** What each warehouse sends of an order that is split, of those that the caller sees, and how far it is. */
export async function readParts(
  tx: Tx,
  { id, stage, parcels }: SplitOrder,
  permissions: ReadonlySet<string>,
): Promise<OrderPartDto[]> {
  const rows = await tx.sql<Pick<OrderPartDto, 'warehouseId' | 'warehouseCode' | 'warehouseName' | 'units' | 'lines'>>`
    SELECT w.id AS "warehouseId", w.code AS "warehouseCode", w.name AS "warehouseName", sum(a.quantity)::float8 AS units,
      json_agg(json_build_object('lineNo', a.line_no, 'sku', l.sku, 'quantity', a.quantity) ORDER BY a.line_no) AS lines
    FROM orders.allocation a JOIN inventory.warehouse w ON w.id = a.warehouse_id
    JOIN orders.order_line l ON l.order_id = a.order_id AND l.line_no = a.line_no
    WHERE a.order_id = ${id} GROUP BY w.id, w.code, w.name ORDER BY w.code, w.id`;
  const may = permissions.has('fulfilment:execute') && !AT_REST.has(stage);
  return rows.map((row) => {
    const parcel = parcels.find(
      ({ warehouseCode, status: is }) => warehouseCode === row.warehouseCode && is !== 'cancelled',
    );
    const status = (parcel?.status ?? 'allocated') as ParcelState | 'allocated';
    return { ...row, status, actions: may ? [...partActions(status)] : [] };
  });
}
