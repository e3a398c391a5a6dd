import { type Actor, notify, registerNotificationKind, type Tx, zoneOfMerchant } from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';

/** So many days before a promised day is over people are told, and once more when it is. */
const DAYS_AHEAD = 3;

registerNotificationKind({
  kind: 'presale.late',
  severity: 'warning',
  channels: { inApp: true, mail: true },
  en: {
    label: 'Goods of a pre-sale are late or about to be',
    title: 'SKU {sku}: {units} units are promised for {promisedOn} and not there',
    body: 'Orders that wait: {orders}. Bring the goods in, or change the promise.',
  },
  'zh-CN': {
    label: '预售商品即将或已经超期',
    title: '{sku}：承诺 {promisedOn} 发货的 {units} 件尚未到货',
    body: '有 {orders} 个订单在等货。请尽快到货，或修改承诺日期。',
  },
});

interface Late extends Record<string, unknown> {
  id: string;
  sku: string;
  promisedOn: string;
  units: number;
  orders: number;
}

/**
 * Once a day: tells those who sell before goods are there of promises that will be over in three days, and once more when they are.
 * Returns how many were told of.
 */
export async function tellLatePresales(tx: Tx, actor: Actor): Promise<number> {
  const today = dayIn(Date.now(), await zoneOfMerchant(tx));
  const late = await tx.sql<Late>`
    WITH due AS (
      SELECT u.presale_id AS id, min(u.promised_on) AS promised_on, sum(u.quantity - u.filled)::float8 AS units,
        count(DISTINCT u.order_id)::int AS orders
      FROM inventory.presale_use u
      WHERE u.closed_at IS NULL AND u.filled < u.quantity AND u.promised_on <= ${today}::date + ${DAYS_AHEAD}::int GROUP BY u.presale_id),
    told AS (
      UPDATE inventory.presale p SET late_told_on = ${today}::date FROM due
      WHERE p.id = due.id AND (p.late_told_on IS NULL OR p.late_told_on <= due.promised_on AND due.promised_on < ${today}::date)
      RETURNING p.id, p.variant_id)
    SELECT due.id, v.sku, due.promised_on::text AS "promisedOn", due.units, due.orders
    FROM told JOIN due ON due.id = told.id JOIN catalog.variant v ON v.id = told.variant_id ORDER BY due.promised_on, v.sku`;
  for (const { id: _, sku, promisedOn, units, orders } of late)
    await notify(tx, actor, {
      kind: 'presale.late',
      to: { permission: 'inventory:presell' },
      params: { sku, promisedOn, units, orders },
      link: `/presales?q=${encodeURIComponent(sku)}`,
    });
  return late.length;
}
