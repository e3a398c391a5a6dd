import {
  type Actor,
  registerPersonalData,
  registerPersonHolder,
  registerRetention,
  sql,
  type Tx,
} from '@zhanggui/platform';
import { eraseBuyers } from './erase-buyers.js';
import { findBuyer, ofPerson } from './find-buyer.js';
import { readBuyer } from './read-buyer.js';

const ORDERS_AT_ONCE = 1_000;

registerPersonHolder({
  find: findBuyer,
  read: readBuyer,
  erase: async (tx, actor, identity) => {
    const found = await tx.rows<{ id: string }>(sql`SELECT o.id FROM orders.sales_order o WHERE ${ofPerson(identity)}`);
    await eraseBuyers(
      tx,
      actor,
      found.map(({ id }) => id),
    );
  },
});

registerPersonalData(
  {
    table: 'orders.sales_order',
    fields: [
      ...[
        'buyer_name',
        'buyer_phone',
        'buyer_email',
        'buyer_external_id',
        'recipient',
        'phone',
        'province',
        'city',
        'district',
      ],
      ...['street', 'postcode', 'buyer_message', 'seller_memo', 'cancel_reason', 'custom'],
    ],
    purpose: { en: 'Delivering orders and answering their buyers', 'zh-CN': '履行订单、联系买家' },
    onErasure: 'emptied',
    // Personal fields go with the person's order; what others of its fields say of the person is looked for in every order.
    traces: { key: ['id uuid'], json: ['custom'] },
  },
  {
    table: 'orders.refund',
    fields: ['reason'],
    purpose: { en: 'Why money was given back', 'zh-CN': '退款原因' },
    onErasure: 'emptied',
  },
);

registerRetention({
  code: 'order_buyers',
  title: { en: 'Buyers of finished orders', 'zh-CN': '已完成订单的买家信息' },
  hint: {
    en: 'Names, phones, e-mails, addresses, messages and memos go; numbers, lines, amounts, dates and the country stay.',
    'zh-CN': '删除姓名、电话、邮箱、地址、留言和备注；单号、明细、金额、日期和国家保留。',
  },
  keptDays: null,
  count: async (tx, before) => {
    const [row] = await tx.sql<{ n: number }>`
      SELECT count(*)::int AS n FROM orders.sales_order
      WHERE placed_at < ${before} AND stage IN ('delivered', 'completed', 'cancelled', 'expired') AND erased_at IS NULL`;
    return row!.n;
  },
  apply: (db, actor, before) => db.tx(actor, (tx) => eraseOld(tx, actor, before)),
});

async function eraseOld(tx: Tx, actor: Actor, before: Date): Promise<number> {
  const old = await finishedBefore(tx, before);
  return eraseBuyers(
    tx,
    actor,
    old.map(({ id }) => id),
  );
}

const finishedBefore = (tx: Tx, before: Date): Promise<{ id: string }[]> => tx.sql`
  SELECT id FROM orders.sales_order
  WHERE placed_at < ${before} AND stage IN ('delivered', 'completed', 'cancelled', 'expired') AND erased_at IS NULL
  ORDER BY placed_at, id LIMIT ${ORDERS_AT_ONCE}`;
