import { type Identity, type PersonSheet, sql, type Tx } from '@zhanggui/platform';
import { ofPerson } from './find-buyer.js';

/** A person's orders with lines, refunds, parcels and what happened to them, as they are given to that person. */
export async function readBuyer(tx: Tx, identity: Identity): Promise<PersonSheet[]> {
  const orders = await tx.rows<{ id: string }>(sql`
    SELECT o.id, o.number::text, o.external_number AS "externalNumber", s.name AS shop, o.stage, o.payment_status AS "paymentStatus",
      o.placed_at AS "placedAt", o.paid_at AS "paidAt", o.total_minor::float8 AS "totalMinor", o.refunded_minor::float8 AS "refundedMinor",
      o.currency, o.buyer_name AS "buyerName", o.buyer_phone AS "buyerPhone", o.buyer_email AS "buyerEmail",
      o.buyer_external_id AS "buyerExternalId", o.recipient, o.phone, o.country, o.province, o.city, o.district, o.street, o.postcode,
      o.buyer_message AS "buyerMessage", o.seller_memo AS "sellerMemo", o.cancel_reason AS "cancelReason", o.custom
    FROM orders.sales_order o JOIN platform.shop s ON s.id = o.shop_id WHERE ${ofPerson(identity)} ORDER BY o.placed_at, o.id`);
  const ids = orders.map(({ id }) => id);
  return [
    { name: 'orders', rows: orders },
    {
      name: 'order_lines',
      rows: await tx.sql`
        SELECT order_id AS "orderId", line_no AS "lineNo", sku, name, quantity, unit_price AS "unitPrice",
          amount_minor::float8 AS "amountMinor"
        FROM orders.order_line WHERE order_id = ANY (${ids}::uuid[]) ORDER BY order_id, line_no`,
    },
    {
      name: 'refunds',
      rows: await tx.sql`
        SELECT id, order_id AS "orderId", amount_minor::float8 AS "amountMinor", reason, created_at AS "createdAt"
        FROM orders.refund WHERE order_id = ANY (${ids}::uuid[]) ORDER BY id`,
    },
    {
      name: 'parcels',
      rows: await tx.sql`
        SELECT id, order_id AS "orderId", parcel_no AS number, status, carrier, tracking_number AS "trackingNumber",
          shipped_at AS "shippedAt", delivered_at AS "deliveredAt"
        FROM fulfilment.parcel WHERE order_id = ANY (${ids}::uuid[]) ORDER BY id`,
    },
    {
      name: 'events',
      rows: await tx.sql`
        SELECT event_id AS id, type, subject_id AS "orderId", at, payload FROM platform.event
        WHERE subject_id = ANY (${ids}::uuid[]) ORDER BY event_id`,
    },
  ];
}
