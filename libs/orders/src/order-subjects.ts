import {
  registerCurrencyUse,
  registerCustomSubject,
  registerNumberLookup,
  registerSubject,
  type Subject,
} from '@zhanggui/platform';

/** How an order looks to whoever decides on a proposal about it. */
registerSubject('order', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT id, version, number::text AS label, shop_id AS "shopId", json_build_object('stage', stage, 'paymentStatus', payment_status,
      'totalMinor', total_minor, 'refundedMinor', refunded_minor, 'lineCount', line_count, 'currency', currency) AS facts
    FROM orders.sales_order WHERE id = ANY (${ids}::uuid[]) ORDER BY number`;
});

registerNumberLookup(async (tx, text) => {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : -1;
  const rows = await tx.sql<{ id: string }>`SELECT id FROM orders.sales_order WHERE number = ${number}::bigint`;
  return rows.map(({ id }) => id);
});

registerCurrencyUse(async (tx) => (await tx.sql`SELECT FROM orders.sales_order LIMIT 1`).length > 0);

registerCustomSubject('order', { en: 'Orders', 'zh-CN': '订单' });
