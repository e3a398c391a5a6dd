import { refuse, shownCustom, sql, type Tx } from '@zhanggui/platform';
import { maskAddress, maskBuyer, trimPrice } from '@zhanggui/shared';
import { readParts } from './allocation/order-parts.queries.js';
import type {
  OrderAddressDto,
  OrderBuyerDto,
  OrderDto,
  OrderLineViewDto,
  ParcelDto,
  RefundDto,
} from './order-views.dto.js';
import { mayReadPersonal, ROW, shapeRow } from './orders.queries.js';

type DetailRow = Parameters<typeof shapeRow>[0] &
  Pick<OrderDto, 'buyerMessage' | 'sellerMemo' | 'paidAt' | 'cancelReason' | 'warehouseId' | 'warehouseCode'> & {
    buyer: OrderBuyerDto;
    address: OrderAddressDto;
  };

/** One order with its lines and parcels. Refuses `not_found` (404). */
export async function readOrder(tx: Tx, id: string, permissions: ReadonlySet<string>): Promise<OrderDto> {
  const found = await tx.rows<DetailRow>(sql`
    SELECT ${ROW}, '' AS "sortKey", o.buyer_message AS "buyerMessage", o.seller_memo AS "sellerMemo", o.paid_at AS "paidAt",
      o.cancel_reason AS "cancelReason", o.warehouse_id AS "warehouseId",
      (SELECT w.code FROM inventory.warehouse w WHERE w.id = o.warehouse_id) AS "warehouseCode",
      json_build_object('name', o.buyer_name, 'phone', o.buyer_phone, 'email', o.buyer_email, 'externalId', o.buyer_external_id) AS buyer,
      json_build_object('recipient', o.recipient, 'phone', o.phone, 'country', o.country, 'province', o.province, 'city', o.city,
        'district', o.district, 'street', o.street, 'postcode', o.postcode) AS address
    FROM orders.sales_order o JOIN platform.shop s ON s.id = o.shop_id WHERE o.id = ${id}`);
  const [row] = await shownCustom(tx, 'order', found, permissions);
  if (!row) throw refuse('not_found');
  const { buyerMessage, sellerMemo, paidAt, cancelReason, warehouseId, warehouseCode } = row;
  const isMasked = !mayReadPersonal(permissions);
  const buyer = isMasked ? maskBuyer(row.buyer) : row.buyer;
  const address = isMasked ? maskAddress(row.address) : row.address;
  const order = {
    ...shapeRow(row, permissions),
    isMasked,
    buyer,
    address,
    buyerMessage,
    sellerMemo,
    paidAt,
    cancelReason,
    warehouseId,
    warehouseCode,
  };
  const parcels = await readParcels(tx, id);
  const parts = await readParts(tx, { ...order, parcels }, permissions);
  return {
    ...order,
    // What may be done with parts of it says more than its stage, which is the same for all of them.
    actions: parts.length > 0 ? withParts(order.actions, parts) : order.actions,
    lines: await readLines(tx, id, order.currency),
    parcels,
    parts,
    refunds: await readRefunds(tx, id),
  };
}

const BY_PART: ReadonlySet<string> = new Set(['pick', 'unpick', 'pack', 'unpack', 'ship', 'deliver']);

const withParts = (actions: readonly string[], parts: readonly { actions: string[] }[]): string[] => [
  ...new Set([...actions.filter((action) => !BY_PART.has(action)), ...parts.flatMap((part) => part.actions)]),
];

async function readLines(tx: Tx, orderId: string, currency: string): Promise<OrderLineViewDto[]> {
  const rows = await tx.sql<
    Omit<OrderLineViewDto, 'amountMinor' | 'shippedQuantity'> & { amountMinor: string; shippedQuantity: string }
  >`
    SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", l.sku, l.name, l.quantity, l.unit_price AS "unitPrice",
      l.amount_minor AS "amountMinor",
      CASE WHEN o.fulfilment_status IN ('shipped', 'delivered') THEN l.quantity ELSE coalesce(shipped.quantity, 0) END AS "shippedQuantity",
      (SELECT json_build_object('promisedOn', u.promised_on, 'filled', u.filled, 'waiting', u.quantity - u.filled)
        FROM inventory.presale_use u WHERE u.order_id = l.order_id AND u.line_no = l.line_no AND u.closed_at IS NULL) AS presale
    FROM orders.order_line l JOIN orders.sales_order o ON o.id = l.order_id
    LEFT JOIN LATERAL (SELECT sum(pl.quantity) AS quantity
      FROM fulfilment.parcel p JOIN fulfilment.parcel_line pl ON pl.parcel_id = p.id
      WHERE p.order_id = l.order_id AND pl.line_no = l.line_no AND p.status IN ('shipped', 'delivered')) shipped ON true
    WHERE l.order_id = ${orderId} ORDER BY l.line_no`;
  return rows.map((row) => ({
    ...row,
    unitPrice: trimPrice(row.unitPrice, currency),
    amountMinor: Number(row.amountMinor),
    shippedQuantity: Number(row.shippedQuantity),
  }));
}

function readRefunds(tx: Tx, orderId: string): Promise<RefundDto[]> {
  return tx.sql<RefundDto>`
    SELECT id, amount_minor::float8 AS "amountMinor", reason, created_at AS "createdAt", created_by AS "createdBy"
    FROM orders.refund WHERE order_id = ${orderId} ORDER BY id`;
}

function readParcels(tx: Tx, orderId: string): Promise<ParcelDto[]> {
  return tx.sql<ParcelDto>`
    SELECT p.id, p.parcel_no AS number, p.status, p.carrier, p.tracking_number AS "trackingNumber", w.code AS "warehouseCode",
      p.picked_at AS "pickedAt", p.packed_at AS "packedAt", p.shipped_at AS "shippedAt", p.delivered_at AS "deliveredAt",
      (SELECT coalesce(json_agg(json_build_object('lineNo', l.line_no, 'sku', l.sku, 'quantity', pl.quantity) ORDER BY l.line_no), '[]')
        FROM fulfilment.parcel_line pl JOIN orders.order_line l ON l.order_id = p.order_id AND l.line_no = pl.line_no
        WHERE pl.parcel_id = p.id) AS lines
    FROM fulfilment.parcel p JOIN inventory.warehouse w ON w.id = p.warehouse_id
    WHERE p.order_id = ${orderId} ORDER BY p.parcel_no`;
}
